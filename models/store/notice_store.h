// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notice.h"
#include "models/domain/school.h"
#include "models/store/admission_store.h"
#include "models/store/kept_statements.h"
#include "models/store/transaction.h"

namespace hengzhao::store
{

/// A range of notice numbers and how far it has been used.
struct GivenRange {
    qint64 id = 0;
    /// Empty for the office's own.
    QString schoolCode;
    QString schoolName;
    NoticeRange range;
    qint64 issued = 0;
    /// The place of the next number; above the last where none is left.
    qint64 next = 0;
    QString at;
    QString actor;
};

/// One notice of the register.
struct AdmissionNotice {
    qint64 id = 0;
    qint64 candidateId = 0;
    /// As it was printed, without the signature.
    NoticeCode code;
    QString name;
    QString schoolName;
    QString programName;
    int batch = 0;
    QString issuedAt;
    QString issuedBy;
    /// How often it was printed, the first time counted.
    int copies = 0;
    QString printedAt;
    bool isVoid = false;
    /// The state the admission ended in, or what the officer said.
    QString voidReason;
    QString voidAt;
    QString voidBy;
};

/// A confirmed or later admission, with all that a notice says of it.
struct Admitted {
    qint64 candidateId = 0;
    qint64 runId = 0;
    int batch = 0;
    qint64 schoolId = 0;
    qint64 programId = 0;
    QString candidate;
    QString name;
    Sex sex = Sex::Male;
    QString juniorSchool;
    QString schoolCode;
    QString schoolName;
    QString address;
    QString phone;
    QString programCode;
    QString programName;
    QString years;
    /// The notice that stands for it, and how often that was printed.
    std::optional<qint64> noticeId = {};
    NoticeCode code = {};
    int copies = 0;
};

/// How far a school is with its notices.
struct NoticeStanding {
    qint64 schoolId = 0;
    QString schoolCode;
    QString schoolName;
    qint64 admitted = 0;
    qint64 issued = 0;
    /// Numbers left in its own ranges; nothing where it has none.
    std::optional<qint64> left;
};

/// Which admissions are to have notices: all where nothing is named.
struct NoticeFilter {
    QString schoolCode = {};
    std::optional<int> batch = {};
    QString candidate = {};
};

/// Ranges of notice numbers, and the register of the notices issued (R28).
class NoticeStore
{
public:
    explicit NoticeStore(Database &database) : m_database(database), m_statements(database) {}

    /// All, the office's own first, then by school in the order they were given out.
    [[nodiscard]] Result<QList<GivenRange>> ranges() const;
    /// For no school where it is nothing: the office's own.
    [[nodiscard]] Result<qint64> addRange(std::optional<qint64> school, const NoticeRange &range,
                                          Transaction &transaction);
    [[nodiscard]] Result<std::optional<qint64>> schoolId(const QString &code) const;

    /// By number as text; of one school where that is named.
    [[nodiscard]] Result<QList<AdmissionNotice>> notices(const QString &schoolCode = {}) const;
    [[nodiscard]] Result<std::optional<AdmissionNotice>> byNumber(const QString &number) const;
    [[nodiscard]] Result<std::optional<AdmissionNotice>> byId(qint64 id) const;
    [[nodiscard]] Result<QList<NoticeStanding>> standings() const;

    /// In the order of the lists: school, bucket, batch, choice and place.
    [[nodiscard]] Result<QList<Admitted>> admitted(const NoticeFilter &filter) const;
    /// Whether a candidate has a seat and has not confirmed it.
    [[nodiscard]] Result<bool> isPreAdmitted(qint64 candidateId) const;
    /// Enters a notice under the number at a place of a range; its id.
    [[nodiscard]] Result<qint64> issue(const Admitted &admitted, const GivenRange &range, Transaction &transaction);
    [[nodiscard]] Result<void> notePrint(qint64 notice, int copy, Transaction &transaction);
    /// Makes a standing notice void while its admission goes on.
    [[nodiscard]] Result<void> end(qint64 notice, const QString &reason, Transaction &transaction);

private:
    Database &m_database;
    KeptStatements m_statements;
};

} // namespace hengzhao::store
