// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rule_values.h"

#include <QJsonDocument>

#include <cmath>

namespace hengzhao
{

std::optional<int> RuleValues::wholeNumber(const QJsonValue &value, int least, int most, FindingCode code,
                                           const QString &path)
{
    if (!value.isDouble()) {
        wrongType(path, value, QLatin1String("number"));
        return std::nullopt;
    }
    const double number = value.toDouble();
    if (number >= least && number <= most && std::floor(number) == number)
        return static_cast<int>(number);
    problem(code, path, shownValue(value), {QString::number(least), QString::number(most)});
    return std::nullopt;
}

std::optional<QString> RuleValues::text(const QJsonValue &value, const QString &path)
{
    if (!value.isString()) {
        wrongType(path, value, QLatin1String("text"));
        return std::nullopt;
    }
    const QString trimmed = value.toString().trimmed();
    if (!trimmed.isEmpty())
        return trimmed;
    problem(FindingCode::Empty, path);
    return std::nullopt;
}

std::optional<bool> RuleValues::truth(const QJsonValue &value, const QString &path)
{
    if (value.isBool())
        return value.toBool();
    wrongType(path, value, QLatin1String("yes_no"));
    return std::nullopt;
}

std::optional<double> RuleValues::share(const QJsonValue &value, const QString &path)
{
    const double number = value.toDouble(-1);
    if (number >= 0 && number <= 1)
        return number;
    problem(FindingCode::NotShare, path, shownValue(value));
    return std::nullopt;
}

std::optional<QDate> RuleValues::date(const QJsonValue &value, const QString &path)
{
    const QString written = value.toString();
    const QDate day = QDate::fromString(written, Qt::ISODate);
    // Qt also reads "2021-6-1" and longer texts; one day has one form here, so that equal books are equal bytes.
    if (day.isValid() && day.toString(Qt::ISODate) == written)
        return day;
    problem(FindingCode::NotDate, path, shownValue(value));
    return std::nullopt;
}

std::optional<QJsonArray> RuleValues::array(const QJsonValue &value, const QString &path)
{
    if (value.isArray())
        return value.toArray();
    wrongType(path, value, QLatin1String("list"));
    return std::nullopt;
}

std::optional<QJsonObject> RuleValues::object(const QJsonValue &value, const QString &path)
{
    if (value.isObject())
        return value.toObject();
    wrongType(path, value, QLatin1String("object"));
    return std::nullopt;
}

void RuleValues::noteUnknown(const QJsonObject &object, const QStringList &known, const QString &path)
{
    for (auto rule = object.begin(); rule != object.end(); ++rule) {
        if (!known.contains(rule.key()))
            notice(FindingCode::UnknownRule, rulePath(path, rule.key()), shownValue(rule.value()));
    }
}

void RuleValues::wrongType(const QString &path, const QJsonValue &value, QLatin1String expected)
{
    problem(FindingCode::WrongRuleType, path, shownValue(value), {expected});
}

void RuleValues::problem(FindingCode code, const QString &path, const QString &value, const QStringList &args)
{
    m_findings.append({.code = code, .column = path, .value = value, .args = args});
}

void RuleValues::notice(FindingCode code, const QString &path, const QString &value)
{
    m_findings.append({.code = code, .severity = Severity::Notice, .column = path, .value = value, .args = {}});
}

QString shownValue(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isString())
        return value.toString();
    // Qt writes documents only; the brackets of a list of one are taken off again.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString rulePath(const QString &outer, const QString &key)
{
    return outer.isEmpty() ? key : outer + u'.' + key;
}

QString entryPath(const QString &list, qsizetype index)
{
    return list + u'[' + QString::number(index) + u']';
}

} // namespace hengzhao
