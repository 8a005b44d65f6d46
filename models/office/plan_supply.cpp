// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/plan_supply.h"

#include "models/domain/share_text.h"
#include "models/wording/plan_words.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

const char *keyOf(SupplySource source)
{
    switch (source) {
    case SupplySource::Candidates:
        return "candidates";
    case SupplySource::OnRoll:
        return "on_roll";
    case SupplySource::LastYear:
        return "last_graduates";
    }
    Q_UNREACHABLE();
}

std::int64_t tenThousandths(qint64 part, qint64 whole)
{
    return whole > 0 ? shareNumber(static_cast<double>(part) / static_cast<double>(whole)) : TableColumn::none;
}

/// The figures of one row of the table.
struct SupplyRow {
    QString name;
    std::optional<qint64> supply;
    std::optional<qint64> allotted;
    std::optional<qint64> open;
    std::optional<qint64> lastVocational;
    std::optional<qint64> lastGeneral;
    std::optional<qint64> generalSeats;
    /// Nothing where no ratio can be said of it.
    std::optional<figures::ShareRow> planned;
};

class SupplyTable
{
public:
    SupplyTable(SupplySource source, qint64 supply, const Targets &targets) : m_supply(supply), m_targets(targets)
    {
        m_table.columns = {{QStringLiteral("district"), ColumnKind::Text},
                           {QLatin1String(keyOf(source)), ColumnKind::Number},
                           {QStringLiteral("supply_share"), ColumnKind::Share},
                           {QStringLiteral("allotted"), ColumnKind::Number},
                           {QStringLiteral("open_here"), ColumnKind::Number},
                           {QStringLiteral("last_vocational"), ColumnKind::Number},
                           {QStringLiteral("last_general"), ColumnKind::Number},
                           {QStringLiteral("general_seats"), ColumnKind::Number},
                           {QStringLiteral("share"), ColumnKind::Share},
                           {QStringLiteral("ratio"), ColumnKind::Text},
                           {QStringLiteral("band"), ColumnKind::Word}};
        for (const char *band : {"below", "within", "above"})
            m_table.columns.last().words.append(wording::bandWord(QLatin1String(band)));
        m_table.columns.last().tones = {Tone::Warning, Tone::Good, Tone::Warning};
    }

    void add(const SupplyRow &row)
    {
        m_table.ids.push_back(static_cast<std::int64_t>(m_table.ids.size()));
        m_table.columns[0].texts.append(row.name);
        const std::optional<qint64> numbers[] = {row.supply,         row.allotted,    row.open,
                                                 row.lastVocational, row.lastGeneral, row.generalSeats};
        constexpr int places[] = {1, 3, 4, 5, 6, 7};
        for (size_t i = 0; i < std::size(places); ++i)
            m_table.columns[places[i]].numbers.append(numbers[i].value_or(TableColumn::none));
        m_table.columns[2].numbers.append(row.supply ? tenThousandths(*row.supply, m_supply) : TableColumn::none);
        addPlanned(row.planned);
    }

    [[nodiscard]] const Table &table() const { return m_table; }

private:
    void addPlanned(const std::optional<figures::ShareRow> &planned)
    {
        // Without general seats there is nothing to compare with yet.
        const bool isKnown = planned && planned->general > 0;
        const std::optional<figures::Band> band = isKnown ? planned->band(m_targets) : std::nullopt;
        m_table.columns[8].numbers.append(
            isKnown ? tenThousandths(planned->vocational, planned->vocational + planned->general) : TableColumn::none);
        m_table.columns[9].texts.append(isKnown ? planned->ratio() : QString());
        m_table.columns[10].numbers.append(band ? static_cast<std::int64_t>(*band) : TableColumn::none);
    }

    Table m_table;
    qint64 m_supply;
    const Targets &m_targets;
};

SupplyRow rowOfDistrict(const DistrictPlan &plan, SupplySource source)
{
    return {plan.supply.name,
            supplyOf(plan.supply, source),
            plan.allotted,
            plan.openHere,
            plan.supply.lastVocational,
            plan.supply.lastGeneral,
            plan.supply.generalSeats,
            plan.planned()};
}

} // namespace

SupplySource supplySource(const QList<store::DistrictSupply> &districts)
{
    const auto any = [&districts](qint64 store::DistrictSupply::*number) {
        return std::any_of(districts.begin(), districts.end(),
                           [number](const store::DistrictSupply &one) { return one.*number > 0; });
    };
    if (any(&store::DistrictSupply::candidates))
        return SupplySource::Candidates;
    return any(&store::DistrictSupply::onRoll) ? SupplySource::OnRoll : SupplySource::LastYear;
}

qint64 supplyOf(const store::DistrictSupply &district, SupplySource source)
{
    switch (source) {
    case SupplySource::Candidates:
        return district.candidates;
    case SupplySource::OnRoll:
        return district.onRoll;
    case SupplySource::LastYear:
        return district.lastGraduates;
    }
    Q_UNREACHABLE();
}

figures::ShareRow DistrictPlan::planned() const
{
    return {supply.code, supply.name, allotted + openHere, supply.generalSeats};
}

DistrictPlans DistrictPlans::of(const PlanBasis &basis)
{
    DistrictPlans plans;
    plans.source = supplySource(basis.supply);
    QMap<QString, qsizetype> places;
    for (const store::DistrictSupply &district : basis.supply) {
        places.insert(district.code, plans.districts.size());
        plans.districts.append({district});
    }
    for (const store::PlannedSchool &school : basis.schools) {
        const PlanFacts facts = basis.facts(school);
        if (facts.allotments() == 0) {
            const qint64 seats = facts.limit().value_or(0);
            if (places.contains(school.districtCode) && !school.isUrban)
                plans.districts[places.value(school.districtCode)].openHere += seats;
            else
                plans.undivided += seats;
            continue;
        }
        for (auto row = facts.seats.cbegin(); row != facts.seats.cend(); ++row) {
            if (places.contains(row.key()))
                plans.districts[places.value(row.key())].allotted += row.value();
            else if (!row.key().isEmpty())
                plans.undivided += row.value();
        }
    }
    return plans;
}

figures::ShareRow DistrictPlans::city() const
{
    QList<figures::ShareRow> rows;
    for (const DistrictPlan &plan : districts)
        rows.append(plan.planned());
    figures::ShareRow city = figures::totalOf(rows, QStringLiteral("city"), wording::wholeCityWord());
    city.vocational += undivided;
    return city;
}

Table supplyTable(const DistrictPlans &plans, const Targets &targets)
{
    SupplyRow city{wording::wholeCityWord(), 0, 0, plans.undivided, 0, 0, 0, plans.city()};
    for (const DistrictPlan &plan : plans.districts) {
        *city.supply += supplyOf(plan.supply, plans.source);
        *city.allotted += plan.allotted;
        *city.open += plan.openHere;
        *city.lastVocational += plan.supply.lastVocational;
        *city.lastGeneral += plan.supply.lastGeneral;
        *city.generalSeats += plan.supply.generalSeats;
    }
    SupplyTable table(plans.source, *city.supply, targets);
    for (const DistrictPlan &plan : plans.districts)
        table.add(rowOfDistrict(plan, plans.source));
    SupplyRow undivided;
    undivided.name = wording::undividedWord();
    undivided.open = plans.undivided;
    table.add(undivided);
    table.add(city);
    return table.table();
}

} // namespace hengzhao::office
