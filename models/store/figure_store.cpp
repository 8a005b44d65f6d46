// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/figure_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

QByteArray statesFrom(AdmissionState from)
{
    QByteArray states;
    for (AdmissionState state : liveStatesFrom(from))
        states += QByteArray(states.isEmpty() ? "'" : ", '") + codeName(state).data() + "'";
    return states;
}

/// Entrants counted once a group, each candidate on one side at most: whoever holds a vocational place and stands on a
/// general list too has entered the vocational school.
QByteArray entrantsBy(QByteArrayView group, AdmissionState from)
{
    return QByteArray("SELECT c.") + group.toByteArray() +
           " AS place, count(a.candidate_id) AS vocational,"
           " sum(g.candidate_id IS NOT NULL AND a.candidate_id IS NULL) AS general,"
           " sum(c.category = 'current') AS current_graduates,"
           " sum(c.category = 'current' AND r.junior_school_id IS NULL) AS current_off_roll,"
           " sum(c.category = 'current' AND a.candidate_id IS NOT NULL) AS current_vocational,"
           " sum(c.category = 'current' AND g.candidate_id IS NOT NULL AND a.candidate_id IS NULL) AS current_general"
           " FROM candidate c LEFT JOIN admission a ON a.candidate_id = c.id AND a.state IN (" +
           statesFrom(from) +
           ") LEFT JOIN (SELECT candidate_id FROM general_result WHERE ended IS NULL AND candidate_id NOT IN"
           " (SELECT candidate_id FROM general_give_up WHERE ended IS NULL)) g ON g.candidate_id = c.id"
           " LEFT JOIN graduate_roll r ON r.junior_school_id = c.junior_school_id AND r.ended IS NULL"
           " WHERE c.ended IS NULL GROUP BY c." +
           group.toByteArray();
}

struct GroupTable {
    QByteArrayView column;
    QByteArrayView table;
};

GroupTable groupOf(FigureBy by)
{
    if (by == FigureBy::JuniorSchool)
        return {"junior_school_id", "junior_school"};
    return {"district_id", "district"};
}

QByteArray groupQuery(QByteArrayView columns, FigureBy by, AdmissionState from)
{
    const GroupTable group = groupOf(by);
    return QByteArray("SELECT t.code, t.name, ") + columns.toByteArray() + " FROM " + group.table.toByteArray() +
           " t LEFT JOIN (" + entrantsBy(group.column, from) +
           ") x ON x.place = t.id WHERE t.ended IS NULL ORDER BY t.code";
}

/// Graduates of a group: of each junior-high its roll where that was imported, else the candidates who are current
/// graduates (R39).
QByteArray graduatesColumn(FigureBy by)
{
    if (by == FigureBy::JuniorSchool)
        return "coalesce((SELECT on_roll FROM graduate_roll r WHERE r.junior_school_id = t.id AND r.ended IS NULL),"
               " x.current_graduates, 0)";
    return "coalesce((SELECT sum(on_roll) FROM graduate_roll r JOIN junior_school j ON j.id = r.junior_school_id"
           " WHERE j.district_id = t.id AND r.ended IS NULL), 0) + coalesce(x.current_off_roll, 0)";
}

figures::ShareRow shareFrom(Statement &row)
{
    return {row.text(0), row.text(1), row.integer(2), row.integer(3)};
}

} // namespace

Result<QList<figures::ShareRow>> FigureStore::share(FigureBy by, AdmissionState from) const
{
    if (by == FigureBy::Year) {
        return readRows<figures::ShareRow>(
            m_database,
            "SELECT CAST(year AS TEXT), CAST(year AS TEXT), sum(vocational), sum(general) FROM past_figure"
            " WHERE level = 'district' GROUP BY year"
            " UNION ALL SELECT CAST((SELECT year FROM season) AS TEXT), CAST((SELECT year FROM season) AS TEXT),"
            " coalesce(sum(vocational), 0), coalesce(sum(general), 0) FROM (" +
                entrantsBy("district_id", from) + ") ORDER BY 1",
            shareFrom);
    }
    return readRows<figures::ShareRow>(
        m_database, groupQuery("coalesce(x.vocational, 0), coalesce(x.general, 0)", by, from), shareFrom);
}

Result<QList<figures::SplitRow>> FigureStore::split(FigureBy by, AdmissionState from) const
{
    const QByteArray columns =
        graduatesColumn(by) + ", coalesce(x.current_vocational, 0), coalesce(x.current_general, 0)";
    return readRows<figures::SplitRow>(m_database, groupQuery(columns, by, from), [](Statement &row) {
        return figures::SplitRow{row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(4), 0};
    });
}

Result<QList<figures::EntryRow>> FigureStore::entry(FigureBy by, AdmissionState from) const
{
    const QByteArray columns =
        graduatesColumn(by) + ", coalesce(x.current_vocational, 0), coalesce(x.current_general, 0)";
    return readRows<figures::EntryRow>(m_database, groupQuery(columns, by, from), [](Statement &row) {
        return figures::EntryRow{row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(4)};
    });
}

Result<QList<figures::CompletionRow>> FigureStore::completion(FigureBy by) const
{
    const auto make = [](Statement &row) {
        return figures::CompletionRow{row.text(0), row.text(1), row.integer(2), row.integer(3)};
    };
    if (by == FigureBy::Bucket) {
        return readRows<figures::CompletionRow>(
            m_database,
            "SELECT s.code || ':' || b.district, rtrim(s.name || ' ' || coalesce(d.name, b.district)), b.seats - b.cut,"
            " b.taken"
            " FROM bucket b JOIN school s ON s.id = b.school_id LEFT JOIN district d ON d.code = b.district"
            " AND d.ended IS NULL ORDER BY s.code, b.district = '*', b.district",
            make);
    }
    return readRows<figures::CompletionRow>(
        m_database,
        "SELECT s.code, s.name, l.seats - l.cut, l.taken FROM school_limit l JOIN school s ON s.id = l.school_id"
        " ORDER BY s.code",
        make);
}

Result<void> FigureStore::addPast(const StoredPastFigure &figure, Transaction &transaction)
{
    return transaction.database().run(
        "INSERT INTO past_figure (year, level, code, name, graduates, vocational, general, planned, added)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        figure.year, QLatin1String(figure.ofSchool ? "school" : "district"), figure.code, figure.name, figure.graduates,
        figure.vocational, figure.general, figure.planned, transaction.number().value());
}

} // namespace hengzhao::store
