// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/import_pass.h"
#include "models/office/import/shown_cell.h"
#include "models/office/import/table_of_kind.h"

namespace hengzhao::office
{

namespace
{

QStringList textOf(const std::vector<QStringView> &cells)
{
    QStringList texts;
    for (QStringView cell : cells)
        texts.append(cell.trimmed().toString());
    return texts;
}

QStringList masked(QStringList row, const QList<files::Column> &columns, const files::HeaderMap &map)
{
    for (QString &cell : row)
        cell = shownCell({}, cell);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int place = map.places[static_cast<size_t>(i)];
        if (place >= 0 && place < row.size())
            row[place] = shownCell(columns[i], row[place]);
    }
    return row;
}

} // namespace

Result<ImportPreview> ImportDesk::preview(const ImportRequest &request, qint64 fromRow, int rows)
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    if (!files::importKinds().contains(request.kind))
        return failure(ErrorCode::UnknownKind, {request.kind, files::importKinds().join(QStringLiteral(", "))});
    const Result<files::OpenedTable> table = tableToPreview(request, book->maxChoices());
    if (!table)
        return failure(table.error());
    files::RowSource &source = *table->rows;
    ImportPreview preview;
    preview.sheet = table->sheet;
    preview.sheets = table->sheets;
    std::vector<QStringView> cells;
    Result<bool> row = source.next(cells);
    if (!row)
        return failure(row.error());
    if (!*row)
        cells.clear();
    preview.header = textOf(cells);
    preview.likelyKind = files::likelyKind(cells, book->maxChoices());
    const QList<files::Column> columns = files::columnsOf(request.kind, book->maxChoices());
    const files::HeaderMap map = mapRenamed(columns, cells, request.renamed);
    for (qsizetype i = 0; i < columns.size(); ++i)
        preview.columns.append({columns[i].english, columns[i].required, map.places[static_cast<size_t>(i)]});
    while (preview.rows.size() < rows) {
        row = source.next(cells);
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        if (source.row() < fromRow)
            continue;
        preview.numbers.append(source.row());
        preview.rows.append(masked(textOf(cells), columns, map));
    }
    return preview;
}

} // namespace hengzhao::office
