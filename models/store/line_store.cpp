// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/line_store.h"

#include "models/store/rows.h"

#include <QHash>
#include <QMap>

namespace hengzhao::store
{

Result<QList<LineArea>> LineStore::areas() const
{
    Result<QList<LineArea>> areas = readRows<LineArea>(
        m_database,
        "SELECT d.line_area, l.score,"
        " EXISTS (SELECT 1 FROM general_area g WHERE g.line_area = d.line_area AND g.ended IS NULL)"
        " FROM district d LEFT JOIN cutoff_line l ON l.line_area = d.line_area AND l.ended IS NULL"
        " WHERE d.ended IS NULL GROUP BY d.line_area ORDER BY min(d.code)",
        [](Statement &row) {
            const std::optional<qint64> score = row.optionalInteger(1);
            return LineArea{row.text(0),        score ? Score::fromHundredths(*score) : std::nullopt, 0, 0, 0,
                            row.integer(2) == 1};
        });
    if (!areas)
        return areas;
    const Result<void> counted = countCandidates(*areas);
    return counted ? areas : failure(counted.error());
}

/// One pass over the candidates as they lie, which is much quicker than district by district.
Result<void> LineStore::countCandidates(QList<LineArea> &areas) const
{
    const auto districts =
        readRows<std::pair<qint64, QString>>(m_database, "SELECT id, line_area FROM district WHERE ended IS NULL",
                                             [](Statement &row) { return std::pair(row.integer(0), row.text(1)); });
    if (!districts)
        return failure(districts.error());
    QHash<qint64, LineArea *> areaOf;
    for (const auto &[district, name] : *districts) {
        for (LineArea &area : areas) {
            if (area.name == name)
                areaOf.insert(district, &area);
        }
    }
    return forEachRow(m_database, "SELECT district_id, applied_general, total FROM candidate WHERE ended IS NULL",
                      [&areaOf](Statement &row) {
                          LineArea *area = areaOf.value(row.integer(0));
                          if (area == nullptr)
                              return;
                          ++area->candidates;
                          if (row.integer(1) == 0)
                              return;
                          ++area->applied;
                          if (area->line && !row.isNull(2) && row.integer(2) >= area->line->hundredths())
                              ++area->generalPool;
                      });
}

Result<UnsettledAreas> LineStore::unsettled() const
{
    // Settled areas are told from small tables; candidates are asked only until the first one that matters.
    struct Unsettled {
        QString area;
        bool hasLine;
    };
    const Result<QList<Unsettled>> found = readRows<Unsettled>(
        m_database,
        "SELECT a.line_area, l.score IS NOT NULL FROM (SELECT line_area, min(code) AS code FROM district"
        " WHERE ended IS NULL GROUP BY line_area) a"
        " LEFT JOIN cutoff_line l ON l.line_area = a.line_area AND l.ended IS NULL"
        " WHERE (l.score IS NULL OR NOT EXISTS (SELECT 1 FROM general_area g WHERE g.line_area = a.line_area"
        " AND g.ended IS NULL)) AND EXISTS (SELECT 1 FROM candidate c WHERE c.ended IS NULL AND c.applied_general = 1"
        " AND (l.score IS NULL OR c.total >= l.score) AND c.district_id IN (SELECT id FROM district d"
        " WHERE d.line_area = a.line_area AND d.ended IS NULL)) ORDER BY a.code",
        [](Statement &row) {
            return Unsettled{row.text(0), row.integer(1) == 1};
        });
    if (!found)
        return failure(found.error());
    UnsettledAreas areas;
    for (const Unsettled &one : *found)
        (one.hasLine ? areas.withoutResult : areas.withoutLine).append(one.area);
    return areas;
}

Result<QList<LineVersion>> LineStore::versions() const
{
    return readRows<LineVersion>(
        m_database,
        "SELECT line_area, row_number() OVER (PARTITION BY line_area ORDER BY added), score, reason, actor, at,"
        " ended IS NULL FROM cutoff_line ORDER BY line_area, added",
        [](Statement &row) {
            return LineVersion{row.text(0),
                               static_cast<int>(row.integer(1)),
                               *Score::fromHundredths(row.integer(2)),
                               row.text(3),
                               row.text(4),
                               QDateTime::fromString(row.text(5), Qt::ISODateWithMs),
                               row.integer(6) == 1};
        });
}

Result<QList<TotalCount>> LineStore::totals(const QString &lineArea) const
{
    return readRows<TotalCount>(
        m_database,
        "SELECT c.total, count(*), sum(c.applied_general) FROM candidate c JOIN district d ON d.id = c.district_id"
        " WHERE c.ended IS NULL AND d.line_area = ? AND d.ended IS NULL GROUP BY c.total ORDER BY c.total",
        [](Statement &row) {
            const std::optional<qint64> total = row.optionalInteger(0);
            return TotalCount{total ? Score::fromHundredths(*total) : std::nullopt, row.integer(1), row.integer(2)};
        },
        lineArea);
}

Result<QList<TotalCount>> LineStore::totalsOfCity() const
{
    // A tree in memory is quicker than the database, which would sort a million rows to group them.
    QMap<std::optional<qint64>, TotalCount> counts;
    const Result<void> read = forEachRow(m_database, "SELECT total, applied_general FROM candidate WHERE ended IS NULL",
                                         [&counts](Statement &row) {
                                             TotalCount &count = counts[row.optionalInteger(0)];
                                             ++count.candidates;
                                             count.applied += row.integer(1);
                                         });
    if (!read)
        return failure(read.error());
    for (auto one = counts.begin(); one != counts.end(); ++one)
        one->total = one.key() ? Score::fromHundredths(*one.key()) : std::nullopt;
    return counts.values();
}

Result<QList<AreaDistrict>> LineStore::districts(const QString &lineArea) const
{
    return readRows<AreaDistrict>(
        m_database, "SELECT code, urban FROM district WHERE ended IS NULL AND line_area = ? ORDER BY code",
        [](Statement &row) {
            return AreaDistrict{row.text(0), row.integer(1) == 1};
        },
        lineArea);
}

Result<LineSeats> LineStore::seats(const QString &lineArea) const
{
    return readRows<LineSeats>(
               m_database,
               "WITH here AS (SELECT id, code FROM district WHERE ended IS NULL AND line_area = ?1)"
               " SELECT (SELECT sum(seats) FROM general_plan WHERE ended IS NULL AND district_id IN (SELECT id FROM"
               " here)), coalesce((SELECT sum(seats) FROM plan_row WHERE ended IS NULL AND district IN (SELECT code"
               " FROM here)), 0) + coalesce((SELECT sum(p.seats) FROM plan_row p JOIN school s ON s.id = p.school_id"
               " WHERE p.ended IS NULL AND p.district = '' AND s.ended IS NULL AND s.district_code IN (SELECT code"
               " FROM here) AND NOT EXISTS (SELECT 1 FROM plan_row a WHERE a.school_id = p.school_id AND"
               " a.district <> '' AND a.ended IS NULL)), 0)",
               [](Statement &row) {
                   return LineSeats{row.optionalInteger(0), row.integer(1)};
               },
               lineArea)
        .map([](const QList<LineSeats> &rows) { return rows.value(0); });
}

Result<QList<PastLine>> LineStore::past() const
{
    return readRows<PastLine>(
        m_database, "SELECT year, line_area, score FROM past_line ORDER BY year DESC, line_area", [](Statement &row) {
            return PastLine{static_cast<int>(row.integer(0)), row.text(1), *Score::fromHundredths(row.integer(2))};
        });
}

Result<void> LineStore::addPast(const PastLine &line, Transaction &transaction)
{
    return transaction.database().run("INSERT INTO past_line (year, line_area, score, added) VALUES (?, ?, ?, ?)",
                                      line.year, line.lineArea, line.score.hundredths(), transaction.number().value());
}

Result<void> LineStore::set(const QString &lineArea, Score score, const QString &reason, const Writer &writer,
                            Transaction &transaction)
{
    const qint64 number = transaction.number().value();
    if (const Result<void> ended = transaction.database().run(
            "UPDATE cutoff_line SET ended = ? WHERE line_area = ? AND ended IS NULL", number, lineArea);
        !ended)
        return ended;
    return transaction.database().run(
        "INSERT INTO cutoff_line (line_area, score, reason, actor, at, added) VALUES (?, ?, ?, ?, ?, ?)", lineArea,
        score.hundredths(), reason, writer.actor, writer.at.toUTC().toString(Qt::ISODateWithMs), number);
}

} // namespace hengzhao::store
