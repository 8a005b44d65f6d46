// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <string>
#include <vector>

namespace hengzhao::office::demo
{

/// Collects the cells of one row in one buffer that is kept from row to row: a million rows of thirty cells allocate
/// nothing.
class RowWriter
{
public:
    void clear();

    void text(QStringView cell);
    void empty() { close(); }
    /// With leading zeros up to `digits`.
    void number(qint64 value, int digits = 1);
    void yesNo(bool value);
    /// A score in half points, such as 300.5; empty where it is negative.
    void halves(int value);

    /// For a cell made of pieces: append to the buffer, then close the cell.
    [[nodiscard]] std::u16string &buffer() { return m_text; }
    void close() { m_ends.push_back(m_text.size()); }

    /// The cells written since clear(); they hold until the next change.
    void cells(std::vector<QStringView> &cells) const;

private:
    std::u16string m_text;
    std::vector<size_t> m_ends;
};

void append(std::u16string &text, QStringView piece);
void appendNumber(std::u16string &text, qint64 value, int digits = 1);

} // namespace hengzhao::office::demo
