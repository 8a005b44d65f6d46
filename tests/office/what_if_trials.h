// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/office/demo_tables.h"

#include "models/office/what_if.h"

#include <QSet>

#include <algorithm>

namespace hengzhao::office
{

/// Something an officer may try, and how the same is really done.
struct WhatIfTrial {
    const char *name;
    WhatIfRequest (*request)(DemoTables &tables);
    void (*change)(DemoTables &tables);
};

/// Where a school's rows stand in the plans: its own, and those of allotments of at least two seats.
struct UrbanPlan {
    qsizetype whole = -1;
    QList<qsizetype> allotments;
};

/// The first school that has two such allotments.
[[nodiscard]] inline UrbanPlan urbanPlan(const Rows &plans)
{
    QHash<QString, UrbanPlan> bySchool;
    for (qsizetype i = 1; i < plans.size(); ++i) {
        UrbanPlan &plan = bySchool[plans[i][0]];
        if (plans[i][1].isEmpty())
            plan.whole = i;
        else if (plans[i][2].toInt() >= 2)
            plan.allotments.append(i);
    }
    QString best;
    for (auto plan = bySchool.begin(); plan != bySchool.end(); ++plan) {
        if (plan->allotments.size() >= 2 && (best.isEmpty() || plan.key() < best))
            best = plan.key();
    }
    return bySchool.value(best);
}

/// The row of the school with one bucket that most want first, for each seat it has.
[[nodiscard]] inline qsizetype countyPlan(DemoTables &tables)
{
    const Rows &plans = tables["plans"];
    QHash<QString, int> rowsOf;
    for (const QStringList &row : plans)
        ++rowsOf[row[0]];
    QHash<QString, int> wanted;
    for (const QStringList &row : std::as_const(tables["choices"]))
        ++wanted[row[columnOf(tables["choices"], "choice1")]];
    const auto rush = [&](qsizetype row) { return double(wanted.value(plans[row][0])) / plans[row][2].toInt(); };
    qsizetype best = -1;
    for (qsizetype i = 1; i < plans.size(); ++i) {
        if (rowsOf.value(plans[i][0]) == 1 && plans[i][2].toInt() > 3 && (best < 0 || rush(i) > rush(best)))
            best = i;
    }
    return best;
}

/// `seats` for the whole school of a plan, its allotments in proportion by largest remainder (R17), worked out in its
/// own way: seat by seat to whoever is furthest behind the exact share.
inline void setWholeSchool(Rows &plans, const UrbanPlan &plan, int seats)
{
    QList<qsizetype> rows;
    qint64 sum = 0;
    for (qsizetype i = 1; i < plans.size(); ++i) {
        if (plans[i][0] == plans[plan.whole][0] && !plans[i][1].isEmpty()) {
            rows.append(i);
            sum += plans[i][2].toInt();
        }
    }
    std::sort(rows.begin(), rows.end(), [&plans](qsizetype one, qsizetype other) {
        const auto key = [&plans](qsizetype row) {
            return std::pair(plans[row][1] == QLatin1String("*"), plans[row][1]);
        };
        return key(one) < key(other);
    });
    QList<std::pair<qint64, qsizetype>> remainders;
    qint64 given = 0;
    QHash<qsizetype, qint64> shares;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qint64 exact = qint64(seats) * plans[rows[i]][2].toInt();
        shares[rows[i]] = exact / sum;
        given += exact / sum;
        remainders.append({sum - exact % sum, i});
    }
    std::sort(remainders.begin(), remainders.end());
    for (qsizetype i = 0; given < seats; ++i, ++given)
        ++shares[rows[remainders[i].second]];
    for (qsizetype row : rows)
        plans[row][2] = QString::number(shares[row]);
    plans[plan.whole][2] = QString::number(seats);
}

/// The first line area of the demo, and its line moved by some points.
[[nodiscard]] inline QString areaOf(DemoTables &tables)
{
    return tables["lines"][1][0];
}
[[nodiscard]] inline Score lineMoved(DemoTables &tables, int points)
{
    return *Score::fromHundredths(Score::parse(tables["lines"][1][1])->hundredths() + 100 * points);
}

/// Moves that line, and the general result with it: who no longer reaches it was not taken there, and whoever reaches
/// it now was.
inline void moveLine(DemoTables &tables, int points)
{
    const Score before = *Score::parse(tables["lines"][1][1]);
    const Score after = lineMoved(tables, points);
    QStringList districts;
    const Rows &places = tables["districts"];
    for (const QStringList &row : places) {
        if (row[columnOf(places, "line_area")] == areaOf(tables))
            districts.append(row[columnOf(places, "district_code")]);
    }
    const Rows &people = tables["candidates"];
    QSet<QString> gone;
    QStringList come;
    for (const QStringList &row : people.sliced(1)) {
        const std::optional<Score> total = Score::parse(row[columnOf(people, "total")]);
        if (!total || !districts.contains(row[columnOf(people, "district_code")]) ||
            row[columnOf(people, "applied_general")] != QLatin1String("1"))
            continue;
        if (*total >= before && *total < after)
            gone.insert(row[columnOf(people, "candidate_no")]);
        else if (*total < before && *total >= after)
            come.append(row[columnOf(people, "candidate_no")]);
    }
    Rows &general = tables["general"];
    general.removeIf([&gone](const QStringList &row) { return gone.contains(row[0]); });
    for (const QString &number : std::as_const(come)) {
        if (std::none_of(general.begin(), general.end(),
                         [&number](const QStringList &row) { return row[0] == number; }))
            general.append({number, QStringLiteral("县一中")});
    }
    tables["lines"][1][1] = after.text();
}

inline const WhatIfTrial whatIfTrials[] = {
    {"fewer seats of one allotment",
     [](DemoTables &tables) {
         const Rows &plans = tables["plans"];
         const QStringList &row = plans[urbanPlan(plans).allotments[0]];
         return WhatIfRequest{{}, {{row[0], row[1], 1}}, {}};
     },
     [](DemoTables &tables) {
         Rows &plans = tables["plans"];
         plans[urbanPlan(plans).allotments[0]][2] = QStringLiteral("1");
     }},
    {"no seats at a county school",
     [](DemoTables &tables) {
         const Rows &plans = tables["plans"];
         return WhatIfRequest{{}, {{plans[countyPlan(tables)][0], std::nullopt, 0}}, {}};
     },
     [](DemoTables &tables) {
         Rows &plans = tables["plans"];
         plans[countyPlan(tables)][2] = QStringLiteral("0");
     }},
    {"twice the seats at a county school",
     [](DemoTables &tables) {
         const Rows &plans = tables["plans"];
         const QStringList &row = plans[countyPlan(tables)];
         return WhatIfRequest{{}, {{row[0], QString(), 2 * row[2].toInt()}}, {}};
     },
     [](DemoTables &tables) {
         Rows &plans = tables["plans"];
         QString &seats = plans[countyPlan(tables)][2];
         seats = QString::number(2 * seats.toInt());
     }},
    {"a whole urban school in proportion",
     [](DemoTables &tables) {
         const Rows &plans = tables["plans"];
         return WhatIfRequest{{}, {{plans[urbanPlan(plans).whole][0], std::nullopt, 7}}, {}};
     },
     [](DemoTables &tables) { setWholeSchool(tables["plans"], urbanPlan(tables["plans"]), 7); }},
    {"a higher line",
     [](DemoTables &tables) {
         return WhatIfRequest{{{areaOf(tables), lineMoved(tables, 40)}}, {}, {}};
     },
     [](DemoTables &tables) { moveLine(tables, 40); }},
    {"a lower line",
     [](DemoTables &tables) {
         return WhatIfRequest{{{areaOf(tables), lineMoved(tables, -40)}}, {}, {}};
     },
     [](DemoTables &tables) { moveLine(tables, -40); }},
    {"a lower line and fewer seats at once",
     [](DemoTables &tables) {
         const Rows &plans = tables["plans"];
         return WhatIfRequest{
             {{areaOf(tables), lineMoved(tables, -40)}}, {{plans[countyPlan(tables)][0], std::nullopt, 3}}, {}};
     },
     [](DemoTables &tables) {
         Rows &plans = tables["plans"];
         plans[countyPlan(tables)][2] = QStringLiteral("3");
         moveLine(tables, -40);
     }},
};

} // namespace hengzhao::office
