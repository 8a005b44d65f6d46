// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/row_source.h"
#include "models/files/text_file.h"

#include <QString>

#include <array>

namespace hengzhao::files
{

/// Rows of a csv file (RFC 4180; comma, semicolon or tab), in constant memory.
class CsvSource final : public RowSource
{
public:
    /// In UTF-16 units.
    static constexpr qsizetype longestCell = 1 << 20;
    static constexpr qsizetype longestRow = 16 * longestCell;
    static constexpr qsizetype mostCells = 4096;

    /// `encodingName` may be empty: then it is found out.
    [[nodiscard]] static Result<std::unique_ptr<CsvSource>> open(const QString &path, QStringView encodingName);
    /// Rows of UTF-8 that stands in memory and has no guards against formulas; the path is for messages.
    [[nodiscard]] static Result<std::unique_ptr<CsvSource>> ofBytes(const QString &path, const QByteArray &utf8);

    [[nodiscard]] Result<bool> next(std::vector<QStringView> &cells) override;
    [[nodiscard]] qint64 row() const override { return m_row; }
    [[nodiscard]] double part() const override { return m_file->part(); }

private:
    /// A cell's place, counted from the beginning of its row.
    struct Cell {
        qsizetype begin = 0;
        qsizetype length = 0;
    };

    CsvSource(std::unique_ptr<TextFile> file, bool isGuarded);

    void findDelimiter();
    void endPlainCellsAt(char16_t c) { m_endsPlain[c] = true; }
    [[nodiscard]] bool hasMore() { return m_at < m_end || refill(); }
    bool refill();
    bool readRow();
    void readCell();
    void readQuoted(Cell &cell);
    void readPlain(Cell &cell);
    void append(Cell &cell, qsizetype count);
    bool takeSeparator();
    void putCells(std::vector<QStringView> &cells) const;
    void refuse(FindingCode code, qsizetype limit = 0);

    std::unique_ptr<TextFile> m_file;
    bool m_isGuarded;
    std::vector<char16_t> m_text;
    /// The row being read begins at m_begin, reading stands at m_at, and text is there up to m_end.
    qsizetype m_begin = 0;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    std::vector<Cell> m_cells;
    std::array<bool, 128> m_endsPlain = {};
    char16_t m_delimiter = u',';
    qint64 m_row = 0;
    /// Names the columns in findings.
    QStringList m_header;
    /// What stopped the reading; once set, nothing more is read.
    std::optional<Error> m_error;
};

} // namespace hengzhao::files
