// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/approval_desk.h"

#include "models/office/permission.h"
#include "models/store/admission_life.h"
#include "models/store/run_store.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

bool isCountyRole(Role role)
{
    return role == Role::CountyEducation || role == Role::CountyLabour;
}

QJsonObject listRecord(const ListSubmission &list)
{
    return {{QStringLiteral("batch"), list.batch},
            {QStringLiteral("number"), list.number},
            {QStringLiteral("level"), list.level},
            {QStringLiteral("entries"), list.entries}};
}

AdmissionState entriesState(const ListSubmission &list)
{
    return list.state == ListState::Submitted ? AdmissionState::Submitted : AdmissionState::Reviewed;
}

tl::unexpected<Error> wrongListState(const ListedSchool &school, ListState state)
{
    return failure(ErrorCode::ListStateWrong, {school.code, codeName(state)});
}

} // namespace

Result<ListedSchool> ApprovalDesk::schoolOf(const QString &code)
{
    const Result<std::optional<ListedSchool>> found = store::ApprovalStore(m_office.database()).school(code.trimmed());
    if (!found)
        return failure(found.error());
    return *found ? Result<ListedSchool>(**found) : failure(ErrorCode::UnknownSchool, {code});
}

Result<QList<Role>> ApprovalDesk::chainOf(const ListedSchool &school)
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    QList<Role> chain;
    for (const QString &name : book->approvalChain(school.category, school.urban)) {
        if (const std::optional<Role> role = parseRole(name))
            chain.append(*role);
    }
    return chain;
}

Result<qint64> ApprovalDesk::runOf(int batch)
{
    const Result<std::optional<store::RunFacts>> run = store::RunStore(m_office.database()).inForce(batch);
    if (!run)
        return failure(run.error());
    return *run ? Result<qint64>((*run)->id.value()) : failure(ErrorCode::BatchNotRun, {QString::number(batch)});
}

/// R26: each level is one authority's, a county's only for its own schools.
Result<void> ApprovalDesk::requireTurn(const ListedSchool &school, Role role) const
{
    if (!m_office.hasRole(role))
        return failure(ErrorCode::NotThisLevel, {codeName(role)});
    return isCountyRole(role) ? requireForDistrict(m_office, {role}, school.districtCode) : Result<void>();
}

/// R26: another person at each level, and nobody approves what they submitted. An open season has no accounts to tell
/// persons apart by.
Result<void> ApprovalDesk::requireAnother(const ListSubmission &list) const
{
    const std::optional<qint64> account = m_office.writer().account;
    if (!account)
        return {};
    const Result<QList<ListTaken>> acts = store::ApprovalStore(m_office.database()).acts(list.id);
    if (!acts)
        return failure(acts.error());
    const bool acted = std::any_of(acts->begin(), acts->end(), [account](const ListTaken &taken) {
        return taken.act != ListAct::Return && taken.account == account;
    });
    return acted ? failure(ErrorCode::OwnSubmission, {m_office.officer().name}) : Result<void>();
}

Result<void> ApprovalDesk::requireLimits(const ListedSchool &school) const
{
    const Result<QList<BrokenLimit>> broken = store::ApprovalStore(m_office.database()).brokenLimits(school.id);
    if (!broken)
        return failure(broken.error());
    if (broken->isEmpty())
        return {};
    return failure(ErrorCode::ListFindingsOpen, {school.code, codeName(ListFindingCode::OverLimit)});
}

ListTaken ApprovalDesk::takenBy(const ListSubmission &list, ListAct act, const QString &role, qint64 entries,
                                const QString &reason) const
{
    const store::Writer &writer = m_office.writer();
    return {act, role, list.level, entries, 0, reason.trimmed(), writer.at, writer.actor, writer.account};
}

Result<void> ApprovalDesk::answer(const QString &school, int batch, ListAnswer answer, const QString &reason)
{
    if (answer == ListAnswer::Objected && reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    const Result<ListedSchool> owner = schoolOf(school);
    if (!owner)
        return failure(owner.error());
    if (const Result<void> may = requireForSchool(m_office, {Role::School, Role::Office}, owner->code); !may)
        return may;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<qint64> run = runOf(batch);
    if (!run)
        return failure(run.error());
    const Result<ListView> now = view({owner->code, batch});
    if (!now)
        return failure(now.error());
    // What has been submitted is no longer a pre-admission list to object to.
    if (now->list.id != 0 && now->list.state != ListState::Returned)
        return wrongListState(*owner, now->list.state);
    if (now->preAdmitted + now->confirmed == 0)
        return failure(ErrorCode::ListEmpty, {owner->code, QString::number(batch)});
    const AnsweredList given{answer, reason.trimmed(), m_office.writer().actor, m_office.writer().at};
    if (const Result<void> put =
            store::ApprovalStore(m_office.database()).putAnswer(owner->id, batch, *run, given, *transaction);
        !put)
        return put;
    return transaction->commit(
        {answer == ListAnswer::Signed ? QStringLiteral("list sign") : QStringLiteral("list object"),
         owner->code,
         {{QStringLiteral("batch"), batch}, {QStringLiteral("reason"), reason.trimmed()}}});
}

Result<ListView> ApprovalDesk::submit(const QString &school, int batch)
{
    const Result<ListedSchool> owner = schoolOf(school);
    const Result<QList<Role>> chain = owner ? chainOf(*owner) : failure(owner.error());
    if (!chain)
        return failure(chain.error());
    if (const Result<void> may =
            requireForSchool(m_office, QList<Role>{Role::School, Role::Office} + *chain, owner->code);
        !may)
        return failure(may.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<qint64> run = runOf(batch);
    const auto answers = store::ApprovalStore(m_office.database()).answers();
    if (!run || !answers)
        return failure(run ? answers.error() : run.error());
    store::ApprovalStore lists(m_office.database());
    const AnsweredList answered = answers->value({owner->id, batch});
    if (answered.answer == ListAnswer::Objected)
        return failure(ErrorCode::ListNotSigned, {owner->code, QString::number(batch)});
    if (const Result<void> within = requireLimits(*owner); !within)
        return failure(within.error());
    const Result<ListSubmission> list = lists.begin(*owner, batch, *chain, *transaction);
    if (!list)
        return failure(list.error());
    if (list->entries == 0)
        return failure(ErrorCode::ListEmpty, {owner->code, QString::number(batch)}); // the transaction goes
    Result<void> done;
    if (answered.answer == ListAnswer::None)
        done = lists.putAnswer(owner->id, batch, *run,
                               {ListAnswer::Signed, {}, m_office.writer().actor, m_office.writer().at}, *transaction);
    store::AdmissionLife life(*transaction, m_office.key());
    const Result<qint64> moved = life.moveList({list->id, AdmissionState::Confirmed, AdmissionAct::Submit});
    if (!done || !moved)
        return failure(done ? moved.error() : done.error());
    if (Result<void> noted = lists.note(list->id, takenBy(*list, ListAct::Submit, {}, list->entries, {}), *transaction);
        !noted)
        return failure(noted.error());
    if (Result<void> kept = transaction->commit({QStringLiteral("list submit"), owner->code, listRecord(*list)}); !kept)
        return failure(kept.error());
    return viewOf(*list, *owner);
}

Result<SeenList> ApprovalDesk::find(const ListKey &key)
{
    const Result<ListedSchool> school = schoolOf(key.school);
    const Result<ListSubmission> meant = school ? meantBy(key, *school) : failure(school.error());
    if (!meant)
        return failure(meant.error());
    if (meant->id != 0)
        return SeenList{meant->id, 0};
    const Result<ListView> open = viewOf(*meant, *school);
    if (!open)
        return failure(open.error());
    return open->confirmed > 0 ? wrongListState(*school, ListState::Open)
                               : failure(ErrorCode::ListEmpty, {school->code, QString::number(key.batch)});
}

Result<ApprovalDesk::Held> ApprovalDesk::hold(const SeenList &seen)
{
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::ApprovalStore lists(m_office.database());
    const Result<std::optional<ListSubmission>> list = lists.submission(seen.id);
    const Result<QHash<qint64, ListedSchool>> schools = lists.schools();
    if (!list || !schools)
        return failure(list ? schools.error() : list.error());
    // Whoever saw something else decides afresh.
    if (!*list || (seen.version != 0 && (*list)->version != seen.version))
        return failure(ErrorCode::RowChanged);
    const ListedSchool school = schools->value((*list)->schoolId);
    if (!isWaiting((*list)->state))
        return wrongListState(school, (*list)->state);
    const Role role = (*list)->chain.value((*list)->level, Role::Office);
    if (const Result<void> may = requireTurn(school, role); !may)
        return failure(may.error());
    return Held{*std::move(transaction), **list, school, role};
}

/// Every level but the last reviews; a chain of one level does both steps at once.
Result<void> ApprovalDesk::moveEntries(Held &held, bool isLast, const QString &reason)
{
    store::AdmissionLife life(held.transaction, m_office.key());
    const auto moveAll = [&](AdmissionState from, AdmissionAct act) -> Result<void> {
        const Result<qint64> moved = life.moveList({held.list.id, from, act, reason});
        if (!moved)
            return failure(moved.error());
        // All of a list, or nobody: one that is not where its list is would be left behind.
        return *moved == held.list.entries ? Result<void>() : failure(ErrorCode::RowChanged);
    };
    if (held.list.state == ListState::Submitted) {
        if (Result<void> done = moveAll(AdmissionState::Submitted, AdmissionAct::Review); !done)
            return done;
    }
    return isLast ? moveAll(AdmissionState::Reviewed, AdmissionAct::Approve) : Result<void>();
}

Result<ListView> ApprovalDesk::approve(const SeenList &seen, const QString &reason)
{
    Result<Held> held = hold(seen);
    if (!held)
        return failure(held.error());
    if (const Result<void> another = requireAnother(held->list); !another)
        return failure(another.error());
    if (const Result<void> within = requireLimits(held->school); !within)
        return failure(within.error());
    const Result<qint64> doubtful = doubtfulOn(held->list);
    if (!doubtful)
        return failure(doubtful.error());
    const bool isLast = held->list.level + 1 >= held->list.chain.size();
    const ListAct act = isLast ? ListAct::Approve : ListAct::Review;
    const std::optional<ListState> to = nextState(held->list.state, act);
    if (!to)
        return wrongListState(held->school, held->list.state);
    store::ApprovalStore lists(m_office.database());
    if (const Result<void> moved = moveEntries(*held, isLast, reason.trimmed()); !moved)
        return failure(moved.error());
    ListTaken taken = takenBy(held->list, act, codeName(held->role), held->list.entries, reason);
    taken.doubtful = *doubtful;
    if (const Result<void> noted = lists.note(held->list.id, taken, held->transaction); !noted)
        return failure(noted.error());
    if (const Result<void> moved = lists.move(held->list, *to, held->transaction); !moved)
        return failure(moved.error());
    QJsonObject record = listRecord(held->list);
    record.insert(QStringLiteral("role"), codeName(held->role));
    record.insert(QStringLiteral("doubtful"), *doubtful);
    const QString command = isLast ? QStringLiteral("list approve") : QStringLiteral("list review");
    if (const Result<void> kept = held->transaction.commit({command, held->school.code, record}); !kept)
        return failure(kept.error());
    const Result<std::optional<ListSubmission>> now = lists.submission(held->list.id);
    return now ? viewOf(now->value_or(held->list), held->school) : failure(now.error());
}

Result<ListView> ApprovalDesk::giveBack(const SeenList &seen, const QString &reason, const QStringList &candidates)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    Result<Held> held = hold(seen);
    if (!held)
        return failure(held.error());
    store::ApprovalStore lists(m_office.database());
    store::AdmissionLife life(held->transaction, m_office.key());
    const store::ListMove move{held->list.id, entriesState(held->list), AdmissionAct::Return, reason.trimmed()};
    QList<qint64> returned;
    for (const QString &number : candidates) {
        const Result<std::optional<qint64>> entry = lists.entryOf(held->list.id, number.trimmed());
        if (!entry)
            return failure(entry.error());
        if (!*entry)
            return failure(ErrorCode::NotOnList, {number});
        if (!returned.contains(**entry))
            returned.append(**entry);
    }
    const bool isWhole = candidates.isEmpty() || returned.size() == held->list.entries;
    Result<void> done;
    if (isWhole) {
        const Result<qint64> moved = life.moveList(move);
        done = moved ? lists.endEntries(held->list.id, std::nullopt, reason.trimmed(), held->transaction)
                     : failure(moved.error());
    }
    for (qsizetype i = 0; !isWhole && done && i < returned.size(); ++i) {
        done = life.moveOne(returned[i], move);
        if (done)
            done = lists.endEntries(held->list.id, returned[i], reason.trimmed(), held->transaction);
    }
    if (done)
        done = isWhole ? lists.move(held->list, ListState::Returned, held->transaction)
                       : lists.touch(held->list, held->transaction);
    const qint64 count = isWhole ? held->list.entries : returned.size();
    if (done)
        done = lists.note(held->list.id, takenBy(held->list, ListAct::Return, codeName(held->role), count, reason),
                          held->transaction);
    if (!done)
        return failure(done.error());
    QJsonObject record = listRecord(held->list);
    record.insert(QStringLiteral("returned"), count);
    record.insert(QStringLiteral("reason"), reason.trimmed());
    if (const Result<void> kept = held->transaction.commit({QStringLiteral("list return"), held->school.code, record});
        !kept)
        return failure(kept.error());
    const Result<std::optional<ListSubmission>> now = lists.submission(held->list.id);
    return now ? viewOf(now->value_or(held->list), held->school) : failure(now.error());
}

} // namespace hengzhao::office
