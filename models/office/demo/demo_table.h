// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/row_source.h"
#include "models/office/demo/row_writer.h"

#include <QStringList>

#include <functional>

namespace hengzhao::office::demo
{

/// Writes the record of an index into the row; false where that index has none.
using RecordWriter = std::function<bool(int, RowWriter &)>;

/// A table made while it is read: a header, then one record for each index that has one.
class DemoTable final : public files::RowSource
{
public:
    DemoTable(QStringList header, int count, RecordWriter write);

    [[nodiscard]] Result<bool> next(std::vector<QStringView> &cells) override;
    [[nodiscard]] qint64 row() const override { return m_row; }
    [[nodiscard]] double part() const override;

private:
    QStringList m_header;
    int m_count;
    RecordWriter m_write;
    RowWriter m_writer;
    int m_index = 0;
    qint64 m_row = 0;
};

} // namespace hengzhao::office::demo
