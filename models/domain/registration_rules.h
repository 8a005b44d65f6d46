// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule_book.h"

#include <QHash>
#include <QString>

namespace hengzhao
{

/// What the national registration system asks of its import files, and how long a semester is, from
/// resources/registration/registration.json.
struct RegistrationRules {
    int semesterMonths = 0;
    /// The month in which everybody begins.
    int enrolmentMonth = 0;
    int rowsASheet = 0;
    int sheetsAFile = 0;
    /// A substitute for an identity number: prefix, school code, serial number.
    QString substitutePrefix;
    int schoolDigits = 0;
    int serialDigits = 0;
    /// The system's words by the codes of candidate and school categories, and provinces by the first digits of a
    /// district code.
    QHash<QString, QString> admissionKinds;
    QHash<QString, QString> schoolKinds;
    QHash<QString, QString> provinces;
};

[[nodiscard]] const RegistrationRules &registrationRules();

/// The first day after one semester from enrolment (R29). A rule book whose windows name a `semester` gives its length;
/// else it is so many months.
[[nodiscard]] QDate semesterOver(const QDate &enrolled, const RuleBook &book);

/// The beginning that all substitute numbers of a school share: the digits of its code, filled up with noughts.
[[nodiscard]] QString substituteBeginning(const QString &schoolCode);
[[nodiscard]] QString substituteNumber(const QString &beginning, qint64 serial);

} // namespace hengzhao
