// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_source.h"

#include <algorithm>

namespace hengzhao::files
{

namespace
{

bool hasText(QStringView cell)
{
    return !cell.trimmed().isEmpty();
}

qsizetype textsIn(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return hasText(cell); });
}

} // namespace

Result<std::unique_ptr<XlsxSource>> XlsxSource::open(std::shared_ptr<XlsxWorkbook> book, const QString &sheet)
{
    std::unique_ptr<XlsxSource> source(new XlsxSource(std::move(book)));
    return source->openSheet(sheet)
        .and_then([&] { return source->lookAtFirstRows(); })
        .and_then([&] { return source->findHeader(); })
        .map([&](qsizetype header) {
            source->m_next = header;
            return std::move(source);
        });
}

Result<void> XlsxSource::openSheet(const QString &name)
{
    // A wrong name is told before a large workbook's texts are read.
    const Result<XlsxWorkbook::Sheet> wanted = m_book->sheet(name);
    if (!wanted)
        return failure(wanted.error());
    m_part = wanted->part;
    return m_book->readShared()
        .and_then([&] { return XlsxSheet::open(*m_book, m_part); })
        .map([&](std::unique_ptr<XlsxSheet> &&sheet) { m_sheet = std::move(sheet); });
}

Result<bool> XlsxSource::nextFilled(std::vector<QStringView> &cells)
{
    for (;;) {
        const Result<bool> another = m_sheet->next(cells);
        if (!another || !*another || std::any_of(cells.begin(), cells.end(), hasText))
            return another;
    }
}

Result<void> XlsxSource::lookAtFirstRows()
{
    std::vector<QStringView> cells;
    while (m_first.size() < rowsLookedAt) {
        const Result<bool> another = nextFilled(cells);
        if (!another)
            return failure(another.error());
        if (!*another)
            break;
        Row row{m_sheet->row(), {}};
        for (const QStringView cell : cells)
            row.cells.append(cell.toString());
        m_first.append(row);
    }
    return {};
}

Result<qsizetype> XlsxSource::findHeader()
{
    qsizetype most = 0;
    for (const Row &row : m_first)
        most = std::max(most, textsIn(row.cells));
    std::optional<QList<qint64>> merged;
    for (qsizetype i = 0; i < m_first.size(); ++i) {
        const qsizetype texts = textsIn(m_first[i].cells);
        if (texts < std::min<qsizetype>(2, most))
            continue;
        const bool isNarrow = 2 * texts <= most;
        if (isNarrow && !merged) {
            const Result<QList<qint64>> found = rowsWithMergedColumns(*m_book, m_part, m_first.last().number);
            if (!found)
                return failure(found.error());
            merged = *found;
        }
        if (!isNarrow || !merged->contains(m_first[i].number))
            return i;
    }
    return 0;
}

Result<bool> XlsxSource::next(std::vector<QStringView> &cells)
{
    if (m_next < m_first.size()) {
        const Row &row = m_first[m_next++];
        m_row = row.number;
        cells.assign(row.cells.cbegin(), row.cells.cend());
        return true;
    }
    if (m_error)
        return failure(*m_error);
    const Result<bool> another = nextFilled(cells);
    if (!another)
        m_error = another.error();
    else if (*another)
        m_row = m_sheet->row();
    return another;
}

} // namespace hengzhao::files
