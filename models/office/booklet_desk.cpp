// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/booklet_desk.h"

#include "models/files/write_table.h"
#include "models/office/booklet/booklet_document.h"
#include "models/office/booklet/booklet_rows.h"
#include "models/office/booklet/school_part.h"
#include "models/office/city_time.h"
#include "models/office/word_column.h"
#include "models/store/platform_store.h"
#include "models/wording/booklet_words.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace hengzhao::office
{

namespace
{

using store::BookletSchool;
using store::BookletStanding;
using store::ShownFilings;

bool isPdf(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
}

WrittenBooklet countOf(const QList<BookletSchool> &schools, const QString &path)
{
    WrittenBooklet written{path, schools.size()};
    for (const BookletSchool &school : schools) {
        written.programs += school.programs.size();
        written.isDraft = written.isDraft || !school.isPublished();
    }
    return written;
}

/// A row of the sizes a poster may be printed in, the most legible first. Below the last nobody reads it on a wall.
struct PosterLetters {
    double points;
    int columns;
};
constexpr std::array posterLetters = {PosterLetters{16, 2}, PosterLetters{14, 2}, PosterLetters{13, 3},
                                      PosterLetters{12, 3}, PosterLetters{11, 3}, PosterLetters{10, 3},
                                      PosterLetters{9, 3},  PosterLetters{9, 4}};

Tone standingTone(const BookletStanding &standing)
{
    if (standing.isIn)
        return Tone::Good;
    return standing.stoppedBy.isEmpty() ? Tone::Warning : Tone::Bad;
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace

Result<BookletDesk::Shown> BookletDesk::shown(const QString &school, bool isDraft)
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    const store::BookletStore booklet(m_office.database());
    Result<QList<BookletSchool>> found = booklet.schools(isDraft ? ShownFilings::Living : ShownFilings::Published);
    if (!found)
        return failure(found.error());
    if (!school.isEmpty()) {
        const Result<QList<BookletStanding>> all = booklet.standings();
        if (!all)
            return failure(all.error());
        if (std::none_of(all->begin(), all->end(), [&](const BookletStanding &one) { return one.code == school; }))
            return failure(ErrorCode::UnknownSchool, {school});
        found->removeIf([&school](const BookletSchool &one) { return one.school.code.text() != school; });
        if (found->isEmpty())
            return failure(ErrorCode::FilingNotPublished, {school});
    }
    if (found->isEmpty())
        return failure(ErrorCode::NothingPublished);
    return Shown{*book, *found};
}

Result<WrittenBooklet> BookletDesk::writeBooklet(const BookletRequest &request, Progress &progress)
{
    const QString what = QStringLiteral("booklet");
    const Result<Shown> found = shown(request.schoolCode, request.isDraft);
    if (!found)
        return failure(found.error());
    if (progress.isCancelled())
        return failure(ErrorCode::Cancelled);
    if (!isPdf(request.path))
        return noteWritten(what, writeRows(request, what, *found));
    const files::Document document = request.schoolCode.isEmpty() ? bookletDocument(found->book, found->schools)
                                                                  : sheetDocument(found->book, found->schools.first());
    return noteWritten(what, writePages(document, *found, request.path));
}

Result<WrittenBooklet> BookletDesk::writePlatform(const BookletRequest &request, Progress &progress)
{
    const QString what = QStringLiteral("platform");
    if (isPdf(request.path))
        return failure(ErrorCode::UnknownFileFormat, {request.path, QStringLiteral("xlsx, csv, dbf")});
    // What is reported is what is published (R33): there is no draft of it.
    const Result<Shown> found = shown({}, false);
    if (!found)
        return failure(found.error());
    return progress.isCancelled() ? failure(ErrorCode::Cancelled) : noteWritten(what, writeRows(request, what, *found));
}

Result<WrittenBooklet> BookletDesk::writePoster(const QString &path, Progress &progress)
{
    if (!isPdf(path))
        return failure(ErrorCode::UnknownFileFormat, {path, QStringLiteral("pdf")});
    const Result<Shown> found = shown({}, false);
    if (!found)
        return failure(found.error());
    for (const PosterLetters &letters : posterLetters) {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        const files::Document document = posterDocument(found->book, found->schools, letters.points, letters.columns);
        if (DocumentPages(document).pages() == 1)
            return noteWritten(QStringLiteral("poster"), writePages(document, *found, path));
    }
    return failure(ErrorCode::PosterTooFull, {QString::number(found->schools.size())});
}

Result<WrittenBooklet> BookletDesk::writePages(const files::Document &document, const Shown &shown, const QString &path)
{
    const DocumentPages pages(document);
    if (const Result<void> done = pages.writePdf(path); !done)
        return failure(done.error());
    WrittenBooklet written = countOf(shown.schools, path);
    written.pages = pages.pages();
    return written;
}

Result<WrittenBooklet> BookletDesk::writeRows(const BookletRequest &request, const QString &table, const Shown &shown)
{
    const files::Headers headers = files::headersFor(request.path, request.headers);
    const Result<std::unique_ptr<files::RowSink>> sink =
        files::writeTable(request.path, {request.title, {}, shownMoment(m_office.clock().now())});
    if (!sink)
        return failure(sink.error());
    if (const Result<qint64> rows = writeBookletRows(**sink, table, headers, shown.book, shown.schools); !rows)
        return failure(rows.error());
    if (const Result<void> done = (*sink)->finish(); !done)
        return failure(done.error());
    return countOf(shown.schools, request.path);
}

/// What left the office, and when, is on the record.
Result<WrittenBooklet> BookletDesk::noteWritten(const QString &what, const Result<WrittenBooklet> &written)
{
    if (!written)
        return written;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<void> noted = transaction->commit({QStringLiteral("export"),
                                                    what,
                                                    {{QStringLiteral("schools"), written->schools},
                                                     {QStringLiteral("programs"), written->programs},
                                                     {QStringLiteral("draft"), written->isDraft}}});
    return noted ? written : failure(noted.error());
}

Result<std::shared_ptr<const DocumentPages>> BookletDesk::preview(const QString &school, bool isDraft)
{
    return shown(school, isDraft).map([&school](const Shown &found) {
        return std::make_shared<const DocumentPages>(school.isEmpty()
                                                         ? bookletDocument(found.book, found.schools)
                                                         : sheetDocument(found.book, found.schools.first()));
    });
}

qsizetype BookletDesk::pageOf(const DocumentPages &pages, const QString &school)
{
    return pages.pageOf(anchorOf(school));
}

Result<Table> BookletDesk::standingTable()
{
    const Result<QList<BookletStanding>> standings = store::BookletStore(m_office.database()).standings();
    const auto reports = store::PlatformStore(m_office.database()).reports();
    if (!standings || !reports)
        return failure(!standings ? standings.error() : reports.error());
    Table table;
    table.columns = {columnOf("school_code", ColumnKind::Text), columnOf("school_name", ColumnKind::Text),
                     columnOf("in_booklet", ColumnKind::Word),  columnOf("filing_state", ColumnKind::Word),
                     columnOf("reported_on", ColumnKind::Text), columnOf("approved_on", ColumnKind::Text),
                     columnOf("programs", ColumnKind::Number),  columnOf("category", ColumnKind::Word)};
    for (const BookletStanding &standing : *standings) {
        const auto report = reports->constFind(standing.code);
        const bool isReported = report != reports->constEnd();
        table.ids.push_back(standing.id);
        table.columns[0].texts.append(standing.code);
        table.columns[1].texts.append(standing.name);
        addWord(table.columns[2], wording::bookletWord(standing.isIn, !standing.stoppedBy.isEmpty()),
                standingTone(standing));
        addWord(table.columns[3], wording::filingStateWord(standing.filingState));
        table.columns[4].texts.append(isReported ? dayText(report->reportedOn) : QString());
        table.columns[5].texts.append(isReported ? dayText(report->approvedOn) : QString());
        table.columns[6].numbers.append(standing.programs);
        addWord(table.columns[7], wording::word(standing.category));
    }
    return table;
}

} // namespace hengzhao::office
