// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/booklet_desk.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct BookletExportWords {
    Q_DECLARE_TR_FUNCTIONS(BookletExportWords)
};

using office::BookletDesk;
using office::BookletRequest;
using office::WrittenBooklet;

Result<BookletRequest> bookletRequest(const Arguments &arguments)
{
    BookletRequest request{arguments.rest.value(0), arguments.value(QStringLiteral("school")),
                           arguments.has(QStringLiteral("draft"))};
    request.title = wording::listWord(arguments.verb);
    if (arguments.has(QStringLiteral("headers"))) {
        const auto headers = files::parseHeaders(arguments.value(QStringLiteral("headers")));
        if (!headers)
            return failure(ErrorCode::WrongUsage, {BookletExportWords::tr("--headers is zh, en or dbf")});
        request.headers = *headers;
    }
    return request;
}

Answer writtenAnswer(const QString &what, const WrittenBooklet &written)
{
    QStringList parts{
        BookletExportWords::tr("%1: %2 schools, %3 programs")
            .arg(written.path, wording::thousands(written.schools), wording::thousands(written.programs))};
    if (written.pages > 0)
        parts.append(BookletExportWords::tr("%n page(s)", nullptr, static_cast<int>(written.pages)));
    if (written.isDraft)
        parts.append(BookletExportWords::tr("marked as a draft"));
    const QString text = parts.join(QCoreApplication::translate("lists", ", ", "between the items of a list"));
    return {{{QStringLiteral("what"), what},
             {QStringLiteral("path"), written.path},
             {QStringLiteral("schools"), written.schools},
             {QStringLiteral("programs"), written.programs},
             {QStringLiteral("pages"), written.pages},
             {QStringLiteral("draft"), written.isDraft}},
            text + QLatin1Char('\n'),
            {},
            0};
}

template <typename Write>
Result<Answer> exportWith(const Context &context, Write write)
{
    const Result<BookletRequest> request = bookletRequest(context.arguments);
    if (!request)
        return failure(request.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    BookletDesk desk(*season);
    const Result<WrittenBooklet> written = write(desk, *request, context.progress);
    return written ? Result<Answer>(writtenAnswer(context.arguments.verb, *written)) : failure(written.error());
}

Result<Answer> exportBooklet(const Context &context)
{
    return exportWith(context, [](BookletDesk &desk, const BookletRequest &request, Progress &progress) {
        return desk.writeBooklet(request, progress);
    });
}

Result<Answer> exportPlatform(const Context &context)
{
    return exportWith(context, [](BookletDesk &desk, const BookletRequest &request, Progress &progress) {
        return desk.writePlatform(request, progress);
    });
}

Result<Answer> exportPoster(const Context &context)
{
    return exportWith(context, [](BookletDesk &desk, const BookletRequest &request, Progress &progress) {
        return desk.writePoster(request.path, progress);
    });
}

} // namespace

QList<Command> bookletExports()
{
    const QString noun = QStringLiteral("export");
    const QString headers = QStringLiteral("headers");
    return {{noun,
             QStringLiteral("booklet"),
             1,
             1,
             {QStringLiteral("school"), QStringLiteral("draft"), headers},
             exportBooklet},
            {noun, QStringLiteral("platform"), 1, 1, {headers}, exportPlatform},
            {noun, QStringLiteral("poster"), 1, 1, {}, exportPoster}};
}

} // namespace hengzhao::cli
