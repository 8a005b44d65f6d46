// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/change_table.h"

#include "models/wording/change_words.h"
#include "models/wording/column_words.h"

namespace hengzhao::ui
{

namespace
{

using Change = ChangedRow::Change;

/// A line of the table: the change of a cell, or of a whole record where no column is named.
struct Line {
    QString column;
    QString before;
    QString after;
};

QList<Line> linesOf(const ChangedRow &row)
{
    switch (row.change) {
    case Change::Added:
        return {{{}, {}, wording::cellsInWords(row)}};
    case Change::Absent:
        return {{{}, wording::cellsInWords(row), {}}};
    case Change::Changed:
        break;
    }
    QList<Line> lines;
    for (const ChangedCell &cell : row.cells)
        lines.append({wording::columnWord(cell.column), wording::valueWord(cell.form, cell.before),
                      wording::valueWord(cell.form, cell.after)});
    return lines;
}

} // namespace

std::shared_ptr<const Table> changeTable(const ImportChanges &changes)
{
    TableColumn change{QStringLiteral("row_change"), ColumnKind::Word};
    change.words = {wording::changeWord(Change::Added), wording::changeWord(Change::Changed),
                    wording::changeWord(Change::Absent)};
    change.tones = {Tone::Good, Tone::Warning, Tone::Bad};
    TableColumn record{QStringLiteral("record"), ColumnKind::Text};
    TableColumn column{QStringLiteral("column"), ColumnKind::Text};
    TableColumn before{QStringLiteral("value_before"), ColumnKind::Text};
    TableColumn after{QStringLiteral("value_after"), ColumnKind::Text};
    auto table = std::make_shared<Table>();
    for (const ChangedRow &row : changes.rows) {
        const QString key = wording::keyWords(row);
        for (const Line &line : linesOf(row)) {
            table->ids.push_back(static_cast<std::int64_t>(table->ids.size()));
            change.numbers.append(static_cast<std::int64_t>(row.change));
            record.texts.append(key);
            column.texts.append(line.column);
            before.texts.append(line.before);
            after.texts.append(line.after);
        }
    }
    table->columns = {change, record, column, before, after};
    return table;
}

} // namespace hengzhao::ui
