// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/pdf_letters.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>

namespace hengzhao::files
{

/// The letters of a document, each size and weight made once.
class DocumentLetters
{
public:
    [[nodiscard]] const PdfLetters &of(double points, bool isBold) const;

private:
    mutable std::map<std::pair<double, bool>, std::unique_ptr<PdfLetters>> m_letters;
};

[[nodiscard]] double widthOf(const PdfLetters &letters, const QString &text);

/// A text in lines no wider than `room`, parted where its script allows it: Chinese between characters but not before
/// closing marks, Latin between words. What allows no parting is cut by characters; nothing is lost but spaces.
[[nodiscard]] QStringList brokenLines(const PdfLetters &letters, const QString &text, double room);
/// The same, its first line shorter by `indent`.
[[nodiscard]] QStringList indentedLines(const PdfLetters &letters, const QString &text, double room, double indent);

} // namespace hengzhao::files
