// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/atomic_write.h"

#include <QStringList>
#include <QTemporaryFile>
#include <cstdint>

#include <memory>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace hengzhao::files
{

/// The built-in format of cells whose texts stay as they are, whatever they look like.
constexpr std::uint8_t xlsxTextFormat = 49;

/// A workbook while the library writes it, in constant memory, beside the place where it will lie. It gets its name
/// only once every cell has been read back from it.
class XlsxDraft
{
public:
    [[nodiscard]] static Result<std::unique_ptr<XlsxDraft>> create(const QString &path);
    ~XlsxDraft();
    XlsxDraft(const XlsxDraft &) = delete;
    XlsxDraft &operator=(const XlsxDraft &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] lxw_workbook *book() const { return m_book; }
    /// Of the cells: everything a text, so that numbers of people and codes keep their zeros and digits.
    [[nodiscard]] lxw_format *textFormat() const { return m_text; }
    [[nodiscard]] lxw_format *headerFormat() const { return m_header; }
    /// One more of that look, to be changed.
    [[nodiscard]] lxw_format *addHeaderFormat() const;

    /// Cells of one sheet are written row by row, and sheets one after another; both count from 0. One without a name
    /// gets that of the library.
    [[nodiscard]] Result<lxw_worksheet *> addSheet(const QString &name = {});
    [[nodiscard]] Result<void> writeText(qint64 row, int column, const QString &text, lxw_format *format);
    /// A quantity, by its digits; what is none becomes a text.
    [[nodiscard]] Result<void> writeNumber(qint64 row, int column, const QString &digits, lxw_format *format = nullptr);
    [[nodiscard]] Result<void> finish();

private:
    XlsxDraft(QString path, AtomicFile file);

    [[nodiscard]] Result<void> begin();
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
    /// The sheet last added.
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_header = nullptr;
    /// Over all that was written, a sheet each.
    std::vector<size_t> m_digests;
    qint64 m_freeAtBegin = 0;
    /// Whether the disk could hardly take what closing the book writes.
    bool m_hadLittleRoom = false;
};

/// How wide a column is that shows a text whole, in digits: a character beyond Latin and its neighbours takes two.
[[nodiscard]] int xlsxWidthOf(const QString &text);

/// A4 landscape, as wide as a page, with page numbers.
void setUpXlsxPage(lxw_worksheet *sheet);

} // namespace hengzhao::files
