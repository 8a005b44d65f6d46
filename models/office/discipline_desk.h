// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/office.h"
#include "models/store/suspect_store.h"
#include "models/store/violation_store.h"

namespace hengzhao::office
{

using store::Reporter;
using store::Suspect;
using store::SuspectSource;
using store::TakenViolationStep;
using store::Violation;

/// A report as somebody makes it. Without a reporter it is anonymous.
struct ViolationReport {
    QString kind;
    Offender offender = Offender::School;
    /// The code of a school or junior-high; for a school without a filing what it calls itself by, or nothing.
    QString code;
    /// Needed for a post (organisation and post, no person's name) and for a school the directory does not have.
    QString name;
    QString district = {};
    /// ISO date, or empty where nobody knows.
    QString happenedOn = {};
    QString facts;
    QString source = QStringLiteral("report");
    Reporter reporter = {};
};

/// A school or program that no published filing has, as the officer sees it.
[[nodiscard]] QLatin1String codeName(SuspectSource source);

/// Reports of violations, from the first word to what was found (R36).
class DisciplineDesk
{
public:
    explicit DisciplineDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<Violation>> violations();
    /// violations() as a table, the newest first.
    [[nodiscard]] Result<Table> violationTable();
    [[nodiscard]] Result<Violation> violation(qint64 id);
    [[nodiscard]] Result<QList<TakenViolationStep>> steps(qint64 id);
    /// Who reported it: for the discipline office alone, and each look goes on the record.
    [[nodiscard]] Result<Reporter> reporter(qint64 id);

    /// Anyone may report; its number.
    [[nodiscard]] Result<qint64> report(const ViolationReport &report);
    /// Takes a step with its reason. `version` is the one that was seen; nothing where the newest is meant.
    [[nodiscard]] Result<void> take(qint64 id, ViolationAct act, const QString &reason,
                                    std::optional<int> version = std::nullopt);

    /// Named by choices, material or interviews and in no published filing (R33). Before the choice window is over
    /// a school shows only once enough candidates name it (R10).
    [[nodiscard]] Result<QList<Suspect>> suspects();
    [[nodiscard]] Result<Table> suspectTable();

    /// The letter that tells the provincial offices of an outside school that recruits unfiled, as a PDF.
    [[nodiscard]] Result<void> writeLetter(qint64 id, const QString &path);

private:
    [[nodiscard]] Result<store::ViolationSubject> subjectOf(const ViolationReport &report);

    Office &m_office;
};

} // namespace hengzhao::office
