// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/parent_answer.h"

#include "models/files/document_pages.h"
#include "models/office/batch_desk.h"
#include "models/office/city_time.h"
#include "models/office/permission.h"
#include "models/store/admission_store.h"
#include "models/store/directory_names.h"
#include "models/store/people_store.h"
#include "models/wording/booklet_words.h"
#include "models/wording/decision_words.h"
#include "models/wording/name_words.h"
#include "models/wording/phrase.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hengzhao::office
{

namespace
{

struct ParentAnswer {
    Q_DECLARE_TR_FUNCTIONS(ParentAnswer)
};

using files::Paragraph;

constexpr double answerPoints = 10.5;
constexpr double answerSpacing = 1.35;
constexpr double answerTitleScale = 1.7;
constexpr int answerHeading = 3;

/// Everything the answer tells.
struct AnswerFacts {
    RuleBook book;
    store::PersonFacts person;
    QString schoolName;
    QList<CandidateDecision> decisions;
    QString day;
};

/// The name of the school of the seat, which stands by its code.
Result<QString> nameOfSchool(Office &office, const QString &code)
{
    if (code.isEmpty())
        return QString();
    return store::schoolNames(office.database()).map([&code](const QHash<QString, QString> &names) {
        return names.value(code, code);
    });
}

QString standingNow(const AnswerFacts &facts)
{
    const store::PersonFacts &person = facts.person;
    if (person.state)
        return ParentAnswer::tr("%1: %2").arg(facts.schoolName, wording::word(*person.state));
    if (!person.generalSchool.isEmpty())
        return wording::word(Standing::AdmittedGeneral);
    return ParentAnswer::tr("holds no place at a vocational school");
}

/// The queues that the choices stood in: who was taken, who stood behind, where this candidate stood.
std::optional<files::BarBlock> queueBars(const CandidateDecision &decision)
{
    files::BarBlock bars;
    bars.isStacked = true;
    bars.kinds = {ParentAnswer::tr("taken"), ParentAnswer::tr("behind the last place")};
    for (const ChoiceDecision &choice : decision.choices) {
        if (choice.place <= 0)
            continue;
        bars.rows.append(
            {ParentAnswer::tr("%1, seats: %2")
                 .arg(wording::capitalised(wording::choiceWord(choice.number)), QString::number(choice.seats)),
             {double(choice.lastTaken), double(choice.of - choice.lastTaken)},
             ParentAnswer::tr("place %1").arg(choice.place)});
    }
    return bars.rows.isEmpty() ? std::nullopt : std::optional(bars);
}

/// A decision a line, as the program explains it everywhere.
QList<files::Block> decisionBlocks(const CandidateDecision &decision)
{
    QList<files::Block> blocks{files::Heading{wording::capitalised(wording::batchWord(decision.batch)), answerHeading}};
    for (const QString &line : wording::sentences(decision).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        blocks.append(Paragraph{line});
    if (const std::optional<files::BarBlock> bars = queueBars(decision))
        blocks.append(*bars);
    return blocks;
}

QString rankingWords(const RuleBook &book)
{
    QStringList keys;
    for (const RankingKey &key : totalRanking(book.ranking()))
        keys.append(wording::rankingKeyWord(key.text()));
    return keys.join(ParentAnswer::tr(", ", "between ranking keys"));
}

files::Document answerOf(const AnswerFacts &facts)
{
    files::Document document;
    document.title = ParentAnswer::tr("Answer about an admission");
    document.points = answerPoints;
    document.spacing = answerSpacing;
    files::DocumentPart answer;
    answer.blocks = {Paragraph{document.title, answerTitleScale, true, false, files::TextAlign::Centre},
                     Paragraph{ParentAnswer::tr("%1 · admission to secondary vocational schools %2")
                                   .arg(facts.book.cityName(), QString::number(facts.book.year())),
                               1, false, true, files::TextAlign::Centre},
                     files::FieldGrid{{{ParentAnswer::tr("Candidate"), facts.person.number},
                                       {ParentAnswer::tr("Name"), facts.person.name},
                                       {ParentAnswer::tr("Junior-high"), facts.person.juniorSchoolName},
                                       {ParentAnswer::tr("How it stands now"), standingNow(facts)}}}};
    for (const CandidateDecision &decision : facts.decisions)
        answer.blocks += decisionBlocks(decision);
    if (facts.decisions.isEmpty())
        answer.blocks.append(Paragraph{ParentAnswer::tr("No batch has been run yet; nothing has been decided.")});
    answer.blocks += {
        files::Heading{ParentAnswer::tr("How places are given"), answerHeading},
        Paragraph{ParentAnswer::tr("Each school's places are given in one order, the same for everybody: %1. A program "
                                   "gives them by the published rules; nobody can change a place by hand. What is "
                                   "written here is only of this candidate; of others the rules let nobody see more "
                                   "than where the last place went.")
                      .arg(rankingWords(facts.book))},
        files::Gap{2}, Paragraph{wording::issuingOffice(facts.book), 1, false, false, files::TextAlign::Right},
        Paragraph{facts.day, 1, false, false, files::TextAlign::Right}};
    document.parts = {answer};
    return document;
}

Result<store::PersonFacts> personOf(Office &office, const QString &candidateNumber)
{
    const std::optional<CandidateNumber> number = CandidateNumber::parse(candidateNumber);
    const auto candidate = number ? store::AdmissionStore(office.database()).candidate(*number)
                                  : Result<std::optional<store::CandidateFacts>>(std::nullopt);
    if (!candidate)
        return failure(candidate.error());
    if (!*candidate)
        return failure(ErrorCode::UnknownCandidate, {candidateNumber});
    const Result<void> may = requireForDistrict(office, {Role::Office, Role::MunicipalEducation, Role::CountyEducation},
                                                (*candidate)->districtCode);
    if (!may)
        return failure(may.error());
    const auto person = store::PeopleStore(office.database()).person(*number, office.key());
    if (!person)
        return failure(person.error());
    return *person ? Result<store::PersonFacts>(**person) : failure(ErrorCode::UnknownCandidate, {candidateNumber});
}

} // namespace

Result<void> writeParentAnswer(Office &office, const QString &candidateNumber, const QString &path)
{
    if (QFileInfo(path).suffix().toLower() != QLatin1String("pdf"))
        return failure(ErrorCode::UnknownFileFormat, {path, QStringLiteral("pdf")});
    const Result<store::PersonFacts> person = personOf(office, candidateNumber);
    if (!person)
        return failure(person.error());
    const Result<QString> school = nameOfSchool(office, person->admissionSchool);
    const Result<RuleBook> book = office.ruleBook();
    if (!school || !book)
        return failure(school ? book.error() : school.error());
    // Which is on the record as a look-up of what this candidate chose (R10).
    const Result<QList<CandidateDecision>> decisions = BatchDesk(office).explain(person->number);
    if (!decisions)
        return failure(decisions.error());
    const AnswerFacts facts{*book, *person, *school, *decisions, dayInCity(office.clock().now()).toString(Qt::ISODate)};
    Result<store::Transaction> transaction = office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (const Result<void> written = files::DocumentPages(answerOf(facts)).writePdf(path); !written)
        return written;
    return transaction->commit(
        {QStringLiteral("export answer"), person->number, {{QStringLiteral("runs"), decisions->size()}}});
}

} // namespace hengzhao::office
