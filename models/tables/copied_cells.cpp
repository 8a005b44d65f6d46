// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/copied_cells.h"

namespace hengzhao::tables
{

namespace
{

QString quoted(const QString &cell)
{
    if (!cell.contains(QLatin1Char('\t')) && !cell.contains(QLatin1Char('\n')) && !cell.contains(QLatin1Char('"')))
        return cell;
    QString inside = cell;
    inside.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + inside + QLatin1Char('"');
}

QString htmlCell(const QString &cell, bool isNumeric)
{
    // Excel takes leading zeros and long numbers for numbers unless told that a cell is text.
    const QString style = isNumeric ? QString() : QStringLiteral(" style=\"mso-number-format:'\\@'\"");
    return QStringLiteral("<td%1>%2</td>").arg(style, cell.toHtmlEscaped());
}

} // namespace

CopiedCells copyCells(const GridTable &table, const QList<int> &rows, const QList<int> &columns, bool withHeaders)
{
    QStringList lines;
    QString body;
    const auto add = [&](auto cellOf, bool isHeader) {
        QStringList cells;
        QString html;
        for (int column : columns) {
            const QString cell = cellOf(column);
            cells.append(quoted(cell));
            html += htmlCell(cell, !isHeader && table.columnAt(column).isNumeric());
        }
        lines.append(cells.join(QLatin1Char('\t')));
        body += QStringLiteral("<tr>%1</tr>").arg(html);
    };
    if (withHeaders)
        add([&table](int column) { return table.headerData(column, Qt::Horizontal).toString(); }, true);
    for (int row : rows)
        add([&table, row](int column) { return table.plainText(row, column); }, false);
    return {lines.join(QLatin1Char('\n')) + QLatin1Char('\n'),
            QStringLiteral("<meta charset=\"utf-8\"><table>%1</table>").arg(body)};
}

QList<QStringList> pastedCells(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool inQuotes = false;
    const auto endRow = [&] {
        row.append(cell);
        rows.append(row);
        row.clear();
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inQuotes) {
            if (c != QLatin1Char('"'))
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
                cell += text[++i];
            else
                inQuotes = false;
        } else if (c == QLatin1Char('"') && cell.isEmpty()) {
            inQuotes = true;
        } else if (c == QLatin1Char('\t')) {
            row.append(cell);
            cell.clear();
        } else if (c == QLatin1Char('\n')) {
            endRow();
        } else if (c != QLatin1Char('\r')) {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

} // namespace hengzhao::tables
