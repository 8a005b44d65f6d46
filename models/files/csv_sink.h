// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/atomic_write.h"
#include "models/files/row_sink.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace hengzhao::files
{

/// Writes csv as the contract (section 2) has it: UTF-8 with a byte order mark, CRLF, formulas guarded.
class CsvSink final : public RowSink
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CsvSink>> create(const QString &path);

    [[nodiscard]] Result<void> add(const QStringList &cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    explicit CsvSink(AtomicFile file);

    [[nodiscard]] Result<void> writeOut();

    AtomicFile m_file;
    QByteArray m_bytes;
    QString m_line;
};

} // namespace hengzhao::files
