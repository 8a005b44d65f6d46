// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/filing_answers.h"

#include <QCoreApplication>

#include <functional>

namespace hengzhao::cli
{

namespace
{

using office::FilingDesk;
using office::SeenFiling;

struct FilingCommandWords {
    Q_DECLARE_TR_FUNCTIONS(FilingCommandWords)
};

constexpr int manyWords = 1000;

tl::unexpected<Error> refusedWord(FindingCode code, const QString &word)
{
    return failure(ErrorCode::ProblemsFound, {}, {{code, Severity::Problem, 0, {}, word, {}}});
}

/// --category, where it is given.
Result<std::optional<SchoolCategory>> givenCategory(const Arguments &arguments)
{
    const QString text = arguments.value(QStringLiteral("category"));
    if (text.isEmpty())
        return std::nullopt;
    const auto category = parseSchoolCategory(text);
    if (!category)
        return refusedWord(FindingCode::NotSchoolCategory, text);
    return category;
}

/// Opens the season, finds the filing that the first word means, does something with it and says how it stands.
using FilingJob = std::function<Result<void>(FilingDesk &, const SeenFiling &)>;

Result<Answer> onFiling(const Context &context, const FilingJob &job)
{
    Result<office::Office> season = context.openSeason();
    const Result<std::optional<SchoolCategory>> category = givenCategory(context.arguments);
    if (!season || !category)
        return failure(season ? category.error() : season.error());
    FilingDesk desk(*season);
    const Result<office::FilingView> found = desk.find(context.arguments.rest.value(0), *category);
    if (!found)
        return failure(found.error());
    const SeenFiling seen{found->filing.id, found->filing.version};
    if (const Result<void> done = job(desk, seen); !done)
        return failure(done.error());
    const Result<office::FilingView> after = desk.view(seen.id);
    return after ? Result<Answer>(filingMoved(*after)) : failure(after.error());
}

QString reasonOf(const Context &context)
{
    return context.arguments.value(QStringLiteral("reason"));
}

Result<Answer> listFilings(const Context &context)
{
    const QString wanted = context.arguments.value(QStringLiteral("state"));
    const auto state = parseFilingState(wanted);
    if (!wanted.isEmpty() && !state)
        return failure(ErrorCode::WrongUsage,
                       {FilingCommandWords::tr("--state is a filing's state, such as submitted")});
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    Result<QList<office::FilingView>> views = FilingDesk(*season).views();
    if (!views)
        return failure(views.error());
    if (state)
        views->removeIf([&state](const office::FilingView &view) { return view.filing.state != *state; });
    return filingList(*views);
}

Result<Answer> showFiling(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    const Result<std::optional<SchoolCategory>> category = givenCategory(context.arguments);
    if (!season || !category)
        return failure(season ? category.error() : season.error());
    FilingDesk desk(*season);
    const Result<office::FilingView> found = desk.find(context.arguments.rest.value(0), *category);
    if (!found)
        return failure(found.error());
    const Result<office::FilingSheet> sheet = desk.sheet(found->filing.id);
    return sheet ? Result<Answer>(filingSheet(*sheet)) : failure(sheet.error());
}

Result<Answer> newFiling(const Context &context)
{
    const Arguments &arguments = context.arguments;
    Result<office::Office> season = context.openSeason();
    const Result<std::optional<SchoolCategory>> category = givenCategory(arguments);
    if (!season || !category)
        return failure(season ? category.error() : season.error());
    if (!*category)
        return failure(ErrorCode::WrongUsage, {FilingCommandWords::tr("filing new needs --category")});
    FilingDesk desk(*season);
    const Result<qint64> made = desk.begin({arguments.rest.value(0), arguments.value(QStringLiteral("name")),
                                            **category, arguments.value(QStringLiteral("district"))});
    if (!made)
        return failure(made.error());
    const Result<office::FilingView> view = desk.view(*made);
    return view ? Result<Answer>(filingMoved(*view)) : failure(view.error());
}

/// FIELD=VALUE, each against what stands there now.
Result<Answer> setFiling(const Context &context)
{
    return onFiling(context, [&context](FilingDesk &desk, const SeenFiling &seen) -> Result<void> {
        const Result<office::FilingSheet> sheet = desk.sheet(seen.id);
        if (!sheet)
            return failure(sheet.error());
        QList<office::FieldEdit> edits;
        for (const QString &word : context.arguments.rest.mid(1)) {
            const qsizetype equals = word.indexOf(QLatin1Char('='));
            if (equals < 1)
                return failure(ErrorCode::WrongUsage, {FilingCommandWords::tr("%1 is not FIELD=VALUE").arg(word)});
            const QString key = word.first(equals);
            const qsizetype row = sheet->keys.indexOf(key);
            const QString before =
                row < 0 ? QString() : sheet->facts.column(QStringLiteral("this_year")).text(static_cast<size_t>(row));
            edits.append({0, key, word.sliced(equals + 1), before});
        }
        return desk.setFields(seen, edits);
    });
}

Result<Answer> setFilingProgram(const Context &context)
{
    const Arguments &arguments = context.arguments;
    return onFiling(context, [&arguments](FilingDesk &desk, const SeenFiling &seen) -> Result<void> {
        const QString code = arguments.rest.value(1);
        if (arguments.has(QStringLiteral("remove")))
            return desk.removeProgram(seen, code);
        const auto programCode = ProgramCode::parse(code);
        if (!programCode)
            return refusedWord(FindingCode::NotCode, code);
        Program program{*SchoolCode::parse(arguments.rest.value(0)),
                        *programCode,
                        arguments.rest.value(2),
                        arguments.rest.value(3),
                        std::nullopt,
                        std::nullopt,
                        std::nullopt};
        if (const QString text = arguments.value(QStringLiteral("tuition")); !text.isEmpty()) {
            const auto tuition = Score::parse(text);
            if (!tuition)
                return refusedWord(FindingCode::NotMoney, text);
            program.tuition = tuition->hundredths();
        }
        if (const QString text = arguments.value(QStringLiteral("seats")); !text.isEmpty()) {
            bool isNumber = false;
            const int seats = text.toInt(&isNumber);
            if (!isNumber || seats < 0)
                return refusedWord(FindingCode::NotSeats, text);
            program.seats = seats;
        }
        return desk.addProgram(seen, program);
    });
}

Result<Answer> judgeFilingProgram(const Context &context)
{
    const QString text = context.arguments.rest.value(2);
    const auto verdict = parseProgramVerdict(text);
    if (!verdict)
        return failure(ErrorCode::WrongUsage, {FilingCommandWords::tr("a verdict is accepted or refused")});
    return onFiling(context, [&context, verdict](FilingDesk &desk, const SeenFiling &seen) {
        return desk.judgeProgram(seen, context.arguments.rest.value(1), *verdict, reasonOf(context));
    });
}

Result<Answer> attachToFiling(const Context &context)
{
    const Arguments &arguments = context.arguments;
    return onFiling(context, [&arguments](FilingDesk &desk, const SeenFiling &seen) {
        return desk.attach(seen,
                           {arguments.rest.value(1), arguments.rest.value(2), arguments.value(QStringLiteral("note"))});
    });
}

Result<Answer> signFiling(const Context &context)
{
    const Arguments &arguments = context.arguments;
    QDate day;
    if (const QString text = arguments.value(QStringLiteral("day")); !text.isEmpty()) {
        day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid())
            return refusedWord(FindingCode::NotDate, text);
    }
    return onFiling(context, [&arguments, day](FilingDesk &desk, const SeenFiling &seen) {
        return desk.sign(seen, {0, arguments.rest.value(1), arguments.rest.value(2), day});
    });
}

Result<Answer> fileOutward(const Context &context)
{
    const Arguments &arguments = context.arguments;
    OutwardFiling outward;
    outward.destination = arguments.rest.value(1);
    const auto level = parseOutwardLevel(arguments.rest.value(2));
    if (!level)
        return refusedWord(FindingCode::NotOutwardLevel, arguments.rest.value(2));
    outward.level = *level;
    bool isNumber = false;
    outward.seats = arguments.rest.value(3).toInt(&isNumber);
    if (!isNumber || outward.seats < 1)
        return refusedWord(FindingCode::NotSeats, arguments.rest.value(3));
    if (const QString text = arguments.value(QStringLiteral("result")); !text.isEmpty()) {
        const auto result = parseOutwardResult(text);
        if (!result)
            return refusedWord(FindingCode::NotOutwardResult, text);
        outward.result = *result;
    }
    outward.remark = arguments.value(QStringLiteral("note"));
    return onFiling(context,
                    [&outward](FilingDesk &desk, const SeenFiling &seen) { return desk.putOutward(seen, outward); });
}

Result<Answer> submitFiling(const Context &context)
{
    return onFiling(context, [](FilingDesk &desk, const SeenFiling &seen) { return desk.submit(seen); });
}

Result<Answer> permitLateFiling(const Context &context)
{
    return onFiling(context, [&context](FilingDesk &desk, const SeenFiling &seen) {
        return desk.permitLate(seen, reasonOf(context));
    });
}

Result<Answer> acceptFiling(const Context &context)
{
    return onFiling(
        context, [&context](FilingDesk &desk, const SeenFiling &seen) { return desk.accept(seen, reasonOf(context)); });
}

Result<Answer> returnFiling(const Context &context)
{
    return onFiling(context, [&context](FilingDesk &desk, const SeenFiling &seen) {
        return desk.giveBack(seen, reasonOf(context));
    });
}

Result<Answer> withdrawFiling(const Context &context)
{
    return onFiling(context, [&context](FilingDesk &desk, const SeenFiling &seen) {
        return desk.withdraw(seen, reasonOf(context));
    });
}

Result<Answer> closeFiling(const Context &context)
{
    return onFiling(
        context, [&context](FilingDesk &desk, const SeenFiling &seen) { return desk.close(seen, reasonOf(context)); });
}

/// The schools named, or every accepted one.
Result<Answer> publishFilings(const Context &context)
{
    const Arguments &arguments = context.arguments;
    if (arguments.rest.isEmpty() != arguments.has(QStringLiteral("all")))
        return failure(ErrorCode::WrongUsage, {FilingCommandWords::tr("filing publish needs schools, or --all")});
    Result<office::Office> season = context.openSeason();
    const Result<std::optional<SchoolCategory>> category = givenCategory(arguments);
    if (!season || !category)
        return failure(season ? category.error() : season.error());
    FilingDesk desk(*season);
    QList<office::FilingView> chosen;
    if (arguments.rest.isEmpty()) {
        Result<QList<office::FilingView>> views = desk.views();
        if (!views)
            return failure(views.error());
        views->removeIf([](const office::FilingView &view) { return view.filing.state != FilingState::Accepted; });
        chosen = *std::move(views);
    }
    for (const QString &school : arguments.rest) {
        const Result<office::FilingView> found = desk.find(school, *category);
        if (!found)
            return failure(found.error());
        chosen.append(*found);
    }
    QList<SeenFiling> seen;
    for (const office::FilingView &view : std::as_const(chosen))
        seen.append({view.filing.id, view.filing.version});
    if (const Result<void> done = desk.publish(seen); !done)
        return failure(done.error());
    for (office::FilingView &view : chosen) {
        const Result<office::FilingView> after = desk.view(view.filing.id);
        if (!after)
            return failure(after.error());
        view = *after;
    }
    return filingList(chosen);
}

/// The public list of who signed the commitment; also as a file where one is named.
Result<Answer> listSigners(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    FilingDesk desk(*season);
    const Result<Table> table = desk.signers();
    if (!table)
        return failure(table.error());
    const QString path = context.arguments.value(QStringLiteral("export"));
    if (!path.isEmpty()) {
        if (const Result<qint64> written = desk.writeSigners(path, context.progress); !written)
            return failure(written.error());
    }
    QJsonArray list;
    for (size_t row = 0; row < table->rows(); ++row) {
        QJsonObject signer;
        for (const TableColumn &column : table->columns)
            signer.insert(column.key, column.text(row));
        list.append(signer);
    }
    return Answer{{{QStringLiteral("signers"), list}, {QStringLiteral("file"), path}}, textOf(*table), {}, 0};
}

} // namespace

QList<Command> filingCommands()
{
    const QString noun = QStringLiteral("filing");
    const QString category = QStringLiteral("category");
    const QStringList withReason = {category, QStringLiteral("reason")};
    return {
        {noun, QStringLiteral("list"), 0, 0, {QStringLiteral("state")}, listFilings},
        {noun, QStringLiteral("show"), 1, 1, {category}, showFiling},
        {noun, QStringLiteral("new"), 1, 1, {category, QStringLiteral("name"), QStringLiteral("district")}, newFiling},
        {noun, QStringLiteral("set"), 2, manyWords, {category}, setFiling},
        {noun,
         QStringLiteral("program"),
         2,
         4,
         {category, QStringLiteral("tuition"), QStringLiteral("seats"), QStringLiteral("remove")},
         setFilingProgram},
        {noun, QStringLiteral("verdict"), 3, 3, withReason, judgeFilingProgram},
        {noun, QStringLiteral("attach"), 3, 3, {category, QStringLiteral("note")}, attachToFiling},
        {noun, QStringLiteral("sign"), 3, 3, {category, QStringLiteral("day")}, signFiling},
        {noun, QStringLiteral("signers"), 0, 0, {QStringLiteral("export")}, listSigners},
        {noun,
         QStringLiteral("outward"),
         4,
         4,
         {category, QStringLiteral("result"), QStringLiteral("note")},
         fileOutward},
        {noun, QStringLiteral("submit"), 1, 1, {category}, submitFiling},
        {noun, QStringLiteral("permit-late"), 1, 1, withReason, permitLateFiling},
        {noun, QStringLiteral("accept"), 1, 1, withReason, acceptFiling},
        {noun, QStringLiteral("return"), 1, 1, withReason, returnFiling},
        {noun, QStringLiteral("publish"), 0, manyWords, {category, QStringLiteral("all")}, publishFilings},
        {noun, QStringLiteral("withdraw"), 1, 1, withReason, withdrawFiling},
        {noun, QStringLiteral("close"), 1, 1, withReason, closeFiling},
    };
}

} // namespace hengzhao::cli
