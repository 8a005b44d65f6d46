// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filing_rules.h"

#include "models/domain/rule_values.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace hengzhao
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int mostReviewDays = 365;
constexpr int mostGrowthPercent = 1000;

QJsonObject standardFilingRules()
{
    QFile file(u":/rules/filing-rules.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::optional<SchoolCategory> readCategory(const QJsonValue &value, const QString &path, RuleValues &values)
{
    const std::optional<QString> text = values.text(value, path);
    const auto category = text ? parseSchoolCategory(*text) : std::nullopt;
    if (text && !category)
        values.problem(FindingCode::NotSchoolCategory, path, *text);
    return category;
}

std::optional<Role> readAuthority(const QJsonValue &value, const QString &path, RuleValues &values)
{
    const std::optional<QString> text = values.text(value, path);
    const auto role = text ? parseRole(*text) : std::nullopt;
    if (text && !role)
        values.problem(FindingCode::UnknownRole, path, *text);
    return role;
}

} // namespace

FilingRules FilingRules::standard()
{
    RuleValues values;
    FilingRules rules = read({}, values);
    Q_ASSERT(!hasProblem(values.findings()));
    return rules;
}

FilingRules FilingRules::read(const QJsonObject &given, RuleValues &values)
{
    QJsonObject whole = standardFilingRules();
    values.noteUnknown(given, whole.keys(), u"filing"_s);
    for (auto rule = given.begin(); rule != given.end(); ++rule)
        whole[rule.key()] = rule.value();
    FilingRules rules;
    // Whoever names some reviewers leaves the others as they are.
    if (given.contains(u"review"))
        rules.readReview(given[u"review"], values);
    rules.readReview(standardFilingRules()[u"review"], values);
    rules.readDocuments(whole[u"documents"], values);
    rules.readNumbers(whole, values);
    return rules;
}

void FilingRules::readReview(const QJsonValue &value, RuleValues &values)
{
    const QString path = u"filing.review"_s;
    const QJsonArray rules = values.array(value, path).value_or(QJsonArray());
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QString place = entryPath(path, i);
        const std::optional<QJsonObject> rule = values.object(rules[i], place);
        if (!rule)
            continue;
        values.noteUnknown(*rule, {u"category"_s, u"urban"_s, u"authority"_s}, place);
        const auto category = readCategory(rule->value(u"category"), rulePath(place, u"category"_s), values);
        const auto authority = readAuthority(rule->value(u"authority"), rulePath(place, u"authority"_s), values);
        std::optional<bool> urban;
        if (const QJsonValue given = rule->value(u"urban"); !given.isUndefined() && !given.isNull())
            urban = values.truth(given, rulePath(place, u"urban"_s));
        if (category && authority)
            m_review.append({*category, urban, *authority});
    }
}

void FilingRules::readDocuments(const QJsonValue &value, RuleValues &values)
{
    const QString path = u"filing.documents"_s;
    const QJsonArray kinds = values.array(value, path).value_or(QJsonArray());
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const QString place = entryPath(path, i);
        const std::optional<QJsonObject> given = values.object(kinds[i], place);
        if (!given)
            continue;
        values.noteUnknown(*given, {u"kind"_s, u"name"_s, u"needed_by"_s}, place);
        DocumentKind kind;
        kind.code = values.text(given->value(u"kind"), rulePath(place, u"kind"_s)).value_or(QString());
        kind.name = values.text(given->value(u"name"), rulePath(place, u"name"_s)).value_or(QString());
        const QString neededPath = rulePath(place, u"needed_by"_s);
        const QJsonArray needed = values.array(given->value(u"needed_by"), neededPath).value_or(QJsonArray());
        for (qsizetype n = 0; n < needed.size(); ++n) {
            if (const auto category = readCategory(needed[n], entryPath(neededPath, n), values))
                kind.neededBy.append(*category);
        }
        if (document(kind.code) != nullptr)
            values.problem(FindingCode::DuplicateKey, place, kind.code);
        m_documents.append(kind);
    }
}

void FilingRules::readNumbers(const QJsonObject &given, RuleValues &values)
{
    const auto number = [&](const QString &key, int most) {
        return values.wholeNumber(given[key], 0, most, FindingCode::NotWholeNumber, rulePath(u"filing"_s, key))
            .value_or(0);
    };
    m_reviewDays = number(u"review_days"_s, mostReviewDays);
    m_growthPercent = number(u"growth_percent"_s, mostGrowthPercent);
}

Role FilingRules::authority(SchoolCategory category, bool urban) const
{
    // What the book says of the very place goes first, then what it says of every place; the standard rules stand last.
    for (const bool isExact : {true, false}) {
        const auto found = std::find_if(m_review.begin(), m_review.end(), [&](const ReviewRule &rule) {
            return rule.category == category && (isExact ? rule.urban == urban : !rule.urban.has_value());
        });
        if (found != m_review.end())
            return found->authority;
    }
    return Role::MunicipalEducation;
}

const DocumentKind *FilingRules::document(const QString &code) const
{
    const auto found = std::find_if(m_documents.begin(), m_documents.end(),
                                    [&code](const DocumentKind &kind) { return kind.code == code; });
    return found == m_documents.end() ? nullptr : &*found;
}

QStringList FilingRules::neededDocuments(SchoolCategory category) const
{
    QStringList needed;
    for (const DocumentKind &kind : m_documents) {
        if (kind.neededBy.contains(category))
            needed.append(kind.code);
    }
    return needed;
}

} // namespace hengzhao
