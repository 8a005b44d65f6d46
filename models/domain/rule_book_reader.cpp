// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rule_book_reader.h"

#include "models/domain/code.h"
#include "models/domain/role.h"
#include "models/domain/standard_rules.h"

#include <algorithm>
#include <limits>

namespace hengzhao
{

namespace
{

using namespace Qt::StringLiterals;

/// Optional: a book without it stays as it is, so that its certificates do.
const QLatin1String planAuthoritiesKey("plan_authorities");
constexpr int firstYear = 2000;
constexpr int lastYear = 2100;
constexpr int mostChoices = 99;
constexpr int mostLessons = 999;
constexpr int mostLeadDays = 366;

void addMissing(QJsonObject &given, const QJsonObject &standard)
{
    for (auto rule = standard.begin(); rule != standard.end(); ++rule) {
        if (!given.contains(rule.key()))
            given[rule.key()] = rule.value();
    }
}

/// A word of a closed list under a key of an object, which is then written the one way it has.
template <typename E, typename Parse>
E readWord(RuleValues &values, QJsonObject &object, const QString &key, const QString &path, E standard, Parse parse,
           FindingCode unknown)
{
    if (!object.contains(key))
        object[key] = codeName(standard);
    const std::optional<QString> written = values.text(object[key], rulePath(path, key));
    if (!written)
        return standard;
    const std::optional<E> word = parse(*written);
    if (!word)
        values.problem(unknown, rulePath(path, key), *written);
    else
        object[key] = codeName(*word);
    return word.value_or(standard);
}

/// The same subjects in another order are the same key.
bool isSameKey(const RankingKey &left, const RankingKey &right)
{
    return left.kind == right.kind && left.subjects.size() == right.subjects.size() &&
           std::is_permutation(left.subjects.begin(), left.subjects.end(), right.subjects.begin());
}

bool isLast(const RankingKey &key)
{
    return key.kind == RankingKey::Kind::Lot || key.kind == RankingKey::Kind::Number;
}

bool isSamePlace(const ApprovalRule &left, const ApprovalRule &right)
{
    return left.category == right.category && left.urban == right.urban;
}

} // namespace

RuleBookReading RuleBookReader::read(const QJsonObject &given)
{
    m_document = given;
    readYear();
    readCity();
    addDefaults();
    // A book may leave these out without their defaults being written into it.
    const QStringList optionalRules = {u"filing"_s, planAuthoritiesKey, u"publicity"_s};
    m_values.noteUnknown(m_document, m_standard.keys() + publicKeys() + optionalRules, {});
    readSimpleRules();
    readWindows();
    readBatches();
    readRanking();
    readApproval();
    readTargets();
    readFiling();
    readPlanAuthorities();
    readPublicity();
    readPublicNotice();
    if (hasProblem(m_values.findings()))
        return {std::nullopt, m_values.findings()};
    m_book.m_document = m_document;
    return {m_book, m_values.findings()};
}

void RuleBookReader::readYear()
{
    const QString key = u"year"_s;
    if (!m_document.contains(key)) {
        m_values.problem(FindingCode::MissingRule, key);
        return;
    }
    const std::optional<int> year =
        m_values.wholeNumber(m_document[key], firstYear, lastYear, FindingCode::NotWholeNumber, key);
    m_book.m_year = year.value_or(0);
    if (year)
        m_document[key] = *year;
}

void RuleBookReader::readCity()
{
    const QString key = u"city"_s;
    const QString code = u"code"_s;
    const QString name = u"name"_s;
    if (!m_document.contains(key)) {
        m_values.problem(FindingCode::MissingRule, key);
        return;
    }
    std::optional<QJsonObject> city = m_values.object(m_document[key], key);
    if (!city)
        return;
    for (const QString &part : {code, name}) {
        if (!city->contains(part))
            m_values.problem(FindingCode::MissingRule, rulePath(key, part));
        else if (const std::optional<QString> written = m_values.text(city->value(part), rulePath(key, part)))
            city->insert(part, *written);
    }
    m_values.noteUnknown(*city, {code, name}, key);
    m_book.m_cityName = city->value(name).toString();
    const QString written = city->value(code).toString();
    if (const std::optional<DistrictCode> parsed = DistrictCode::parse(written)) {
        m_book.m_cityCode = parsed->text();
        city->insert(code, parsed->text());
    } else if (!written.trimmed().isEmpty()) {
        m_values.problem(FindingCode::NotCode, rulePath(key, code), written);
    }
    m_document[key] = *city;
}

void RuleBookReader::addDefaults()
{
    // Without a year there will be no book; any year's rules then serve to look at the rest.
    m_standard = standardRules(m_book.m_year == 0 ? firstYear : m_book.m_year);
    QJsonObject defaults = m_standard;
    defaults[u"lot_seed"] = u"%1-%2"_s.arg(m_book.m_cityCode).arg(m_book.m_year);
    for (const QString &required : {u"year"_s, u"city"_s, u"ranking"_s})
        defaults.remove(required);
    addMissing(m_document, defaults);
}

void RuleBookReader::readSimpleRules()
{
    const QString choices = u"max_choices"_s;
    if (const std::optional<int> most =
            m_values.wholeNumber(m_document[choices], 1, mostChoices, FindingCode::NotMaxChoices, choices)) {
        m_book.m_maxChoices = *most;
        m_document[choices] = *most;
    }
    const QString seed = u"lot_seed"_s;
    if (const std::optional<QString> written = m_values.text(m_document[seed], seed)) {
        m_book.m_lotSeed = *written;
        m_document[seed] = *written;
    }
    m_book.m_refill = m_values.truth(m_document[u"refill"], u"refill"_s).value_or(false);
    m_book.m_releasedMayReturn =
        m_values.truth(m_document[u"released_may_return"], u"released_may_return"_s).value_or(true);
}

void RuleBookReader::readWindows()
{
    const QString key = u"windows"_s;
    std::optional<QJsonObject> windows = m_values.object(m_document[key], key);
    if (!windows)
        return;
    addMissing(*windows, m_standard[key].toObject());
    for (auto window = windows->constBegin(); window != windows->constEnd(); ++window) {
        if (!window.value().isNull())
            readWindow(window.key(), window.value());
    }
    m_document[key] = *windows;
}

void RuleBookReader::readWindow(const QString &name, const QJsonValue &value)
{
    const QString path = rulePath(u"windows"_s, name);
    if (value.isString()) {
        if (const std::optional<QDate> day = m_values.date(value, path))
            m_book.m_windows.insert(name, {*day, *day});
        return;
    }
    const QJsonArray span = value.toArray();
    if (span.size() != 2) {
        m_values.wrongType(path, value, "date_or_span"_L1);
        return;
    }
    const std::optional<QDate> from = m_values.date(span[0], entryPath(path, 0));
    const std::optional<QDate> to = m_values.date(span[1], entryPath(path, 1));
    if (!from || !to)
        return;
    if (*from > *to)
        m_values.problem(FindingCode::DatesReversed, path, shownValue(value), {span[0].toString(), span[1].toString()});
    m_book.m_windows.insert(name, {*from, *to});
}

void RuleBookReader::readBatches()
{
    const QString key = u"batches"_s;
    const std::optional<QJsonArray> given = m_values.array(m_document[key], key);
    if (!given)
        return;
    QList<QJsonObject> batches;
    for (qsizetype i = 0; i < given->size(); ++i) {
        const QString path = entryPath(key, i);
        if (std::optional<QJsonObject> batch = m_values.object(given->at(i), path)) {
            readBatch(*batch, path);
            batches.append(*batch);
        }
    }
    const auto number = [](const QJsonObject &batch) { return batch[u"batch"].toInt(); };
    std::stable_sort(batches.begin(), batches.end(), [&number](const QJsonObject &left, const QJsonObject &right) {
        return number(left) < number(right);
    });
    std::stable_sort(m_book.m_batches.begin(), m_book.m_batches.end(),
                     [](const BatchRule &left, const BatchRule &right) { return left.batch < right.batch; });
    QJsonArray sorted;
    for (const QJsonObject &batch : std::as_const(batches))
        sorted.append(batch);
    m_document[key] = sorted;
}

void RuleBookReader::readBatch(QJsonObject &batch, const QString &path)
{
    m_values.noteUnknown(
        batch, {u"batch"_s, u"mode"_s, u"choices"_s, u"run_by"_s, u"confirm_by"_s, u"submit_by"_s, u"approve_by"_s},
        path);
    BatchRule rule;
    rule.mode =
        readWord(m_values, batch, u"mode"_s, path, BatchMode::ChoiceFirst, parseBatchMode, FindingCode::NotBatchMode);
    rule.choices = readWord(m_values, batch, u"choices"_s, path, ChoiceSource::SupplementaryOrFirst, parseChoiceSource,
                            FindingCode::NotChoiceSource);
    rule.runBy = readBatchDate(batch, u"run_by"_s, path);
    rule.confirmBy = readBatchDate(batch, u"confirm_by"_s, path);
    rule.submitBy = readBatchDate(batch, u"submit_by"_s, path);
    rule.approveBy = readBatchDate(batch, u"approve_by"_s, path);

    const QString key = u"batch"_s;
    const QString numberPath = rulePath(path, key);
    if (!batch.contains(key)) {
        m_values.problem(FindingCode::MissingRule, numberPath);
        return;
    }
    const std::optional<int> number =
        m_values.wholeNumber(batch[key], 1, std::numeric_limits<int>::max(), FindingCode::NotBatchNumber, numberPath);
    if (!number)
        return;
    if (m_book.batch(*number))
        m_values.problem(FindingCode::RepeatedBatch, numberPath, QString::number(*number));
    rule.batch = *number;
    batch[key] = *number;
    m_book.m_batches.append(rule);
}

std::optional<QDate> RuleBookReader::readBatchDate(QJsonObject &batch, const QString &key, const QString &path)
{
    if (!batch.contains(key))
        batch[key] = QJsonValue::Null;
    return batch[key].isNull() ? std::nullopt : m_values.date(batch[key], rulePath(path, key));
}

void RuleBookReader::readRanking()
{
    const QString key = u"ranking"_s;
    if (!m_document.contains(key)) {
        m_values.problem(FindingCode::MissingRule, key);
        return;
    }
    const std::optional<QJsonArray> given = m_values.array(m_document[key], key);
    if (!given)
        return;
    if (given->isEmpty())
        m_values.problem(FindingCode::EmptyRanking, key);
    QJsonArray normalised;
    for (qsizetype i = 0; i < given->size(); ++i) {
        const QString path = entryPath(key, i);
        const std::optional<QString> written = m_values.text(given->at(i), path);
        if (!written)
            continue;
        if (const std::optional<RankingKey> parsed = RankingKey::parse(*written)) {
            addRankingKey(*parsed, path);
            normalised.append(parsed->text());
        } else {
            m_values.problem(FindingCode::UnknownRankingKey, path, *written);
        }
    }
    m_document[key] = normalised;
}

void RuleBookReader::addRankingKey(const RankingKey &key, const QString &path)
{
    QList<RankingKey> &ranking = m_book.m_ranking;
    if (std::any_of(ranking.begin(), ranking.end(), [&key](const RankingKey &other) { return isSameKey(key, other); }))
        m_values.problem(FindingCode::RepeatedRankingKey, path, key.text());
    else if (std::any_of(ranking.begin(), ranking.end(), isLast))
        m_values.notice(FindingCode::KeyAfterLast, path, key.text()); // no two candidates are equal by then
    ranking.append(key);
}

void RuleBookReader::readApproval()
{
    const QString key = u"approval"_s;
    const std::optional<QJsonArray> given = m_values.array(m_document[key], key);
    if (!given)
        return;
    QJsonArray rules;
    for (qsizetype i = 0; i < given->size(); ++i) {
        const QString path = entryPath(key, i);
        if (std::optional<QJsonObject> rule = m_values.object(given->at(i), path)) {
            readApprovalRule(*rule, path);
            rules.append(*rule);
        }
    }
    addStandardApproval(rules);
    m_document[key] = rules;
}

void RuleBookReader::readApprovalRule(QJsonObject &rule, const QString &path)
{
    m_values.noteUnknown(rule, {u"category"_s, u"urban"_s, u"chain"_s}, path);
    ApprovalRule approval;
    const bool hasCategory = rule.contains(u"category");
    if (!hasCategory)
        m_values.problem(FindingCode::MissingRule, rulePath(path, u"category"_s));
    else
        approval.category = readWord(m_values, rule, u"category"_s, path, SchoolCategory::Secondary,
                                     parseSchoolCategory, FindingCode::NotSchoolCategory);
    if (rule.value(u"urban").isNull())
        rule.remove(u"urban");
    else if (rule.contains(u"urban"))
        approval.urban = m_values.truth(rule.value(u"urban"), rulePath(path, u"urban"_s));
    approval.chain = readChain(rule.value(u"chain"), rulePath(path, u"chain"_s));
    rule[u"chain"] = QJsonArray::fromStringList(approval.chain);
    const QList<ApprovalRule> &others = m_book.m_approval;
    if (hasCategory && std::any_of(others.begin(), others.end(),
                                   [&approval](const ApprovalRule &other) { return isSamePlace(approval, other); }))
        m_values.problem(FindingCode::DuplicateKey, path, codeName(approval.category));
    m_book.m_approval.append(approval);
}

QStringList RuleBookReader::readChain(const QJsonValue &value, const QString &path)
{
    if (value.isUndefined()) {
        m_values.problem(FindingCode::MissingRule, path);
        return {};
    }
    const std::optional<QJsonArray> given = m_values.array(value, path);
    if (!given)
        return {};
    if (given->isEmpty())
        m_values.problem(FindingCode::EmptyChain, path);
    QStringList chain;
    for (qsizetype i = 0; i < given->size(); ++i) {
        const std::optional<QString> written = m_values.text(given->at(i), entryPath(path, i));
        if (!written)
            continue;
        if (const std::optional<Role> role = parseRole(*written))
            chain.append(codeName(*role));
        else
            m_values.problem(FindingCode::UnknownRole, entryPath(path, i), *written);
    }
    return chain;
}

void RuleBookReader::addStandardApproval(QJsonArray &rules)
{
    const auto isCovered = [this](SchoolCategory category, bool urban) {
        return !m_book.approvalChain(category, urban).isEmpty();
    };
    for (const QJsonValue &value : m_standard[u"approval"].toArray()) {
        const QJsonObject standard = value.toObject();
        ApprovalRule rule;
        rule.category = parseSchoolCategory(standard[u"category"].toString()).value_or(rule.category);
        if (standard.contains(u"urban"))
            rule.urban = standard[u"urban"].toBool();
        for (const QJsonValue &role : standard[u"chain"].toArray())
            rule.chain.append(role.toString());
        const bool isNeeded = rule.urban ? !isCovered(rule.category, *rule.urban)
                                         : !isCovered(rule.category, true) || !isCovered(rule.category, false);
        if (!isNeeded)
            continue;
        m_book.m_approval.append(rule);
        rules.append(standard);
    }
}

void RuleBookReader::readTargets()
{
    const QString key = u"targets"_s;
    std::optional<QJsonObject> targets = m_values.object(m_document[key], key);
    if (!targets)
        return;
    const QJsonObject standard = m_standard[key].toObject();
    m_values.noteUnknown(*targets, standard.keys(), key);
    addMissing(*targets, standard);
    readShareBand(targets->value(u"share_band"));
    m_book.m_targets.entryRate =
        m_values.share(targets->value(u"entry_rate"), rulePath(key, u"entry_rate"_s)).value_or(0);
    const QString lessons = u"career_lessons"_s;
    if (const std::optional<int> count = m_values.wholeNumber(targets->value(lessons), 0, mostLessons,
                                                              FindingCode::NotWholeNumber, rulePath(key, lessons))) {
        m_book.m_targets.careerLessons = *count;
        targets->insert(lessons, *count);
    }
    m_document[key] = *targets;
}

/// Who sets the plans of each category (R32).
void RuleBookReader::readPlanAuthorities()
{
    if (!m_document.contains(planAuthoritiesKey))
        return;
    const std::optional<QJsonObject> given =
        m_values.object(m_document[planAuthoritiesKey], QString(planAuthoritiesKey));
    if (!given)
        return;
    for (auto entry = given->begin(); entry != given->end(); ++entry) {
        const QString path = rulePath(planAuthoritiesKey, entry.key());
        const std::optional<QString> role = m_values.text(entry.value(), path);
        if (!parseSchoolCategory(entry.key()))
            m_values.problem(FindingCode::NotSchoolCategory, path, entry.key());
        else if (role && !parseRole(*role))
            m_values.problem(FindingCode::UnknownRole, path, *role);
    }
}

/// Nothing is filled in where the book says nothing, so that books of earlier seasons keep their digest.
void RuleBookReader::readPublicity()
{
    const QString key = u"publicity"_s;
    if (!m_document.contains(key))
        return;
    std::optional<QJsonObject> publicity = m_values.object(m_document[key], key);
    if (!publicity)
        return;
    const QString days = u"lead_days"_s;
    m_values.noteUnknown(*publicity, {days}, key);
    if (!publicity->contains(days))
        return;
    if (const std::optional<int> count = m_values.wholeNumber(publicity->value(days), 0, mostLeadDays,
                                                              FindingCode::NotWholeNumber, rulePath(key, days))) {
        m_book.m_publicity.leadDays = *count;
        publicity->insert(days, *count);
        m_document[key] = *publicity;
    }
}

void RuleBookReader::readShareBand(const QJsonValue &value)
{
    const QJsonArray band = value.toArray();
    const double low = band.at(0).toDouble(-1);
    const double high = band.at(1).toDouble(-1);
    if (band.size() != 2 || low < 0 || high > 1 || low > high)
        m_values.problem(FindingCode::NotShareBand, u"targets.share_band"_s, shownValue(value));
    m_book.m_targets.shareLow = low;
    m_book.m_targets.shareHigh = high;
}

void RuleBookReader::readFiling()
{
    const QString key = u"filing"_s;
    QJsonObject given;
    if (m_document.contains(key))
        given = m_values.object(m_document[key], key).value_or(QJsonObject());
    m_book.m_filing = FilingRules::read(given, m_values);
}

} // namespace hengzhao
