// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/row_writer.h"

#include <array>

namespace hengzhao::office::demo
{

void append(std::u16string &text, QStringView piece)
{
    text.append(piece.utf16(), static_cast<size_t>(piece.size()));
}

void appendNumber(std::u16string &text, qint64 value, int digits)
{
    std::array<char16_t, 20> figures;
    size_t from = figures.size();
    while (value > 0 || static_cast<int>(figures.size() - from) < digits) {
        figures[--from] = static_cast<char16_t>(u'0' + value % 10);
        value /= 10;
    }
    text.append(figures.data() + from, figures.size() - from);
}

void RowWriter::clear()
{
    m_text.clear();
    m_ends.clear();
}

void RowWriter::text(QStringView cell)
{
    append(m_text, cell);
    close();
}

void RowWriter::number(qint64 value, int digits)
{
    appendNumber(m_text, value, digits);
    close();
}

void RowWriter::yesNo(bool value)
{
    m_text.push_back(value ? u'1' : u'0');
    close();
}

void RowWriter::halves(int value)
{
    if (value >= 0) {
        appendNumber(m_text, value / 2);
        if (value % 2 != 0)
            m_text.append(u".5");
    }
    close();
}

void RowWriter::cells(std::vector<QStringView> &cells) const
{
    cells.clear();
    const QStringView all(m_text.data(), static_cast<qsizetype>(m_text.size()));
    size_t from = 0;
    for (size_t end : m_ends) {
        cells.push_back(all.sliced(static_cast<qsizetype>(from), static_cast<qsizetype>(end - from)));
        from = end;
    }
}

} // namespace hengzhao::office::demo
