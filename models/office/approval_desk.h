// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_finding.h"
#include "models/domain/progress.h"
#include "models/domain/table.h"
#include "models/office/office.h"
#include "models/store/approval_store.h"
#include "models/store/list_entries.h"

namespace hengzhao::office
{

using store::AnsweredList;
using store::BrokenLimit;
using store::ListedSchool;
using store::ListEntry;
using store::ListSubmission;
using store::ListTaken;

/// Which list is meant: a school's of a batch, the one that waits or else the last, or the one with this number.
struct ListKey {
    QString school;
    int batch = 0;
    std::optional<int> number = {};
};

/// A list as whoever acts on it saw it. Version 0 stands for whatever it is now.
struct SeenList {
    qint64 id = 0;
    qint64 version = 0;
};

/// A list with what whoever approves it has to know.
struct ListView {
    ListedSchool school;
    ListSubmission list;
    AnsweredList answer;
    /// Of its school and batch, on no list.
    qint64 preAdmitted = 0;
    qint64 confirmed = 0;
    QList<BrokenLimit> brokenLimits = {};
    /// Entries with something that is marked, of a list that is to be decided.
    qint64 doubtful = 0;
    store::ListDifference difference = {};
    /// Whose turn it is; nobody's where it is not on its way.
    std::optional<Role> waitsFor = {};
    /// It waits for whoever is logged in.
    bool isMine = false;
    std::optional<QDate> due = {};

    [[nodiscard]] const QString &code() const { return school.code; }
};

/// One list as its page shows it.
struct ListSheet {
    ListView view;
    QList<ListEntry> entries;
    /// What is marked, in the order of the entries.
    QList<QList<ListFindingCode>> findings;
    QList<ListTaken> acts;
};

/// 审批表, with figures and room for opinions, or 花名册, with every candidate.
enum class PaperKind { Form, Roster };

/// What a form or a roster is made of.
struct ListPaper {
    PaperKind kind = PaperKind::Form;
    ListKey key;
    /// Its ending says the format.
    QString path;
    /// Identity numbers in full: for those whose task it is, and on the record.
    bool withIdentityNumbers = false;
};

struct WrittenPaper {
    QString path;
    qint64 rows = 0;
    int pages = 0;
};

/// Lists by school and batch, from the school's signature to the office's approval (R26, R27).
class ApprovalDesk
{
public:
    explicit ApprovalDesk(Office &office) : m_office(office) {}

    /// What waits for whoever is logged in first, then what waits for others, what is to be submitted, and the rest.
    /// An account bound to a school or county sees its own.
    [[nodiscard]] Result<QList<ListView>> views();
    [[nodiscard]] Result<ListView> view(const ListKey &key);
    /// Of those who have confirmed, where the school and batch have no list yet.
    [[nodiscard]] Result<ListSheet> sheet(const ListKey &key);
    [[nodiscard]] Result<ListSheet> sheetOf(const ListView &view) { return readSheet(view, SheetUse::Screen); }
    /// How many lists wait for each role.
    [[nodiscard]] Result<QHash<QString, qint64>> waiting();
    /// Of how many schools and batches somebody has confirmed and is on no list; of those the account sees.
    [[nodiscard]] Result<qint64> unsubmitted();

    /// The school's answer to its pre-admission list; an objection needs its reason.
    [[nodiscard]] Result<void> answer(const QString &school, int batch, ListAnswer answer, const QString &reason = {});
    /// A new list of everybody who has confirmed and is on none. Signs off by itself where the school has not answered.
    [[nodiscard]] Result<ListView> submit(const QString &school, int batch);
    [[nodiscard]] Result<SeenList> find(const ListKey &key);
    /// One level further along the chain; the last one approves.
    [[nodiscard]] Result<ListView> approve(const SeenList &seen, const QString &reason = {});
    /// Sends the list back with its reason, or only the candidates named.
    [[nodiscard]] Result<ListView> giveBack(const SeenList &seen, const QString &reason,
                                            const QStringList &candidates = {});

    /// A form or a roster, with fields for the opinions and seals of each level where it is a PDF, else as a table.
    [[nodiscard]] Result<WrittenPaper> writePaper(const ListPaper &paper, Progress &progress);

private:
    /// A paper carries identity numbers, masked or not, and leaves out who was returned.
    enum class SheetUse { Screen, Paper };
    /// A list held for writing.
    struct Held {
        store::Transaction transaction;
        ListSubmission list;
        ListedSchool school;
        Role role;
    };

    [[nodiscard]] Result<ListedSchool> schoolOf(const QString &code);
    [[nodiscard]] Result<QList<Role>> chainOf(const ListedSchool &school);
    [[nodiscard]] Result<qint64> runOf(int batch);
    [[nodiscard]] Result<Held> hold(const SeenList &seen);
    [[nodiscard]] Result<void> requireTurn(const ListedSchool &school, Role role) const;
    [[nodiscard]] Result<void> requireAnother(const ListSubmission &list) const;
    [[nodiscard]] Result<void> requireLimits(const ListedSchool &school) const;
    [[nodiscard]] Result<void> moveEntries(Held &held, bool isLast, const QString &reason);
    [[nodiscard]] Result<qint64> doubtfulOn(const ListSubmission &list);
    [[nodiscard]] ListTaken takenBy(const ListSubmission &list, ListAct act, const QString &role, qint64 entries,
                                    const QString &reason) const;
    [[nodiscard]] bool sees(const ListedSchool &school) const;
    [[nodiscard]] Result<ListSubmission> meantBy(const ListKey &key, const ListedSchool &school);
    [[nodiscard]] Result<ListView> viewOf(const ListSubmission &list, const ListedSchool &school);
    [[nodiscard]] Result<void> addMarks(ListView &view);
    [[nodiscard]] Result<QHash<qint64, qint64>> doubtsOf(const store::EntryChoice &choice);
    [[nodiscard]] QList<ListFindingCode> marksOf(ListEntry &entry, const std::optional<QDate> &confirmBy) const;
    [[nodiscard]] Result<ListSheet> readSheet(const ListView &view, SheetUse use);
    [[nodiscard]] Result<ListSheet> paperSheet(const ListPaper &paper);
    [[nodiscard]] Result<void> notePaper(const ListPaper &paper, const ListSheet &sheet);

    Office &m_office;
};

} // namespace hengzhao::office
