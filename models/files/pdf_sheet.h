// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hengzhao::files
{

/// A line or a paragraph of a sheet; paragraphs are broken where the paper ends.
struct SheetText {
    enum class Kind { Title, Heading, Paragraph, Right };
    Kind kind = Kind::Paragraph;
    QString text;
};

/// A small table between paragraphs, its cells broken into lines. `shares` says how the width is divided.
struct SheetTable {
    QStringList titles;
    QList<QStringList> rows;
    QList<double> shares;
};

/// One thing below another: a text, or a table where there are titles.
struct SheetBlock {
    SheetText text = {};
    SheetTable table = {};
};

/// A sheet of A4 upright: what an officer would type, sign and send.
struct PdfSheet {
    QString title;
    QList<SheetBlock> blocks;
    /// At the foot of each page, beside its number.
    QString foot;
};

/// Writes a sheet with as many pages as it needs. Nothing stands under the name unless it is whole.
[[nodiscard]] Result<void> writePdfSheet(const QString &path, const PdfSheet &sheet);

} // namespace hengzhao::files
