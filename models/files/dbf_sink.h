// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/atomic_write.h"
#include "models/files/gbk_encoder.h"
#include "models/files/row_sink.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace hengzhao::files
{

/// Writes a dbf table of text fields in GBK. A field is as wide as its longest value, which is known only at the end:
/// all rows are kept in memory until finish(), as bytes of GBK, and then once more as the file. Blanks at the end of a
/// value are what fills a field, so they do not come back.
class DbfSink final : public RowSink
{
public:
    static constexpr qsizetype mostFields = 255;
    static constexpr qsizetype longestValue = 254;
    static constexpr qsizetype longestName = 10;

    [[nodiscard]] static Result<std::unique_ptr<DbfSink>> create(const QString &path);

    [[nodiscard]] Result<void> add(const QStringList &cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    DbfSink(QString path, AtomicFile file);

    Result<void> takeNames(const QStringList &cells);
    Result<void> takeRow(const QStringList &cells);
    [[nodiscard]] Result<QByteArray> tableOfRows() const;
    [[nodiscard]] Error refusal(ErrorCode code, qsizetype place, const QString &what) const;

    QString m_path;
    AtomicFile m_file;
    GbkEncoder m_encoder;
    QStringList m_names;
    std::vector<int> m_widths;
    /// Every value of every row, each ended by a zero.
    QByteArray m_values;
    qint64 m_rows = 0;
    /// What was wrong with a row; a table with a gap is never finished.
    std::optional<Error> m_error;
};

} // namespace hengzhao::files
