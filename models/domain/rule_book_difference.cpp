// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rule_book.h"

#include "models/domain/rule_book_reader.h"
#include "models/domain/rule_values.h"

#include <QSet>

#include <algorithm>

namespace hengzhao
{

namespace
{

/// Collects what differs between two rule books and may not.
class FrozenCheck
{
public:
    explicit FrozenCheck(QDate today) : m_today(today) {}

    void compareBooks(const QJsonObject &before, const QJsonObject &after);
    [[nodiscard]] const Findings &findings() const { return m_findings; }

private:
    void compare(const QString &path, const QJsonValue &before, const QJsonValue &after);
    void compareObjects(const QString &path, const QJsonObject &before, const QJsonObject &after);
    void compareArrays(const QString &path, const QJsonArray &before, const QJsonArray &after);
    void compareDates(const QString &path, const QJsonValue &before, const QJsonValue &after);
    void compareWindows(const QJsonObject &before, const QJsonObject &after);
    void compareBatches(const QJsonArray &before, const QJsonArray &after);
    void compareBatch(const QString &path, const QJsonObject &before, const QJsonObject &after);
    [[nodiscard]] bool mayMove(const QString &before, const QString &after) const;
    void freeze(const QString &path, const QJsonValue &after);

    QDate m_today;
    Findings m_findings;
};

QStringList keysOfBoth(const QJsonObject &one, const QJsonObject &other)
{
    QStringList keys = one.keys();
    for (const QString &key : other.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// The two ends of a date or a span; empty texts where there is none.
std::pair<QString, QString> endsOf(const QJsonValue &value)
{
    if (value.isArray())
        return {value.toArray().first().toString(), value.toArray().last().toString()};
    return {value.toString(), value.toString()};
}

void FrozenCheck::compareBooks(const QJsonObject &before, const QJsonObject &after)
{
    // No decision rests on what is said to the public: a telephone may be put right at any time.
    const QStringList free = RuleBookReader::publicKeys();
    for (const QString &key : keysOfBoth(before, after)) {
        if (free.contains(key))
            continue;
        if (key == u"windows")
            compareWindows(before[key].toObject(), after[key].toObject());
        else if (key == u"batches")
            compareBatches(before[key].toArray(), after[key].toArray());
        else
            compare(key, before[key], after[key]);
    }
}

void FrozenCheck::compare(const QString &path, const QJsonValue &before, const QJsonValue &after)
{
    if (before == after)
        return;
    if (before.isObject() && after.isObject())
        compareObjects(path, before.toObject(), after.toObject());
    else if (before.isArray() && after.isArray())
        compareArrays(path, before.toArray(), after.toArray());
    else
        freeze(path, after);
}

void FrozenCheck::compareObjects(const QString &path, const QJsonObject &before, const QJsonObject &after)
{
    for (const QString &key : keysOfBoth(before, after))
        compare(rulePath(path, key), before[key], after[key]);
}

void FrozenCheck::compareArrays(const QString &path, const QJsonArray &before, const QJsonArray &after)
{
    const qsizetype count = std::max(before.size(), after.size());
    for (qsizetype i = 0; i < count; ++i)
        compare(entryPath(path, i), before.at(i), after.at(i));
}

bool FrozenCheck::mayMove(const QString &before, const QString &after) const
{
    const auto isToCome = [this](const QString &text) {
        return text.isEmpty() || QDate::fromString(text, Qt::ISODate) > m_today;
    };
    return before == after || (isToCome(before) && isToCome(after));
}

void FrozenCheck::compareDates(const QString &path, const QJsonValue &before, const QJsonValue &after)
{
    const auto [from, to] = endsOf(before);
    const auto [newFrom, newTo] = endsOf(after);
    if (!mayMove(from, newFrom) || !mayMove(to, newTo))
        freeze(path, after);
}

void FrozenCheck::compareWindows(const QJsonObject &before, const QJsonObject &after)
{
    for (const QString &name : keysOfBoth(before, after))
        compareDates(rulePath(QStringLiteral("windows"), name), before[name], after[name]);
}

void FrozenCheck::compareBatches(const QJsonArray &before, const QJsonArray &after)
{
    const QString batches = QStringLiteral("batches");
    QMap<int, QJsonObject> earlier;
    for (const QJsonValue &value : before)
        earlier.insert(value[u"batch"].toInt(), value.toObject());
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QJsonObject batch = after[i].toObject();
        const QJsonObject old = earlier.take(batch[u"batch"].toInt());
        if (old.isEmpty())
            freeze(entryPath(batches, i), batch);
        else
            compareBatch(entryPath(batches, i), old, batch);
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (earlier.contains(before[i][u"batch"].toInt()))
            freeze(entryPath(batches, i), QJsonValue::Undefined);
    }
}

void FrozenCheck::compareBatch(const QString &path, const QJsonObject &before, const QJsonObject &after)
{
    static const QSet<QString> dates = {QStringLiteral("run_by"), QStringLiteral("confirm_by"),
                                        QStringLiteral("submit_by"), QStringLiteral("approve_by")};
    for (const QString &key : keysOfBoth(before, after)) {
        if (dates.contains(key))
            compareDates(rulePath(path, key), before[key], after[key]);
        else
            compare(rulePath(path, key), before[key], after[key]);
    }
}

void FrozenCheck::freeze(const QString &path, const QJsonValue &after)
{
    m_findings.append({.code = FindingCode::FrozenRule, .column = path, .value = shownValue(after), .args = {}});
}

} // namespace

Findings frozenDifferences(const RuleBook &before, const RuleBook &after, QDate today)
{
    FrozenCheck check(today);
    check.compareBooks(before.document(), after.document());
    return check.findings();
}

} // namespace hengzhao
