// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace hengzhao
{

/// Reads the values of a rule book by type, and notes under its path each that is not what it should be.
class RuleValues
{
public:
    [[nodiscard]] const Findings &findings() const { return m_findings; }

    std::optional<int> wholeNumber(const QJsonValue &value, int least, int most, FindingCode code, const QString &path);
    /// Trimmed, not empty.
    std::optional<QString> text(const QJsonValue &value, const QString &path);
    std::optional<bool> truth(const QJsonValue &value, const QString &path);
    /// A part of one.
    std::optional<double> share(const QJsonValue &value, const QString &path);
    std::optional<QDate> date(const QJsonValue &value, const QString &path);
    std::optional<QJsonArray> array(const QJsonValue &value, const QString &path);
    std::optional<QJsonObject> object(const QJsonValue &value, const QString &path);

    /// Notes every key that no rule knows; it is kept all the same.
    void noteUnknown(const QJsonObject &object, const QStringList &known, const QString &path);
    /// `expected` is one of: text, number, yes_no, list, object, date_or_span.
    void wrongType(const QString &path, const QJsonValue &value, QLatin1String expected);
    void problem(FindingCode code, const QString &path, const QString &value = {}, const QStringList &args = {});
    void notice(FindingCode code, const QString &path, const QString &value);

private:
    Findings m_findings;
};

/// A value as a finding shows it: a text as it is, all else as JSON.
[[nodiscard]] QString shownValue(const QJsonValue &value);
/// The path of a rule within another: "windows.choices".
[[nodiscard]] QString rulePath(const QString &outer, const QString &key);
/// The path of one entry of a list: "ranking[2]".
[[nodiscard]] QString entryPath(const QString &list, qsizetype index);

} // namespace hengzhao
