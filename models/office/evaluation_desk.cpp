// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/evaluation_desk.h"

#include "models/office/activity_desk.h"
#include "models/office/city_time.h"
#include "models/office/counted_table.h"
#include "models/office/figure_desk.h"
#include "models/office/guidance_desk.h"
#include "models/office/visit_desk.h"
#include "models/wording/figure_words.h"

#include <QCoreApplication>

namespace hengzhao::office
{

namespace
{

struct Evaluation {
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

/// Publicity as its desks have it.
struct PublicityDone {
    QList<GuidanceCount> guidance;
    QList<Activity> activities;
    QList<Visit> visits;
};

Result<PublicityDone> publicityDone(Office &office)
{
    const Result<QList<GuidanceCount>> guidance = GuidanceDesk(office).counts();
    const Result<QList<Activity>> activities = ActivityDesk(office).all();
    const Result<QList<Visit>> visits = VisitDesk(office).visits({});
    if (!guidance || !activities)
        return failure(guidance ? activities.error() : guidance.error());
    if (!visits)
        return failure(visits.error());
    return PublicityDone{*guidance, *activities, *visits};
}

void addPublicity(EvaluationRow &row, const PublicityDone &done, int lessonTarget)
{
    for (const GuidanceCount &junior : done.guidance) {
        if (junior.districtCode != row.key)
            continue;
        ++row.juniorHighs;
        row.lessons += junior.lessons;
        row.withAllLessons += junior.lessons >= lessonTarget ? 1 : 0;
        row.classes += junior.classes.value_or(0);
        row.withPosters += junior.stillShown;
    }
    for (const Activity &activity : done.activities) {
        if (activity.districtCode != row.key)
            continue;
        ++row.activities;
        row.attendance += activity.attendance.value_or(0);
    }
    for (const Visit &visit : done.visits)
        row.visits += visit.districtCode == row.key ? 1 : 0;
}

EvaluationRow cityOf(const QList<EvaluationRow> &rows)
{
    const QString name = Evaluation::tr("whole city");
    EvaluationRow city{{}, name};
    QList<figures::SplitRow> splits;
    QList<figures::ShareRow> shares;
    for (const EvaluationRow &row : rows) {
        splits.append(row.split);
        shares.append(row.share);
        city.juniorHighs += row.juniorHighs;
        city.withAllLessons += row.withAllLessons;
        city.lessons += row.lessons;
        city.classes += row.classes;
        city.withPosters += row.withPosters;
        city.activities += row.activities;
        city.attendance += row.attendance;
        city.visits += row.visits;
    }
    city.split = figures::totalOf(splits, {}, name);
    city.share = figures::totalOf(shares, {}, name);
    return city;
}

QList<CountedColumn<EvaluationRow>> splitColumns()
{
    return {
        {QStringLiteral("graduates"), ColumnKind::Number, [](const EvaluationRow &row) { return row.split.graduates; }},
        {QStringLiteral("vocational_part"), ColumnKind::Share,
         [](const EvaluationRow &row) { return shareCell(row.split.vocationalPart()); }},
        {QStringLiteral("general_part"), ColumnKind::Share,
         [](const EvaluationRow &row) { return shareCell(row.split.generalPart()); }},
        {QStringLiteral("unknown_part"), ColumnKind::Share,
         [](const EvaluationRow &row) { return shareCell(row.split.unknownPart()); }},
        {QStringLiteral("share"), ColumnKind::Share,
         [](const EvaluationRow &row) { return shareCell(row.share.share()); }}};
}

QList<CountedColumn<EvaluationRow>> publicityColumns()
{
    const auto column = [](const char *key, qint64 EvaluationRow::*count) {
        return CountedColumn<EvaluationRow>{QLatin1String(key), ColumnKind::Number,
                                            [count](const EvaluationRow &row) { return row.*count; }};
    };
    return {column("junior_highs", &EvaluationRow::juniorHighs),    column("lessons", &EvaluationRow::lessons),
            column("lessons_done", &EvaluationRow::withAllLessons), column("classes", &EvaluationRow::classes),
            column("with_posters", &EvaluationRow::withPosters),    column("activities", &EvaluationRow::activities),
            column("attendance", &EvaluationRow::attendance),       column("visits", &EvaluationRow::visits)};
}

} // namespace

Result<QList<EvaluationRow>> EvaluationDesk::rows()
{
    FigureDesk desk(m_office);
    const auto splits = desk.split(FigureBy::District, AdmissionState::PreAdmitted);
    const auto shares = desk.share(FigureBy::District, AdmissionState::PreAdmitted);
    const Result<PublicityDone> done = publicityDone(m_office);
    const Result<RuleBook> book = m_office.ruleBook();
    if (!splits || !shares)
        return failure(splits ? shares.error() : splits.error());
    if (!done || !book)
        return failure(done ? book.error() : done.error());
    QList<EvaluationRow> rows;
    for (qsizetype i = 0; i < splits->size(); ++i) {
        EvaluationRow row{(*splits)[i].key, (*splits)[i].name, (*splits)[i], (*shares)[i]};
        addPublicity(row, *done, book->targets().careerLessons);
        rows.append(row);
    }
    rows.append(cityOf(rows));
    return rows;
}

Result<Table> EvaluationDesk::table()
{
    const Result<QList<EvaluationRow>> known = rows();
    if (!known)
        return failure(known.error());
    Table table;
    numberRows(table, known->size());
    addTexts<EvaluationRow>(table, *known, QStringLiteral("code"), [](const EvaluationRow &row) { return row.key; });
    addTexts<EvaluationRow>(table, *known, QStringLiteral("district"),
                            [](const EvaluationRow &row) { return row.name; });
    for (const auto &column : splitColumns())
        addCounted(table, *known, column);
    addTexts<EvaluationRow>(table, *known, QStringLiteral("ratio"),
                            [](const EvaluationRow &row) { return row.share.ratio(); });
    for (const auto &column : publicityColumns())
        addCounted(table, *known, column);
    return table;
}

Result<WrittenReport> EvaluationDesk::write(const QString &path)
{
    const Result<Table> evaluation = table();
    const Result<RuleBook> book = m_office.ruleBook();
    if (!evaluation || !book)
        return failure(evaluation ? book.error() : evaluation.error());
    const QDateTime now = m_office.clock().now();
    const Targets &targets = book->targets();
    FigureReport report{
        QStringLiteral("evaluation"), QString::number(book->year()),
        Evaluation::tr("Evaluation of the districts of %1, %2").arg(book->cityName(), QString::number(book->year())),
        Evaluation::tr(
            "counted from pre-admission on; targets: share %1 to %2, %3 lessons at every junior-high, posters "
            "in every final-year class")
            .arg(wording::percent(targets.shareLow), wording::percent(targets.shareHigh),
                 QString::number(targets.careerLessons)),
        Evaluation::tr("counted %1").arg(shownMoment(now))};
    report.sections = {
        {Evaluation::tr("Split, ratio and publicity"),
         *evaluation,
         {Evaluation::tr("Parts are of the current graduates, by the rolls where they were imported. Lessons count "
                         "before the window for choices opens, posters that hung until the examination.")}}};
    const Result<void> written = writeReport(m_office, report, path);
    if (!written)
        return failure(written.error());
    return WrittenReport{path, dayInCity(now), now, {static_cast<qint64>(evaluation->rows())}};
}

} // namespace hengzhao::office
