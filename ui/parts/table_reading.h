// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "ui/parts/open_season.h"

namespace hengzhao::ui
{

/// How a page reads a table that may be large: where nothing stands yet, its first rows, which do not wait for the
/// others, and then all of it.
class TableReading final : public QObject
{
    Q_OBJECT

public:
    using TablePointer = std::shared_ptr<const Table>;
    /// Reads the table, or no more than the first `most` rows of it. Called on another thread.
    using Look = std::function<Result<Table>(office::Office &office, std::optional<int> most)>;

    explicit TableReading(OpenSeason &season) : m_season(season) {}

    /// Reads afresh, and no longer tells of what was being read. Rows that stand already stay until all are there.
    void start(const Look &look, bool hasRows);
    /// False while only the first rows have been told of.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

Q_SIGNALS:
    void arrived(const std::shared_ptr<const hengzhao::Table> &table);
    void failed(const hengzhao::Error &error);

private:
    void read(const Look &look, std::optional<int> most);

    OpenSeason &m_season;
    int m_round = 0;
    bool m_isWhole = false;
};

} // namespace hengzhao::ui
