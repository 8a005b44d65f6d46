// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/city_time.h"
#include "models/office/list_desk.h"
#include "models/office/lists/whole_table.h"
#include "models/office/queue_desk.h"
#include "models/office/word_column.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

namespace hengzhao::office
{

namespace
{

struct QueueSheets {
    Q_DECLARE_TR_FUNCTIONS(QueueSheets)
};

using wording::thousands;

/// A column of counts, and what a bucket has in it.
struct QueueCount {
    const char *key;
    qint64 (*of)(const BucketQueue &queue);
};

constexpr QueueCount queueCounts[] = {
    {"seats", [](const BucketQueue &queue) { return queue.seats; }},
    {"asked", [](const BucketQueue &queue) { return queue.asked; }},
    {"taken", [](const BucketQueue &queue) { return queue.taken; }},
    {"got_none", [](const BucketQueue &queue) { return queue.waiting(); }},
    {"outranked", [](const BucketQueue &queue) { return queue.outranked; }},
    {"seats_gone", [](const BucketQueue &queue) { return queue.seatsTaken; }},
    {"no_seats", [](const BucketQueue &queue) { return queue.noSeats; }},
    {"placed_earlier", [](const BucketQueue &queue) { return queue.placedEarlier; }},
};

QString valueWord(const QString &value)
{
    return value.isEmpty() ? QueueSheets::tr("none", "no score") : value;
}

QString asideOf(const SchoolQueues &queues)
{
    QStringList parts;
    if (queues.voidChoices > 0)
        parts.append(QueueSheets::tr("void choices: %1").arg(thousands(queues.voidChoices)));
    if (queues.withoutBucket > 0)
        parts.append(QueueSheets::tr("from districts without seats here: %1").arg(thousands(queues.withoutBucket)));
    return parts.join(QStringLiteral(" · "));
}

Table tableOf(const SchoolQueues &queues)
{
    Table table;
    QList<BucketQueue> rows = queues.buckets;
    rows.append(queues.total());
    TableColumn bucket = columnOf("bucket", ColumnKind::Word);
    TableColumn choice = columnOf("last_choice", ColumnKind::Word);
    TableColumn total = columnOf("last_total", ColumnKind::Score);
    TableColumn cutoff = columnOf("cutoff", ColumnKind::Text);
    TableColumn lot = columnOf("by_lot", ColumnKind::Word);
    for (const BucketQueue &row : std::as_const(rows)) {
        const bool isTotal = !row.bucket.isValid();
        table.ids.push_back(row.bucket.value());
        addWord(bucket,
                isTotal ? QueueSheets::tr("whole school") : wording::bucketWord(row.district, row.districtName));
        if (row.round > 0)
            addWord(choice, wording::choiceWord(row.round));
        else
            choice.numbers.append(TableColumn::none);
        total.numbers.append(row.lastTotal ? row.lastTotal->hundredths() : TableColumn::none);
        cutoff.texts.append(cutoffWords(row));
        if (row.lotDecided)
            addWord(lot, QueueSheets::tr("lot"), Tone::Warning);
        else
            lot.numbers.append(TableColumn::none);
    }
    table.columns = {bucket};
    for (const QueueCount &counted : queueCounts) {
        TableColumn column = columnOf(counted.key, ColumnKind::Number);
        for (const BucketQueue &row : std::as_const(rows))
            column.numbers.append(counted.of(row));
        table.columns.append(column);
    }
    table.columns += {choice, total, cutoff, lot};
    return table;
}

} // namespace

QString cutoffWords(const BucketQueue &queue)
{
    if (queue.key.isEmpty())
        return {};
    if (queue.lotDecided)
        return QueueSheets::tr("decided by lot");
    const QString key = wording::rankingKeyWord(queue.key);
    if (queue.lastValue.isEmpty() && queue.firstRefusedValue.isEmpty())
        return key;
    return QueueSheets::tr("%1: %2, the first not taken %3")
        .arg(key, valueWord(queue.lastValue), valueWord(queue.firstRefusedValue));
}

FigurePanel QueueDesk::panel(const SchoolQueues &queues)
{
    FigurePanel panel;
    panel.form = PanelForm::Queues;
    panel.shown = wholeTable(tableOf(queues));
    panel.chart.names = QStringLiteral("bucket");
    panel.chart.bars = {QStringLiteral("taken"), QStringLiteral("got_none")};
    panel.chart.isStacked = true;
    panel.chart.rows = queues.buckets.size();
    panel.totals = 1;
    panel.title = QueueSheets::tr("%1 (%2): who asked, who was taken").arg(queues.schoolName, queues.schoolCode);
    panel.reading = QueueSheets::tr("each bar: who was taken, then who got none · the mark: the seats · beside it: "
                                    "the total of the last one taken");
    panel.rule = QueueSheets::tr("R16 to R20: each district's seats have a queue of their own; its last seat goes by "
                                 "the ranking, and by the public lot where all else is equal (R14).");
    panel.remark = asideOf(queues);
    panel.source = QueueSheets::tr("Source: %1, run %2 of %3")
                       .arg(wording::batchWord(queues.run.batch), QString::number(queues.run.id.value()),
                            shownMoment(queues.run.at));
    return panel;
}

Result<void> QueueDesk::write(const SchoolQueues &queues, const QString &path)
{
    const FigurePanel shown = panel(queues);
    NoProgress progress;
    ShownRequest request{QStringLiteral("school-queues"), path, shown.shown, shown.title, wording::rowsPattern()};
    request.filters = shown.remark.isEmpty() ? shown.source : shown.source + QStringLiteral(" · ") + shown.remark;
    request.chart = shown.chart;
    const Result<WrittenList> written = ListDesk(m_office).writeShown(request, progress);
    return written ? Result<void>() : failure(written.error());
}

} // namespace hengzhao::office
