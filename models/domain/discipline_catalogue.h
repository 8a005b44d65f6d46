// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/violation_state.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hengzhao
{

/// A code of the catalogue with what it is called in both languages.
struct DisciplineTerm {
    QString code;
    QString chinese;
    QString english;
};

/// What somebody may do wrong, and who can.
struct ViolationKind {
    DisciplineTerm name;
    QList<Offender> offenders;
    /// The provincial offices are told by a letter.
    bool isForProvince = false;
};

/// What a sanction does beyond being on the record (R36).
enum class SanctionEffect { None, Cut, Restrict, Stop };

[[nodiscard]] QLatin1String codeName(SanctionEffect effect);
[[nodiscard]] std::optional<SanctionEffect> parseSanctionEffect(QStringView text);

/// What an established violation may lead to, and for whom.
struct SanctionKind {
    DisciplineTerm name;
    QList<Offender> offenders;
    SanctionEffect effect = SanctionEffect::None;
    /// It expires by itself so many years after its day.
    std::optional<int> years = {};
    /// It expires with the season's year.
    bool untilYearEnd = false;
};

/// One question of an inspection's checklist, under its theme.
struct ChecklistItem {
    QString theme;
    QString chinese;
    QString english;
};

/// Kinds of violations and sanctions and the checklist that comes with the program: data, not code (R35, R36).
struct DisciplineCatalogue {
    QList<ViolationKind> violations;
    QList<SanctionKind> sanctions;
    QList<DisciplineTerm> themes;
    QList<ChecklistItem> checklist;
    /// Days a junior-high has for putting a finding right, unless its inspector says another day.
    int answerDays = 0;

    /// Nothing where the catalogue has no such kind.
    [[nodiscard]] const ViolationKind *violation(const QString &code) const;
    [[nodiscard]] const SanctionKind *sanction(const QString &code) const;
    [[nodiscard]] QStringList violationCodes() const;
    [[nodiscard]] QStringList sanctionCodes() const;
};

/// The catalogue compiled in (resources/discipline).
[[nodiscard]] const DisciplineCatalogue &disciplineCatalogue();

} // namespace hengzhao
