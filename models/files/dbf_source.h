// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/dbf_file.h"
#include "models/files/decoder.h"
#include "models/files/row_source.h"

#include <QString>

namespace hengzhao::files
{

/// Rows of a dbf table: its field names, then its records. Deleted records are passed over and not counted, as
/// spreadsheets do. Dates are ISO dates, logicals 1 or 0, and what only fills a field is left out.
class DbfSource final : public RowSource
{
public:
    /// `encodingName` may be empty: then it is found out.
    [[nodiscard]] static Result<std::unique_ptr<DbfSource>> open(const QString &path, QStringView encodingName);

    [[nodiscard]] Result<bool> next(std::vector<QStringView> &cells) override;
    [[nodiscard]] qint64 row() const override { return m_row; }
    [[nodiscard]] double part() const override;

private:
    DbfSource(QString path, std::unique_ptr<DbfFile> file, Encoding encoding);

    [[nodiscard]] Result<bool> readHeader(std::vector<QStringView> &cells);
    [[nodiscard]] Result<bool> readNext(std::vector<QStringView> &cells);
    Result<void> readRecord(QByteArrayView record, std::vector<QStringView> &cells);
    Result<QStringView> read(const DbfField &field, QByteArrayView bytes);
    Result<QStringView> decode(const DbfField &field, QByteArrayView bytes);
    QStringView put(QLatin1StringView text);

    QString m_path;
    std::unique_ptr<DbfFile> m_file;
    Encoding m_encoding;
    std::unique_ptr<Decoder> m_decoder;
    /// The texts of the row last read stand here one after another; never grown, since cells point into it.
    std::vector<char16_t> m_text;
    qsizetype m_used = 0;
    int m_nextRecord = 0;
    qint64 m_row = 0;
    /// What stopped the reading; once set, nothing more is read.
    std::optional<Error> m_error;
};

} // namespace hengzhao::files
