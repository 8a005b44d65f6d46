// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/supplement_desk.h"
#include "models/wording/error_words.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/phrase.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct SupplementWords {
    Q_DECLARE_TR_FUNCTIONS(SupplementWords)
};

Result<office::VacancyNotice> publishVacancies(office::SupplementDesk &desk, const Context &context,
                                               const QString &path)
{
    office::VacancyPublication publication;
    publication.path = path;
    publication.title = wording::capitalised(wording::listWord(QStringLiteral("vacancies")));
    publication.count = wording::rowsPattern();
    publication.chineseHeaders = context.arguments.value(QStringLiteral("headers")) != QLatin1String("en");
    return desk.publish(publication, context.progress);
}

Result<Answer> vacancies(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::SupplementDesk desk(*season);
    const auto rows = desk.vacancies();
    const Result<Table> table = desk.vacancyTable();
    if (!rows || !table)
        return failure(rows ? table.error() : rows.error());
    QJsonArray list;
    qint64 free = 0;
    for (const office::VacancyRow &row : *rows) {
        free += row.free();
        list.append(QJsonObject{{QStringLiteral("school"), row.schoolCode},
                                {QStringLiteral("name"), row.schoolName},
                                {QStringLiteral("district"), row.districtText},
                                {QStringLiteral("seats"), row.seats},
                                {QStringLiteral("taken"), row.taken},
                                {QStringLiteral("free"), row.free()}});
    }
    Answer answer{{{QStringLiteral("vacancies"), list}, {QStringLiteral("free"), free}}, textOf(*table), {}, 0};
    const QString path = context.arguments.rest.value(0);
    if (path.isEmpty())
        return answer;
    const Result<office::VacancyNotice> notice = publishVacancies(desk, context, path);
    if (!notice)
        return failure(notice.error());
    answer.json.insert(QStringLiteral("file"), path);
    answer.json.insert(QStringLiteral("notice"), notice->id);
    answer.text =
        SupplementWords::tr("%1 free seats published: %2").arg(wording::thousands(free), path) + QLatin1Char('\n');
    return answer;
}

Result<Answer> addEntry(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::SupplementDesk desk(*season);
    const Result<office::SupplementEntry> entry =
        desk.add({context.arguments.rest.value(0), context.arguments.rest.value(1)});
    if (!entry)
        return failure(entry.error());
    const auto notices = desk.notices();
    if (!notices)
        return failure(notices.error());
    const bool isPublished = !notices->isEmpty();
    QString text = SupplementWords::tr("%1 is pre-admitted at %2; %3 more seats are free there.")
                       .arg(entry->candidateNumber, entry->schoolName, wording::thousands(entry->free - 1)) +
                   QLatin1Char('\n');
    if (!isPublished)
        text += wording::sentence(Error{ErrorCode::VacanciesUnpublished}) + QLatin1Char('\n');
    return Answer{{{QStringLiteral("candidate"), entry->candidateNumber},
                   {QStringLiteral("school"), entry->schoolCode},
                   {QStringLiteral("district"), entry->bucketDistrict},
                   {QStringLiteral("run"), entry->run},
                   {QStringLiteral("place"), entry->place},
                   {QStringLiteral("free"), entry->free - 1},
                   {QStringLiteral("published"), isPublished}},
                  text,
                  {},
                  0};
}

Result<Answer> importEntries(const Context &context)
{
    return importKind(context, QStringLiteral("supplement"), context.arguments.rest.value(0));
}

Result<Answer> listEntries(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<Table> table = office::SupplementDesk(*season).entryTable();
    if (!table)
        return failure(table.error());
    QJsonArray list;
    for (size_t row = 0; row < table->rows(); ++row)
        list.append(QJsonObject{{QStringLiteral("candidate"), table->column(QStringLiteral("candidate_no")).text(row)},
                                {QStringLiteral("school"), table->column(QStringLiteral("school_code")).text(row)},
                                {QStringLiteral("at"), table->column(QStringLiteral("at")).text(row)}});
    return Answer{{{QStringLiteral("entries"), list}}, textOf(*table), {}, 0};
}

} // namespace

QList<Command> supplementCommands()
{
    const QString noun = QStringLiteral("supplement");
    return {{noun, QStringLiteral("vacancies"), 0, 1, {QStringLiteral("headers")}, vacancies},
            {noun, QStringLiteral("add"), 2, 2, {}, addEntry},
            {noun, QStringLiteral("import"), 1, 1, importOptions(), importEntries},
            {noun, QStringLiteral("list"), 0, 0, {}, listEntries}};
}

} // namespace hengzhao::cli
