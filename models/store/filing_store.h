// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filing.h"
#include "models/store/transaction.h"

namespace hengzhao::store
{

/// One step of a filing's way, as it is on record.
struct FilingStep {
    QString act = {};
    QString from = {};
    QString to = {};
    QString reason = {};
    QString actor = {};
    QDateTime at = {};
};

/// A step to be put on record: who took it and when.
struct FilingStepTaken {
    QString act = {};
    FilingState from = FilingState::Draft;
    FilingState to = FilingState::Draft;
    QString reason = {};
    QString actor = {};
    QDateTime at = {};
};

/// Filings with all that hangs on them (R30, R31).
class FilingStore
{
public:
    explicit FilingStore(Database &database) : m_database(database) {}

    /// Every filing in force, those of ended ones left out, by school code and category.
    [[nodiscard]] Result<QList<Filing>> all() const { return read(0); }
    [[nodiscard]] Result<std::optional<Filing>> byId(qint64 id) const;
    /// The filings of a school, by its code.
    [[nodiscard]] Result<QList<Filing>> ofSchool(const QString &schoolCode) const;
    /// Its way, the first step first, former filings of the same school and category included.
    [[nodiscard]] Result<QList<FilingStep>> steps(qint64 id) const;
    [[nodiscard]] Result<std::optional<qint64>> schoolId(const QString &schoolCode) const;
    [[nodiscard]] Result<bool> hasDistrict(const QString &districtCode) const;
    /// Whether a school teaches a program, in whichever of its filings.
    [[nodiscard]] Result<bool> hasProgram(qint64 schoolId, const QString &programCode) const;

    /// A draft of a school's row; the one it had of this category, which is over, ends.
    [[nodiscard]] Result<qint64> begin(qint64 schoolId, SchoolCategory category, const FilingStepTaken &step,
                                       Transaction &transaction);
    /// A school that was in no table yet. Gives its row's id.
    [[nodiscard]] Result<qint64> addSchool(const School &school, Transaction &transaction);
    /// Moves it on: what it was until now stays readable as of earlier numbers, and the step goes on record.
    [[nodiscard]] Result<void> move(const Filing &filing, const FilingStepTaken &step, Transaction &transaction);
    /// A step that moves nothing.
    [[nodiscard]] Result<void> note(qint64 id, const FilingStepTaken &step, Transaction &transaction);
    /// Something of it has changed, so that whoever saw it before looks again.
    [[nodiscard]] Result<void> touch(qint64 id, Transaction &transaction);
    [[nodiscard]] Result<void> setLatePermission(qint64 id, const QString &permission, Transaction &transaction);

    /// Every field that only filings have, and what the school's row says of how to reach it.
    [[nodiscard]] Result<void> setAll(const Filing &filing, Transaction &transaction);
    /// A filing that came published with a table is to be filed step by step.
    [[nodiscard]] Result<void> startAnew(qint64 id, Transaction &transaction);

    [[nodiscard]] Result<void> addProgram(const Filing &filing, const Program &program, QLatin1String catalogue,
                                          Transaction &transaction);
    [[nodiscard]] Result<void> endProgram(qint64 program, Transaction &transaction);
    [[nodiscard]] Result<void> setVerdict(qint64 program, ProgramVerdict verdict, const QString &reason,
                                          Transaction &transaction);
    /// A new review: verdicts and reasons of the one before no longer count.
    [[nodiscard]] Result<void> forgetReview(const Filing &filing, Transaction &transaction);
    /// Programs without a verdict are accepted.
    [[nodiscard]] Result<void> acceptOpenPrograms(const Filing &filing, Transaction &transaction);

    [[nodiscard]] Result<void> addWaiver(qint64 id, const FilingWaiver &waiver, const QDateTime &at,
                                         Transaction &transaction);
    [[nodiscard]] Result<void> addSigner(qint64 id, const FilingSigner &signer, Transaction &transaction);
    [[nodiscard]] Result<void> endSigner(qint64 signer, Transaction &transaction);
    /// One destination stands once: filed again, it is as last given.
    [[nodiscard]] Result<void> putOutward(qint64 id, const OutwardFiling &outward, Transaction &transaction);
    [[nodiscard]] Result<void> addPast(const QString &schoolCode, SchoolCategory category, const PastFiling &past,
                                       Transaction &transaction);

    /// Goes on from last year's filing: the draft of the same school says how the capacity was counted, and one of a
    /// second category is begun, with its programs.
    [[nodiscard]] Result<void> carry(const Filing &last, const FilingStepTaken &begun, Transaction &transaction);

private:
    /// All of them, or the one with an id.
    [[nodiscard]] Result<QList<Filing>> read(qint64 id) const;
    [[nodiscard]] Result<qint64> nextId(const char *table) const;

    Database &m_database;
};

} // namespace hengzhao::store
