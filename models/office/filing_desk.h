// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filing_check.h"
#include "models/domain/progress.h"
#include "models/domain/table.h"
#include "models/office/attachments.h"
#include "models/office/field_edit.h"
#include "models/store/filing_store.h"

namespace hengzhao::office
{

using store::FilingStep;

/// A filing with what its reviewer has to know.
struct FilingView {
    Filing filing;
    /// Who reviews it (R30).
    Role authority = Role::MunicipalEducation;
    /// Problems first, then notices.
    Findings findings = {};
    /// The notices that nobody has taken on yet.
    Findings open = {};
    /// Of one that waits for its review: for how many days, and by when it is due.
    std::optional<qint64> waitingDays = {};
    std::optional<QDate> due = {};
    bool isOverdue = false;
};

/// A filing as whoever acts on it saw it. Version 0 stands for whatever it is now.
struct SeenFiling {
    qint64 id = 0;
    qint64 version = 0;
};

/// A filing to be begun: of a school that is there, or of a new one with its name and place.
struct NewFiling {
    QString schoolCode = {};
    QString schoolName = {};
    SchoolCategory category = SchoolCategory::Secondary;
    QString districtCode = {};
};

/// One filing as its page shows it.
struct FilingSheet {
    FilingView view;
    /// Its fields beside last year's; `keys` are theirs, row by row.
    Table facts = {};
    QStringList keys = {};
    Table programs = {};
    Table signers = {};
    Table outward = {};
    Table steps = {};
    QList<Attachment> documents = {};
};

/// Filings from the first draft to the public notice, and their end (R30, R31).
class FilingDesk
{
public:
    explicit FilingDesk(Office &office) : m_office(office) {}

    /// What waits for a review first, the longest waiting before the others.
    [[nodiscard]] Result<QList<FilingView>> views();
    [[nodiscard]] Result<FilingView> view(qint64 id);
    /// The filing of a school; the category tells which where it has several.
    [[nodiscard]] Result<FilingView> find(const QString &schoolCode, std::optional<SchoolCategory> category = {});
    [[nodiscard]] Result<FilingSheet> sheet(qint64 id);
    /// Every signature under a commitment to fair recruiting: the public list, without those whose filing was withdrawn
    /// or closed.
    [[nodiscard]] Result<Table> signers();
    /// The same as a file, in the format that its name says; how many signatures it has.
    [[nodiscard]] Result<qint64> writeSigners(const QString &path, Progress &progress);
    /// The kinds of documents that the rule book knows.
    [[nodiscard]] Result<QList<DocumentKind>> documentKinds();
    /// Fields of a filing that can be edited.
    [[nodiscard]] static QStringList editable();
    [[nodiscard]] static Result<void> check(const FieldEdit &edit);

    /// A draft; gives its id.
    [[nodiscard]] Result<qint64> begin(const NewFiling &wanted);
    /// All edits or none; each by the field's key and what was seen there.
    [[nodiscard]] Result<void> setFields(const SeenFiling &seen, const QList<FieldEdit> &edits);
    [[nodiscard]] Result<void> addProgram(const SeenFiling &seen, const Program &program);
    /// Fields of its programs, each edit by the program's id.
    [[nodiscard]] Result<void> setProgramFields(const SeenFiling &seen, const QList<FieldEdit> &edits);
    [[nodiscard]] Result<void> removeProgram(const SeenFiling &seen, const QString &code);
    [[nodiscard]] Result<void> attach(const SeenFiling &seen, const NewAttachment &wanted);
    [[nodiscard]] Result<void> detach(const SeenFiling &seen, qint64 attachment);
    /// Today where the signer has no day.
    [[nodiscard]] Result<void> sign(const SeenFiling &seen, const FilingSigner &signer);
    [[nodiscard]] Result<void> strikeSigner(const SeenFiling &seen, qint64 signer);
    /// At any time: the answer of the other city comes when it comes.
    [[nodiscard]] Result<void> putOutward(const SeenFiling &seen, const OutwardFiling &outward);

    /// After the deadline only with a recorded permission (R31).
    [[nodiscard]] Result<void> submit(const SeenFiling &seen);
    [[nodiscard]] Result<void> permitLate(const SeenFiling &seen, const QString &reason);
    /// A refusal needs its reason.
    [[nodiscard]] Result<void> judgeProgram(const SeenFiling &seen, const QString &code, ProgramVerdict verdict,
                                            const QString &reason);
    /// Takes on one open notice by its keyOf(), or all of them where the key is empty.
    [[nodiscard]] Result<void> waive(const SeenFiling &seen, const QString &key, const QString &reason);
    /// Programs not judged yet are accepted with it. Problems stand in the way; a reason takes on all open notices.
    [[nodiscard]] Result<void> accept(const SeenFiling &seen, const QString &reason = {});
    [[nodiscard]] Result<void> giveBack(const SeenFiling &seen, const QString &reason);
    /// All of them or none.
    [[nodiscard]] Result<void> publish(const QList<SeenFiling> &seen);
    [[nodiscard]] Result<void> withdraw(const SeenFiling &seen, const QString &reason);
    [[nodiscard]] Result<void> close(const SeenFiling &seen, const QString &reason);

private:
    /// A filing held for writing.
    struct Held {
        store::Transaction transaction;
        Filing filing;
        RuleBook book;
        Role authority;
    };

    [[nodiscard]] Result<FilingView> viewOf(const Filing &filing, const RuleBook &book) const;
    [[nodiscard]] Result<Held> hold(const SeenFiling &seen);
    [[nodiscard]] Result<Held> holdEditable(const SeenFiling &seen);
    [[nodiscard]] Result<Held> holdForReview(const SeenFiling &seen);
    [[nodiscard]] Result<Filing> read(const SeenFiling &seen) const;
    [[nodiscard]] Result<void> requireFiler(const Held &held) const;
    [[nodiscard]] Result<void> requireReviewer(const Held &held) const;
    using May = Result<void> (FilingDesk::*)(const Held &) const;
    [[nodiscard]] Result<void> moveWithReason(const SeenFiling &seen, FilingAct act, const QString &reason, May may);
    [[nodiscard]] Result<void> take(Held &held, FilingAct act, const QString &reason);
    [[nodiscard]] Result<void> finish(Held &held, const QString &command, QJsonObject detail);
    [[nodiscard]] Result<void> waiveAll(Held &held, const Findings &open, const QString &reason);
    [[nodiscard]] store::FilingStepTaken stepOf(const Filing &filing, const QString &act, FilingState to,
                                                const QString &reason) const;

    Office &m_office;
};

} // namespace hengzhao::office
