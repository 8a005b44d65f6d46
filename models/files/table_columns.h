// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cell_form.h"
#include "models/domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace hengzhao::files
{

/// The language of a header row.
enum class Headers { English, Chinese, Dbf };

[[nodiscard]] std::optional<Headers> parseHeaders(QStringView text); // en, zh, dbf

/// One column of a table of the contract, by its three names.
struct Column {
    QString english;
    QString chinese;
    QString dbf;
    bool required = false;
    /// Personal data: a value of it is masked in findings.
    bool personal = false;
    CellForm form = CellForm::Text;
    /// One of those that tell two rows of the table apart.
    bool key = false;
    /// What a cell could be, by codes; for those who fill tables in.
    QString example = {};
};

/// The columns of an import kind or an export, in their order; empty where there is no such table. From the table
/// resources/tables/columns.tsv. Columns `choice1`, `choice2` … are made up to `maxChoices`.
[[nodiscard]] QList<Column> columnsOf(QStringView table, int maxChoices = 2);
/// The columns of every table, each English name once.
[[nodiscard]] QList<Column> allColumns();
/// Every import kind, in the order in which a season is filled.
[[nodiscard]] QStringList importKinds();

[[nodiscard]] QString headerText(const Column &column, Headers headers);

/// Where each column of a table stands in a file.
struct HeaderMap {
    /// For each column of the table, its place in the row, or -1.
    std::vector<int> places;
    /// Unknown columns are notices; a missing required column or one that stands twice is a problem.
    Findings findings;
};
[[nodiscard]] HeaderMap mapHeader(const QList<Column> &columns, const std::vector<QStringView> &header);

/// The import kind that a file with this header most likely is of: none of its needed columns is missing, and more of
/// the file's columns are its own than any other's. Empty where none fits.
[[nodiscard]] QString likelyKind(const std::vector<QStringView> &header, int maxChoices);

} // namespace hengzhao::files
