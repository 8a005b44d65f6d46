// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/row_sink.h"
#include "models/files/xlsx_draft.h"

#include <utility>

namespace hengzhao::files
{

/// Writes an Excel workbook of one sheet, in constant memory: the header stays while one scrolls and stands on every
/// page, columns are as wide as their texts, A4 landscape. Every cell is a text, so that numbers of people and codes
/// keep their zeros and digits, and nothing becomes a formula.
class XlsxSink final : public RowSink
{
public:
    [[nodiscard]] static Result<std::unique_ptr<XlsxSink>> create(const QString &path);

    [[nodiscard]] Result<void> add(const QStringList &cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    explicit XlsxSink(QString path) : m_path(std::move(path)) {}

    void setUpPage();

    QString m_path;
    std::unique_ptr<XlsxDraft> m_draft;
    lxw_worksheet *m_sheet = nullptr;
    /// The number of rows so far.
    qint64 m_rows = 0;
    /// Widths of the columns, in characters of the size of a digit.
    std::vector<int> m_widths;
};

} // namespace hengzhao::files
