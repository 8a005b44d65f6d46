// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/row_comparison.h"

#include "models/office/import/shown_cell.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace hengzhao::office
{

namespace
{

/// No cell of a season has it: control characters are refused.
constexpr QChar betweenCells = u'\x1f';

/// A row in one piece takes a tenth of the room that its cells would.
QByteArray packed(const QStringList &cells)
{
    return cells.join(betweenCells).toUtf8();
}

QStringList unpacked(const QByteArray &row)
{
    return QString::fromUtf8(row).split(betweenCells);
}

} // namespace

RowComparison::RowComparison(QString kind, store::KindPart part, int maxChoices)
    : m_kind(std::move(kind)), m_part(std::move(part)), m_maxChoices(maxChoices),
      m_columns(files::columnsOf(m_kind, maxChoices))
{
}

Result<void> RowComparison::remember(const store::KindRows &rows)
{
    return rows.each(m_kind, m_maxChoices, m_part,
                     [this](const QStringList &cells) { m_before.insert(keyOf(cells), {packed(cells)}); });
}

Result<ImportChanges> RowComparison::compare(const store::KindRows &rows)
{
    const Result<void> read =
        rows.each(m_kind, m_maxChoices, m_part, [this](const QStringList &cells) { take(cells); });
    if (!read)
        return failure(read.error());
    takeAbsent();
    return m_changes;
}

QByteArray RowComparison::keyOf(const QStringList &cells) const
{
    QStringList key;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].key)
            key.append(cells[i]);
    }
    return packed(key);
}

void RowComparison::take(const QStringList &cells)
{
    const auto before = m_before.find(keyOf(cells));
    if (before == m_before.end()) {
        if (++m_changes.added <= ImportChanges::mostTold)
            tell(ChangedRow::Change::Added, {}, cells);
        return;
    }
    before->isMet = true;
    if (before->row == packed(cells))
        ++m_changes.unchanged;
    else if (++m_changes.changed <= ImportChanges::mostTold)
        tell(ChangedRow::Change::Changed, unpacked(before->row), cells);
}

void RowComparison::takeAbsent()
{
    std::vector<QByteArray> keys;
    for (auto row = m_before.cbegin(); row != m_before.cend(); ++row) {
        if (!row->isMet)
            keys.push_back(row.key());
    }
    m_changes.absent = static_cast<qint64>(keys.size());
    std::sort(keys.begin(), keys.end());
    keys.resize(std::min(keys.size(), static_cast<size_t>(ImportChanges::mostTold)));
    for (const QByteArray &key : keys)
        tell(ChangedRow::Change::Absent, unpacked(m_before.value(key).row), {});
}

void RowComparison::tell(ChangedRow::Change change, const QStringList &before, const QStringList &after)
{
    ChangedRow row{change, {}, {}};
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const files::Column &column = m_columns[i];
        const QString old = before.value(i);
        const QString now = after.value(i);
        if (column.key)
            row.key.append({column.english, column.form, {}, shownCell(column, after.isEmpty() ? old : now)});
        else if (old != now)
            row.cells.append({column.english, column.form, shownCell(column, old), shownCell(column, now)});
    }
    m_changes.rows.append(row);
}

} // namespace hengzhao::office
