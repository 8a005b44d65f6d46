// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/school_imports.h"

#include "models/office/code_tables.h"
#include "models/office/import/cell_parsers.h"
#include "models/store/plan_store.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

/// In all that an accepted filing says of the school (R31).
bool saysTheSame(const School &one, const School &other)
{
    return one.name == other.name && one.category == other.category && one.districtCode == other.districtCode &&
           one.nature == other.nature && one.sponsor == other.sponsor && one.recruitingCode == other.recruitingCode &&
           one.address == other.address && one.website == other.website && one.phone == other.phone &&
           one.brochure == other.brochure && one.capacity == other.capacity;
}

/// Whether the program stands in the filing as it is given.
bool hasProgram(const Filing &filing, const Program &program)
{
    return std::any_of(filing.programs.begin(), filing.programs.end(), [&program](const FiledProgram &filed) {
        return filed.code == program.code.text() && filed.name == program.name && filed.years == program.years &&
               filed.tuition == program.tuition && filed.seats == program.seats;
    });
}

} // namespace

SchoolImport::SchoolImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns)
    : m_store(store), m_publishedByDefault(setting.isOpenSeason), m_code(columns.column(QLatin1String("school_code"))),
      m_name(columns.column(QLatin1String("name"))), m_category(columns.column(QLatin1String("category"))),
      m_district(columns.column(QLatin1String("district_code"))), m_nature(columns.column(QLatin1String("nature"))),
      m_sponsor(columns.column(QLatin1String("sponsor"))),
      m_recruitingCode(columns.column(QLatin1String("recruiting_code"))),
      m_address(columns.column(QLatin1String("address"))), m_website(columns.column(QLatin1String("website"))),
      m_phone(columns.column(QLatin1String("phone"))), m_brochure(columns.column(QLatin1String("brochure"))),
      m_capacity(columns.column(QLatin1String("capacity"))), m_published(columns.column(QLatin1String("published")))
{
}

Result<void> SchoolImport::begin()
{
    Result<store::CodeIds> districts = m_store.districtIds();
    if (!districts)
        return failure(districts.error());
    m_districts = std::move(*districts);
    Result<QHash<QString, Filing>> accepted = m_store.acceptedFilings();
    if (!accepted)
        return failure(accepted.error());
    m_accepted = std::move(*accepted);
    return {};
}

School SchoolImport::read(ImportRow &row, const SchoolCode &code, const QString &name, SchoolCategory category)
{
    School school{code, name, category, cleanCode(row.cell(m_district)), std::nullopt, {}, {}, {}, {}, {},
                  {},   {},   false};
    school.nature = row.value(m_nature, parseSchoolNature, FindingCode::NotNature);
    school.sponsor = row.text(m_sponsor);
    school.recruitingCode = row.text(m_recruitingCode);
    school.address = row.text(m_address);
    school.website = row.text(m_website);
    school.phone = row.text(m_phone);
    school.brochure = row.text(m_brochure, 20'000);
    school.capacity = row.wholeNumber(m_capacity, 0, mostSeats);
    school.published = row.yesNo(m_published).value_or(m_publishedByDefault);
    return school;
}

Result<void> SchoolImport::add(ImportRow &row)
{
    const auto code = row.code<SchoolCode>(m_code);
    const QString name = row.requiredText(m_name);
    const auto category = row.requiredValue(m_category, parseSchoolCategory, FindingCode::NotSchoolCategory);
    // The place of a school outside the city is free (contract, section 2).
    const bool placeMatters = !category || *category != SchoolCategory::Outside;
    if (row.isEmpty(m_district) && placeMatters)
        row.problem(m_district, FindingCode::Empty);
    else if (placeMatters && !m_districts.contains(cleanCode(row.cell(m_district))))
        row.problem(m_district, FindingCode::UnknownDistrict);
    if (code) {
        if (const qint64 before = m_codes.before(code->text(), row.number()))
            row.problem(m_code, FindingCode::DuplicateKey, {QString::number(before)});
    }
    if (!code || !category)
        return {};
    const School school = read(row, *code, name, *category);
    if (const auto accepted = m_accepted.constFind(code->text());
        accepted != m_accepted.constEnd() && !saysTheSame(school, accepted->school))
        row.problem(m_code, FindingCode::FilingFrozen);
    return row.isValid() ? m_store.put(school) : Result<void>();
}

Result<void> SchoolImport::finish(Findings &findings, QList<qint64> &)
{
    if (Result<void> done = noteOrphans(QStringLiteral("schools"), m_store, findings); !done || hasProblem(findings))
        return done;
    return m_store.removeVanished(QStringLiteral("schools"));
}

ProgramImport::ProgramImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns)
    : m_store(store), m_keep(setting.hasRun), m_school(columns.column(QLatin1String("school_code"))),
      m_code(columns.column(QLatin1String("program_code"))), m_name(columns.column(QLatin1String("name"))),
      m_years(columns.column(QLatin1String("years"))), m_tuition(columns.column(QLatin1String("tuition"))),
      m_seats(columns.column(QLatin1String("seats"))), m_interview(columns.column(QLatin1String("interview_minimum")))
{
}

Result<void> ProgramImport::begin()
{
    Result<store::CodeIds> schools = m_store.schoolIds();
    if (!schools)
        return failure(schools.error());
    m_schools = std::move(*schools);
    Result<QHash<QString, Filing>> accepted = m_store.acceptedFilings();
    if (!accepted)
        return failure(accepted.error());
    m_accepted = std::move(*accepted);
    return m_store.retire(QStringLiteral("programs"), m_keep);
}

Result<void> ProgramImport::add(ImportRow &row)
{
    const auto school = row.code<SchoolCode>(m_school);
    const auto code = row.code<ProgramCode>(m_code);
    const QString name = row.requiredText(m_name);
    const auto years = row.requiredValue(m_years, parseYears, FindingCode::NotYears);
    const auto tuition = row.value(m_tuition, parseMoney, FindingCode::NotMoney);
    const auto seats = row.wholeNumber(m_seats, 0, mostSeats);
    const auto interview = row.score(m_interview);
    if (school && !m_schools.contains(school->text()))
        row.problem(m_school, FindingCode::UnknownSchool);
    if (school && code) {
        const QString key = school->text() + QLatin1Char(',') + code->text();
        if (const qint64 before = m_programs.before(key, row.number()))
            row.problem(m_code, FindingCode::DuplicateKey, {QString::number(before)});
        else if (catalogueOf(code->text()) == QLatin1String("secondary") && !isKnownProgram(code->text()))
            row.notice(m_code, FindingCode::ProgramNotInCatalogue);
    }
    if (!row.isValid())
        return {};
    const Program program{*school, *code, name, *years, tuition, seats, interview};
    if (const auto accepted = m_accepted.constFind(school->text()); accepted != m_accepted.constEnd()) {
        // It stays as it was accepted, whatever a table says.
        if (!hasProgram(*accepted, program))
            row.problem(m_code, FindingCode::FilingFrozen);
        return {};
    }
    return m_store.addProgram(program, m_schools.value(school->text()), catalogueOf(code->text()));
}

PlanImport::PlanImport(store::ImportStore &store, const ImportSetting &setting, store::Transaction &transaction,
                       const ImportRow &columns)
    : m_store(store), m_transaction(transaction), m_keep(setting.hasRun),
      m_school(columns.column(QLatin1String("school_code"))),
      m_district(columns.column(QLatin1String("district_code"))), m_seats(columns.column(QLatin1String("seats")))
{
}

Result<void> PlanImport::begin()
{
    Result<store::CodeIds> schools = m_store.schoolIds();
    Result<store::CodeIds> districts = m_store.districtIds();
    if (!schools || !districts)
        return failure(schools ? districts.error() : schools.error());
    m_schools = std::move(*schools);
    m_districts = std::move(*districts);
    const Result<void> retired = m_store.retire(QStringLiteral("plans"), m_keep);
    return retired ? readKept() : retired;
}

/// Where a part is replaced, sums are of its rows and those that stay.
Result<void> PlanImport::readKept()
{
    const Result<QList<PlanRow>> rows = store::PlanStore(m_transaction.database()).rows();
    if (!rows)
        return failure(rows.error());
    for (const PlanRow &row : *rows) {
        KeptRows &kept = m_kept[row.school.text()];
        if (row.scope == PlanRow::Scope::Whole)
            kept.limit = row.seats;
        else
            kept.allotted += row.seats;
    }
    return {};
}

Result<void> PlanImport::add(ImportRow &row)
{
    const auto school = row.code<SchoolCode>(m_school);
    const auto seats = row.wholeNumber(m_seats, 0, mostSeats);
    if (row.isEmpty(m_seats))
        row.problem(m_seats, FindingCode::Empty);
    if (school && !m_schools.contains(school->text()))
        row.problem(m_school, FindingCode::UnknownSchool);
    PlanRow plan{school.value_or(*SchoolCode::parse(u"-")), PlanRow::Scope::Whole, std::nullopt, seats.value_or(0)};
    if (cleanCode(row.cell(m_district)) == QLatin1String("*")) {
        plan.scope = PlanRow::Scope::Remaining;
    } else if (!row.isEmpty(m_district)) {
        plan.scope = PlanRow::Scope::District;
        plan.district = row.code<DistrictCode>(m_district);
        if (plan.district && !m_districts.contains(plan.district->text()))
            row.problem(m_district, FindingCode::UnknownDistrict);
    }
    if (!row.isValid())
        return {};
    const QString key = school->text() + QLatin1Char(',') + plan.districtText();
    if (const qint64 before = m_places.before(key, row.number()))
        row.problem(m_district, FindingCode::DuplicateKey, {QString::number(before)});
    else
        m_rows[school->text()].append({row.number(), plan});
    return {};
}

void PlanImport::checkSchool(const QList<ReadRow> &rows, Findings &findings, QList<qint64> &rejected) const
{
    const KeptRows kept = m_kept.value(rows.first().plan.school.text());
    std::optional<int> limit = kept.limit;
    qint64 allotted = kept.allotted;
    ReadRow shown = rows.first();
    for (const ReadRow &row : rows) {
        if (row.plan.scope != PlanRow::Scope::Whole) {
            allotted += row.plan.seats;
        } else {
            limit = row.plan.seats;
            shown = row;
        }
    }
    if (limit && allotted > *limit) { // R32
        findings.append({FindingCode::AllotmentsAboveLimit,
                         Severity::Problem,
                         shown.number,
                         QStringLiteral("seats"),
                         shown.plan.school.text(),
                         {QString::number(allotted), QString::number(*limit)}});
        for (const ReadRow &row : rows)
            rejected.append(row.number);
    } else if (!limit) {
        findings.append({FindingCode::AllotmentWithoutLimit,
                         Severity::Notice,
                         shown.number,
                         QStringLiteral("seats"),
                         shown.plan.school.text(),
                         {}});
    }
}

Result<void> PlanImport::finish(Findings &findings, QList<qint64> &rejected)
{
    for (const QList<ReadRow> &rows : std::as_const(m_rows)) {
        const qsizetype before = rejected.size();
        checkSchool(rows, findings, rejected);
        if (rejected.size() > before)
            continue;
        for (const ReadRow &row : rows) {
            if (Result<void> done = m_store.addPlanRow(m_schools.value(row.plan.school.text()), row.plan); !done)
                return done;
        }
    }
    return store::PlanStore(m_transaction.database()).layOut(m_transaction);
}

} // namespace hengzhao::office
