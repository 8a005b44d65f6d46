// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/xlsx_xml.h"

#include <vector>

namespace hengzhao::files
{

/// The longest text of a cell, in UTF-16 units, as spreadsheet programs have it.
constexpr qsizetype longestWorkbookText = 32'767;

/// Puts a text's characters where they are written as _xHHHH_, as a line's return is.
void unescape(QString &text);
/// A text that says _xHHHH_ itself, written so that it comes back.
[[nodiscard]] QString escaped(const QString &text);

/// The texts that many cells share, by their numbers. A million of them stand in a few large blocks.
class XlsxStrings
{
public:
    [[nodiscard]] Result<void> read(XlsxArchive &archive, const QString &part);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_places.size()); }
    /// Nothing where the text is longer than a cell's can be.
    [[nodiscard]] std::optional<QStringView> at(qsizetype number) const;

private:
    struct Place {
        quint32 block = 0;
        quint32 begin = 0;
        qint32 length = 0;
    };

    void append(const QString &text);

    std::vector<std::vector<char16_t>> m_blocks;
    std::vector<Place> m_places;
};

} // namespace hengzhao::files
