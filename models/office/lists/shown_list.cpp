// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/write_table.h"
#include "models/office/city_time.h"
#include "models/office/list_desk.h"

#include <QJsonArray>

namespace hengzhao::office
{

namespace
{

QStringList cellsOf(const ShownTable &shown, std::uint32_t row)
{
    QStringList cells;
    cells.reserve(shown.columns.size());
    for (qsizetype place = 0; place < shown.columns.size(); ++place)
        cells.append(shown.column(place).plainText(row));
    return cells;
}

/// Numbers that count something, to be reckoned with. Scores stay texts: what is read back must be what was written,
/// and 612.50 would come back as 612.5.
QList<files::CellForm> formsOf(const ShownTable &shown)
{
    QList<files::CellForm> forms;
    for (qsizetype place = 0; place < shown.columns.size(); ++place) {
        const ColumnKind kind = shown.column(place).kind;
        forms.append(kind == ColumnKind::Number  ? files::CellForm::Number
                     : kind == ColumnKind::Share ? files::CellForm::Share
                                                 : files::CellForm::Text);
    }
    return forms;
}

files::TableHead headOf(const ShownRequest &request, const QString &time)
{
    files::TableHead head{request.title, request.count, time, request.filters};
    head.forms = formsOf(request.shown);
    head.chart = request.chart;
    return head;
}

Result<void> addRows(files::RowSink &sink, const ShownTable &shown, Progress &progress)
{
    constexpr size_t step = 2048;
    if (const Result<void> header = sink.add(shown.titles); !header)
        return header;
    for (size_t i = 0; i < shown.rows.size(); ++i) {
        if (i % step == 0) {
            if (progress.isCancelled())
                return failure(ErrorCode::Cancelled);
            progress.advance(static_cast<double>(i) / static_cast<double>(shown.rows.size()));
        }
        if (const Result<void> added = sink.add(cellsOf(shown, shown.rows[i])); !added)
            return added;
    }
    return {};
}

} // namespace

Result<WrittenList> ListDesk::writeShown(const ShownRequest &request, Progress &progress)
{
    const Result<std::unique_ptr<files::RowSink>> sink =
        files::writeTable(request.path, headOf(request, shownMoment(m_office.clock().now())));
    if (!sink)
        return failure(sink.error());
    if (const Result<void> added = addRows(**sink, request.shown, progress); !added)
        return failure(added.error());
    // Nothing gets its name before it is known that the record can be written.
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (const Result<void> finished = (*sink)->finish(); !finished)
        return failure(finished.error());
    const auto rows = static_cast<qint64>(request.shown.rows.size());
    const Result<void> noted =
        transaction->commit({QStringLiteral("export"),
                             request.what,
                             {{QStringLiteral("rows"), rows},
                              {QStringLiteral("files"), 1},
                              {QStringLiteral("columns"), QJsonArray::fromStringList(request.shown.keys())}}});
    if (!noted)
        return failure(noted.error());
    progress.advance(1.0);
    return WrittenList{request.path, rows};
}

} // namespace hengzhao::office
