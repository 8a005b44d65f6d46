// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/import_pass.h"

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

} // namespace

Result<ImportPreview> ImportDesk::preview(const ImportRequest &request, qint64 fromRow, int rows)
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    if (!files::importKinds().contains(request.kind))
        return failure(ErrorCode::UnknownKind, {request.kind, files::importKinds().join(QStringLiteral(", "))});
    Result<std::unique_ptr<files::RowSource>> source = files::readTable(request.path, request.reading);
    if (!source)
        return failure(source.error());
    ImportPreview preview;
    std::vector<QStringView> cells;
    Result<bool> row = (*source)->next(cells);
    if (!row)
        return failure(row.error());
    if (!*row)
        cells.clear();
    preview.header = textOf(cells);
    const QList<files::Column> columns = files::columnsOf(request.kind, book->maxChoices());
    const files::HeaderMap map = mapRenamed(columns, cells, request.renamed);
    for (qsizetype i = 0; i < columns.size(); ++i)
        preview.columns.append({columns[i].english, columns[i].required, map.places[static_cast<size_t>(i)]});
    while (preview.rows.size() < rows) {
        row = (*source)->next(cells);
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        if ((*source)->row() < fromRow)
            continue;
        if (preview.rows.isEmpty())
            preview.firstRow = (*source)->row();
        preview.rows.append(textOf(cells));
    }
    return preview;
}

} // namespace hengzhao::office
