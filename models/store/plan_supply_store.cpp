// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/plan_supply_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

Result<QList<DistrictSupply>> PlanSupplyStore::districts() const
{
    return readRows<DistrictSupply>(
        m_database,
        "WITH supply AS (SELECT district_id, count(*) AS n FROM candidate WHERE ended IS NULL GROUP BY district_id),"
        " roll AS (SELECT j.district_id, sum(g.on_roll) AS n FROM graduate_roll g JOIN junior_school j"
        "  ON j.id = g.junior_school_id WHERE g.ended IS NULL GROUP BY j.district_id),"
        " general AS (SELECT district_id, sum(seats) AS n FROM general_plan WHERE ended IS NULL GROUP BY district_id)"
        " SELECT d.code, d.name, coalesce(supply.n, 0), coalesce(roll.n, 0), coalesce(past.graduates, 0),"
        " coalesce(past.vocational, 0), coalesce(past.general, 0), coalesce(general.n, 0) FROM district d"
        " LEFT JOIN supply ON supply.district_id = d.id LEFT JOIN roll ON roll.district_id = d.id"
        " LEFT JOIN general ON general.district_id = d.id LEFT JOIN past_figure past ON past.level = 'district'"
        " AND past.code = d.code AND past.year = (SELECT year - 1 FROM season) WHERE d.ended IS NULL ORDER BY d.code",
        [](Statement &row) {
            return DistrictSupply{row.text(0),    row.text(1),    row.integer(2), row.integer(3),
                                  row.integer(4), row.integer(5), row.integer(6), row.integer(7)};
        });
}

} // namespace hengzhao::store
