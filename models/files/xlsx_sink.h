// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/atomic_write.h"
#include "models/files/row_sink.h"

#include <QTemporaryFile>

#include <memory>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace hengzhao::files
{

/// Writes an Excel workbook of one sheet, in constant memory: the header stays while one scrolls and stands on every
/// page, columns are as wide as their texts, A4 landscape. Every cell is a text, so that numbers of people and codes
/// keep their zeros and digits, and nothing becomes a formula.
class XlsxSink final : public RowSink
{
public:
    [[nodiscard]] static Result<std::unique_ptr<XlsxSink>> create(const QString &path);
    ~XlsxSink() override;
    XlsxSink(const XlsxSink &) = delete;
    XlsxSink &operator=(const XlsxSink &) = delete;

    [[nodiscard]] Result<void> add(const QStringList &cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    XlsxSink(QString path, AtomicFile file);

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> addCell(int column, const QString &text);
    void setUpPage();
    [[nodiscard]] Result<void> closeBook();
    [[nodiscard]] qint64 freeBytes() const;
    [[nodiscard]] Result<void> readBack();
    [[nodiscard]] Result<void> copyOver();
    [[nodiscard]] Error unwritable(const QString &reason) const;

    QString m_path;
    AtomicFile m_file;
    /// The library only writes files of its own.
    QTemporaryFile m_draft;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_header = nullptr;
    /// The number of rows so far.
    qint64 m_rows = 0;
    /// Widths of the columns, in characters of the size of a digit.
    std::vector<int> m_widths;
    /// Over all that was added.
    size_t m_digest = 0;
    qint64 m_freeAtBegin = 0;
    /// Whether the disk could hardly take what closing the book writes.
    bool m_hadLittleRoom = false;
};

} // namespace hengzhao::files
