// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/handout_desk.h"
#include "models/office/platform_desk.h"
#include "models/wording/booklet_words.h"
#include "models/wording/column_titles.h"
#include "models/wording/figure_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hengzhao::cli
{

namespace
{

struct BookletWords {
    Q_DECLARE_TR_FUNCTIONS(BookletWords)
};

QString bookletTitle(const char *key)
{
    return wording::columnTitle(QLatin1String(key));
}

Answer listHandouts(const QList<Handout> &handouts)
{
    TextTable text({QStringLiteral("#"), bookletTitle("day"), bookletTitle("receiver"), bookletTitle("copies"),
                    bookletTitle("receipt")});
    QJsonArray rows;
    for (const Handout &handout : handouts) {
        const QString day = handout.day.toString(Qt::ISODate);
        text.add(
            {QString::number(handout.id), day, handout.receiver, QString::number(handout.copies), handout.receipt});
        rows.append(QJsonObject{{QStringLiteral("id"), handout.id},
                                {QStringLiteral("receiver"), handout.receiver},
                                {QStringLiteral("copies"), handout.copies},
                                {QStringLiteral("day"), day},
                                {QStringLiteral("receipt"), handout.receipt}});
    }
    const qint64 copies = office::HandoutDesk::copiesOf(handouts);
    const QString total = BookletWords::tr("%1 copies in all").arg(wording::thousands(copies));
    return {{{QStringLiteral("handouts"), rows}, {QStringLiteral("copies"), copies}},
            text.text() + total + QLatin1Char('\n'),
            {},
            0};
}

/// What may follow a verb, which itself has verbs.
tl::unexpected<Error> wrongForm(const QString &expected)
{
    return failure(ErrorCode::WrongUsage, {BookletWords::tr("it is one of: %1").arg(expected)});
}

Result<Answer> keepHandouts(const Context &context)
{
    const Arguments &arguments = context.arguments;
    const QString verb = arguments.rest.value(0);
    const bool isList = verb == QLatin1String("list") && arguments.rest.size() == 1;
    const bool isAdd = verb == QLatin1String("add") && arguments.rest.size() == 3;
    const bool isRemove = verb == QLatin1String("remove") && arguments.rest.size() == 2;
    if (!isList && !isAdd && !isRemove)
        return wrongForm(QStringLiteral("list, add RECEIVER COPIES, remove ID"));
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::HandoutDesk desk(*season);
    if (isList)
        return desk.handouts().map(listHandouts);
    if (isRemove) {
        const qint64 id = arguments.rest.value(1).toLongLong();
        return desk.remove(id).map([id] {
            return Answer{{{QStringLiteral("id"), id}},
                          BookletWords::tr("Handout %1 is taken back.").arg(id) + QLatin1Char('\n'),
                          {},
                          0};
        });
    }
    const Result<qint64> id =
        desk.add({arguments.rest.value(1), arguments.rest.value(2), arguments.value(QStringLiteral("day")),
                  arguments.value(QStringLiteral("receipt"))});
    return id.map([](qint64 added) {
        return Answer{{{QStringLiteral("id"), added}},
                      BookletWords::tr("Handout %1 is in the register.").arg(added) + QLatin1Char('\n'),
                      {},
                      0};
    });
}

Answer listReports(const QHash<QString, office::PlatformReport> &reports)
{
    QStringList codes = reports.keys();
    codes.sort();
    TextTable text({bookletTitle("school_code"), bookletTitle("reported_on"), bookletTitle("approved_on")});
    QJsonArray rows;
    for (const QString &code : std::as_const(codes)) {
        const office::PlatformReport report = reports.value(code);
        const QString reported = report.reportedOn.toString(Qt::ISODate);
        const QString approved = report.approvedOn ? report.approvedOn->toString(Qt::ISODate) : QString();
        text.add({code, reported, approved});
        rows.append(
            QJsonObject{{QStringLiteral("school"), code},
                        {QStringLiteral("reported_on"), reported},
                        {QStringLiteral("approved_on"), report.approvedOn ? QJsonValue(approved) : QJsonValue()}});
    }
    return {{{QStringLiteral("reports"), rows}}, text.text(), {}, 0};
}

Answer comparisonAnswer(const office::PlatformCompared &compared)
{
    TextTable text({bookletTitle("side"), bookletTitle("school_code"), bookletTitle("school_name"),
                    bookletTitle("program_code"), bookletTitle("program_name"), bookletTitle("field"),
                    bookletTitle("ours"), bookletTitle("theirs")});
    QJsonArray rows;
    for (const PlatformEntry &entry : compared.entries) {
        const QString field = entry.field.isEmpty() ? QString() : wording::columnTitle(entry.field);
        text.add({wording::word(entry.side), entry.schoolCode, entry.schoolName, entry.programCode, entry.programName,
                  field, entry.ours, entry.theirs});
        rows.append(QJsonObject{{QStringLiteral("side"), codeName(entry.side)},
                                {QStringLiteral("school"), entry.schoolCode},
                                {QStringLiteral("school_name"), entry.schoolName},
                                {QStringLiteral("program"), entry.programCode},
                                {QStringLiteral("program_name"), entry.programName},
                                {QStringLiteral("field"), entry.field},
                                {QStringLiteral("ours"), entry.ours},
                                {QStringLiteral("theirs"), entry.theirs}});
    }
    const bool isSame = compared.entries.isEmpty();
    return {{{QStringLiteral("rows"), compared.rows},
             {QStringLiteral("same"), isSame},
             {QStringLiteral("platform"), compared.countOf(PlatformSide::Platform)},
             {QStringLiteral("ours"), compared.countOf(PlatformSide::Ours)},
             {QStringLiteral("differs"), compared.countOf(PlatformSide::Both)},
             {QStringLiteral("entries"), rows}},
            isSame ? BookletWords::tr("The platform's list is as ours.") + QLatin1Char('\n') : text.text(),
            compared.notices,
            isSame ? 0 : 1};
}

Result<Answer> keepPlatform(const Context &context)
{
    const Arguments &arguments = context.arguments;
    const QString verb = arguments.rest.value(0);
    const QString word = arguments.rest.value(1);
    const bool isList = verb == QLatin1String("list") && arguments.rest.size() == 1;
    const bool takesWord =
        verb == QLatin1String("report") || verb == QLatin1String("approve") || verb == QLatin1String("compare");
    if (!isList && (!takesWord || arguments.rest.size() != 2))
        return wrongForm(QStringLiteral("list, report SCHOOL, approve SCHOOL, compare FILE"));
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::PlatformDesk desk(*season);
    if (isList)
        return desk.reports().map(listReports);
    if (verb == QLatin1String("compare")) {
        const files::ReadOptions options{arguments.value(QStringLiteral("sheet")),
                                         arguments.value(QStringLiteral("encoding"))};
        return desk.compare({word, options}, context.progress).map(comparisonAnswer);
    }
    const QString day = arguments.value(QStringLiteral("day"));
    const bool isReport = verb == QLatin1String("report");
    const Result<void> done = isReport ? desk.report(word, day) : desk.approve(word, day);
    if (!done)
        return failure(done.error());
    const QString text =
        isReport ? BookletWords::tr("School %1 is reported.") : BookletWords::tr("School %1 is approved.");
    return Answer{{{QStringLiteral("school"), word}}, text.arg(word) + QLatin1Char('\n'), {}, 0};
}

} // namespace

QList<Command> bookletCommands()
{
    return bookletExports() +
           QList<Command>{{QStringLiteral("booklet"),
                           QStringLiteral("handout"),
                           1,
                           3,
                           {QStringLiteral("day"), QStringLiteral("receipt")},
                           keepHandouts},
                          {QStringLiteral("booklet"),
                           QStringLiteral("platform"),
                           1,
                           2,
                           {QStringLiteral("day"), QStringLiteral("sheet"), QStringLiteral("encoding")},
                           keepPlatform}};
}

} // namespace hengzhao::cli
