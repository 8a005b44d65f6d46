// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/domain/table.h"

#include <QJsonArray>

namespace hengzhao::cli
{

/// Findings as the contract gives them: row, column, value, expected.
[[nodiscard]] QJsonArray findingsJson(const Findings &findings);
/// {"error":{"code","message","problems"}}, notices beside it.
[[nodiscard]] QJsonObject errorJson(const Error &error);
[[nodiscard]] QString errorText(const Error &error);
/// Notices for people, those beyond the first few counted.
[[nodiscard]] QString noticesText(const Findings &notices);

/// Columns of text lined up for a terminal, Chinese characters counted as two cells wide; numbers stand right.
class TextTable
{
public:
    explicit TextTable(const QStringList &header);
    void add(const QStringList &cells);
    [[nodiscard]] QString text() const;

private:
    QList<QStringList> m_rows;
};

/// A cell: shares as parts of one, scores as points, an empty number null.
[[nodiscard]] QJsonValue cellJson(const TableColumn &column, size_t row);
/// A row of a table by the names of its columns.
[[nodiscard]] QJsonObject rowJson(const Table &table, size_t row);

/// A table as people read it, its columns by their titles.
[[nodiscard]] QString textOf(const Table &table);

/// The word at a place of the command line as the number of a row; wrong usage where it is none.
[[nodiscard]] Result<qint64> rowNumber(const Arguments &arguments, qsizetype place);

} // namespace hengzhao::cli
