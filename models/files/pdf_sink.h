// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/page_layout.h"
#include "models/domain/table.h"
#include "models/files/atomic_write.h"
#include "models/files/row_sink.h"
#include "models/files/table_head.h"

#include <memory>
#include <optional>
#include <vector>

namespace hengzhao::files
{

/// Writes a table as pages of A4 laid across: its titles on each, the number of the page, wide tables in smaller
/// letters or split by columns. The first row is taken for the titles. Rows are kept until finish(), which alone knows
/// how many pages there are.
class PdfSink final : public RowSink
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PdfSink>> create(const QString &path, const TableHead &head);

    [[nodiscard]] Result<void> add(const QStringList &cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    PdfSink(AtomicFile file, QString path, TableHead head);

    [[nodiscard]] PageLayout layOut() const;
    [[nodiscard]] std::optional<QByteArray> draw() const;

    AtomicFile m_file;
    QString m_path;
    TableHead m_head;
    QStringList m_titles;
    std::vector<PackedTexts> m_columns;
    std::size_t m_rows = 0;
};

} // namespace hengzhao::files
