// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/office/batch_season.h"
#include "ui/parts/grid.h"
#include "ui/parts/page.h"

namespace hengzhao::ui
{

/// A season's file opened as the window does it.
template <typename Season>
[[nodiscard]] std::unique_ptr<OpenSeason> openSeason(Season &season)
{
    auto opened = std::make_unique<OpenSeason>();
    const Answer<Result<void>> opening =
        opened->open(season.path(), {QStringLiteral("tester"), QStringLiteral("test")}, season.clock);
    if (!QTest::qWaitFor([&opening] { return opening.isHere(); }, 20'000) || !opening.value())
        qFatal("the season cannot be opened");
    return opened;
}

/// Shows a page and waits for what it reads.
inline void showPage(Page &page)
{
    page.resize(1180, 680);
    page.show();
    QVERIFY(QTest::qWaitFor([&page] { return !page.isLoading(); }, 20'000));
}

/// The cell of the row with an id, as it is shown.
[[nodiscard]] inline QString shownCell(Grid &grid, std::int64_t id, const QString &key)
{
    const tables::GridTable &table = grid.table();
    const int row = table.rowOf(id);
    const int column = table.table().indexOf(key);
    return row < 0 || column < 0 ? QStringLiteral("no such cell") : table.index(row, column).data().toString();
}

/// Types a text into a cell, as its editor would hand it over. False where it is not taken.
inline bool typeInto(Grid &grid, std::int64_t id, const QString &key, const QString &text)
{
    tables::GridTable &table = grid.table();
    const QModelIndex index = table.index(table.rowOf(id), table.table().indexOf(key));
    return table.flags(index).testFlag(Qt::ItemIsEditable) && table.setData(index, text);
}

} // namespace hengzhao::ui
