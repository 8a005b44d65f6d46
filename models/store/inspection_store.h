// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cross_inspection.h"
#include "models/domain/discipline_catalogue.h"
#include "models/store/transaction.h"

#include <QDate>

namespace hengzhao::store
{

/// One round of inspections (R35).
struct InspectionRound {
    qint64 id = 0;
    QString name;
    QDate first;
    QDate last;
    qint64 schools = 0;
    qint64 visited = 0;
    qint64 openFindings = 0;
};

/// One question of the season's checklist; `english` is empty where it was written by hand.
struct SeasonChecklistItem {
    qint64 id = 0;
    QString theme;
    QString question;
    QString english;
};

/// Which district's inspectors go to a junior-high school, and what came of it.
struct Inspection {
    qint64 id = 0;
    qint64 round = 0;
    QString schoolCode;
    QString schoolName;
    QString district;
    QString inspectorDistrict;
    /// Empty until they have been there.
    QString day;
    QString inspectors;
    qint64 answered = 0;
    qint64 notMet = 0;
    qint64 findings = 0;
    qint64 openFindings = 0;
    /// The day the first open finding is due; empty where none is open.
    QString due;
    int version = 1;
};

/// An answer to one question.
struct InspectionAnswer {
    qint64 item = 0;
    /// met, not-met or not-applicable.
    QString answer;
    QString remark;
};

/// What is to be put right, and whether it was.
struct InspectionFinding {
    qint64 id = 0;
    qint64 inspection = 0;
    QString text;
    QDate due;
    QDate settledOn = {};
    QString settlement = {};
};

/// Rounds, checklists, who inspects whom, answers and findings.
class InspectionStore
{
public:
    explicit InspectionStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<InspectionRound>> rounds() const;
    [[nodiscard]] Result<QList<SeasonChecklistItem>> checklist() const;
    /// The junior-high schools there are, for a proposal.
    [[nodiscard]] Result<QList<InspectedSchool>> schools() const;
    /// Those of one round, by school code; of one alone where `inspection` is given.
    [[nodiscard]] Result<QList<Inspection>> inspections(qint64 round) const;
    [[nodiscard]] Result<std::optional<Inspection>> byId(qint64 inspection) const;
    [[nodiscard]] Result<QList<InspectionAnswer>> answers(qint64 inspection) const;
    [[nodiscard]] Result<QList<InspectionFinding>> findings(qint64 inspection) const;
    [[nodiscard]] Result<std::optional<InspectionFinding>> finding(qint64 id) const;

    [[nodiscard]] Result<qint64> addRound(const InspectionRound &round, Transaction &transaction);
    [[nodiscard]] Result<void> addItem(const SeasonChecklistItem &item, Transaction &transaction);
    [[nodiscard]] Result<void> endItem(qint64 item, Transaction &transaction);
    [[nodiscard]] Result<void> assign(qint64 round, const InspectionTask &task, Transaction &transaction);
    [[nodiscard]] Result<void> reassign(const Inspection &seen, const QString &district, Transaction &transaction);
    [[nodiscard]] Result<void> noteVisit(const Inspection &seen, const QString &day, const QString &inspectors,
                                         Transaction &transaction);
    [[nodiscard]] Result<void> setAnswer(qint64 inspection, const InspectionAnswer &answer, Transaction &transaction);
    [[nodiscard]] Result<qint64> addFinding(const InspectionFinding &finding, Transaction &transaction);
    [[nodiscard]] Result<void> settle(const InspectionFinding &finding, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
