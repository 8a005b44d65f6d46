// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/plan_sheet.h"

#include "models/domain/plan_authority.h"
#include "models/wording/finding_words.h"
#include "models/wording/plan_words.h"
#include "models/wording/term_words.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

const QLatin1String limitKey("limit");
const QLatin1String districtPrefix("district:");
const QLatin1String remainingDistricts("*");

constexpr PlanBalance balances[] = {PlanBalance::NoPlan, PlanBalance::OpenToAll, PlanBalance::Balanced,
                                    PlanBalance::Rest,   PlanBalance::Over,      PlanBalance::NoLimit};

constexpr SchoolCategory plannedCategories[] = {SchoolCategory::Secondary, SchoolCategory::Technician,
                                                SchoolCategory::College, SchoolCategory::Outside};

Tone toneOf(PlanBalance balance)
{
    switch (balance) {
    case PlanBalance::NoPlan:
    case PlanBalance::OpenToAll:
        return Tone::Neutral;
    case PlanBalance::Balanced:
        return Tone::Good;
    case PlanBalance::Rest:
    case PlanBalance::NoLimit:
        return Tone::Warning;
    case PlanBalance::Over:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

std::optional<int> seatsAt(const SeatsByDistrict &seats, const QString &district)
{
    const auto found = seats.constFind(district);
    return found == seats.cend() ? std::nullopt : std::optional(*found);
}

/// Builds the sheet a school at a time.
class SheetTable
{
public:
    explicit SheetTable(const PlanBasis &basis) : m_basis(basis)
    {
        m_table.columns = {{QStringLiteral("school_name"), ColumnKind::Text},
                           {limitKey, ColumnKind::Number},
                           {QStringLiteral("allotted"), ColumnKind::Number},
                           {QStringLiteral("difference"), ColumnKind::Number},
                           {QStringLiteral("state"), ColumnKind::Word}};
        for (PlanBalance balance : balances) {
            m_table.columns.last().words.append(wording::word(balance));
            m_table.columns.last().tones.append(toneOf(balance));
        }
        for (const store::DistrictSupply &district : basis.supply)
            m_table.columns.append({districtPrefix + district.code, ColumnKind::Number, district.name});
        m_table.columns.append(
            {districtPrefix + remainingDistricts, ColumnKind::Number, wording::bucketWord(remainingDistricts, {})});
        for (const char *key : {"capacity", "program_seats", "last_plan", "last_year"})
            m_table.columns.append({QLatin1String(key), ColumnKind::Number});
        m_table.columns.append({QStringLiteral("category"), ColumnKind::Word});
        for (SchoolCategory category : plannedCategories)
            m_table.columns.last().words.append(wording::word(category));
        m_table.columns.append({QStringLiteral("document_no"), ColumnKind::Text});
        m_table.columns.append({QStringLiteral("school_code"), ColumnKind::Text});
    }

    void add(const store::PlannedSchool &school)
    {
        const SeatsByDistrict seats = m_basis.seats.value(school.id);
        const PlanFacts facts = m_basis.facts(school);
        const std::optional<int> limit = seatsAt(seats, {});
        const PlanBalance balance = balanceOf(limit, facts.allotted(), facts.allotments());
        const bool hasAllotments = facts.allotments() > 0;
        m_table.ids.push_back(school.id);
        at("school_name").texts.append(school.name);
        at("school_code").texts.append(school.code.text());
        at("document_no").texts.append(facts.issuedUnder);
        addSeats(school, seats);
        append(at("allotted"), hasAllotments ? std::optional(facts.allotted()) : std::nullopt);
        append(at("difference"), limit && hasAllotments ? std::optional(*limit - facts.allotted()) : std::nullopt);
        at("state").numbers.append(placeOf(balances, balance));
        at("category").numbers.append(placeOf(plannedCategories, school.category));
        append(at("capacity"), school.capacity);
        append(at("program_seats"), school.programSeats);
        append(at("last_plan"), school.lastPlan);
        append(at("last_year"), school.lastYear);
    }

    [[nodiscard]] Table table() const { return m_table; }

private:
    /// This year's seats, and small beside them whom the school took in of that district last year (R32).
    void addSeats(const store::PlannedSchool &school, const SeatsByDistrict &seats)
    {
        const auto past = m_basis.past.value(school.code.text());
        for (TableColumn &column : m_table.columns) {
            const std::optional<QString> district = districtOfField(column.key);
            if (!district)
                continue;
            append(column, seatsAt(seats, *district));
            std::int64_t last = TableColumn::none;
            if (district->isEmpty() && school.lastPlan)
                last = *school.lastPlan;
            else if (*district == remainingDistricts && !past.isEmpty() && seats.contains(*district))
                last = admittedElsewhere(past, seats);
            else if (past.contains(*district) && *district != remainingDistricts)
                last = past.value(*district).admitted;
            column.beside.append(last);
        }
    }

    /// Those of districts that have no seats of their own this year.
    static std::int64_t admittedElsewhere(const QMap<QString, store::PastAllotment> &past, const SeatsByDistrict &seats)
    {
        std::int64_t admitted = 0;
        for (auto row = past.cbegin(); row != past.cend(); ++row)
            admitted += seats.contains(row.key()) ? 0 : row.value().admitted;
        return admitted;
    }

    [[nodiscard]] TableColumn &at(const char *key) { return m_table.columns[m_table.indexOf(QLatin1String(key))]; }
    template <typename Number>
    static void append(TableColumn &column, const std::optional<Number> &number)
    {
        column.numbers.append(number ? std::int64_t(*number) : TableColumn::none);
    }
    template <typename Value, size_t N>
    static std::int64_t placeOf(const Value (&all)[N], Value value)
    {
        return std::find(std::begin(all), std::end(all), value) - std::begin(all);
    }

    const PlanBasis &m_basis;
    Table m_table;
};

Result<void> readOrders(Office &office, PlanBasis &basis)
{
    const store::PlanOrderStore orders(office.database());
    const auto issues = orders.issues();
    const auto acceptances = orders.acceptances();
    if (!issues)
        return failure(issues.error());
    if (!acceptances)
        return failure(acceptances.error());
    basis.issues = *issues;
    basis.acceptances = *acceptances;
    return {};
}

Result<void> readSeats(Office &office, PlanBasis &basis)
{
    const store::PlanStore plans(office.database());
    const auto schools = plans.schools();
    const auto seats = plans.seats();
    if (!schools)
        return failure(schools.error());
    if (!seats)
        return failure(seats.error());
    basis.schools = *schools;
    basis.seats = *seats;
    return {};
}

Result<void> readSupply(Office &office, int year, PlanBasis &basis)
{
    const auto supply = store::PlanSupplyStore(office.database()).districts();
    const auto past = store::PastAllotmentStore(office.database()).ofYear(year - 1);
    if (!supply)
        return failure(supply.error());
    if (!past)
        return failure(past.error());
    basis.supply = *supply;
    basis.past = *past;
    return {};
}

} // namespace

Result<PlanBasis> PlanBasis::read(Office &office)
{
    const Result<RuleBook> book = office.ruleBook();
    if (!book)
        return failure(book.error());
    PlanBasis basis;
    basis.targets = book->targets();
    for (const SchoolCategory category : plannedCategories)
        basis.authorities.insert(category, planAuthority(*book, category));
    if (const Result<void> done = readSeats(office, basis); !done)
        return failure(done.error());
    if (const Result<void> done = readSupply(office, book->year(), basis); !done)
        return failure(done.error());
    if (const Result<void> done = readOrders(office, basis); !done)
        return failure(done.error());
    return basis;
}

const store::PlannedSchool *PlanBasis::school(qint64 id) const
{
    const auto found = std::find_if(schools.begin(), schools.end(), [id](const auto &one) { return one.id == id; });
    return found == schools.end() ? nullptr : &*found;
}

const store::PlannedSchool *PlanBasis::schoolWith(const QString &code) const
{
    const auto found =
        std::find_if(schools.begin(), schools.end(), [&code](const auto &one) { return one.code.text() == code; });
    return found == schools.end() ? nullptr : &*found;
}

bool PlanBasis::hasDistrict(const QString &code) const
{
    return std::any_of(supply.begin(), supply.end(), [&code](const auto &one) { return one.code == code; });
}

PlanFacts PlanBasis::facts(const store::PlannedSchool &school) const
{
    PlanFacts facts;
    facts.name = school.name;
    facts.isPublished = school.isPublished;
    facts.isUrban = school.isUrban;
    facts.capacity = school.capacity;
    facts.seats = seats.value(school.id);
    facts.programSeats = school.programSeats;
    facts.authority = authorityOf(school);
    for (const SchoolCategory category : school.filings)
        facts.reviewers.append(authorities.value(category));
    if (const auto issue = issues.constFind(school.id); issue != issues.cend()) {
        facts.issuedUnder = issue->documentNo;
        facts.issuedBy = issue->authority;
    }
    return facts;
}

QList<SchoolRemark> PlanBasis::remarks() const
{
    QList<SchoolRemark> all;
    for (const store::PlannedSchool &school : schools) {
        for (PlanRemark &remark : checkPlan(facts(school))) {
            remark.finding.value = school.code.text();
            QString accepted;
            for (const store::PlanAcceptance &one : acceptances.value(school.id)) {
                if (one.remark == remark.name() && one.facts == remark.facts())
                    accepted = one.reason;
            }
            all.append({school.id, school.name, remark, accepted});
        }
    }
    return all;
}

Table planTable(const PlanBasis &basis)
{
    SheetTable table(basis);
    for (const store::PlannedSchool &school : basis.schools)
        table.add(school);
    return table.table();
}

Table remarkTable(const QList<SchoolRemark> &remarks)
{
    Table table;
    table.columns = {{QStringLiteral("weight"), ColumnKind::Word},
                     {QStringLiteral("school_name"), ColumnKind::Text},
                     {QStringLiteral("remark"), ColumnKind::Text},
                     {QStringLiteral("accepted_with"), ColumnKind::Text}};
    for (const PlanWeight weight : {PlanWeight::Blocks, PlanWeight::Acceptable, PlanWeight::Remark})
        table.columns[0].words.append(wording::word(weight));
    table.columns[0].words.append(wording::acceptedWord());
    table.columns[0].tones = {Tone::Bad, Tone::Warning, Tone::Neutral, Tone::Good};
    const std::int64_t accepted = table.columns[0].words.size() - 1;
    for (const SchoolRemark &remark : remarks) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        const bool isAccepted = remark.remark.weight == PlanWeight::Acceptable && !remark.blocks();
        table.columns[0].numbers.append(isAccepted ? accepted : static_cast<std::int64_t>(remark.remark.weight));
        table.columns[1].texts.append(remark.schoolName);
        table.columns[2].texts.append(wording::expected(remark.remark.finding));
        table.columns[3].texts.append(remark.acceptedWith);
    }
    return table;
}

QString planField(const QString &district)
{
    return district.isEmpty() ? QString(limitKey) : districtPrefix + district;
}

std::optional<QString> districtOfField(const QString &field)
{
    if (field == limitKey)
        return QString();
    return field.startsWith(districtPrefix) ? std::optional(field.sliced(districtPrefix.size())) : std::nullopt;
}

} // namespace hengzhao::office
