// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/demo_table.h"

namespace hengzhao::office::demo
{

DemoTable::DemoTable(QStringList header, int count, RecordWriter write)
    : m_header(std::move(header)), m_count(count), m_write(std::move(write))
{
}

Result<bool> DemoTable::next(std::vector<QStringView> &cells)
{
    if (m_row == 0) {
        cells.assign(m_header.cbegin(), m_header.cend());
        m_row = 1;
        return true;
    }
    while (m_index < m_count) {
        m_writer.clear();
        if (!m_write(m_index++, m_writer))
            continue;
        m_writer.cells(cells);
        ++m_row;
        return true;
    }
    cells.clear();
    return false;
}

double DemoTable::part() const
{
    return m_count == 0 ? 1.0 : static_cast<double>(m_index) / m_count;
}

} // namespace hengzhao::office::demo
