// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/dbf_names.h"
#include "models/files/write_table.h"
#include "models/office/city_time.h"
#include "models/office/figure_sheets.h"
#include "models/office/list_desk.h"

#include <QJsonArray>

#include <algorithm>

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
QList<files::ColumnForm> formsOf(const ShownTable &shown)
{
    QList<files::ColumnForm> forms;
    for (qsizetype place = 0; place < shown.columns.size(); ++place) {
        const ColumnKind kind = shown.column(place).kind;
        forms.append(kind == ColumnKind::Number  ? files::ColumnForm::Number
                     : kind == ColumnKind::Share ? files::ColumnForm::Share
                                                 : files::ColumnForm::Text);
    }
    return forms;
}

files::TableChart::Form formOf(const ShownChart &chart)
{
    using Form = files::TableChart::Form;
    switch (chart.form) {
    case ChartForm::Steps:
        return Form::Touching;
    case ChartForm::Lines:
        return Form::Lines;
    case ChartForm::Shades:
        return Form::Shades;
    case ChartForm::Bars:
        break;
    }
    return chart.isStacked ? Form::Stacked : Form::SideBySide;
}

/// Nothing where a column of the chart is hidden.
std::optional<files::TableChart> chartOf(const ShownRequest &request)
{
    if (!request.chart || request.chart->rows < 1)
        return std::nullopt;
    const ShownChart &wanted = *request.chart;
    const QStringList keys = request.shown.keys();
    const auto places = [&keys](const QStringList &names) {
        QList<int> found;
        for (const QString &name : names)
            found.append(static_cast<int>(keys.indexOf(name)));
        return found;
    };
    files::TableChart chart{
        request.title,       static_cast<int>(keys.indexOf(wanted.names)),
        places(wanted.bars), places(wanted.lines),
        formOf(wanted),      std::min(wanted.rows, static_cast<qsizetype>(request.shown.rows.size()))};
    const bool isWhole = chart.names >= 0 && !chart.bars.contains(-1) && !chart.lines.contains(-1);
    const qsizetype most = wanted.form == ChartForm::Bars ? mostCharted : mostOnAScale;
    const bool hasRoom = wanted.form == ChartForm::Shades || chart.rows <= most;
    return isWhole && hasRoom ? std::optional(chart) : std::nullopt;
}

files::TableHead headOf(const ShownRequest &request, const QString &time)
{
    files::TableHead head{request.title, request.count, time, request.filters};
    head.forms = formsOf(request.shown);
    head.chart = chartOf(request);
    return head;
}

/// A dbf table has names for programs, not titles.
QStringList headerOf(const ShownRequest &request)
{
    const bool isDbf = files::headersFor(request.path, files::Headers::Chinese) == files::Headers::Dbf;
    if (!isDbf)
        return request.shown.titles;
    // A name without more is a person's.
    return files::dbfNames(request.shown.keys(), files::columnsOf(u"candidates") + files::allColumns());
}

Result<void> addRows(files::RowSink &sink, const ShownRequest &request, Progress &progress)
{
    constexpr size_t step = 2048;
    const ShownTable &shown = request.shown;
    if (const Result<void> header = sink.add(headerOf(request)); !header)
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
    if (const Result<void> added = addRows(**sink, request, progress); !added)
        return failure(added.error());
    const auto rows = static_cast<qint64>(request.shown.rows.size());
    // An inspection notes nothing, and has nothing personal to show.
    if (m_office.isInspection()) {
        const Result<void> finished = (*sink)->finish();
        return finished ? Result<WrittenList>(WrittenList{request.path, rows}) : failure(finished.error());
    }
    // Nothing gets its name before it is known that the record can be written.
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (const Result<void> finished = (*sink)->finish(); !finished)
        return failure(finished.error());
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
