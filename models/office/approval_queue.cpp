// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/approval_desk.h"

#include "models/office/city_time.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hengzhao::office
{

namespace
{

/// What waits for me, for others, what is to be submitted, what was returned, what is done.
int queuePlace(const ListView &view)
{
    switch (view.list.state) {
    case ListState::Submitted:
    case ListState::Reviewed:
        return view.isMine ? 0 : 1;
    case ListState::Open:
        return view.confirmed > 0 ? 2 : 3;
    case ListState::Returned:
        return 4;
    case ListState::Approved:
        return 5;
    }
    Q_UNREACHABLE();
}

/// Those who have confirmed and are on no list.
ListSubmission unlistedOf(qint64 school, int batch)
{
    ListSubmission list;
    list.schoolId = school;
    list.batch = batch;
    return list;
}

std::optional<QDate> dueOf(const RuleBook &book, const ListSubmission &list)
{
    const std::optional<BatchRule> rule = book.batch(list.batch);
    if (!rule || list.state == ListState::Approved)
        return std::nullopt;
    return isWaiting(list.state) ? rule->approveBy : rule->submitBy;
}

using CountsByList = std::map<std::pair<qint64, int>, store::ListCounts>;

CountsByList countsByList(const QList<store::ListCounts> &counts)
{
    CountsByList byList;
    for (const store::ListCounts &count : counts)
        byList[{count.schoolId, count.batch}] = count;
    return byList;
}

/// The lists there are, and one for every school and batch that has none yet or somebody who has confirmed since.
QList<ListSubmission> withUnlisted(const QList<ListSubmission> &submissions, const CountsByList &unlisted)
{
    QList<ListSubmission> all = submissions;
    for (const auto &each : unlisted) {
        const std::pair<qint64, int> place = each.first;
        const bool isListed = std::any_of(submissions.begin(), submissions.end(), [&](const ListSubmission &list) {
            return list.schoolId == place.first && list.batch == place.second;
        });
        // Who has not confirmed stands beside a list that is there; it needs no row of its own.
        if (each.second.confirmed > 0 || !isListed)
            all.append(unlistedOf(place.first, place.second));
    }
    return all;
}

} // namespace

/// An account bound to a school or a county sees its own; the office and the municipal bureaus see all.
bool ApprovalDesk::sees(const ListedSchool &school) const
{
    const Post &post = m_office.post();
    if (!post.schoolCode.isEmpty())
        return post.schoolCode == school.code;
    const bool isWide = m_office.hasRole(Role::Office) || m_office.hasRole(Role::MunicipalEducation) ||
                        m_office.hasRole(Role::MunicipalLabour);
    return isWide || post.districtCode.isEmpty() || post.districtCode == school.districtCode;
}

/// A deadline is held against only where the season has date gates (contract, section 1).
QList<ListFindingCode> ApprovalDesk::marksOf(ListEntry &entry, const std::optional<QDate> &confirmBy) const
{
    entry.facts.confirmedOn = entry.confirmedAt.isValid() ? dayInCity(entry.confirmedAt) : QDate();
    return findingsOf(entry.facts, m_office.gateDay() ? confirmBy : std::nullopt);
}

Result<QHash<qint64, qint64>> ApprovalDesk::doubtsOf(const store::EntryChoice &choice)
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    QHash<int, std::optional<QDate>> deadlines;
    for (const BatchRule &rule : book->batches())
        deadlines.insert(rule.batch, rule.confirmBy);
    QHash<qint64, qint64> doubts;
    const Result<void> read =
        store::ListEntries(m_office.database(), m_office.key())
            .each(choice, false, [&](const ListEntry &one) -> Result<void> {
                ListEntry entry = one;
                if (entry.returned.isEmpty() && !marksOf(entry, deadlines.value(entry.batch)).isEmpty())
                    ++doubts[entry.submission];
                return {};
            });
    return read ? Result<QHash<qint64, qint64>>(doubts) : failure(read.error());
}

Result<qint64> ApprovalDesk::doubtfulOn(const ListSubmission &list)
{
    const Result<QHash<qint64, qint64>> doubts = doubtsOf(store::EntryChoice::of(list.id));
    return doubts ? Result<qint64>(doubts->value(list.id)) : failure(doubts.error());
}

/// What takes look-ups of its own, for a list that is on its way.
Result<void> ApprovalDesk::addMarks(ListView &view)
{
    store::ApprovalStore lists(m_office.database());
    const Result<QList<BrokenLimit>> broken = lists.brokenLimits(view.school.id);
    const Result<store::ListDifference> difference = lists.difference(view.list);
    if (!broken || !difference)
        return failure(broken ? difference.error() : broken.error());
    view.brokenLimits = *broken;
    view.difference = *difference;
    return {};
}

Result<QList<ListView>> ApprovalDesk::views()
{
    store::ApprovalStore lists(m_office.database());
    const auto schools = lists.schools();
    const Result<QList<ListSubmission>> submissions = lists.submissions();
    const Result<QList<store::ListCounts>> counts = lists.counts();
    const auto answers = lists.answers();
    const Result<QHash<qint64, qint64>> doubts = doubtsOf(store::EntryChoice::waiting());
    const Result<RuleBook> book = m_office.ruleBook();
    if (!schools || !submissions)
        return failure(schools ? submissions.error() : schools.error());
    if (!counts || !answers)
        return failure(counts ? answers.error() : counts.error());
    if (!doubts || !book)
        return failure(doubts ? book.error() : doubts.error());
    const CountsByList unlisted = countsByList(*counts);
    const QList<ListSubmission> all = withUnlisted(*submissions, unlisted);
    QList<ListView> views;
    for (const ListSubmission &list : all) {
        ListView view;
        view.school = schools->value(list.schoolId);
        view.list = list;
        if (!sees(view.school))
            continue;
        const auto count = unlisted.find({list.schoolId, list.batch});
        view.preAdmitted = count == unlisted.end() ? 0 : count->second.preAdmitted;
        view.confirmed = count == unlisted.end() ? 0 : count->second.confirmed;
        view.answer = answers->value({list.schoolId, list.batch});
        view.due = dueOf(*book, list);
        if (isWaiting(list.state)) {
            view.waitsFor = list.chain.value(list.level, Role::Office);
            view.isMine = requireTurn(view.school, *view.waitsFor).has_value();
            view.doubtful = doubts->value(list.id);
            if (const Result<void> added = addMarks(view); !added)
                return failure(added.error());
        }
        views.append(view);
    }
    std::stable_sort(views.begin(), views.end(), [](const ListView &left, const ListView &right) {
        return std::make_tuple(queuePlace(left), left.list.batch, left.code(), left.list.number) <
               std::make_tuple(queuePlace(right), right.list.batch, right.code(), right.list.number);
    });
    return views;
}

Result<ListView> ApprovalDesk::viewOf(const ListSubmission &list, const ListedSchool &school)
{
    store::ApprovalStore lists(m_office.database());
    const Result<QList<store::ListCounts>> counts = lists.counts();
    const auto answers = lists.answers();
    const Result<RuleBook> book = m_office.ruleBook();
    if (!counts || !answers)
        return failure(counts ? answers.error() : counts.error());
    if (!book)
        return failure(book.error());
    ListView view;
    view.school = school;
    view.list = list;
    for (const store::ListCounts &count : *counts) {
        if (count.schoolId != list.schoolId || count.batch != list.batch)
            continue;
        view.preAdmitted = count.preAdmitted;
        view.confirmed = count.confirmed;
    }
    view.answer = answers->value({list.schoolId, list.batch});
    view.due = dueOf(*book, list);
    if (isWaiting(list.state)) {
        view.waitsFor = list.chain.value(list.level, Role::Office);
        view.isMine = requireTurn(school, *view.waitsFor).has_value();
    }
    // Only what is still to be decided is looked through: it takes its time.
    if (isWaiting(list.state)) {
        const Result<qint64> doubtful = doubtfulOn(list);
        if (!doubtful)
            return failure(doubtful.error());
        view.doubtful = *doubtful;
    }
    if (list.id != 0) {
        if (const Result<void> added = addMarks(view); !added)
            return failure(added.error());
    }
    return view;
}

/// The first that waits; where none does, the last.
Result<ListSubmission> ApprovalDesk::meantBy(const ListKey &key, const ListedSchool &school)
{
    const Result<QList<ListSubmission>> all = store::ApprovalStore(m_office.database()).submissions();
    if (!all)
        return failure(all.error());
    std::optional<ListSubmission> meant;
    for (const ListSubmission &list : *all) {
        if (list.schoolId != school.id || list.batch != key.batch || (key.number && list.number != *key.number))
            continue;
        if (!meant || !isWaiting(meant->state))
            meant = list;
    }
    if (meant)
        return *meant;
    if (key.number)
        return failure(ErrorCode::ListEmpty, {school.code, QString::number(key.batch)});
    const Result<qint64> run = runOf(key.batch);
    return run ? Result<ListSubmission>(unlistedOf(school.id, key.batch)) : failure(run.error());
}

Result<ListView> ApprovalDesk::view(const ListKey &key)
{
    const Result<ListedSchool> school = schoolOf(key.school);
    const Result<ListSubmission> meant = school ? meantBy(key, *school) : failure(school.error());
    return meant ? viewOf(*meant, *school) : failure(meant.error());
}

Result<ListSheet> ApprovalDesk::readSheet(const ListView &view, SheetUse use)
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    const std::optional<BatchRule> rule = book->batch(view.list.batch);
    ListSheet sheet{view, {}, {}, {}};
    const store::EntryChoice choice = view.list.id == 0 ? store::EntryChoice::unlisted(view.school.id, view.list.batch)
                                                        : store::EntryChoice::of(view.list.id);
    const Result<void> read = store::ListEntries(m_office.database(), m_office.key())
                                  .each(choice, use == SheetUse::Paper, [&](const ListEntry &one) -> Result<void> {
                                      if (use == SheetUse::Paper && !one.returned.isEmpty())
                                          return {};
                                      ListEntry entry = one;
                                      sheet.findings.append(marksOf(entry, rule ? rule->confirmBy : std::nullopt));
                                      sheet.entries.append(entry);
                                      return {};
                                  });
    const Result<QList<ListTaken>> acts = store::ApprovalStore(m_office.database()).acts(view.list.id);
    if (!read || !acts)
        return failure(read ? acts.error() : read.error());
    sheet.acts = *acts;
    return sheet;
}

Result<ListSheet> ApprovalDesk::sheet(const ListKey &key)
{
    const Result<ListView> found = view(key);
    return found ? sheetOf(*found) : failure(found.error());
}

Result<QHash<QString, qint64>> ApprovalDesk::waiting()
{
    return store::ApprovalStore(m_office.database()).waiting(m_office.post().districtCode);
}

Result<qint64> ApprovalDesk::unsubmitted()
{
    store::ApprovalStore lists(m_office.database());
    const Result<QList<store::ListCounts>> counts = lists.counts();
    const auto schools = lists.schools();
    if (!counts || !schools)
        return failure(counts ? schools.error() : counts.error());
    return std::count_if(counts->begin(), counts->end(), [&](const store::ListCounts &count) {
        return count.confirmed > 0 && sees(schools->value(count.schoolId));
    });
}

} // namespace hengzhao::office
