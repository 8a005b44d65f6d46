// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/directory_imports.h"

#include "models/office/code_tables.h"
#include "models/office/import/cell_parsers.h"

namespace hengzhao::office
{

DistrictImport::DistrictImport(store::ImportStore &store, const ImportRow &columns)
    : m_store(store), m_code(columns.column(QLatin1String("district_code"))),
      m_name(columns.column(QLatin1String("name"))), m_lineArea(columns.column(QLatin1String("line_area"))),
      m_urban(columns.column(QLatin1String("urban")))
{
}

Result<void> DistrictImport::add(ImportRow &row)
{
    const auto code = row.code<DistrictCode>(m_code);
    const QString name = row.requiredText(m_name);
    const QString lineArea = row.requiredText(m_lineArea);
    const auto urban = row.yesNo(m_urban);
    if (row.isEmpty(m_urban))
        row.problem(m_urban, FindingCode::Empty);
    if (code) {
        if (const qint64 before = m_codes.before(code->text(), row.number()))
            row.problem(m_code, FindingCode::DuplicateKey, {QString::number(before)});
        else if (!isKnownDistrict(code->text()))
            row.notice(m_code, FindingCode::DistrictNotInCodeTable);
    }
    if (!row.isValid())
        return {};
    return m_store.put(District{*code, name, lineArea, *urban});
}

Result<void> DistrictImport::finish(Findings &findings, QList<qint64> &)
{
    if (Result<void> done = noteOrphans(QStringLiteral("districts"), m_store, findings); !done || hasProblem(findings))
        return done;
    return m_store.removeVanished(QStringLiteral("districts"));
}

JuniorSchoolImport::JuniorSchoolImport(store::ImportStore &store, const ImportRow &columns)
    : m_store(store), m_code(columns.column(QLatin1String("junior_school_code"))),
      m_name(columns.column(QLatin1String("name"))), m_district(columns.column(QLatin1String("district_code")))
{
}

Result<void> JuniorSchoolImport::begin()
{
    Result<store::CodeIds> districts = m_store.districtIds();
    if (!districts)
        return failure(districts.error());
    m_districts = std::move(*districts);
    return {};
}

Result<void> JuniorSchoolImport::add(ImportRow &row)
{
    const auto code = row.code<JuniorSchoolCode>(m_code);
    const QString name = row.requiredText(m_name);
    const auto district = row.code<DistrictCode>(m_district);
    if (district && !m_districts.contains(district->text()))
        row.problem(m_district, FindingCode::UnknownDistrict);
    if (code) {
        if (const qint64 before = m_codes.before(code->text(), row.number()))
            row.problem(m_code, FindingCode::DuplicateKey, {QString::number(before)});
    }
    if (!row.isValid())
        return {};
    return m_store.putJuniorSchool(*code, name, m_districts.value(district->text()));
}

Result<void> JuniorSchoolImport::finish(Findings &findings, QList<qint64> &)
{
    if (Result<void> done = noteOrphans(QStringLiteral("junior-schools"), m_store, findings);
        !done || hasProblem(findings))
        return done;
    return m_store.removeVanished(QStringLiteral("junior-schools"));
}

GraduateImport::GraduateImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns)
    : m_store(store), m_keep(setting.hasRun), m_school(columns.column(QLatin1String("junior_school_code"))),
      m_onRoll(columns.column(QLatin1String("on_roll"))), m_classes(columns.column(QLatin1String("classes")))
{
}

Result<void> GraduateImport::begin()
{
    Result<store::CodeIds> schools = m_store.juniorSchoolIds();
    if (!schools)
        return failure(schools.error());
    m_schools = std::move(*schools);
    return m_store.retire(QStringLiteral("graduates"), m_keep);
}

Result<void> GraduateImport::add(ImportRow &row)
{
    const auto code = row.code<JuniorSchoolCode>(m_school);
    const auto onRoll = row.wholeNumber(m_onRoll, 0, mostSeats);
    if (row.isEmpty(m_onRoll))
        row.problem(m_onRoll, FindingCode::Empty);
    const auto classes = row.wholeNumber(m_classes, 0, 10'000);
    if (code && !m_schools.contains(code->text()))
        row.problem(m_school, FindingCode::UnknownJuniorSchool);
    if (code) {
        if (const qint64 before = m_codes.before(code->text(), row.number()))
            row.problem(m_school, FindingCode::DuplicateKey, {QString::number(before)});
    }
    if (!row.isValid())
        return {};
    return m_store.addRoll(m_schools.value(code->text()), *onRoll, classes);
}

GeneralPlanImport::GeneralPlanImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns)
    : m_store(store), m_keep(setting.hasRun), m_district(columns.column(QLatin1String("district_code"))),
      m_name(columns.column(QLatin1String("school_name"))), m_seats(columns.column(QLatin1String("seats")))
{
}

Result<void> GeneralPlanImport::begin()
{
    Result<store::CodeIds> districts = m_store.districtIds();
    if (!districts)
        return failure(districts.error());
    m_districts = std::move(*districts);
    return m_store.retire(QStringLiteral("general-plans"), m_keep);
}

Result<void> GeneralPlanImport::add(ImportRow &row)
{
    const auto district = row.code<DistrictCode>(m_district);
    const QString name = row.text(m_name, 200);
    const auto seats = row.wholeNumber(m_seats, 0, mostSeats);
    if (row.isEmpty(m_seats))
        row.problem(m_seats, FindingCode::Empty);
    if (district && !m_districts.contains(district->text()))
        row.problem(m_district, FindingCode::UnknownDistrict);
    if (district) {
        const QString key = district->text() + QLatin1Char('\t') + name;
        if (const qint64 before = m_places.before(key, row.number()))
            row.problem(m_district, FindingCode::DuplicateKey, {QString::number(before)});
    }
    if (!row.isValid())
        return {};
    return m_store.addGeneralPlan(m_districts.value(district->text()), name, *seats);
}

} // namespace hengzhao::office
