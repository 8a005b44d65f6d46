// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/document_pages.h"
#include "models/office/batch_desk.h"
#include "models/office/city_time.h"
#include "models/office/season_desk.h"
#include "models/wording/booklet_words.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/phrase.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

namespace hengzhao::office
{

namespace
{

struct RunSheet {
    Q_DECLARE_TR_FUNCTIONS(RunSheet)
};

using files::Heading;
using files::Paragraph;
using files::TableBlock;
using wording::thousands;

constexpr double runSheetTitleScale = 1.7;
constexpr int runSheetHeading = 3;

/// Everything the record sheet of a run shows.
struct RunSheetFacts {
    VerifyReport proof;
    RuleBook book;
    SeasonInfo season;
    QList<RunFacts> earlier;
};

files::FieldGrid headOfRun(const RunSheetFacts &facts)
{
    const RunFacts &run = facts.proof.run;
    QStringList keys;
    for (const RankingKey &key : totalRanking(facts.book.ranking()))
        keys.append(wording::rankingKeyWord(key.text()));
    files::Field ranking{RunSheet::tr("Order of candidates"), keys.join(RunSheet::tr(", ", "between ranking keys"))};
    ranking.share = 2;
    return {{{RunSheet::tr("Season"),
              RunSheet::tr("%1, %2").arg(facts.season.cityName, QString::number(facts.book.year()))},
             {RunSheet::tr("Batch"), wording::batchWord(run.batch)},
             {RunSheet::tr("Run"), QString::number(run.id.value())},
             {RunSheet::tr("Run at"), shownMoment(run.at)},
             {RunSheet::tr("Mode"), wording::word(run.mode)},
             {RunSheet::tr("Seed of the lots"), facts.book.lotSeed()},
             ranking}};
}

TableBlock inputsOfRun(const RunSheetFacts &facts)
{
    TableBlock table{{{RunSheet::tr("Inputs"), 4}, {RunSheet::tr("Rows"), 1.4, files::TextAlign::Right}}, {}, true};
    for (const store::SeasonCount &count : facts.season.counts) {
        // Who is admitted now is no input.
        if (count.rows > 0 && count.kind != QLatin1String("admissions"))
            table.rows.append({wording::capitalised(wording::kindWord(count.kind)), thousands(count.rows)});
    }
    return table;
}

TableBlock countsOfRun(const RunFacts &run)
{
    TableBlock table{
        {{RunSheet::tr("Outcome"), 4}, {RunSheet::tr("Candidates"), 1.4, files::TextAlign::Right}}, {}, true};
    table.rows.append({RunSheet::tr("In the pool"), thousands(run.pool)});
    table.rows.append({RunSheet::tr("Pre-admitted"), thousands(run.preAdmitted)});
    for (qsizetype round = 0; round < run.byRound.size() && run.mode != BatchMode::Supplement; ++round)
        table.rows.append({RunSheet::tr("of them by the %1").arg(wording::choiceWord(static_cast<int>(round) + 1)),
                           thousands(run.byRound[round])});
    table.rows.append({RunSheet::tr("Not placed"), thousands(run.pool - run.preAdmitted)});
    table.rows.append({RunSheet::tr("Void choices"), thousands(run.voidChoices)});
    table.rows.append({RunSheet::tr("Last places that a lot decided"), thousands(run.lotDecided)});
    return table;
}

QList<files::Block> certificateOf(const RunSheetFacts &facts)
{
    const RunFacts &run = facts.proof.run;
    const bool holds = facts.proof.checks.holds();
    return {
        Heading{RunSheet::tr("Certificate"), runSheetHeading},
        files::FieldGrid{{{RunSheet::tr("Inputs"), run.inputsDigest}, {RunSheet::tr("Outcome"), run.outcomeDigest}}, 1},
        Paragraph{holds ? RunSheet::tr("Proved again for this sheet: the run holds.")
                        : RunSheet::tr("Proved again for this sheet: the run does NOT hold."),
                  1, !holds}};
}

/// Runs that this one replaced stay readable, and why (R21).
QList<files::Block> earlierRuns(const RunSheetFacts &facts)
{
    QList<files::Block> blocks;
    if (!facts.proof.run.reason.isEmpty())
        blocks.append(Paragraph{RunSheet::tr("Reason of this re-run: %1").arg(facts.proof.run.reason)});
    if (facts.earlier.isEmpty())
        return blocks;
    TableBlock table{{{RunSheet::tr("Replaced run"), 1.2},
                      {RunSheet::tr("Run at"), 2},
                      {RunSheet::tr("By"), 1.6},
                      {RunSheet::tr("Pre-admitted"), 1.2, files::TextAlign::Right},
                      {RunSheet::tr("Outcome"), 3}},
                     {},
                     true};
    for (const RunFacts &run : facts.earlier)
        table.rows.append({QString::number(run.id.value()), shownMoment(run.at), run.actor, thousands(run.preAdmitted),
                           run.outcomeDigest});
    return blocks + QList<files::Block>{Heading{RunSheet::tr("Runs this one replaced"), runSheetHeading}, table};
}

files::Document sheetOfRun(const RunSheetFacts &facts)
{
    const RunFacts &run = facts.proof.run;
    files::Document document;
    document.title = RunSheet::tr("Record of the %1").arg(wording::batchWord(run.batch));
    document.foot = RunSheet::tr("Run %1").arg(run.id.value()) + QStringLiteral(" · ") +
                    wording::word(wording::BookletPhrase::PageOfPages);
    files::DocumentPart body;
    body.blocks = {Paragraph{document.title, runSheetTitleScale, true, false, files::TextAlign::Centre},
                   files::Gap{},
                   headOfRun(facts),
                   Heading{RunSheet::tr("What went in"), runSheetHeading},
                   inputsOfRun(facts),
                   Heading{RunSheet::tr("What came out"), runSheetHeading},
                   countsOfRun(run)};
    body.blocks += certificateOf(facts);
    body.blocks += earlierRuns(facts);
    files::DocumentPart signing{files::DocumentPart::Start::Together};
    signing.blocks = {files::Signatures{{{RunSheet::tr("Operator"), run.actor},
                                         {RunSheet::tr("Checker")},
                                         {RunSheet::tr("Observer")},
                                         {RunSheet::tr("Date")}}}};
    document.parts = {body, signing};
    return document;
}

} // namespace

Result<void> BatchDesk::writeSheet(int batch, const QString &path)
{
    const Result<VerifyReport> proof = verify(batch);
    if (!proof)
        return failure(proof.error());
    const Result<RuleBook> book = store::SeasonStore(m_office.database()).ruleBookAt(proof->run.inputsNumber);
    const Result<SeasonInfo> season = SeasonDesk(m_office).info();
    const Result<QList<RunFacts>> all = runs();
    if (!book || !season)
        return failure(book ? season.error() : book.error());
    if (!all)
        return failure(all.error());
    RunSheetFacts facts{*proof, *book, *season, {}};
    for (const RunFacts &run : *all) {
        if (run.batch == batch && !run.inForce)
            facts.earlier.append(run);
    }
    if (const Result<void> written = files::DocumentPages(sheetOfRun(facts)).writePdf(path); !written)
        return written;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    return transaction->commit(
        {QStringLiteral("batch sheet"), QString::number(batch), {{QStringLiteral("run"), facts.proof.run.id.value()}}});
}

} // namespace hengzhao::office
