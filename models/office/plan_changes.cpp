// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/plan_changes.h"

#include "models/office/import/cell_parsers.h"

#include <QJsonObject>

namespace hengzhao::office
{

namespace
{

std::optional<int> seatsIn(const SeatsByDistrict &seats, const QString &district)
{
    const auto found = seats.constFind(district);
    return found == seats.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<void> checkSeats(const QString &text)
{
    if (text.isEmpty() || parseWholeNumber(text, 0, mostSeats))
        return {};
    return failure(ErrorCode::ProblemsFound, {},
                   {{FindingCode::NotSeats,
                     Severity::Problem,
                     0,
                     QString(),
                     text,
                     {QStringLiteral("0"), QString::number(mostSeats)}}});
}

Result<void> PlanChanges::take(const FieldEdit &edit)
{
    if (Result<void> fits = checkSeats(edit.text); !fits)
        return fits;
    if (m_basis.school(edit.id) == nullptr)
        return failure(ErrorCode::UnknownSchool, {QString::number(edit.id)});
    const std::optional<QString> district = districtOfField(edit.field);
    if (!district || !(district->isEmpty() || *district == QLatin1String("*") || m_basis.hasDistrict(*district)))
        return failure(ErrorCode::UnknownDistrict, {district.value_or(edit.field)});
    if (seatsIn(m_basis.seats.value(edit.id), *district) != parseWholeNumber(edit.before, 0, mostSeats))
        return failure(ErrorCode::RowChanged);
    if (const std::optional<int> wanted = parseWholeNumber(edit.text, 0, mostSeats))
        m_after[edit.id].insert(*district, *wanted);
    else
        m_after[edit.id].remove(*district);
    m_touched[edit.id].insert(*district);
    return {};
}

Result<void> PlanChanges::checkLimits() const
{
    Findings findings;
    for (auto school = m_touched.cbegin(); school != m_touched.cend(); ++school) {
        PlanFacts facts;
        facts.seats = m_after.value(school.key());
        const std::optional<int> limit = seatsIn(facts.seats, {});
        if (limit && facts.allotted() > *limit)
            findings.append({FindingCode::AllotmentsAboveLimit,
                             Severity::Problem,
                             0,
                             QString(),
                             m_basis.school(school.key())->name,
                             {QString::number(facts.allotted()), QString::number(*limit)}});
    }
    return findings.isEmpty() ? Result<void>() : failure(ErrorCode::ProblemsFound, {}, findings);
}

QList<PlanChange> PlanChanges::changes() const
{
    QList<PlanChange> all;
    for (auto school = m_touched.cbegin(); school != m_touched.cend(); ++school) {
        QStringList districts(school.value().begin(), school.value().end());
        districts.sort();
        for (const QString &district : std::as_const(districts)) {
            const std::optional<int> before = seatsIn(m_basis.seats.value(school.key()), district);
            const std::optional<int> after = seatsIn(m_after.value(school.key()), district);
            if (before != after)
                all.append({school.key(), district, before, after});
        }
    }
    return all;
}

QJsonArray PlanChanges::record(const QList<PlanChange> &changes) const
{
    const auto seats = [](const std::optional<int> &number) {
        return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray rows;
    for (const PlanChange &change : changes)
        rows.append(QJsonObject{{QStringLiteral("school"), m_basis.school(change.school)->code.text()},
                                {QStringLiteral("district"), change.district},
                                {QStringLiteral("before"), seats(change.before)},
                                {QStringLiteral("after"), seats(change.after)}});
    return rows;
}

QString PlanChanges::codes(const QList<PlanChange> &changes) const
{
    QStringList codes;
    for (const PlanChange &change : changes) {
        const QString code = m_basis.school(change.school)->code.text();
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes.join(QLatin1Char(','));
}

} // namespace hengzhao::office
