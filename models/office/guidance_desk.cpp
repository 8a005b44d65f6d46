// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/guidance_desk.h"

#include "models/office/permission.h"
#include "models/office/publicity/typed_fields.h"
#include "models/store/visited_places.h"
#include "models/wording/publicity_words.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

constexpr qsizetype longestTopic = 200;

const QList<Role> &guidanceRecorders()
{
    static const QList<Role> roles = {Role::CountyEducation, Role::MunicipalEducation, Role::Office,
                                      Role::JuniorSchool};
    return roles;
}

QString written(QDate day)
{
    return day.toString(Qt::ISODate);
}

AttachmentOwner posterOwner(qint64 poster)
{
    return {QStringLiteral("poster"), poster};
}

QDate firstDayOf(const RuleBook &book, const QString &window)
{
    const std::optional<Window> found = book.window(window);
    return found ? found->from : QDate();
}

Tone posterTone(const QString &state)
{
    if (state == QLatin1String("shown"))
        return Tone::Good;
    return state == QLatin1String("unknown") ? Tone::Neutral : Tone::Bad;
}

TableColumn posterStateColumn(const QStringList &states)
{
    TableColumn column{QStringLiteral("poster_state"), ColumnKind::Word};
    for (const QString &state : states) {
        column.words.append(wording::posterStateWord(state));
        column.tones.append(posterTone(state));
    }
    return column;
}

std::int64_t orNone(const std::optional<int> &number)
{
    return number ? *number : TableColumn::none;
}

} // namespace

QString posterStateOf(const GuidanceCount &count)
{
    if (!count.classes)
        return QStringLiteral("unknown");
    if (count.stillShown >= *count.classes)
        return QStringLiteral("shown");
    return count.withPosters >= *count.classes ? QStringLiteral("taken-down") : QStringLiteral("missing");
}

Result<QList<GuidanceCount>> GuidanceDesk::counts()
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    return store::GuidanceStore(m_office.database())
        .counts(firstDayOf(*book, QStringLiteral("choices")), firstDayOf(*book, QStringLiteral("examination")));
}

Result<Table> GuidanceDesk::table()
{
    const Result<RuleBook> book = m_office.ruleBook();
    const Result<QList<GuidanceCount>> known = counts();
    if (!book || !known)
        return failure(book ? known.error() : book.error());
    const int target = book->targets().careerLessons;
    const QStringList states = {QStringLiteral("shown"), QStringLiteral("missing"), QStringLiteral("taken-down"),
                                QStringLiteral("unknown")};
    Table table;
    table.columns = {{QStringLiteral("district"), ColumnKind::Word},
                     {QStringLiteral("junior_high"), ColumnKind::Text},
                     {QStringLiteral("lessons"), ColumnKind::Number},
                     {QStringLiteral("lessons_missing"), ColumnKind::Number},
                     {QStringLiteral("classes"), ColumnKind::Number},
                     {QStringLiteral("with_posters"), ColumnKind::Number},
                     posterStateColumn(states),
                     {QStringLiteral("photographs"), ColumnKind::Number}};
    for (const GuidanceCount &one : *known) {
        table.ids.push_back(one.junior);
        QStringList &districts = table.columns[0].words;
        if (!districts.contains(one.districtName))
            districts.append(one.districtName);
        table.columns[0].numbers.append(districts.indexOf(one.districtName));
        table.columns[1].texts.append(one.juniorName);
        table.columns[2].numbers.append(one.lessons);
        table.columns[3].numbers.append(std::max(0, target - one.lessons));
        table.columns[4].numbers.append(orNone(one.classes));
        table.columns[5].numbers.append(one.stillShown);
        table.columns[6].numbers.append(states.indexOf(posterStateOf(one)));
        table.columns[7].numbers.append(one.photographs);
    }
    return table;
}

Table GuidanceDesk::lessonTable(const QList<CareerLesson> &lessons)
{
    Table table;
    table.columns = {{QStringLiteral("day"), ColumnKind::Text},
                     {QStringLiteral("topic"), ColumnKind::Text},
                     {QStringLiteral("classes"), ColumnKind::Number},
                     {QStringLiteral("attendance"), ColumnKind::Number}};
    for (const CareerLesson &one : lessons) {
        table.ids.push_back(one.id);
        table.columns[0].texts.append(written(one.day));
        table.columns[1].texts.append(one.topic);
        table.columns[2].numbers.append(orNone(one.classes));
        table.columns[3].numbers.append(orNone(one.attendance));
    }
    return table;
}

Table GuidanceDesk::posterTable(const QList<Poster> &posters)
{
    Table table;
    table.columns = {{QStringLiteral("day"), ColumnKind::Text},
                     {QStringLiteral("classes"), ColumnKind::Number},
                     {QStringLiteral("photographs"), ColumnKind::Number},
                     {QStringLiteral("down_on"), ColumnKind::Text}};
    for (const Poster &one : posters) {
        table.ids.push_back(one.id);
        table.columns[0].texts.append(written(one.day));
        table.columns[1].numbers.append(one.classes);
        table.columns[2].numbers.append(one.photographs);
        table.columns[3].texts.append(written(one.downOn));
    }
    return table;
}

Result<void> GuidanceDesk::mayRecord(const QString &district)
{
    return requireForDistrict(m_office, guidanceRecorders(), district);
}

Result<void> GuidanceDesk::mayRecordAt(const QString &junior)
{
    const Result<store::JuniorHigh> place = store::juniorHigh(m_office.database(), junior);
    return place ? mayRecord(place->districtCode) : failure(place.error());
}

Result<void> GuidanceDesk::addLesson(const LessonEntry &entry)
{
    const Result<RuleBook> book = m_office.ruleBook();
    const Result<store::JuniorHigh> junior = store::juniorHigh(m_office.database(), entry.junior);
    if (!book || !junior)
        return failure(book ? junior.error() : book.error());
    if (const Result<void> may = mayRecord(junior->districtCode); !may)
        return may;
    const Result<QDate> day = typedDay(entry.day, book->year());
    const Result<QString> topic = neededText(entry.topic, longestTopic, QStringLiteral("topic"));
    if (!day || !topic)
        return failure(day ? topic.error() : day.error());
    const Result<std::optional<int>> classes = typedCount(entry.classes, 1, mostClasses);
    const Result<std::optional<int>> attendance = typedCount(entry.attendance, 0, mostAttendance);
    if (!classes || !attendance)
        return failure(classes ? attendance.error() : classes.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::GuidanceStore guidance(m_office.database());
    const Result<bool> isThere = guidance.hasLesson(junior->id, *day, *topic);
    if (!isThere)
        return failure(isThere.error());
    if (*isThere)
        return failure(ErrorCode::LessonRepeated, {junior->name, written(*day), *topic});
    if (Result<void> done =
            guidance.addLesson({0, junior->id, {}, {}, {}, *day, *topic, *classes, *attendance}, *transaction);
        !done)
        return done;
    return transaction->commit({QStringLiteral("lesson add"),
                                junior->code,
                                {{QStringLiteral("day"), written(*day)}, {QStringLiteral("topic"), *topic}}});
}

Result<void> GuidanceDesk::removeLesson(qint64 id, const QString &reason)
{
    const Result<QString> why = typedText(reason, 1000, QStringLiteral("reason"));
    if (!why)
        return failure(why.error());
    if (why->isEmpty())
        return failure(ErrorCode::ReasonMissing);
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::GuidanceStore guidance(m_office.database());
    const Result<QList<CareerLesson>> all = guidance.lessons();
    if (!all)
        return failure(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [id](const CareerLesson &one) { return one.id == id; });
    if (found == all->end())
        return failure(ErrorCode::RowChanged);
    if (const Result<void> may = mayRecordAt(found->juniorCode); !may)
        return may;
    if (Result<void> done = guidance.endLesson(id, *transaction); !done)
        return done;
    return transaction->commit({QStringLiteral("lesson remove"),
                                found->juniorCode,
                                {{QStringLiteral("day"), written(found->day)},
                                 {QStringLiteral("topic"), found->topic},
                                 {QStringLiteral("reason"), *why}}});
}

/// Classes whose posters hang now.
Result<int> GuidanceDesk::hanging(qint64 junior)
{
    const Result<QList<Poster>> all = posters(junior);
    if (!all)
        return failure(all.error());
    int classes = 0;
    for (const Poster &one : *all)
        classes += one.downOn.isValid() ? 0 : one.classes;
    return classes;
}

Result<qint64> GuidanceDesk::addPoster(const PosterEntry &entry)
{
    const Result<RuleBook> book = m_office.ruleBook();
    const Result<store::JuniorHigh> junior = store::juniorHigh(m_office.database(), entry.junior);
    if (!book || !junior)
        return failure(book ? junior.error() : book.error());
    if (const Result<void> may = mayRecord(junior->districtCode); !may)
        return failure(may.error());
    const Result<QDate> day = typedDay(entry.day, book->year());
    const Result<int> classes = neededCount(entry.classes, 1, mostClasses, QStringLiteral("classes"));
    if (!day || !classes)
        return failure(day ? classes.error() : day.error());
    QList<ReadAttachment> photographs;
    for (const QString &path : entry.paths) {
        Result<ReadAttachment> read = readAttachment({QStringLiteral("photograph"), path});
        if (!read)
            return failure(read.error());
        photographs.append(std::move(*read));
    }
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<int> before = hanging(junior->id);
    if (!before)
        return failure(before.error());
    if (junior->classes && *before + *classes > *junior->classes)
        return failure(ErrorCode::PostersAboveClasses,
                       {junior->name, QString::number(*junior->classes), QString::number(*before + *classes)});
    Poster poster;
    poster.junior = junior->id;
    poster.day = *day;
    poster.classes = *classes;
    const Result<qint64> id = store::GuidanceStore(m_office.database()).addPoster(poster, *transaction);
    if (!id)
        return id;
    store::AttachmentStore attachments(m_office.database());
    for (const ReadAttachment &one : std::as_const(photographs)) {
        if (const Result<qint64> hung = attachments.add(posterOwner(*id), one.attachment, one.content, *transaction);
            !hung)
            return hung;
    }
    const Result<void> done = transaction->commit({QStringLiteral("poster add"),
                                                   junior->code,
                                                   {{QStringLiteral("day"), written(*day)},
                                                    {QStringLiteral("classes"), *classes},
                                                    {QStringLiteral("photographs"), photographs.size()}}});
    return done ? id : failure(done.error());
}

Result<Poster> GuidanceDesk::posterById(qint64 id)
{
    const Result<QList<Poster>> all = posters();
    if (!all)
        return failure(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [id](const Poster &one) { return one.id == id; });
    return found == all->end() ? Result<Poster>(failure(ErrorCode::RowChanged)) : Result<Poster>(*found);
}

Result<void> GuidanceDesk::takeDown(const Poster &seen, const QString &day)
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    const Result<QDate> down = typedDay(day, book->year());
    if (!down)
        return failure(down.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Poster> now = posterById(seen.id);
    if (!now)
        return failure(now.error());
    if (const Result<void> may = mayRecordAt(now->juniorCode); !may)
        return may;
    if (now->version != seen.version)
        return failure(ErrorCode::RowChanged);
    if (*down < now->day)
        return failure(ErrorCode::DaysReversed, {written(now->day), written(*down)});
    if (Result<void> done = store::GuidanceStore(m_office.database()).takeDown(*now, *down, *transaction); !done)
        return done;
    return transaction->commit({QStringLiteral("poster down"),
                                now->juniorCode,
                                {{QStringLiteral("poster"), seen.id}, {QStringLiteral("day"), written(*down)}}});
}

Result<void> GuidanceDesk::attach(qint64 poster, const QString &path)
{
    const Result<ReadAttachment> read = readAttachment({QStringLiteral("photograph"), path});
    if (!read)
        return failure(read.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Poster> now = posterById(poster);
    if (!now)
        return failure(now.error());
    if (const Result<void> may = mayRecordAt(now->juniorCode); !may)
        return may;
    const Result<qint64> hung = store::AttachmentStore(m_office.database())
                                    .add(posterOwner(poster), read->attachment, read->content, *transaction);
    if (!hung)
        return failure(hung.error());
    return transaction->commit({QStringLiteral("poster attach"), now->juniorCode, recordOf(read->attachment)});
}

Result<void> GuidanceDesk::detach(qint64 poster, qint64 photograph)
{
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Poster> now = posterById(poster);
    const Result<QList<Attachment>> hanging = photographs(poster);
    if (!now || !hanging)
        return failure(now ? hanging.error() : now.error());
    if (const Result<void> may = mayRecordAt(now->juniorCode); !may)
        return may;
    for (const Attachment &one : *hanging) {
        if (one.id != photograph)
            continue;
        if (Result<void> done = store::AttachmentStore(m_office.database()).end(photograph, *transaction); !done)
            return done;
        return transaction->commit({QStringLiteral("poster detach"), now->juniorCode, recordOf(one)});
    }
    return failure(ErrorCode::RowChanged);
}

Result<QList<Attachment>> GuidanceDesk::photographs(qint64 poster)
{
    return Attachments(m_office).of(posterOwner(poster));
}

} // namespace hengzhao::office
