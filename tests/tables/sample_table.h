// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"

#include <memory>

namespace hengzhao
{

/// Five rows: name, district, seats, score, share; the last one empty but for its name.
[[nodiscard]] inline std::shared_ptr<const Table> sampleTable()
{
    auto table = std::make_shared<Table>();
    table->ids = {11, 12, 13, 14, 15};
    TableColumn name{QStringLiteral("name"), ColumnKind::Text};
    for (const char *text : {"张一", "李二", "王三", "阿四", "重庆路"})
        name.texts.append(QString::fromUtf8(text));
    TableColumn district{QStringLiteral("district"), ColumnKind::Word};
    district.words = {QStringLiteral("衡阳县"), QStringLiteral("珠晖区")};
    district.tones = {Tone::Good, Tone::Bad};
    district.numbers = {0, 1, 0, 1, TableColumn::none};
    TableColumn seats{QStringLiteral("seats"), ColumnKind::Number};
    seats.numbers = {30, 1200, 30, 0, TableColumn::none};
    TableColumn score{QStringLiteral("total"), ColumnKind::Score};
    score.numbers = {30050, 29999, 30050, 41800, TableColumn::none};
    TableColumn share{QStringLiteral("share"), ColumnKind::Share};
    share.numbers = {4710, 10000, 0, 333, TableColumn::none};
    table->columns = {name, district, seats, score, share};
    return table;
}

} // namespace hengzhao
