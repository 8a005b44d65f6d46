// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/guidance_store.h"

#include "models/store/rows.h"
#include "models/store/seen_row.h"

namespace hengzhao::store
{

namespace
{

std::optional<int> smallNumber(const std::optional<qint64> &number)
{
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate readDay(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

Result<QList<CareerLesson>> GuidanceStore::lessons(qint64 junior) const
{
    return readRows<CareerLesson>(
        m_database,
        "SELECT l.id, j.id, j.code, j.name, d.name, l.day, l.topic, l.classes, l.attendance FROM career_lesson l"
        " JOIN junior_school j ON j.id = l.junior_school_id JOIN district d ON d.id = j.district_id"
        " WHERE l.ended IS NULL AND (?1 = 0 OR j.id = ?1) ORDER BY j.code, l.day, l.id",
        [](Statement &row) {
            return CareerLesson{row.integer(0),
                                row.integer(1),
                                row.text(2),
                                row.text(3),
                                row.text(4),
                                readDay(row.text(5)),
                                row.text(6),
                                smallNumber(row.optionalInteger(7)),
                                smallNumber(row.optionalInteger(8))};
        },
        junior);
}

Result<QList<Poster>> GuidanceStore::posters(qint64 junior) const
{
    return readRows<Poster>(
        m_database,
        "SELECT p.id, j.id, j.code, j.name, d.name, p.day, p.classes, coalesce(p.down_on, ''),"
        " (SELECT count(*) FROM attachment a WHERE a.owner = 'poster' AND a.owner_id = p.id AND a.ended IS NULL),"
        " p.version FROM poster p JOIN junior_school j ON j.id = p.junior_school_id"
        " JOIN district d ON d.id = j.district_id WHERE p.ended IS NULL AND (?1 = 0 OR j.id = ?1)"
        " ORDER BY j.code, p.day, p.id",
        [](Statement &row) {
            return Poster{row.integer(0),
                          row.integer(1),
                          row.text(2),
                          row.text(3),
                          row.text(4),
                          readDay(row.text(5)),
                          static_cast<int>(row.integer(6)),
                          readDay(row.text(7)),
                          static_cast<int>(row.integer(8)),
                          row.integer(9)};
        },
        junior);
}

Result<QList<GuidanceCount>> GuidanceStore::counts(QDate lessonsBefore, QDate keptUntil) const
{
    return readRows<GuidanceCount>(
        m_database,
        "SELECT j.id, j.code, j.name, d.code, d.name, g.classes,"
        " (SELECT count(*) FROM career_lesson l WHERE l.junior_school_id = j.id AND l.ended IS NULL"
        "   AND (?1 = '' OR l.day < ?1)),"
        " coalesce(p.put_up, 0), coalesce(p.kept, 0), coalesce(p.photographs, 0)"
        " FROM junior_school j JOIN district d ON d.id = j.district_id"
        " LEFT JOIN graduate_roll g ON g.junior_school_id = j.id AND g.ended IS NULL"
        " LEFT JOIN (SELECT junior_school_id AS junior, sum(classes) AS put_up,"
        "   sum(CASE WHEN down_on IS NULL OR (?2 <> '' AND down_on >= ?2) THEN classes ELSE 0 END) AS kept,"
        "   sum((SELECT count(*) FROM attachment a WHERE a.owner = 'poster' AND a.owner_id = poster.id"
        "     AND a.ended IS NULL)) AS photographs"
        "   FROM poster WHERE ended IS NULL GROUP BY junior_school_id) p ON p.junior = j.id"
        " WHERE j.ended IS NULL ORDER BY d.code, j.code",
        [](Statement &row) {
            return GuidanceCount{row.integer(0),
                                 row.text(1),
                                 row.text(2),
                                 row.text(3),
                                 row.text(4),
                                 smallNumber(row.optionalInteger(5)),
                                 static_cast<int>(row.integer(6)),
                                 static_cast<int>(row.integer(7)),
                                 static_cast<int>(row.integer(8)),
                                 static_cast<int>(row.integer(9))};
        },
        dayText(lessonsBefore), dayText(keptUntil));
}

Result<bool> GuidanceStore::hasLesson(qint64 junior, QDate day, const QString &topic) const
{
    const Result<std::optional<qint64>> found = m_database.number(
        "SELECT 1 FROM career_lesson WHERE junior_school_id = ? AND day = ? AND topic = ? AND ended IS NULL", junior,
        dayText(day), topic);
    return found ? Result<bool>(found->has_value()) : failure(found.error());
}

Result<void> GuidanceStore::addLesson(const CareerLesson &lesson, Transaction &transaction)
{
    return transaction.database().run("INSERT INTO career_lesson (junior_school_id, day, topic, classes, attendance,"
                                      " added) VALUES (?, ?, ?, ?, ?, ?)",
                                      lesson.junior, dayText(lesson.day), lesson.topic, lesson.classes,
                                      lesson.attendance, transaction.number().value());
}

Result<void> GuidanceStore::endLesson(qint64 id, Transaction &transaction)
{
    return changeSeenRow(transaction.database(), "UPDATE career_lesson SET ended = ? WHERE id = ? AND ended IS NULL",
                         transaction.number().value(), id);
}

Result<void> GuidanceStore::endLessons(const QString &district, Transaction &transaction)
{
    return transaction.database().run("UPDATE career_lesson SET ended = ?1 WHERE ended IS NULL AND (?2 = '' OR"
                                      " junior_school_id IN (SELECT j.id FROM junior_school j JOIN district d"
                                      " ON d.id = j.district_id WHERE d.code = ?2))",
                                      transaction.number().value(), district);
}

Result<qint64> GuidanceStore::addPoster(const Poster &poster, Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<void> done =
        database.run("INSERT INTO poster (junior_school_id, day, classes, added) VALUES (?, ?, ?, ?)", poster.junior,
                     dayText(poster.day), poster.classes, transaction.number().value());
    if (!done)
        return failure(done.error());
    const Result<std::optional<qint64>> id = database.number("SELECT max(id) FROM poster");
    return id ? Result<qint64>(id->value_or(0)) : failure(id.error());
}

Result<void> GuidanceStore::takeDown(const Poster &seen, QDate day, Transaction &transaction)
{
    return changeSeenRow(transaction.database(),
                         "UPDATE poster SET down_on = ?, version = version + 1"
                         " WHERE id = ? AND version = ? AND ended IS NULL",
                         dayText(day), seen.id, seen.version);
}

} // namespace hengzhao::store
