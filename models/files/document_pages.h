// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/files/document.h"

#include <QByteArray>

#include <memory>

namespace hengzhao::files
{

struct LaidDocument;

/// A page as a picture: rows of 32 bits a dot, 0xFFRRGGBB.
struct PagePicture {
    int width = 0;
    int height = 0;
    QByteArray dots;
};

/// A document laid out on its pages, which count from 0. To be used by one thread at a time.
class DocumentPages
{
public:
    explicit DocumentPages(const Document &document);
    ~DocumentPages();
    DocumentPages(DocumentPages &&) noexcept;
    DocumentPages &operator=(DocumentPages &&) noexcept;

    [[nodiscard]] qsizetype pages() const;
    /// Where an anchor stands; -1 where there is none of this name.
    [[nodiscard]] qsizetype pageOf(const QString &anchor) const;
    /// A page as wide as that many dots.
    [[nodiscard]] PagePicture picture(qsizetype page, int width) const;
    /// All pages as a PDF file with an outline, written at once or not at all.
    [[nodiscard]] Result<void> writePdf(const QString &path) const;

private:
    std::unique_ptr<LaidDocument> m_laid;
};

} // namespace hengzhao::files
