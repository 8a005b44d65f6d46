// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/document_pages.h"
#include "models/office/city_time.h"
#include "models/office/line_desk.h"
#include "models/office/list_desk.h"
#include "models/office/lists/whole_table.h"
#include "models/wording/booklet_words.h"
#include "models/wording/column_titles.h"
#include "models/wording/figure_words.h"
#include "models/wording/line_words.h"
#include "models/wording/name_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hengzhao::office
{

namespace
{

struct LineSheets {
    Q_DECLARE_TR_FUNCTIONS(LineSheets)
};

using files::Field;
using files::Heading;
using files::Paragraph;
using files::TableBlock;
using wording::thousands;

constexpr double titleOfSheet = 1.7;
constexpr int headingOfSheet = 3;
/// Totals shown on a sheet, so that it stays one page.
constexpr int totalsOnSheet = 12;

ShownRequest tableFile(const QString &what, const QString &path, const Table &table, const QString &title)
{
    ShownRequest request;
    request.what = what;
    request.path = path;
    request.shown = wholeTable(table);
    request.title = title;
    request.count = wording::rowsPattern();
    return request;
}

QString scoreOrDash(const std::optional<Score> &score)
{
    return score ? score->text() : wording::dash();
}

/// What the sheet says of the line it is for.
struct SheetLine {
    std::optional<Score> score;
    QString reason;
    bool isInForce = false;
};

files::FieldGrid factsOf(const LineWorksheet &sheet, const SheetLine &line)
{
    const LineEffect effect = sheet.effectOf(line.score.value_or(Score()));
    const auto share = effect.share().share();
    const QString seats = sheet.seats.general ? thousands(*sheet.seats.general) : wording::dash();
    QList<Field> fields{
        {LineSheets::tr("Line area"), sheet.area},
        {line.isInForce ? LineSheets::tr("Line in force") : LineSheets::tr("Proposed line"), scoreOrDash(line.score)},
        {LineSheets::tr("Candidates"), thousands(sheet.candidates)},
        {LineSheets::tr("Applied to general schools"), thousands(sheet.applied)},
        {LineSheets::tr("General seats"), seats},
        {LineSheets::tr("Vocational seats"), thousands(sheet.seats.vocational)},
        {LineSheets::tr("General pool"), thousands(effect.generalPool)},
        {LineSheets::tr("Come back from the pool"), thousands(effect.comeBack())},
        {LineSheets::tr("Left for vocational schools"), thousands(effect.vocational)},
        {LineSheets::tr("Vocational share"), share ? wording::percent(*share) : wording::dash()},
        {LineSheets::tr("Line that fills the general seats"), scoreOrDash(sheet.fillingLine())},
        {LineSheets::tr("Last year's line"), scoreOrDash(sheet.lastLine())}};
    Field reason{LineSheets::tr("Reason"), line.reason, 2};
    reason.lines = 2;
    fields.append(reason);
    return {fields};
}

/// The totals round the line: what a point more or less would do.
TableBlock totalsRound(const LineWorksheet &sheet, std::optional<Score> line)
{
    Table table = worksheetTable(sheet);
    table.columns.removeIf([](const TableColumn &column) { return column.key == QLatin1String("all_above"); });
    TableBlock block{{}, {}, true};
    for (const TableColumn &column : table.columns) {
        const bool isWord = column.kind == ColumnKind::Word;
        block.columns.append({wording::columnTitle(column.key), isWord ? 1.6 : 1.0,
                              isWord ? files::TextAlign::Left : files::TextAlign::Right});
    }
    const std::int64_t middle = line ? line->hundredths() : 0;
    const auto at = std::find_if(table.ids.begin(), table.ids.end(), [middle](std::int64_t id) { return id < middle; });
    const auto place = static_cast<qint64>(at - table.ids.begin());
    const auto last = std::min<qint64>(static_cast<qint64>(table.rows()), place + totalsOnSheet / 2);
    for (qint64 row = std::max<qint64>(0, last - totalsOnSheet); row < last; ++row) {
        QStringList cells;
        for (const TableColumn &column : table.columns)
            cells.append(column.text(static_cast<size_t>(row)));
        block.rows.append(cells);
    }
    return block;
}

files::Document approvalSheet(const RuleBook &book, const LineWorksheet &sheet, const SheetLine &line)
{
    files::Document document;
    document.title = LineSheets::tr("Approval of the cut-off line of %1").arg(sheet.area);
    document.foot = QStringLiteral("%1 %2 · ").arg(book.cityName()).arg(book.year()) +
                    wording::word(wording::BookletPhrase::PageOfPages);
    files::DocumentPart facts;
    facts.blocks = {Paragraph{document.title, titleOfSheet, true, false, files::TextAlign::Centre}, files::Gap{},
                    factsOf(sheet, line)};
    if (!sheet.totals.isEmpty()) {
        facts.blocks.append(Heading{LineSheets::tr("Totals round the line"), headingOfSheet});
        facts.blocks.append(totalsRound(sheet, line.score));
    }
    files::DocumentPart opinions{files::DocumentPart::Start::Together};
    Field opinion{LineSheets::tr("Opinion"), {}, 2};
    opinion.lines = 4;
    opinion.closing = LineSheets::tr("Signed and sealed, with the day");
    opinions.blocks = {files::FieldGrid{{opinion}},
                       files::Signatures{{{LineSheets::tr("Prepared by")}, {LineSheets::tr("Checked by")}}}};
    document.parts = {facts, opinions};
    return document;
}

/// The versions that count, in the order of the areas.
Table linesInForce(const QList<LineArea> &areas, const QList<LineVersion> &versions)
{
    Table table;
    table.columns = {{QStringLiteral("line_area"), ColumnKind::Text},
                     {QStringLiteral("line"), ColumnKind::Score},
                     {QStringLiteral("set_on"), ColumnKind::Text}};
    for (const LineArea &area : areas) {
        for (const LineVersion &version : versions) {
            if (!version.inForce || version.lineArea != area.name)
                continue;
            table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
            table.columns[0].texts.append(area.name);
            table.columns[1].numbers.append(version.score.hundredths());
            table.columns[2].texts.append(dayInCity(version.at).toString(Qt::ISODate));
        }
    }
    return table;
}

files::Document publicNotice(const RuleBook &book, const QString &title, const Table &lines, QDate today)
{
    files::Document document;
    document.title = title;
    document.points = 11;
    document.spacing = 1.5;
    document.foot = wording::word(wording::BookletPhrase::PageOfPages);
    TableBlock table{{}, {}, true};
    for (const TableColumn &column : lines.columns)
        table.columns.append({wording::columnTitle(column.key), 1, files::TextAlign::Centre});
    for (size_t row = 0; row < lines.rows(); ++row)
        table.rows.append({lines.columns[0].text(row), lines.columns[1].text(row), lines.columns[2].text(row)});
    files::DocumentPart text;
    text.blocks = {Paragraph{title, titleOfSheet, true, false, files::TextAlign::Centre}, files::Gap{},
                   Paragraph{LineSheets::tr("Candidates who applied to general high schools and whose total is at or "
                                            "above the line of their area stand in the pool of the general schools. "
                                            "All others, and those whom the general schools do not take, are admitted "
                                            "by the vocational schools of their choice."),
                             1, false, false, files::TextAlign::Left, 2},
                   table, files::Gap{2}};
    text.blocks.append(Paragraph{wording::issuingOffice(book), 1, false, false, files::TextAlign::Right});
    text.blocks.append(Paragraph{today.toString(Qt::ISODate), 1, false, false, files::TextAlign::Right});
    document.parts = {text};
    return document;
}

} // namespace

Result<qint64> LineDesk::writeWorksheet(const QString &area, const QString &path, Progress &progress)
{
    const Result<LineWorksheet> sheet = worksheet(area);
    if (!sheet)
        return failure(sheet.error());
    ShownRequest request = tableFile(QStringLiteral("line-worksheet"), path, worksheetTable(*sheet),
                                     LineSheets::tr("Worksheet for the line of %1").arg(area));
    request.filters =
        LineSheets::tr("line %1 · general seats %2 · vocational seats %3 · last year's line %4")
            .arg(scoreOrDash(sheet->line), sheet->seats.general ? thousands(*sheet->seats.general) : wording::dash(),
                 thousands(sheet->seats.vocational), scoreOrDash(sheet->lastLine()));
    return ListDesk(m_office).writeShown(request, progress).map([](const WrittenList &list) { return list.rows; });
}

Result<void> LineDesk::writeApprovalSheet(const LineSheetRequest &request)
{
    const Result<LineWorksheet> sheet = worksheet(request.area);
    const Result<QList<LineVersion>> known = versions();
    const Result<RuleBook> book = m_office.ruleBook();
    if (!sheet || !known)
        return failure(sheet ? known.error() : sheet.error());
    if (!book)
        return failure(book.error());
    SheetLine line{sheet->line, request.reason, true};
    if (!request.score.isEmpty()) {
        line.score = Score::parse(request.score);
        if (!line.score)
            return failure(ErrorCode::NotScore, {request.score});
        line.isInForce = line.score == sheet->line;
    }
    for (const LineVersion &version : *known) {
        if (line.isInForce && line.reason.isEmpty() && version.inForce && version.lineArea == request.area)
            line.reason = wording::lineReasonWord(version.reason);
    }
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const files::Document document = approvalSheet(*book, *sheet, line);
    if (const Result<void> written = files::DocumentPages(document).writePdf(request.path); !written)
        return written;
    return transaction->commit({QStringLiteral("lines sheet"),
                                request.area,
                                {{QStringLiteral("score"), line.score ? line.score->text() : QString()}}});
}

Result<qint64> LineDesk::writeNotice(const QString &path, Progress &progress)
{
    const Result<QList<LineArea>> known = areas();
    const Result<QList<LineVersion>> history = versions();
    const Result<RuleBook> book = m_office.ruleBook();
    if (!known || !history)
        return failure(known ? history.error() : known.error());
    if (!book)
        return failure(book.error());
    const Table lines = linesInForce(*known, *history);
    const auto rows = static_cast<qint64>(lines.rows());
    const QString title =
        LineSheets::tr("Cut-off lines of the general high schools of %1 in %2").arg(book->cityName()).arg(book->year());
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        const ShownRequest request = tableFile(QStringLiteral("line-notice"), path, lines, title);
        return ListDesk(m_office).writeShown(request, progress).map([](const WrittenList &list) { return list.rows; });
    }
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const files::Document document = publicNotice(*book, title, lines, dayInCity(m_office.clock().now()));
    if (const Result<void> written = files::DocumentPages(document).writePdf(path); !written)
        return failure(written.error());
    if (const Result<void> noted =
            transaction->commit({QStringLiteral("lines notice"), {}, {{QStringLiteral("lines"), rows}}});
        !noted)
        return failure(noted.error());
    return rows;
}

} // namespace hengzhao::office
