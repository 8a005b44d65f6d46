// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/filing_desk.h"

#include "models/office/city_time.h"
#include "models/office/code_tables.h"
#include "models/office/filing_tables.h"
#include "models/office/list_desk.h"
#include "models/office/lists/whole_table.h"
#include "models/office/word_column.h"
#include "models/wording/filing_words.h"
#include "models/wording/name_words.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

/// What waits for a review stands first, what is settled last.
int placeInQueue(FilingState state)
{
    switch (state) {
    case FilingState::Submitted:
        return 0;
    case FilingState::Returned:
        return 1;
    case FilingState::Draft:
        return 2;
    case FilingState::Accepted:
        return 3;
    case FilingState::Published:
        return 4;
    case FilingState::Withdrawn:
    case FilingState::Closed:
        return 5;
    }
    Q_UNREACHABLE();
}

bool standsBefore(const FilingView &left, const FilingView &right)
{
    const int leftPlace = placeInQueue(left.filing.state);
    const int rightPlace = placeInQueue(right.filing.state);
    if (leftPlace != rightPlace)
        return leftPlace < rightPlace;
    return left.filing.state == FilingState::Submitted && left.filing.submittedAt < right.filing.submittedAt;
}

} // namespace

Result<FilingView> FilingDesk::viewOf(const Filing &filing, const RuleBook &book) const
{
    const FilingRules &rules = book.filing();
    FilingView view{.filing = filing, .authority = rules.authority(filing.category, filing.urban)};
    // An open season has no date gates unless a day was asked for (contract, section 1).
    const std::optional<Window> window = book.window(QStringLiteral("filing_deadline"));
    const bool isGated = m_office.gateDay().has_value();
    std::optional<QDate> submittedOn;
    if (filing.submittedAt.isValid())
        submittedOn = dayInCity(filing.submittedAt);
    view.findings = checkFiling(
        filing, {rules, isGated && window ? std::optional(window->to) : std::nullopt, submittedOn, isKnownProgram});
    view.open = openNotices(view.findings, filing.waivers);
    if (filing.state == FilingState::Submitted && submittedOn) {
        const QDate today = dayInCity(m_office.clock().now());
        view.waitingDays = submittedOn->daysTo(today);
        view.due = submittedOn->addDays(rules.reviewDays());
        view.isOverdue = *view.due < today;
    }
    return view;
}

Result<QList<FilingView>> FilingDesk::views()
{
    const Result<QList<Filing>> filings = store::FilingStore(m_office.database()).all();
    const Result<RuleBook> book = m_office.ruleBook();
    if (!filings || !book)
        return failure(filings ? book.error() : filings.error());
    QList<FilingView> views;
    views.reserve(filings->size());
    for (const Filing &filing : *filings) {
        Result<FilingView> view = viewOf(filing, *book);
        if (!view)
            return failure(view.error());
        views.append(*std::move(view));
    }
    std::stable_sort(views.begin(), views.end(), standsBefore);
    return views;
}

Result<FilingView> FilingDesk::view(qint64 id)
{
    const Result<std::optional<Filing>> filing = store::FilingStore(m_office.database()).byId(id);
    const Result<RuleBook> book = m_office.ruleBook();
    if (!filing || !book)
        return failure(filing ? book.error() : filing.error());
    if (!*filing)
        return failure(ErrorCode::RowChanged);
    return viewOf(**filing, *book);
}

Result<FilingView> FilingDesk::find(const QString &schoolCode, std::optional<SchoolCategory> category)
{
    const store::FilingStore filings(m_office.database());
    const Result<std::optional<qint64>> school = filings.schoolId(schoolCode);
    Result<QList<Filing>> found = filings.ofSchool(schoolCode);
    if (!school || !found)
        return failure(school ? found.error() : school.error());
    if (!*school)
        return failure(ErrorCode::UnknownSchool, {schoolCode});
    if (category)
        found->removeIf([category](const Filing &filing) { return filing.category != *category; });
    if (found->isEmpty())
        return failure(ErrorCode::UnknownFiling, {schoolCode});
    if (found->size() > 1) {
        QStringList categories;
        for (const Filing &filing : *found)
            categories.append(codeName(filing.category));
        return failure(ErrorCode::FilingAmbiguous, {schoolCode, categories.join(QStringLiteral(", "))});
    }
    const Result<RuleBook> book = m_office.ruleBook();
    return book ? viewOf(found->first(), *book) : failure(book.error());
}

Result<FilingSheet> FilingDesk::sheet(qint64 id)
{
    const Result<FilingView> shown = view(id);
    if (!shown)
        return failure(shown.error());
    const Result<QList<FilingStep>> steps = store::FilingStore(m_office.database()).steps(id);
    const Result<QList<Attachment>> documents = Attachments(m_office).of({QStringLiteral("filing"), id});
    if (!steps || !documents)
        return failure(steps ? documents.error() : steps.error());
    FilingSheet sheet{.view = *shown};
    sheet.facts = factTable(shown->filing, sheet.keys);
    sheet.programs = filedProgramTable(shown->filing);
    sheet.signers = signerTable(shown->filing.signers);
    sheet.outward = outwardTable(shown->filing.outward);
    sheet.steps = stepTable(*steps);
    sheet.documents = *documents;
    return sheet;
}

Result<Table> FilingDesk::signers()
{
    const Result<QList<Filing>> filings = store::FilingStore(m_office.database()).all();
    if (!filings)
        return failure(filings.error());
    QList<FilingSigner> all;
    TableColumn codes = columnOf("school_code", ColumnKind::Text);
    TableColumn names = columnOf("school_name", ColumnKind::Text);
    for (const Filing &filing : *filings) {
        if (filing.state == FilingState::Withdrawn || filing.state == FilingState::Closed)
            continue;
        all += filing.signers;
        for (qsizetype i = 0; i < filing.signers.size(); ++i) {
            codes.texts.append(filing.school.code.text());
            names.texts.append(filing.school.name);
        }
    }
    Table table = signerTable(all);
    table.columns.prepend(names);
    table.columns.prepend(codes);
    return table;
}

Result<qint64> FilingDesk::writeSigners(const QString &path, Progress &progress)
{
    const Result<RuleBook> book = m_office.ruleBook();
    const Result<Table> table = signers();
    if (!book || !table)
        return failure(book ? table.error() : book.error());
    ShownRequest request{QStringLiteral("filing-signers"), path, wholeTable(*table)};
    request.title =
        QStringLiteral("%1 %2 · %3").arg(book->cityName(), QString::number(book->year()), wording::signersTitle());
    request.count = wording::rowsPattern();
    return ListDesk(m_office).writeShown(request, progress).map([](const WrittenList &list) { return list.rows; });
}

Result<QList<DocumentKind>> FilingDesk::documentKinds()
{
    const Result<RuleBook> book = m_office.ruleBook();
    return book ? Result<QList<DocumentKind>>(book->filing().documents()) : failure(book.error());
}

} // namespace hengzhao::office
