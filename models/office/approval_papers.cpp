// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/document_pages.h"
#include "models/office/approval_desk.h"
#include "models/office/approval_tables.h"
#include "models/office/city_time.h"
#include "models/office/list_desk.h"
#include "models/office/permission.h"
#include "models/wording/approval_words.h"
#include "models/wording/booklet_words.h"
#include "models/wording/column_titles.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace hengzhao::office
{

namespace
{

struct ApprovalPaper {
    Q_DECLARE_TR_FUNCTIONS(ApprovalPaper)
};

constexpr double paperTitleScale = 1.7;
constexpr int paperHeading = 3;
constexpr double rosterPoints = 7.5;
/// Room for an opinion by hand, in lines.
constexpr int opinionLines = 5;

QString paperTitle(const RuleBook &book, const ListPaper &paper, const ListView &view)
{
    const QString what = paper.kind == PaperKind::Form ? ApprovalPaper::tr("Approval form for admission")
                                                       : ApprovalPaper::tr("Roster of candidates to be admitted");
    return QStringLiteral("%1 %2 · %3 · %4")
        .arg(book.cityName(), QString::number(book.year()), what, wording::batchWord(view.list.batch));
}

QString schoolLine(const ListView &view)
{
    return QStringLiteral("%1 %2").arg(view.code(), view.school.name);
}

QString listLine(const ListView &view)
{
    if (view.list.id == 0)
        return ApprovalPaper::tr("not submitted yet");
    return ApprovalPaper::tr("No. %1, %2").arg(QString::number(view.list.number), wording::word(view.list.state));
}

QString answerLine(const AnsweredList &answer)
{
    if (answer.answer == ListAnswer::None)
        return wording::word(answer.answer);
    QStringList parts{wording::word(answer.answer), answer.actor, shownMoment(answer.at)};
    if (!answer.reason.isEmpty())
        parts.append(answer.reason);
    return parts.join(QStringLiteral(" · "));
}

/// What a level has said of it already; empty where it is still to do so.
QString opinionOf(const ListSheet &sheet, int level)
{
    for (const ListTaken &taken : sheet.acts) {
        if (taken.level != level || (taken.act != ListAct::Review && taken.act != ListAct::Approve))
            continue;
        QStringList parts{wording::word(taken.act), taken.actor, shownMoment(taken.at)};
        if (!taken.reason.isEmpty())
            parts.append(taken.reason);
        return parts.join(QStringLiteral(" · "));
    }
    return {};
}

/// A box for the school and one for each level of the chain (R26).
files::FieldGrid opinionsOf(const ListSheet &sheet, int columns)
{
    const QString closing = ApprovalPaper::tr("signature, seal, date");
    files::FieldGrid grid{{{ApprovalPaper::tr("School"), {}, 1, opinionLines, closing}}, columns};
    const QList<Role> &chain = sheet.view.list.chain;
    for (int level = 0; level < chain.size(); ++level)
        grid.fields.append({ApprovalPaper::tr("Opinion: %1").arg(wording::word(chain[level])), opinionOf(sheet, level),
                            1, opinionLines, closing});
    return grid;
}

qint64 markedOn(const ListSheet &sheet)
{
    return std::count_if(sheet.findings.begin(), sheet.findings.end(),
                         [](const QList<ListFindingCode> &marks) { return !marks.isEmpty(); });
}

files::FieldGrid factsOf(const ListSheet &sheet)
{
    const ListView &view = sheet.view;
    const auto number = [](qint64 count) { return wording::thousands(count); };
    return {{{ApprovalPaper::tr("School"), schoolLine(view)},
             {ApprovalPaper::tr("Category"), wording::word(view.school.category)},
             {ApprovalPaper::tr("List"), listLine(view)},
             {ApprovalPaper::tr("School's signature"), answerLine(view.answer)},
             {ApprovalPaper::tr("Seats of the school"), number(view.school.limit)},
             {ApprovalPaper::tr("Taken in all batches"), number(view.school.taken)},
             {ApprovalPaper::tr("On this list"), number(sheet.entries.size())},
             {ApprovalPaper::tr("Entries that are marked"), number(markedOn(sheet))},
             {ApprovalPaper::tr("Came since the last list"), number(view.difference.came)},
             {ApprovalPaper::tr("Left since the last list"), number(view.difference.left.size())}}};
}

/// How many of the list go to each program, women and men.
files::TableBlock programsOf(const ListSheet &sheet)
{
    struct Count {
        QString name;
        QString years;
        qint64 all = 0;
        qint64 women = 0;
    };
    std::map<QString, Count> counts;
    for (const ListEntry &entry : sheet.entries) {
        Count &count = counts[entry.programCode];
        count.name = entry.programName;
        count.years = entry.years;
        ++count.all;
        count.women += entry.sex == Sex::Female ? 1 : 0;
    }
    files::TableBlock table{{{wording::columnTitle(QStringLiteral("program_code")), 1.4},
                             {wording::columnTitle(QStringLiteral("program_name")), 4},
                             {wording::columnTitle(QStringLiteral("years")), 1},
                             {ApprovalPaper::tr("Candidates"), 1.2, files::TextAlign::Right},
                             {ApprovalPaper::tr("Women"), 1, files::TextAlign::Right}},
                            {},
                            true};
    for (const auto &[code, count] : counts)
        table.rows.append(
            {code, count.name, count.years, wording::thousands(count.all), wording::thousands(count.women)});
    return table;
}

/// How often each thing is marked.
files::TableBlock marksOfSheet(const ListSheet &sheet)
{
    std::map<ListFindingCode, qint64> counts;
    for (const QList<ListFindingCode> &marks : sheet.findings) {
        for (ListFindingCode code : marks)
            ++counts[code];
    }
    files::TableBlock table{
        {{ApprovalPaper::tr("Marked for"), 5}, {ApprovalPaper::tr("Candidates"), 1.2, files::TextAlign::Right}},
        {},
        true};
    for (const auto &[code, count] : counts)
        table.rows.append({wording::word(code), wording::thousands(count)});
    return table;
}

files::Document documentOf(const QString &title)
{
    files::Document document;
    document.title = title;
    document.foot = title + QStringLiteral(" · ") + wording::word(wording::BookletPhrase::PageOfPages);
    return document;
}

files::Paragraph titleBlock(const QString &title)
{
    return {title, paperTitleScale, true, false, files::TextAlign::Centre};
}

files::Document formOf(const ListSheet &sheet, const QString &title)
{
    files::Document document = documentOf(title);
    files::DocumentPart facts;
    facts.blocks = {titleBlock(title), files::Gap{}, factsOf(sheet),
                    files::Heading{ApprovalPaper::tr("By program"), paperHeading}, programsOf(sheet)};
    const files::TableBlock marks = marksOfSheet(sheet);
    if (!marks.rows.isEmpty())
        facts.blocks += {files::Heading{ApprovalPaper::tr("What is marked"), paperHeading}, marks};
    files::DocumentPart opinions{files::DocumentPart::Start::Together};
    opinions.blocks = {files::Heading{ApprovalPaper::tr("Opinions and seals"), paperHeading}, opinionsOf(sheet, 1)};
    document.parts = {facts, opinions};
    return document;
}

files::TableBlock rosterBlock(const Table &table)
{
    static const std::map<QString, double> weights = {
        {QStringLiteral("list_place"), 0.9}, {QStringLiteral("candidate_no"), 2.7},
        {QStringLiteral("name"), 1.6},       {QStringLiteral("sex"), 1.2},
        {QStringLiteral("id_number"), 3.2},  {QStringLiteral("junior_school"), 2.8},
        {QStringLiteral("district"), 1.5},   {QStringLiteral("total"), 1.3},
        {QStringLiteral("evaluation"), 1.7}, {QStringLiteral("choice"), 1.2},
        {QStringLiteral("batch"), 1.5},      {QStringLiteral("program_name"), 2.8},
        {QStringLiteral("years"), 1},        {QStringLiteral("confirmed_at"), 2.5}};
    files::TableBlock block{{}, {}, true};
    for (const TableColumn &column : table.columns)
        block.columns.append({wording::columnTitle(column.key), weights.at(column.key),
                              column.isNumeric() ? files::TextAlign::Right : files::TextAlign::Left});
    for (size_t row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (const TableColumn &column : table.columns)
            cells.append(column.text(row));
        block.rows.append(cells);
    }
    return block;
}

files::Document rosterOf(const ListSheet &sheet, const Table &table, const QString &title)
{
    files::Document document = documentOf(title);
    document.sheet = files::across(files::a4Sheet);
    document.points = rosterPoints;
    document.head = schoolLine(sheet.view);
    files::DocumentPart list;
    list.blocks = {titleBlock(title),
                   files::Paragraph{QStringLiteral("%1 · %2 · %3")
                                        .arg(schoolLine(sheet.view), listLine(sheet.view),
                                             wording::rowsPattern().arg(wording::thousands(sheet.entries.size()))),
                                    1, false, true, files::TextAlign::Centre},
                   files::Gap{}, rosterBlock(table)};
    files::DocumentPart opinions{files::DocumentPart::Start::Together};
    opinions.blocks = {files::Gap{}, opinionsOf(sheet, static_cast<int>(sheet.view.list.chain.size()) + 1)};
    document.parts = {list, opinions};
    return document;
}

ShownTable allShown(const Table &table)
{
    ShownTable shown;
    shown.table = std::make_shared<const Table>(table);
    shown.rows.resize(table.rows());
    std::iota(shown.rows.begin(), shown.rows.end(), 0U);
    for (int column = 0; column < table.columns.size(); ++column) {
        shown.columns.append(column);
        shown.titles.append(wording::columnTitle(table.columns[column].key));
    }
    return shown;
}

QString paperWord(PaperKind kind)
{
    return kind == PaperKind::Form ? QStringLiteral("approval-form") : QStringLiteral("roster");
}

} // namespace

/// Those who are on it: who was returned is on another paper, or on none.
Result<ListSheet> ApprovalDesk::paperSheet(const ListPaper &paper)
{
    Result<ListView> found = view(paper.key);
    if (!found)
        return failure(found.error());
    if (!sees(found->school))
        return m_office.post().schoolCode.isEmpty()
                   ? failure(ErrorCode::OutsideDistrict, {m_office.post().districtCode})
                   : failure(ErrorCode::OutsideSchool, {m_office.post().schoolCode});
    if (found->list.id == 0) {
        const Result<QList<Role>> chain = chainOf(found->school);
        if (!chain)
            return failure(chain.error());
        found->list.chain = *chain;
    }
    if (paper.withIdentityNumbers) {
        if (const Result<void> may = require(m_office, found->list.chain + QList<Role>{Role::Office}); !may)
            return failure(may.error());
    }
    const Result<ListSheet> sheet = readSheet(*found, SheetUse::Paper);
    if (!sheet)
        return sheet;
    if (sheet->entries.isEmpty())
        return failure(ErrorCode::ListEmpty, {found->code(), QString::number(paper.key.batch)});
    return sheet;
}

Result<void> ApprovalDesk::notePaper(const ListPaper &paper, const ListSheet &sheet)
{
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    return transaction->commit({QStringLiteral("export"),
                                paperWord(paper.kind),
                                {{QStringLiteral("school"), sheet.view.code()},
                                 {QStringLiteral("batch"), sheet.view.list.batch},
                                 {QStringLiteral("number"), sheet.view.list.number},
                                 {QStringLiteral("rows"), sheet.entries.size()},
                                 {QStringLiteral("masked"), !paper.withIdentityNumbers}}});
}

Result<WrittenPaper> ApprovalDesk::writePaper(const ListPaper &paper, Progress &progress)
{
    const Result<ListSheet> sheet = paperSheet(paper);
    const Result<RuleBook> book = m_office.ruleBook();
    if (!sheet || !book)
        return failure(sheet ? book.error() : sheet.error());
    const QString title = paperTitle(*book, paper, sheet->view);
    const Table table = rosterTable(*sheet, paper.withIdentityNumbers);
    WrittenPaper written{paper.path, sheet->entries.size()};
    if (!paper.path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        ShownRequest request;
        request.what = paperWord(paper.kind);
        request.path = paper.path;
        request.title = title;
        request.count = wording::rowsPattern();
        request.filters = schoolLine(sheet->view);
        request.shown = allShown(table);
        const Result<WrittenList> list = ListDesk(m_office).writeShown(request, progress);
        if (!list)
            return failure(list.error());
    } else {
        const files::DocumentPages pages(paper.kind == PaperKind::Form ? formOf(*sheet, title)
                                                                       : rosterOf(*sheet, table, title));
        if (const Result<void> done = pages.writePdf(paper.path); !done)
            return failure(done.error());
        written.pages = static_cast<int>(pages.pages());
    }
    const Result<void> noted = notePaper(paper, *sheet);
    return noted ? Result<WrittenPaper>(written) : failure(noted.error());
}

} // namespace hengzhao::office
