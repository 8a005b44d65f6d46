// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QStringView>

#include <vector>

namespace hengzhao::files
{

/// How many characters of an unknown header are kept: enough to know a column by.
constexpr qsizetype longestHeader = 60;

/// Rows of cells, one after another, whatever the file's format. The first row is the header.
class RowSource
{
public:
    virtual ~RowSource() = default;

    /// Reads the next row into `cells`, whose views hold until the next call; false at the end. Cells are as the file
    /// has them, untrimmed. Rows whose every cell is empty are passed over.
    [[nodiscard]] virtual Result<bool> next(std::vector<QStringView> &cells) = 0;
    /// The number of the row last read, as a spreadsheet counts (the first is 1).
    [[nodiscard]] virtual qint64 row() const = 0;
    /// How much of the file has been read, as a part of one.
    [[nodiscard]] virtual double part() const = 0;
};

} // namespace hengzhao::files
