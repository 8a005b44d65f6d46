// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/scenario_desk.h"

#include "models/domain/plan_division.h"
#include "models/office/import/cell_parsers.h"
#include "models/office/permission.h"
#include "models/office/plan_sheet.h"
#include "models/store/scenario_store.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

Scenario scenarioOf(const store::ScenarioRow &row)
{
    return {row.id, row.name, requestFromJson(row.changes), row.actor, row.at, row.proposedBecause, row.proposedBy};
}

/// One school's plan as a scenario would have it.
class ProposedPlan
{
public:
    explicit ProposedPlan(SeatsByDistrict seats) : m_before(seats), m_after(std::move(seats)) {}

    void take(const SeatsChange &change)
    {
        if (change.district)
            return set(*change.district, change.seats);
        QMap<QString, qint64> weights;
        for (auto row = m_after.cbegin(); row != m_after.cend(); ++row) {
            if (!row.key().isEmpty())
                weights.insert(row.key(), *row);
        }
        const QMap<QString, int> shares = divideOverDistricts(change.seats, weights);
        for (auto share = shares.cbegin(); share != shares.cend(); ++share)
            m_after.insert(share.key(), *share);
        m_after.insert(QString(), change.seats);
    }

    [[nodiscard]] QList<FieldEdit> edits(qint64 school) const
    {
        QList<FieldEdit> edits;
        for (auto row = m_after.cbegin(); row != m_after.cend(); ++row) {
            const auto before = m_before.constFind(row.key());
            const QString was = before == m_before.cend() ? QString() : QString::number(*before);
            if (was != QString::number(*row))
                edits.append({school,
                              row.key().isEmpty() ? QStringLiteral("limit") : QStringLiteral("district:") + row.key(),
                              QString::number(*row), was});
        }
        return edits;
    }

private:
    /// A limit grows with what is allotted beyond it, where it can be seen.
    void set(const QString &district, int seats)
    {
        m_after.insert(district, seats);
        qint64 allotted = 0;
        for (auto row = m_after.cbegin(); row != m_after.cend(); ++row)
            allotted += row.key().isEmpty() ? 0 : *row;
        if (m_after.contains(QString()) && allotted > m_after.value(QString()))
            m_after.insert(QString(), static_cast<int>(allotted));
    }

    SeatsByDistrict m_before;
    SeatsByDistrict m_after;
};

} // namespace

Result<void> ScenarioDesk::mayKeep() const
{
    return require(m_office, {Role::MunicipalEducation, Role::MunicipalLabour, Role::CountyEducation,
                              Role::CountyLabour, Role::Office});
}

Result<QList<Scenario>> ScenarioDesk::all()
{
    return store::ScenarioStore(m_office.database()).all().map([](const QList<store::ScenarioRow> &rows) {
        QList<Scenario> scenarios;
        for (const store::ScenarioRow &row : rows)
            scenarios.append(scenarioOf(row));
        return scenarios;
    });
}

Result<Scenario> ScenarioDesk::byName(const QString &name)
{
    const Result<QList<Scenario>> known = all();
    if (!known)
        return failure(known.error());
    for (const Scenario &one : *known) {
        if (one.name == name)
            return one;
    }
    return failure(ErrorCode::UnknownScenario, {name});
}

Result<std::optional<Scenario>> ScenarioDesk::proposal()
{
    const Result<QList<Scenario>> known = all();
    if (!known)
        return failure(known.error());
    for (const Scenario &one : *known) {
        if (one.proposedBecause)
            return std::optional(one);
    }
    return std::optional<Scenario>();
}

std::optional<Score> ScenarioDesk::lineOf(const std::optional<Scenario> &proposal, const QString &area)
{
    if (!proposal)
        return std::nullopt;
    for (const LineChange &line : proposal->request.lines) {
        if (line.area == area)
            return line.score;
    }
    return std::nullopt;
}

Result<void> ScenarioDesk::save(const QString &name, const WhatIfRequest &request)
{
    const QString wanted = name.trimmed();
    if (const ReadText read = readText(wanted, longestScenarioName);
        wanted.isEmpty() || read.wrong || read.text != wanted)
        return failure(ErrorCode::ScenarioNameWrong, {QString::number(longestScenarioName)});
    if (Result<void> may = mayKeep(); !may)
        return may;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Scenario> taken = byName(wanted);
    if (taken)
        return failure(ErrorCode::ScenarioTaken, {wanted});
    if (taken.error().code != ErrorCode::UnknownScenario)
        return failure(taken.error());
    const QJsonObject changes = toJson(request);
    const Result<void> done =
        store::ScenarioStore(m_office.database()).add(wanted, changes, m_office.writer(), *transaction);
    if (!done)
        return done;
    return transaction->commit({QStringLiteral("whatif save"), wanted, changes});
}

Result<void> ScenarioDesk::remove(const QString &name)
{
    if (Result<void> may = mayKeep(); !may)
        return may;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Scenario> scenario = byName(name);
    if (!scenario)
        return failure(scenario.error());
    if (Result<void> done = store::ScenarioStore(m_office.database()).end(scenario->id, *transaction); !done)
        return done;
    return transaction->commit({QStringLiteral("whatif remove"), name, {}});
}

Result<void> ScenarioDesk::propose(const QString &name, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    if (Result<void> may = mayKeep(); !may)
        return may;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Scenario> scenario = byName(name);
    if (!scenario)
        return failure(scenario.error());
    const Result<void> done = store::ScenarioStore(m_office.database())
                                  .propose(scenario->id, reason.trimmed(), m_office.writer(), *transaction);
    if (!done)
        return done;
    QJsonObject detail = toJson(scenario->request);
    detail.insert(QStringLiteral("reason"), reason.trimmed());
    return transaction->commit({QStringLiteral("whatif propose"), name, detail});
}

Result<void> ScenarioDesk::withdraw()
{
    if (Result<void> may = mayKeep(); !may)
        return may;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<std::optional<Scenario>> standing = proposal();
    if (!standing)
        return failure(standing.error());
    if (!*standing)
        return failure(ErrorCode::NoProposal);
    if (Result<void> done = store::ScenarioStore(m_office.database()).withdraw(*transaction); !done)
        return done;
    return transaction->commit({QStringLiteral("whatif withdraw"), (*standing)->name, {}});
}

Result<QList<FieldEdit>> ScenarioDesk::planEdits(const Scenario &scenario)
{
    const Result<PlanBasis> basis = PlanBasis::read(m_office);
    if (!basis)
        return failure(basis.error());
    QMap<qint64, ProposedPlan> plans;
    for (const SeatsChange &change : scenario.request.seats) {
        const store::PlannedSchool *school = basis->schoolWith(change.schoolCode);
        if (school == nullptr)
            return failure(ErrorCode::UnknownSchool, {change.schoolCode});
        auto plan = plans.find(school->id);
        if (plan == plans.end())
            plan = plans.insert(school->id, ProposedPlan(basis->seats.value(school->id)));
        plan->take(change);
    }
    QList<FieldEdit> edits;
    for (auto plan = plans.cbegin(); plan != plans.cend(); ++plan)
        edits.append(plan->edits(plan.key()));
    return edits;
}

} // namespace hengzhao::office
