// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/approval_desk.h"
#include "models/office/approval_tables.h"
#include "models/wording/approval_words.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct ListCommandWords {
    Q_DECLARE_TR_FUNCTIONS(ListCommandWords)
};

using office::ApprovalDesk;
using office::ListKey;
using office::ListView;

/// A whole number above nought of an option; nothing where it is not given.
Result<std::optional<int>> numberOf(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::optional<int>();
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (!isNumber || number < 1)
        return failure(ErrorCode::WrongUsage,
                       {ListCommandWords::tr("%1 is a whole number above nought").arg(QStringLiteral("--") + option)});
    return std::optional(number);
}

/// The school that follows the verb, or stands behind --school, and the batch.
Result<ListKey> listKey(const Arguments &arguments, const QString &school)
{
    const Result<std::optional<int>> batch = numberOf(arguments, QStringLiteral("batch"));
    const Result<std::optional<int>> number = numberOf(arguments, QStringLiteral("number"));
    if (!batch || !number)
        return failure(batch ? number.error() : batch.error());
    if (!*batch)
        return failure(ErrorCode::WrongUsage, {ListCommandWords::tr("--batch says which batch the list is of")});
    if (school.isEmpty())
        return failure(ErrorCode::WrongUsage, {ListCommandWords::tr("--school says whose list it is")});
    return ListKey{school, **batch, *number};
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonObject listJson(const ListView &view)
{
    const office::ListSubmission &list = view.list;
    QJsonArray chain;
    for (Role role : list.chain)
        chain.append(QString(codeName(role)));
    QJsonArray left;
    for (const auto &[number, name] : view.difference.left)
        left.append(number);
    return {{QStringLiteral("school"), view.code()},
            {QStringLiteral("name"), view.school.name},
            {QStringLiteral("batch"), list.batch},
            {QStringLiteral("number"), list.id == 0 ? QJsonValue() : QJsonValue(list.number)},
            {QStringLiteral("state"), QString(codeName(list.state))},
            {QStringLiteral("chain"), chain},
            {QStringLiteral("level"), list.level},
            {QStringLiteral("waits_for"),
             orNull(view.waitsFor ? std::optional(QString(codeName(*view.waitsFor))) : std::nullopt)},
            {QStringLiteral("entries"), list.id == 0 ? view.confirmed : list.entries},
            {QStringLiteral("limit"), view.school.limit},
            {QStringLiteral("taken"), view.school.taken},
            {QStringLiteral("impossible"), view.brokenLimits.size()},
            {QStringLiteral("doubtful"), view.doubtful},
            {QStringLiteral("came"), view.difference.came},
            {QStringLiteral("left"), left},
            {QStringLiteral("answer"), QString(codeName(view.answer.answer))},
            {QStringLiteral("objection"), view.answer.reason},
            {QStringLiteral("pre_admitted"), view.preAdmitted},
            {QStringLiteral("confirmed"), view.confirmed}};
}

QString listSentence(const ListView &view)
{
    QStringList parts{QStringLiteral("%1 %2").arg(view.code(), view.school.name), wording::batchWord(view.list.batch),
                      wording::word(view.list.state)};
    if (view.list.id != 0)
        parts.append(ListCommandWords::tr("list %1").arg(view.list.number));
    parts.append(ListCommandWords::tr("%1 candidates").arg(wording::thousands(view.list.entries)));
    if (view.doubtful > 0)
        parts.append(ListCommandWords::tr("%1 marked").arg(wording::thousands(view.doubtful)));
    if (view.waitsFor)
        parts.append(ListCommandWords::tr("waits for: %1").arg(wording::word(*view.waitsFor)));
    return parts.join(QStringLiteral(" · ")) + QLatin1Char('\n');
}

/// A command about one list: what it is then.
template <typename Act>
Result<Answer> withList(const Context &context, Act act)
{
    const Result<ListKey> key = listKey(context.arguments, context.arguments.rest.value(0));
    if (!key)
        return failure(key.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    ApprovalDesk desk(*season);
    const Result<ListView> view = act(desk, *key);
    return view ? Result<Answer>(Answer{listJson(*view), listSentence(*view), {}, 0}) : failure(view.error());
}

Result<Answer> answerList(const Context &context, ListAnswer answer)
{
    return withList(context, [&](ApprovalDesk &desk, const ListKey &key) -> Result<ListView> {
        const Result<void> done =
            desk.answer(key.school, key.batch, answer, context.arguments.value(QStringLiteral("reason")));
        return done ? desk.view(key) : failure(done.error());
    });
}

Result<Answer> signList(const Context &context)
{
    return answerList(context, ListAnswer::Signed);
}

Result<Answer> objectToList(const Context &context)
{
    return answerList(context, ListAnswer::Objected);
}

Result<Answer> submitList(const Context &context)
{
    return withList(context, [](ApprovalDesk &desk, const ListKey &key) { return desk.submit(key.school, key.batch); });
}

Result<Answer> approveList(const Context &context)
{
    return withList(context, [&](ApprovalDesk &desk, const ListKey &key) -> Result<ListView> {
        const Result<office::SeenList> seen = desk.find(key);
        return seen ? desk.approve(*seen, context.arguments.value(QStringLiteral("reason"))) : failure(seen.error());
    });
}

Result<Answer> returnList(const Context &context)
{
    return withList(context, [&](ApprovalDesk &desk, const ListKey &key) -> Result<ListView> {
        const Result<office::SeenList> seen = desk.find(key);
        return seen ? desk.giveBack(*seen, context.arguments.value(QStringLiteral("reason")),
                                    context.arguments.values(QStringLiteral("candidate")))
                    : failure(seen.error());
    });
}

Result<Answer> listStatus(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<QList<ListView>> views = ApprovalDesk(*season).views();
    if (!views)
        return failure(views.error());
    QJsonArray lists;
    for (const ListView &view : *views)
        lists.append(listJson(view));
    return Answer{{{QStringLiteral("lists"), lists}}, textOf(office::listQueueTable(*views)), {}, 0};
}

QJsonObject actJson(const office::ListTaken &taken)
{
    return {{QStringLiteral("act"), QString(codeName(taken.act))},
            {QStringLiteral("role"), taken.role},
            {QStringLiteral("actor"), taken.actor},
            {QStringLiteral("at"), taken.at.toString(Qt::ISODate)},
            {QStringLiteral("entries"), taken.entries},
            {QStringLiteral("doubtful"), taken.doubtful},
            {QStringLiteral("reason"), taken.reason}};
}

Result<Answer> showList(const Context &context)
{
    const Result<ListKey> key = listKey(context.arguments, context.arguments.rest.value(0));
    if (!key)
        return failure(key.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<office::ListSheet> sheet = ApprovalDesk(*season).sheet(*key);
    if (!sheet)
        return failure(sheet.error());
    QJsonObject json = listJson(sheet->view);
    QJsonArray candidates;
    for (qsizetype i = 0; i < sheet->entries.size(); ++i) {
        const office::ListEntry &entry = sheet->entries[i];
        QJsonArray marks;
        for (ListFindingCode code : sheet->findings[i])
            marks.append(QString(codeName(code)));
        candidates.append(QJsonObject{{QStringLiteral("candidate"), entry.number},
                                      {QStringLiteral("program"), entry.programCode},
                                      {QStringLiteral("marks"), marks},
                                      {QStringLiteral("returned"), entry.returned}});
    }
    QJsonArray acts;
    for (const office::ListTaken &taken : sheet->acts)
        acts.append(actJson(taken));
    json.insert(QStringLiteral("candidates"), candidates);
    json.insert(QStringLiteral("acts"), acts);
    return Answer{json,
                  listSentence(sheet->view) + textOf(office::listEntryTable(*sheet)) + QLatin1Char('\n') +
                      textOf(office::listActTable(sheet->acts)),
                  {},
                  0};
}

Result<Answer> exportPaper(const Context &context, office::PaperKind kind)
{
    const Arguments &arguments = context.arguments;
    const Result<ListKey> key = listKey(arguments, arguments.value(QStringLiteral("school")));
    if (!key)
        return failure(key.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::ListPaper paper;
    paper.kind = kind;
    paper.key = *key;
    paper.path = arguments.rest.value(0);
    paper.withIdentityNumbers = arguments.has(QStringLiteral("unmasked"));
    const Result<office::WrittenPaper> written = ApprovalDesk(*season).writePaper(paper, context.progress);
    if (!written)
        return failure(written.error());
    return Answer{{{QStringLiteral("what"), arguments.verb},
                   {QStringLiteral("path"), written->path},
                   {QStringLiteral("rows"), written->rows},
                   {QStringLiteral("pages"), written->pages},
                   {QStringLiteral("masked"), !paper.withIdentityNumbers}},
                  ListCommandWords::tr("%1: %2 candidates").arg(written->path, wording::thousands(written->rows)) +
                      QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> exportForm(const Context &context)
{
    return exportPaper(context, office::PaperKind::Form);
}

Result<Answer> exportRoster(const Context &context)
{
    return exportPaper(context, office::PaperKind::Roster);
}

} // namespace

QList<Command> listCommands()
{
    const QString noun = QStringLiteral("list");
    const QString batch = QStringLiteral("batch");
    const QString number = QStringLiteral("number");
    const QString reason = QStringLiteral("reason");
    return {{noun, QStringLiteral("sign"), 1, 1, {batch}, signList},
            {noun, QStringLiteral("object"), 1, 1, {batch, reason}, objectToList},
            {noun, QStringLiteral("submit"), 1, 1, {batch}, submitList},
            {noun, QStringLiteral("approve"), 1, 1, {batch, number, reason}, approveList},
            {noun, QStringLiteral("return"), 1, 1, {batch, number, reason, QStringLiteral("candidate")}, returnList},
            {noun, QStringLiteral("show"), 1, 1, {batch, number}, showList},
            {noun, QStringLiteral("status"), 0, 0, {}, listStatus}};
}

QList<Command> listExports()
{
    const QString noun = QStringLiteral("export");
    const QStringList options{QStringLiteral("school"), QStringLiteral("batch"), QStringLiteral("number"),
                              QStringLiteral("unmasked"), QStringLiteral("masked")};
    return {{noun, QStringLiteral("approval-form"), 1, 1, options, exportForm},
            {noun, QStringLiteral("roster"), 1, 1, options, exportRoster}};
}

} // namespace hengzhao::cli
