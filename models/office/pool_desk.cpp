// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/pool_desk.h"

#include "models/office/city_time.h"
#include "models/wording/line_words.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

PoolStanding standingOf(const AreaPool &pool, qint64 applied)
{
    if (!pool.line)
        return applied > 0 ? PoolStanding::NoLine : PoolStanding::Nobody;
    // A result that has come settles the area, however the pool went out.
    if (pool.hasResult)
        return PoolStanding::Settled;
    if (pool.pool == 0)
        return PoolStanding::Nobody;
    if (!pool.handover)
        return PoolStanding::NotHandedOver;
    const bool isSame = pool.handover->line == *pool.line && pool.handover->candidates == pool.pool;
    return isSame ? PoolStanding::AwaitingResult : PoolStanding::Outdated;
}

Tone toneOf(PoolStanding standing)
{
    switch (standing) {
    case PoolStanding::NoLine:
    case PoolStanding::NotHandedOver:
    case PoolStanding::AwaitingResult:
        return Tone::Warning;
    case PoolStanding::Outdated:
        return Tone::Bad;
    case PoolStanding::Nobody:
        return Tone::Neutral;
    case PoolStanding::Settled:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

TableColumn standingColumn()
{
    TableColumn column{QStringLiteral("pool_standing"), ColumnKind::Word};
    for (const PoolStanding standing : poolStandings) {
        column.words.append(wording::word(standing));
        column.tones.append(toneOf(standing));
    }
    return column;
}

} // namespace

std::optional<qint64> AreaPool::comeBack() const
{
    return hasResult ? std::optional(pool - (taken - outsidePool)) : std::nullopt;
}

Result<QList<PoolHandover>> PoolDesk::handovers()
{
    return store::PoolStore(m_office.database()).handovers();
}

Result<QList<AreaPool>> PoolDesk::pools()
{
    const auto areas = store::LineStore(m_office.database()).areas();
    const auto known = handovers();
    const auto results = store::PoolStore(m_office.database()).results();
    if (!areas || !known)
        return failure(areas ? known.error() : areas.error());
    if (!results)
        return failure(results.error());
    QList<AreaPool> pools;
    for (const store::LineArea &area : *areas) {
        AreaPool pool{area.name, area.line, area.generalPool, std::nullopt, area.generalResult};
        const auto handover = std::find_if(known->begin(), known->end(),
                                           [&area](const PoolHandover &one) { return one.lineArea == area.name; });
        if (handover != known->end())
            pool.handover = *handover;
        for (const store::PoolResult &result : *results) {
            if (result.lineArea != area.name)
                continue;
            pool.taken = result.taken;
            pool.outsidePool = result.outsidePool;
        }
        pool.standing = standingOf(pool, area.applied);
        pools.append(pool);
    }
    return pools;
}

Result<Table> PoolDesk::poolTable()
{
    return pools().map(tableOf);
}

Table tableOf(const QList<AreaPool> &pools)
{
    Table table;
    table.columns = {
        {QStringLiteral("line_area"), ColumnKind::Text},      standingColumn(),
        {QStringLiteral("line"), ColumnKind::Score},          {QStringLiteral("general_pool"), ColumnKind::Number},
        {QStringLiteral("handed_over"), ColumnKind::Number},  {QStringLiteral("handed_over_at"), ColumnKind::Text},
        {QStringLiteral("handed_over_by"), ColumnKind::Text}, {QStringLiteral("taken_general"), ColumnKind::Number},
        {QStringLiteral("outside_pool"), ColumnKind::Number}, {QStringLiteral("come_back"), ColumnKind::Number}};
    for (const AreaPool &pool : pools) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(pool.area);
        table.columns[1].numbers.append(static_cast<std::int64_t>(pool.standing));
        table.columns[2].numbers.append(pool.line ? pool.line->hundredths() : TableColumn::none);
        table.columns[3].numbers.append(pool.line ? pool.pool : TableColumn::none);
        table.columns[4].numbers.append(pool.handover ? pool.handover->candidates : TableColumn::none);
        table.columns[5].texts.append(pool.handover ? shownMoment(pool.handover->at) : QString());
        table.columns[6].texts.append(pool.handover ? pool.handover->actor : QString());
        table.columns[7].numbers.append(pool.hasResult ? pool.taken : TableColumn::none);
        table.columns[8].numbers.append(pool.hasResult ? pool.outsidePool : TableColumn::none);
        table.columns[9].numbers.append(pool.comeBack().value_or(TableColumn::none));
    }
    return table;
}

} // namespace hengzhao::office
