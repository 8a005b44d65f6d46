// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"
#include "models/domain/table.h"
#include "models/files/document_pages.h"
#include "models/files/table_columns.h"
#include "models/office/office.h"
#include "models/store/booklet_store.h"

#include <memory>

namespace hengzhao::office
{

using files::DocumentPages;
using files::PagePicture;

struct BookletRequest {
    /// Its ending says the format: pages (pdf), or a table (xlsx, csv, dbf).
    QString path;
    /// One school's sheet; empty for the whole booklet.
    QString schoolCode = {};
    /// With filings that are not published yet, and then marked as a draft on every page.
    bool isDraft = false;
    /// Of a table.
    files::Headers headers = files::Headers::Chinese;
    /// What a table is called, where the format has room for it.
    QString title = {};
};

struct WrittenBooklet {
    QString path;
    qint64 schools = 0;
    qint64 programs = 0;
    /// 0 for a table.
    qint64 pages = 0;
    /// Some of what it shows is not published.
    bool isDraft = false;
};

/// Makes what tells families which schools may recruit (R33): booklet, sheets, poster, and the file for the provincial
/// platform. Made from published filings alone, unless a draft is asked for.
class BookletDesk
{
public:
    explicit BookletDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<WrittenBooklet> writeBooklet(const BookletRequest &request, Progress &progress);
    /// All fields of the public notice, one row a program, for the provincial information platform.
    [[nodiscard]] Result<WrittenBooklet> writePlatform(const BookletRequest &request, Progress &progress);
    /// One page of A3 as PDF.
    [[nodiscard]] Result<WrittenBooklet> writePoster(const QString &path, Progress &progress);

    /// The booklet as it would be written, or one school's sheet.
    [[nodiscard]] Result<std::shared_ptr<const DocumentPages>> preview(const QString &school, bool isDraft);
    /// The page of a school in a preview; -1 where it is not in it.
    [[nodiscard]] static qsizetype pageOf(const DocumentPages &pages, const QString &school);
    /// Every school: whether it is in the booklet and why not, and how it stands on the platform. The id of a row is
    /// the school's.
    [[nodiscard]] Result<Table> standingTable();

private:
    /// What a paper is made of.
    struct Shown {
        RuleBook book;
        QList<store::BookletSchool> schools;
    };

    [[nodiscard]] Result<Shown> shown(const QString &school, bool isDraft);
    [[nodiscard]] Result<WrittenBooklet> writePages(const files::Document &document, const Shown &shown,
                                                    const QString &path);
    [[nodiscard]] Result<WrittenBooklet> writeRows(const BookletRequest &request, const QString &table,
                                                   const Shown &shown);
    [[nodiscard]] Result<WrittenBooklet> noteWritten(const QString &what, const Result<WrittenBooklet> &written);

    Office &m_office;
};

} // namespace hengzhao::office
