// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_state.h"
#include "models/domain/role.h"
#include "models/domain/school.h"
#include "models/store/transaction.h"

namespace hengzhao::store
{

/// A school as its lists know it.
struct ListedSchool {
    qint64 id = 0;
    QString code;
    QString name;
    SchoolCategory category = SchoolCategory::Secondary;
    QString districtCode;
    bool urban = false;
    /// Seats of the school, less what orders cut, and the live admissions against them (R17, R18).
    qint64 limit = 0;
    qint64 taken = 0;
};

/// A school's list of one batch on its way along the chain (R26).
struct ListSubmission {
    /// 0 for those who have confirmed and are on no list.
    qint64 id = 0;
    qint64 schoolId = 0;
    int batch = 0;
    int number = 0;
    QList<Role> chain;
    /// How many of the chain have acted.
    int level = 0;
    ListState state = ListState::Open;
    qint64 version = 0;
    /// Candidates on it now.
    qint64 entries = 0;
};

/// What one level did with a list.
struct ListTaken {
    ListAct act = ListAct::Submit;
    QString role;
    int level = 0;
    qint64 entries = 0;
    qint64 doubtful = 0;
    QString reason;
    QDateTime at;
    QString actor;
    std::optional<qint64> account;
};

/// What a school said of its pre-admission list.
struct AnsweredList {
    ListAnswer answer = ListAnswer::None;
    QString reason = {};
    QString actor = {};
    QDateTime at = {};
};

/// How many of a school and batch stand where.
struct ListCounts {
    qint64 schoolId = 0;
    int batch = 0;
    qint64 preAdmitted = 0;
    qint64 confirmed = 0;
};

/// Who came on and who went since the list before, both as candidate numbers with names.
struct ListDifference {
    qint64 came = 0;
    QList<std::pair<QString, QString>> left = {};
};

/// A limit that more stand against than it has seats: school, bucket or program, and its code.
struct BrokenLimit {
    QString of;
    QString code;
    qint64 seats = 0;
    qint64 taken = 0;
};

/// The lists that go from schools to the office: answers, submissions, entries, and what each level did.
class ApprovalStore
{
public:
    explicit ApprovalStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QHash<qint64, ListedSchool>> schools() const;
    [[nodiscard]] Result<std::optional<ListedSchool>> school(const QString &code) const;
    /// Of every school and batch with somebody who is pre-admitted or has confirmed.
    [[nodiscard]] Result<QList<ListCounts>> counts() const;
    /// Of every school and batch; answers to runs that no longer stand are left out.
    [[nodiscard]] Result<QHash<std::pair<qint64, int>, AnsweredList>> answers() const;
    /// By school, batch and number.
    [[nodiscard]] Result<QList<ListSubmission>> submissions() const;
    [[nodiscard]] Result<std::optional<ListSubmission>> submission(qint64 id) const;
    [[nodiscard]] Result<QList<ListTaken>> acts(qint64 submission) const;
    /// Against the list of this school and batch that was submitted before it.
    [[nodiscard]] Result<ListDifference> difference(const ListSubmission &submission) const;
    [[nodiscard]] Result<QList<BrokenLimit>> brokenLimits(qint64 school) const;
    /// How many lists wait for each role; of one district or school where that is named.
    [[nodiscard]] Result<QHash<QString, qint64>> waiting(const QString &district) const;
    /// The entry of a candidate on a list, while it is on it.
    [[nodiscard]] Result<std::optional<qint64>> entryOf(qint64 submission, const QString &candidateNumber) const;

    [[nodiscard]] Result<void> putAnswer(qint64 school, int batch, qint64 run, const AnsweredList &answer,
                                         Transaction &transaction);
    /// A new list of everybody of a school and batch who has confirmed.
    [[nodiscard]] Result<ListSubmission> begin(const ListedSchool &school, int batch, const QList<Role> &chain,
                                               Transaction &transaction);
    /// One level further, or back. RowChanged where the list is no longer as it was seen.
    [[nodiscard]] Result<void> move(const ListSubmission &seen, ListState to, Transaction &transaction);
    /// It changed, though it stands where it stood.
    [[nodiscard]] Result<void> touch(const ListSubmission &seen, Transaction &transaction);
    [[nodiscard]] Result<void> note(qint64 submission, const ListTaken &taken, Transaction &transaction);
    /// Takes one candidate off a list, or all of them.
    [[nodiscard]] Result<void> endEntries(qint64 submission, std::optional<qint64> candidate, const QString &reason,
                                          Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
