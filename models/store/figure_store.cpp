// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/figure_store.h"

#include "models/store/entrants.h"
#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

EntrantsBy entrantsBy(FigureBy by)
{
    return by == FigureBy::JuniorSchool ? EntrantsBy::JuniorSchool : EntrantsBy::District;
}

/// One district or junior-high, with the roll of its graduates where one was imported.
struct Group {
    qint64 id = 0;
    QString code;
    QString name;
    std::optional<qint64> onRoll;
};

Result<QList<Group>> groupsOf(Database &database, FigureBy by)
{
    const char *sql = by == FigureBy::JuniorSchool
                          ? "SELECT j.id, j.code, j.name, r.on_roll FROM junior_school j LEFT JOIN graduate_roll r"
                            " ON r.junior_school_id = j.id AND r.ended IS NULL WHERE j.ended IS NULL ORDER BY j.code"
                          : "SELECT d.id, d.code, d.name, (SELECT sum(r.on_roll) FROM junior_school j"
                            " JOIN graduate_roll r ON r.junior_school_id = j.id AND r.ended IS NULL"
                            " WHERE j.district_id = d.id) FROM district d WHERE d.ended IS NULL ORDER BY d.code";
    return readRows<Group>(database, sql, [](Statement &row) {
        return Group{row.integer(0), row.text(1), row.text(2), row.optionalInteger(3)};
    });
}

/// Graduates of a group: of each junior-high its roll where that was imported, else the candidates who are current
/// graduates (R39).
qint64 graduatesOf(const Group &group, const Entrants &entrants, FigureBy by)
{
    if (by == FigureBy::JuniorSchool)
        return group.onRoll.value_or(entrants.currentGraduates);
    return group.onRoll.value_or(0) + entrants.currentOffRoll;
}

figures::ShareRow shareOf(const Group &group, const Entrants &entrants)
{
    return {group.code, group.name, entrants.vocational, entrants.general};
}

figures::EntryRow entryOf(const Group &group, const Entrants &entrants, FigureBy by)
{
    return {group.code, group.name, graduatesOf(group, entrants, by), entrants.currentVocational,
            entrants.currentGeneral};
}

figures::WhereaboutsRow whereaboutsOf(const QString &key, const QString &name, qint64 graduates,
                                      const Entrants &entrants)
{
    return {key,
            name,
            graduates,
            entrants.currentGeneral,
            entrants.currentVocational,
            entrants.currentOutside,
            entrants.currentWork,
            entrants.currentRepeating};
}

/// A row a group, made of the group and its entrants.
template <typename Row, typename Make>
Result<QList<Row>> rowsByGroup(Database &database, FigureBy by, AdmissionState from, Make make)
{
    const Result<QList<Group>> groups = groupsOf(database, by);
    if (!groups)
        return failure(groups.error());
    const Result<QHash<qint64, Entrants>> entrants = EntrantCount(database).count(entrantsBy(by), from);
    if (!entrants)
        return failure(entrants.error());
    QList<Row> rows;
    for (const Group &group : *groups)
        rows.append(make(group, entrants->value(group.id)));
    return rows;
}

} // namespace

Result<QList<figures::ShareRow>> FigureStore::share(FigureBy by, AdmissionState from) const
{
    if (by == FigureBy::Year)
        return shareOverYears(from);
    return rowsByGroup<figures::ShareRow>(m_database, by, from, shareOf);
}

Result<QList<figures::ShareRow>> FigureStore::shareOverYears(AdmissionState from) const
{
    Result<QList<figures::ShareRow>> rows = readRows<figures::ShareRow>(
        m_database,
        "SELECT CAST(year AS TEXT), sum(vocational), sum(general) FROM past_figure WHERE level = 'district'"
        " GROUP BY year ORDER BY 1",
        [](Statement &row) {
            return figures::ShareRow{row.text(0), row.text(0), row.integer(1), row.integer(2)};
        });
    if (!rows)
        return rows;
    const Result<std::optional<qint64>> year = m_database.number("SELECT year FROM season");
    const Result<QHash<qint64, Entrants>> entrants = EntrantCount(m_database).count(EntrantsBy::District, from);
    if (!year || !entrants)
        return failure(year ? entrants.error() : year.error());
    const QString present = QString::number(year->value_or(0));
    figures::ShareRow whole{present, present, 0, 0};
    for (const Entrants &district : *entrants) {
        whole.vocational += district.vocational;
        whole.general += district.general;
    }
    rows->append(whole);
    return rows;
}

Result<QList<figures::SplitRow>> FigureStore::split(FigureBy by, AdmissionState from) const
{
    return rowsByGroup<figures::SplitRow>(m_database, by, from, [by](const Group &group, const Entrants &entrants) {
        return figures::SplitRow{group.code,
                                 group.name,
                                 graduatesOf(group, entrants, by),
                                 entrants.currentVocational,
                                 entrants.currentGeneral,
                                 entrants.currentOutside + entrants.currentWork + entrants.currentRepeating};
    });
}

Result<QList<figures::WhereaboutsRow>> FigureStore::whereabouts(FigureBy by, AdmissionState from) const
{
    return rowsByGroup<figures::WhereaboutsRow>(
        m_database, by, from, [by](const Group &group, const Entrants &entrants) {
            return whereaboutsOf(group.code, group.name, graduatesOf(group, entrants, by), entrants);
        });
}

Result<QList<figures::WhereaboutsRow>> FigureStore::whereaboutsOfClasses(const QString &juniorSchool,
                                                                         AdmissionState from) const
{
    const Result<QMap<QString, Entrants>> classes = EntrantCount(m_database).countClasses(juniorSchool, from);
    if (!classes)
        return failure(classes.error());
    QList<figures::WhereaboutsRow> rows;
    for (auto one = classes->begin(); one != classes->end(); ++one)
        rows.append(whereaboutsOf(one.key(), one.key(), one->currentGraduates, *one));
    return rows;
}

Result<bool> FigureStore::knows(FigurePlace place, const QString &code) const
{
    const auto found = [&](QByteArrayView sql) {
        return m_database.number(sql, code).map([](std::optional<qint64> one) { return one.has_value(); });
    };
    switch (place) {
    case FigurePlace::District:
        return found("SELECT 1 FROM district WHERE code = ? AND ended IS NULL");
    case FigurePlace::JuniorSchool:
        return found("SELECT 1 FROM junior_school WHERE code = ? AND ended IS NULL");
    case FigurePlace::School:
        return found("SELECT 1 FROM school WHERE code = ? AND ended IS NULL");
    case FigurePlace::LineArea:
        break;
    }
    return found("SELECT 1 FROM district WHERE line_area = ? AND ended IS NULL LIMIT 1");
}

Result<QHash<QString, QString>> FigureStore::districtsOfJuniorSchools() const
{
    QHash<QString, QString> districts;
    const Result<void> read = forEachRow(
        m_database,
        "SELECT j.code, d.code FROM junior_school j JOIN district d ON d.id = j.district_id WHERE j.ended IS NULL",
        [&districts](Statement &row) { districts.insert(row.text(0), row.text(1)); });
    if (!read)
        return failure(read.error());
    return districts;
}

Result<QList<figures::EntryRow>> FigureStore::entry(FigureBy by, AdmissionState from) const
{
    return rowsByGroup<figures::EntryRow>(m_database, by, from, [by](const Group &group, const Entrants &entrants) {
        return entryOf(group, entrants, by);
    });
}

Result<QList<std::pair<figures::ShareRow, figures::EntryRow>>> FigureStore::shareAndEntry(FigureBy by,
                                                                                          AdmissionState from) const
{
    return rowsByGroup<std::pair<figures::ShareRow, figures::EntryRow>>(
        m_database, by, from, [by](const Group &group, const Entrants &entrants) {
            return std::pair(shareOf(group, entrants), entryOf(group, entrants, by));
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
