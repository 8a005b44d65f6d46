// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rule_book.h"

#include "models/domain/rule_book_reader.h"
#include "models/domain/standard_rules.h"

#include <QJsonDocument>

#include <algorithm>

namespace hengzhao
{

namespace
{

/// Where reading stopped, so that an editor can go there: the line, and the bytes from the beginning.
Finding notJson(const QByteArray &json, const QJsonParseError &error)
{
    const qsizetype offset = std::min<qsizetype>(error.offset, json.size());
    const qint64 line = std::count(json.begin(), json.begin() + offset, '\n') + 1;
    return {.code = FindingCode::NotJson,
            .row = line,
            .column = {},
            .value = {},
            .args = {QString::number(line), QString::number(offset)}};
}

} // namespace

RuleBookReading RuleBook::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return {std::nullopt, {notJson(json, error)}};
    if (!document.isObject())
        return {std::nullopt, {{.code = FindingCode::NotObject, .column = {}, .value = {}, .args = {}}}};
    return RuleBookReader().read(document.object());
}

RuleBook RuleBook::standard(int year)
{
    RuleBookReading reading = RuleBookReader().read(standardRules(year));
    Q_ASSERT(reading.book);
    return *std::move(reading.book);
}

std::optional<Window> RuleBook::window(const QString &name) const
{
    const auto found = m_windows.find(name);
    return found == m_windows.end() ? std::nullopt : std::optional(*found);
}

std::optional<BatchRule> RuleBook::batch(int number) const
{
    const auto found = std::find_if(m_batches.begin(), m_batches.end(),
                                    [number](const BatchRule &rule) { return rule.batch == number; });
    return found == m_batches.end() ? std::nullopt : std::optional(*found);
}

QStringList RuleBook::approvalChain(SchoolCategory category, bool urban) const
{
    QStringList chain;
    for (const ApprovalRule &rule : m_approval) {
        if (rule.category != category)
            continue;
        // A rule for the very place goes before one for every place.
        if (rule.urban == urban)
            return rule.chain;
        if (!rule.urban)
            chain = rule.chain;
    }
    return chain;
}

QByteArray RuleBook::canonical() const
{
    return QJsonDocument(m_document).toJson(QJsonDocument::Compact);
}

QByteArray RuleBook::indented() const
{
    return QJsonDocument(m_document).toJson(QJsonDocument::Indented);
}

} // namespace hengzhao
