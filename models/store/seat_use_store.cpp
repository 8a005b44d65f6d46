// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seat_use_store.h"

#include "models/store/rows.h"

#include <QMap>

#include <string>
#include <unordered_map>

namespace hengzhao::store
{

Result<QList<BucketUse>> SeatUseStore::buckets() const
{
    return readRows<BucketUse>(
        m_database,
        "SELECT s.code, s.name, b.district, coalesce(d.name, ''), b.seats - b.cut, b.taken FROM bucket b"
        " JOIN school s ON s.id = b.school_id LEFT JOIN district d ON d.code = b.district AND d.ended IS NULL"
        " ORDER BY s.code, b.district = '*', b.district",
        [](Statement &row) {
            return BucketUse{row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4), row.integer(5)};
        });
}

Result<QList<Demand>> SeatUseStore::demand() const
{
    // A hash knows the few schools; the database would sort a million rows to group them.
    std::unordered_map<std::string, qint64> chosen;
    const Result<void> read =
        forEachRow(m_database, "SELECT choices FROM choice_form WHERE supplementary = 0 AND late = 0 AND ended IS NULL",
                   [&chosen](Statement &row) {
                       const std::string_view choices = row.utf8(0);
                       ++chosen[std::string(choices.substr(0, choices.find(',')))];
                   });
    if (!read)
        return failure(read.error());
    return readRows<Demand>(
        m_database,
        "SELECT s.code, s.name, l.seats - l.cut FROM school_limit l JOIN school s ON s.id = l.school_id"
        " WHERE s.ended IS NULL ORDER BY s.code",
        [&chosen](Statement &row) {
            const auto found = chosen.find(std::string(row.utf8(0)));
            return Demand{row.text(0), row.text(1), found == chosen.end() ? 0 : found->second, row.integer(2)};
        });
}

Result<QList<Flow>> SeatUseStore::flow(AdmissionState from) const
{
    QMap<std::pair<qint64, qint64>, qint64> counts;
    QByteArray states;
    for (const AdmissionState state : liveStatesFrom(from))
        states += QByteArray(states.isEmpty() ? "'" : ", '") + codeName(state).data() + "'";
    const Result<void> read =
        forEachRow(m_database,
                   "SELECT c.district_id, a.school_id FROM admission a JOIN candidate c ON c.id = a.candidate_id"
                   " WHERE a.state IN (" +
                       states + ")",
                   [&counts](Statement &row) {
                       ++counts[{row.integer(0), row.integer(1)}];
                   });
    if (!read)
        return failure(read.error());
    struct Named {
        qint64 id;
        QString code;
        QString name;
    };
    const auto named = [](Statement &row) { return Named{row.integer(0), row.text(1), row.text(2)}; };
    const auto districts = readRows<Named>(m_database, "SELECT id, code, name FROM district ORDER BY code", named);
    const auto schools = readRows<Named>(m_database,
                                         "SELECT s.id, s.district_code, coalesce(d.name, '') FROM school s"
                                         " LEFT JOIN district d ON d.code = s.district_code AND d.ended IS NULL",
                                         named);
    if (!districts || !schools)
        return failure(districts ? schools.error() : districts.error());
    QList<Flow> flows;
    for (const Named &district : *districts) {
        QMap<QString, Flow> to;
        for (const Named &school : *schools) {
            const qint64 admitted = counts.value({district.id, school.id});
            if (admitted == 0)
                continue;
            Flow &flow = to[school.code];
            flow = {district.code, district.name, school.code, school.name, flow.admitted + admitted};
        }
        flows += to.values();
    }
    return flows;
}

Result<QList<HourOfActs>> SeatUseStore::hours() const
{
    return readRows<HourOfActs>(
        m_database,
        "SELECT substr(CASE WHEN s.at = '' THEN a.at ELSE s.at END, 1, 13), r.batch, sum(s.act = ?1), sum(s.act = ?2)"
        " FROM admission_step s JOIN audit a ON a.number = s.added JOIN run r ON r.id = s.run_id"
        " WHERE s.act IN (?1, ?2) GROUP BY 1, 2 ORDER BY 1, 2",
        [](Statement &row) {
            return HourOfActs{row.text(0), static_cast<int>(row.integer(1)), row.integer(2), row.integer(3)};
        },
        codeName(AdmissionAct::Confirm), codeName(AdmissionAct::Decline));
}

Result<QList<SchoolHour>> SeatUseStore::schoolHours() const
{
    return readRows<SchoolHour>(
        m_database,
        "SELECT substr(CASE WHEN s.at = '' THEN a.at ELSE s.at END, 1, 13), c.code, c.name, sum(s.act = ?1),"
        " sum(s.act = ?2) FROM admission_step s JOIN audit a ON a.number = s.added"
        " LEFT JOIN admission m ON m.candidate_id = s.candidate_id AND m.run_id = s.run_id"
        " JOIN school c ON c.id = coalesce(m.school_id, (SELECT f.school_id FROM former_admission f"
        "  WHERE f.candidate_id = s.candidate_id AND f.run_id = s.run_id LIMIT 1))"
        " WHERE s.act IN (?1, ?2) GROUP BY c.code, 1 ORDER BY c.code, 1",
        [](Statement &row) {
            return SchoolHour{row.text(0), row.text(1), row.text(2), row.integer(3), row.integer(4)};
        },
        codeName(AdmissionAct::Confirm), codeName(AdmissionAct::Decline));
}

} // namespace hengzhao::store
