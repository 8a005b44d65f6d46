// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/standard_rules.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace hengzhao
{

namespace
{

using namespace Qt::StringLiterals;

QJsonObject builtInRules()
{
    QFile file(u":/rules/rules-2021.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Texts that are a date of one year become the same day of another.
QJsonValue moved(const QJsonValue &value, const QString &fromYear, const QString &toYear)
{
    if (value.isString()) {
        const QString text = value.toString();
        const bool isDate = text.startsWith(fromYear) && QDate::fromString(text, Qt::ISODate).isValid();
        return isDate ? QJsonValue(toYear + text.sliced(fromYear.size())) : value;
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &entry : value.toArray())
            list.append(moved(entry, fromYear, toYear));
        return list;
    }
    QJsonObject object = value.toObject();
    for (auto rule = object.begin(); rule != object.end(); ++rule)
        rule.value() = moved(rule.value(), fromYear, toYear);
    return value.isObject() ? QJsonValue(object) : value;
}

} // namespace

QJsonObject standardRules(int year)
{
    static const QJsonObject builtIn = builtInRules();
    const QString fromYear = QString::number(builtIn[u"year"].toInt());
    const QString toYear = QString::number(year);
    QJsonObject rules = moved(builtIn, fromYear, toYear).toObject();
    rules[u"year"] = year;
    rules[u"lot_seed"] = rules[u"lot_seed"].toString().replace(fromYear, toYear);
    return rules;
}

} // namespace hengzhao
