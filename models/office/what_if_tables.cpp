// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/share_text.h"
#include "models/office/permission.h"
#include "models/office/scenario_desk.h"
#include "models/office/word_column.h"
#include "models/store/scenario_store.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

namespace hengzhao::office
{

namespace
{

struct WhatIfTables {
    Q_DECLARE_TR_FUNCTIONS(WhatIfTables)
};

std::int64_t shareCell(const figures::ShareRow &row)
{
    const std::optional<double> share = row.share();
    return share ? shareNumber(*share) : TableColumn::none;
}

std::int64_t scoreCell(const std::optional<Score> &score)
{
    return score ? score->hundredths() : TableColumn::none;
}

/// A column beside which stands what was before.
void addBeside(TableColumn &column, std::int64_t now, std::int64_t before)
{
    column.numbers.append(now);
    column.beside.append(before);
}

QString bucketName(const BucketEffect &bucket)
{
    return wording::bucketWord(bucket.districtText, bucket.districtName);
}

} // namespace

QString requestWords(const WhatIfRequest &request)
{
    QStringList words;
    for (const LineChange &line : request.lines)
        words.append(QStringLiteral("%1 %2").arg(line.area, line.score.text()));
    for (const SeatsChange &seats : request.seats) {
        const QString place =
            seats.district && !seats.district->isEmpty() ? QLatin1Char(':') + *seats.district : QString();
        words.append(WhatIfTables::tr("%1%2: %3 seats").arg(seats.schoolCode, place).arg(seats.seats));
    }
    if (request.mode)
        words.append(wording::word(*request.mode));
    if (request.ranking) {
        QStringList keys;
        for (const RankingKey &key : *request.ranking)
            keys.append(wording::rankingKeyWord(key.text()));
        words.append(keys.join(QStringLiteral(" > ")));
    }
    return words.isEmpty() ? WhatIfTables::tr("nothing changed") : words.join(QStringLiteral(" · "));
}

Result<QList<WhatIfReport>> tryScenarios(WhatIf &whatIf, const QList<Scenario> &scenarios)
{
    QList<WhatIfReport> reports;
    for (const Scenario &scenario : scenarios) {
        const Result<WhatIfReport> report = whatIf.attempt(scenario.request);
        if (!report)
            return failure(report.error());
        reports.append(*report);
    }
    return reports;
}

namespace
{

/// By its code: a run may have known other districts.
std::int64_t shareOfDistrict(const WhatIfFigures &figures, const QString &code)
{
    for (const figures::ShareRow &district : figures.districts) {
        if (district.key == code)
            return shareCell(district);
    }
    return TableColumn::none;
}

} // namespace

Table comparisonTable(const WhatIf &whatIf, const QList<Scenario> &scenarios, const QList<WhatIfReport> &reports,
                      const std::optional<RunInForce> &run)
{
    Table table;
    TableColumn name = columnOf("scenario", ColumnKind::Text);
    TableColumn changes = columnOf("tried", ColumnKind::Text);
    TableColumn share = columnOf("share", ColumnKind::Share);
    TableColumn placed = columnOf("pre_admitted", ColumnKind::Number);
    TableColumn unplaced = columnOf("unplaced", ColumnKind::Number);
    TableColumn moved = columnOf("moved", ColumnKind::Number);
    QList<TableColumn> districts;
    for (const figures::ShareRow &district : whatIf.before().districts)
        districts.append({QStringLiteral("share:") + district.key, ColumnKind::Share, district.name});
    std::int64_t id = run ? -1 : 0;
    const auto add = [&](const QString &title, const QString &what, const WhatIfFigures &figures, qint64 changed) {
        table.ids.push_back(id++);
        name.texts.append(title);
        changes.texts.append(what);
        share.numbers.append(shareCell(figures.city()));
        placed.numbers.append(figures.preAdmitted);
        unplaced.numbers.append(figures.unplaced());
        moved.numbers.append(changed);
        for (qsizetype d = 0; d < districts.size(); ++d)
            districts[d].numbers.append(shareOfDistrict(figures, whatIf.before().districts[d].key));
    };
    if (run)
        add(WhatIfTables::tr("run %1 in force").arg(run->run.value()), {}, run->figures, TableColumn::none);
    add(WhatIfTables::tr("as it stands"), {}, whatIf.before(), 0);
    for (qsizetype i = 0; i < reports.size(); ++i)
        add(scenarios[i].name, requestWords(scenarios[i].request), reports[i].after, reports[i].changed);
    table.columns = QList<TableColumn>{name, changes, share, placed, unplaced, moved} + districts;
    return table;
}

ShownChart comparisonChart(qsizetype rows)
{
    return {QStringLiteral("scenario"),
            {QStringLiteral("share")},
            {QStringLiteral("share_low"), QStringLiteral("share_high")},
            false,
            rows};
}

Table curveTable(const QList<CurvePoint> &points)
{
    Table table;
    TableColumn line = columnOf("line", ColumnKind::Score);
    TableColumn share = columnOf("share", ColumnKind::Share);
    TableColumn city = columnOf("city_share", ColumnKind::Share);
    TableColumn unplaced = columnOf("unplaced", ColumnKind::Number);
    TableColumn everywhere = columnOf("city_unplaced", ColumnKind::Number);
    TableColumn placed = columnOf("pre_admitted", ColumnKind::Number);
    for (const CurvePoint &point : points) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        line.numbers.append(point.line.hundredths());
        share.numbers.append(shareCell(point.area));
        city.numbers.append(shareCell(point.city));
        unplaced.numbers.append(point.areaUnplaced);
        everywhere.numbers.append(point.unplaced);
        placed.numbers.append(point.preAdmitted);
    }
    table.columns = {line, share, city, unplaced, everywhere, placed};
    return table;
}

ShownChart curveChart(qsizetype rows)
{
    ShownChart chart = comparisonChart(rows);
    chart.names = QStringLiteral("line");
    chart.bars.append(QStringLiteral("city_share"));
    chart.form = ChartForm::Lines;
    return chart;
}

Table districtEffects(const WhatIfReport &report)
{
    Table table;
    TableColumn name = columnOf("district", ColumnKind::Text);
    TableColumn share = columnOf("share", ColumnKind::Share);
    TableColumn ratio = columnOf("ratio", ColumnKind::Text);
    TableColumn vocational = columnOf("vocational", ColumnKind::Number);
    TableColumn general = columnOf("general", ColumnKind::Number);
    TableColumn unplaced = columnOf("unplaced", ColumnKind::Number);
    TableColumn anew = columnOf("placed_anew", ColumnKind::Number);
    TableColumn noMore = columnOf("placed_no_more", ColumnKind::Number);
    TableColumn elsewhere = columnOf("placed_elsewhere", ColumnKind::Number);
    for (qsizetype d = 0; d < report.after.districts.size(); ++d) {
        const figures::ShareRow &before = report.before.districts[d];
        const figures::ShareRow &after = report.after.districts[d];
        const Moves &moves = report.movesOf[d];
        table.ids.push_back(d);
        name.texts.append(after.name);
        addBeside(share, shareCell(after), shareCell(before));
        ratio.texts.append(after.ratio());
        addBeside(vocational, after.vocational, before.vocational);
        addBeside(general, after.general, before.general);
        addBeside(unplaced, report.after.unplacedOf[d], report.before.unplacedOf[d]);
        anew.numbers.append(moves.placedAnew);
        noMore.numbers.append(moves.placedNoMore);
        elsewhere.numbers.append(moves.elsewhere);
    }
    table.columns = {name, share, ratio, vocational, general, unplaced, anew, noMore, elsewhere};
    return table;
}

Table bucketEffects(const WhatIfReport &report)
{
    Table table;
    TableColumn code = columnOf("school_code", ColumnKind::Text);
    TableColumn name = columnOf("school_name", ColumnKind::Text);
    TableColumn place = columnOf("bucket", ColumnKind::Word);
    TableColumn seats = columnOf("seats_tried", ColumnKind::Number);
    TableColumn placed = columnOf("pre_admitted", ColumnKind::Number);
    TableColumn cutoff = columnOf("last_total", ColumnKind::Score);
    TableColumn came = columnOf("came", ColumnKind::Number);
    TableColumn left = columnOf("left", ColumnKind::Number);
    for (const BucketEffect &bucket : report.buckets) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        code.texts.append(bucket.schoolCode);
        name.texts.append(bucket.schoolName);
        addWord(place, bucketName(bucket));
        addBeside(seats, bucket.seatsAfter, bucket.seatsBefore);
        addBeside(placed, bucket.placedAfter, bucket.placedBefore);
        addBeside(cutoff, scoreCell(bucket.cutoffAfter), scoreCell(bucket.cutoffBefore));
        came.numbers.append(bucket.came);
        left.numbers.append(bucket.left);
    }
    table.columns = {code, name, place, seats, placed, cutoff, came, left};
    return table;
}

Result<Table> movedTable(Office &office, WhatIf &whatIf, const WhatIfRequest &request, qsizetype most)
{
    const Result<WhatIfReport> report = whatIf.attempt(request);
    const Result<QList<MovedCandidate>> moved = whatIf.moved(request, most);
    if (!report || !moved)
        return failure(report ? moved.error() : report.error());
    QList<qint64> ids;
    for (const MovedCandidate &one : *moved)
        ids.append(one.id);
    const Result<QHash<qint64, QString>> names = store::candidateNames(office.database(), ids);
    if (!names)
        return failure(names.error());
    const bool mayName = mayNameCandidates(office);
    Table table;
    TableColumn number = columnOf("candidate_no", ColumnKind::Text);
    TableColumn name = columnOf("name", ColumnKind::Text);
    TableColumn district = columnOf("district", ColumnKind::Word);
    TableColumn from = columnOf("from_place", ColumnKind::Word);
    TableColumn to = columnOf("to_place", ColumnKind::Word);
    const auto placeWord = [&report](int bucket) {
        if (bucket < 0)
            return WhatIfTables::tr("not placed");
        const BucketEffect &effect = report->buckets[bucket];
        return QStringLiteral("%1 · %2").arg(effect.schoolName, bucketName(effect));
    };
    for (const MovedCandidate &one : *moved) {
        table.ids.push_back(one.id);
        number.texts.append(one.number);
        const QString known = names->value(one.id);
        name.texts.append(mayName ? known : maskedName(known));
        addWord(district, one.districtName);
        addWord(from, placeWord(one.from));
        addWord(to, placeWord(one.to));
    }
    table.columns = {number, name, district, from, to};
    return table;
}

} // namespace hengzhao::office
