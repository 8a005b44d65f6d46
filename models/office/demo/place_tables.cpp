// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/tables.h"

namespace hengzhao::office::demo
{

namespace
{

QStringList columns(const char *names)
{
    return QString::fromLatin1(names).split(QLatin1Char(' '));
}

/// Of the roll, some never registered for the examination.
int onRoll(const City &city, size_t index)
{
    const DemoJuniorSchool &school = city.places.juniorSchools()[index];
    int current = 0;
    for (int i = school.firstCandidate; i < school.firstCandidate + school.candidates; ++i)
        current += categoryOf(city.seed, i) == CandidateCategory::Current ? 1 : 0;
    Draws draws(city.seed, Stream::Roll, 1'000'000 + index);
    return current + current * draws.between(0, 30) / 1000;
}

void writeSchool(const DemoSchool &school, int number, int year, RowWriter &row)
{
    row.text(school.code);
    row.text(school.name);
    row.text(QString(codeName(school.category)));
    row.text(school.districtCode);
    row.text(QString(codeName(school.nature)));
    row.text(school.sponsor);
    row.text(school.recruitingCode);
    row.text(school.address);
    row.text(QStringLiteral("http://school%1.example").arg(number, 3, 10, QLatin1Char('0')));
    row.text(QStringLiteral("000-8%1").arg(number, 6, 10, QLatin1Char('0')));
    row.text(QStringLiteral("%1年招生简章(演示)").arg(year));
    row.number(school.capacity);
    row.yesNo(true);
}

} // namespace

TablePointer districtTable(const CityPointer &city)
{
    return std::make_unique<DemoTable>(
        columns("district_code name line_area urban"), static_cast<int>(city->places.districts().size()),
        [city](int i, RowWriter &row) {
            const DemoDistrict &district = city->places.districts()[static_cast<size_t>(i)];
            row.text(district.code);
            row.text(district.name);
            row.text(city->places.lineAreas()[district.lineArea]);
            row.yesNo(district.urban);
            return true;
        });
}

TablePointer juniorSchoolTable(const CityPointer &city)
{
    return std::make_unique<DemoTable>(
        columns("junior_school_code name district_code"), static_cast<int>(city->places.juniorSchools().size()),
        [city](int i, RowWriter &row) {
            const DemoJuniorSchool &school = city->places.juniorSchools()[static_cast<size_t>(i)];
            row.text(school.code);
            row.text(school.name);
            row.text(city->places.districts()[static_cast<size_t>(school.district)].code);
            return true;
        });
}

TablePointer graduateTable(const CityPointer &city)
{
    return std::make_unique<DemoTable>(columns("junior_school_code on_roll classes"),
                                       static_cast<int>(city->places.juniorSchools().size()),
                                       [city](int i, RowWriter &row) {
                                           const auto index = static_cast<size_t>(i);
                                           row.text(city->places.juniorSchools()[index].code);
                                           row.number(onRoll(*city, index));
                                           row.number(city->places.juniorSchools()[index].classes);
                                           return true;
                                       });
}

TablePointer schoolTable(const CityPointer &city)
{
    return std::make_unique<DemoTable>(columns("school_code name category district_code nature sponsor recruiting_code "
                                               "address website phone brochure capacity published"),
                                       static_cast<int>(city->schools.size()), [city](int i, RowWriter &row) {
                                           writeSchool(city->schools[static_cast<size_t>(i)], i + 1, city->year, row);
                                           return true;
                                       });
}

TablePointer programTable(const CityPointer &city)
{
    std::vector<std::pair<const DemoSchool *, const DemoProgram *>> programs;
    for (const DemoSchool &school : city->schools) {
        for (const DemoProgram &program : school.programs)
            programs.emplace_back(&school, &program);
    }
    const int count = static_cast<int>(programs.size());
    return std::make_unique<DemoTable>(columns("school_code program_code name years tuition seats interview_minimum"),
                                       count, [city, programs = std::move(programs)](int i, RowWriter &row) {
                                           const auto &[school, program] = programs[static_cast<size_t>(i)];
                                           row.text(school->code);
                                           row.text(program->code);
                                           row.text(program->name);
                                           row.text(program->years);
                                           row.number(program->tuition);
                                           row.number(program->seats);
                                           row.halves(program->interviewMinimum ? 2 * *program->interviewMinimum : -1);
                                           return true;
                                       });
}

TablePointer planTable(const CityPointer &city)
{
    std::vector<std::pair<const DemoSchool *, const DemoAllotment *>> plans; // no allotment: the whole limit
    for (const DemoSchool &school : city->schools) {
        plans.emplace_back(&school, nullptr);
        for (const DemoAllotment &allotment : school.allotments)
            plans.emplace_back(&school, &allotment);
    }
    const int count = static_cast<int>(plans.size());
    return std::make_unique<DemoTable>(
        columns("school_code district_code seats"), count, [city, plans = std::move(plans)](int i, RowWriter &row) {
            const auto &[school, allotment] = plans[static_cast<size_t>(i)];
            row.text(school->code);
            if (allotment == nullptr)
                row.empty();
            else if (allotment->district == remainingDistricts)
                row.text(u"*");
            else
                row.text(city->places.districts()[static_cast<size_t>(allotment->district)].code);
            row.number(allotment == nullptr ? school->limit : allotment->seats);
            return true;
        });
}

TablePointer generalPlanTable(const CityPointer &city)
{
    return std::make_unique<DemoTable>(
        columns("district_code school_name seats"), static_cast<int>(city->general.schools().size()),
        [city](int i, RowWriter &row) {
            const DemoGeneralSchool &school = city->general.schools()[static_cast<size_t>(i)];
            row.text(city->places.districts()[static_cast<size_t>(school.district)].code);
            row.text(school.name);
            row.number(school.seats);
            return true;
        });
}

TablePointer lineTable(const CityPointer &city)
{
    return std::make_unique<DemoTable>(columns("line_area score"), static_cast<int>(city->places.lineAreas().size()),
                                       [city](int i, RowWriter &row) {
                                           row.text(city->places.lineAreas()[i]);
                                           row.halves(city->general.line(i));
                                           return true;
                                       });
}

} // namespace hengzhao::office::demo
