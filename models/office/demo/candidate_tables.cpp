// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/tables.h"

namespace hengzhao::office::demo
{

namespace
{

QStringList candidateColumns()
{
    QStringList columns =
        QStringLiteral("candidate_no name id_number district_code household_district junior_school_code "
                       "class category graduated applied_general total")
            .split(QLatin1Char(' '));
    for (QLatin1String subject : subjectCodes)
        columns.append(subject);
    columns += QStringLiteral("evaluation ethnic registration_no household_kind phone guardian address")
                   .split(QLatin1Char(' '));
    return columns;
}

void writeCandidateNumber(const City &city, int candidate, RowWriter &row)
{
    city.appendCandidateNumber(row.buffer(), candidate);
    row.close();
}

/// Writes the name; the surname is returned for the guardian, who mostly has the same.
int writeName(const City &city, const Person &person, Draws &draws, RowWriter &row)
{
    const int surname = city.names.drawSurname(draws);
    city.names.appendSurname(row.buffer(), surname);
    city.names.appendGivenName(row.buffer(), draws, person.male);
    row.close();
    return surname;
}

/// The household is registered elsewhere in the city for a few.
const DemoDistrict &householdOf(const City &city, const DemoDistrict &district, Draws &draws)
{
    constexpr int elsewhere = 300;
    const std::vector<DemoDistrict> &districts = city.places.districts();
    return draws.chance(elsewhere) ? districts[draws.below(static_cast<quint32>(districts.size()))] : district;
}

void writeSchooling(const DemoJuniorSchool &school, int candidate, CandidateCategory category, RowWriter &row)
{
    const bool isJunior = category == CandidateCategory::Current || category == CandidateCategory::Earlier;
    if (isJunior)
        row.text(school.code);
    else
        row.empty();
    if (category == CandidateCategory::Current) {
        const qint64 place = candidate - school.firstCandidate;
        row.number(901 + place * school.classes / school.candidates);
    } else {
        row.empty();
    }
}

void writeStanding(const Person &person, RowWriter &row)
{
    const QLatin1String category = codeName(person.category);
    for (char c : category)
        row.buffer().push_back(static_cast<char16_t>(c));
    row.close();
    if (person.graduated)
        row.yesNo(*person.graduated);
    else
        row.empty();
    row.yesNo(person.appliedGeneral);
}

void writeScores(const Person &person, Draws &draws, RowWriter &row)
{
    row.halves(person.total);
    for (int score : person.scores)
        row.halves(score);
    constexpr int evaluated = 9850;
    if (person.total >= 0 && draws.chance(evaluated))
        appendEvaluation(row.buffer(), draws, person.ability);
    row.close();
}

void writeParticulars(const City &city, int candidate, int surname, const DemoDistrict &household, RowWriter &row)
{
    Draws draws(city.seed, Stream::Particulars, static_cast<quint64>(candidate));
    constexpr int rural = 6800;
    constexpr int sameSurname = 7500;
    constexpr int father = 6000;
    row.text(city.names.drawPeople(draws));
    row.buffer().append(u"G430499");
    appendNumber(row.buffer(), city.year, 4);
    appendNumber(row.buffer(), candidate + 1, 8);
    row.close();
    row.text(draws.chance(rural) ? QStringView(u"农村") : QStringView(u"城镇"));
    city.identities.appendPhone(row.buffer(), candidate);
    row.close();
    const bool isMale = draws.chance(father);
    city.names.appendSurname(row.buffer(), draws.chance(sameSurname) ? surname : city.names.drawSurname(draws));
    city.names.appendGivenName(row.buffer(), draws, isMale);
    row.close();
    city.names.appendAddress(row.buffer(), draws, household.name);
    row.close();
}

void writeCandidate(const City &city, int candidate, RowWriter &row)
{
    const Person person = personOf(city.places, city.seed, candidate);
    const DemoDistrict &district = city.districtOf(candidate);
    Draws draws(city.seed, Stream::Name, static_cast<quint64>(candidate));
    writeCandidateNumber(city, candidate, row);
    const int surname = writeName(city, person, draws, row);
    city.identities.append(row.buffer(), candidate, person.male, person.category);
    row.close();
    row.text(district.code);
    const DemoDistrict &household = householdOf(city, district, draws);
    row.text(household.code);
    writeSchooling(city.places.juniorSchoolOf(candidate), candidate, person.category, row);
    writeStanding(person, row);
    writeScores(person, draws, row);
    writeParticulars(city, candidate, surname, household, row);
}

void writeChoice(const City &city, int school, RowWriter &row)
{
    if (school == noSchool)
        row.empty();
    else if (school == unknownSchool)
        row.text(u"3643999999");
    else
        row.text(city.schools[static_cast<size_t>(school)].code);
}

} // namespace

TablePointer candidateTable(const CityPointer &city)
{
    return std::make_unique<DemoTable>(candidateColumns(), city->candidates, [city](int i, RowWriter &row) {
        writeCandidate(*city, i, row);
        return true;
    });
}

TablePointer choiceTable(const CityPointer &city)
{
    const QStringList columns =
        QStringLiteral("candidate_no choice1 choice2 submitted_at supplementary").split(QLatin1Char(' '));
    return std::make_unique<DemoTable>(columns, city->candidates, [city](int i, RowWriter &row) {
        const Wishes wishes = city->wishes.of(i);
        if (wishes.isEmpty())
            return false;
        writeCandidateNumber(*city, i, row);
        for (int school : wishes.schools)
            writeChoice(*city, school, row);
        if (wishes.filedAt >= 0)
            city->wishes.appendTime(row.buffer(), wishes.filedAt);
        row.close();
        row.yesNo(false);
        return true;
    });
}

TablePointer interviewTable(const CityPointer &city)
{
    constexpr int choices = 2;
    const QStringList columns = QStringLiteral("candidate_no school_code score program_code").split(QLatin1Char(' '));
    return std::make_unique<DemoTable>(columns, city->candidates * choices, [city](int i, RowWriter &row) {
        const std::optional<InterviewRecord> interview = city->wishes.interviewOf(i / choices, i % choices);
        if (!interview)
            return false;
        writeCandidateNumber(*city, i / choices, row);
        row.text(city->schools[static_cast<size_t>(interview->school)].code);
        row.halves(interview->score);
        row.text(interview->program->code);
        return true;
    });
}

TablePointer generalTable(const CityPointer &city)
{
    const QStringList columns = QStringLiteral("candidate_no school_name").split(QLatin1Char(' '));
    return std::make_unique<DemoTable>(columns, city->candidates, [city](int i, RowWriter &row) {
        const Person person = personOf(city->places, city->seed, i);
        const DemoGeneralSchool *school = city->general.takenBy(person, city->districtOf(i).lineArea);
        if (school == nullptr)
            return false;
        writeCandidateNumber(*city, i, row);
        row.text(school->name);
        return true;
    });
}

} // namespace hengzhao::office::demo
