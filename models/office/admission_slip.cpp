// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/document_pages.h"
#include "models/office/admission_desk.h"
#include "models/office/city_time.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

namespace hengzhao::office
{

namespace
{

struct AdmissionSlip {
    Q_DECLARE_TR_FUNCTIONS(AdmissionSlip)
};

using files::Paragraph;

constexpr double slipPoints = 9.5;
constexpr double slipTitleScale = 1.6;
constexpr double slipSpacing = 1.35;
// Two characters, as letters are written.
constexpr double slipIndent = 2;

/// What a slip tells: whose it is, which place, and when it was printed.
struct SlipFacts {
    store::PersonFacts person;
    HeldSeat seat;
    QList<LifeStep> steps;
    QString city;
    int year = 0;
    QString printedAt;
};

/// The last step of that kind, for the time it was taken and what it went by.
const LifeStep *lastStep(const SlipFacts &facts, AdmissionAct act)
{
    const LifeStep *last = nullptr;
    for (const LifeStep &step : facts.steps) {
        if (step.runId == facts.seat.runId && step.act == codeName(act))
            last = &step;
    }
    return last;
}

QString momentOf(const LifeStep *step)
{
    const auto at = step != nullptr ? parseMoment(step->at) : std::nullopt;
    return at ? shownMoment(*at) : QString();
}

files::FieldGrid slipFields(const SlipFacts &facts)
{
    const QString program = facts.seat.programCode.isEmpty()
                                ? QString()
                                : QStringLiteral("%1 %2").arg(facts.seat.programCode, facts.seat.programName);
    return {
        {{AdmissionSlip::tr("Candidate"), facts.person.number},
         {AdmissionSlip::tr("Name"), facts.person.name},
         {AdmissionSlip::tr("Identity number"), maskedIdentityNumber(facts.person.identityNumber)},
         {AdmissionSlip::tr("Sex"), wording::word(facts.person.sex)},
         {AdmissionSlip::tr("Junior-high"), facts.person.juniorSchoolName, 2},
         {AdmissionSlip::tr("School"), QStringLiteral("%1 %2").arg(facts.seat.schoolCode, facts.seat.schoolName), 2},
         {AdmissionSlip::tr("Program"), program, 2},
         {AdmissionSlip::tr("Batch"), wording::batchWord(facts.seat.batch)},
         {AdmissionSlip::tr("Choice"), wording::choiceWord(facts.seat.round)}},
        2};
}

files::Document slipOf(const SlipFacts &facts, const QString &title, const QList<QString> &sentences,
                       const QString &remark)
{
    files::Document document;
    document.title = title;
    document.sheet = files::a5Sheet;
    document.points = slipPoints;
    document.spacing = slipSpacing;
    document.foot = AdmissionSlip::tr("Printed %1").arg(facts.printedAt);
    files::DocumentPart slip;
    slip.blocks = {
        Paragraph{
            AdmissionSlip::tr("%1 · admission to secondary vocational schools %2").arg(facts.city).arg(facts.year), 1,
            false, true, files::TextAlign::Centre},
        Paragraph{title, slipTitleScale, true, false, files::TextAlign::Centre}, slipFields(facts)};
    for (const QString &sentence : sentences)
        slip.blocks.append(Paragraph{sentence, 1, false, false, files::TextAlign::Left, slipIndent});
    if (!remark.isEmpty())
        slip.blocks.append(Paragraph{remark, 1, false, true});
    files::DocumentPart signatures{files::DocumentPart::Start::Together};
    signatures.blocks = {files::Signatures{{{AdmissionSlip::tr("Candidate (signed)")},
                                            {AdmissionSlip::tr("Guardian (signed)")},
                                            {AdmissionSlip::tr("Officer (signed)")},
                                            {AdmissionSlip::tr("Day")}}}};
    document.parts = {slip, signatures};
    return document;
}

Result<SlipFacts> slipFacts(Office &office, AdmissionDesk &desk, const QString &candidate)
{
    const Result<CounterView> view = desk.lookUp(candidate);
    const Result<RuleBook> book = office.ruleBook();
    if (!view || !book)
        return failure(view ? book.error() : view.error());
    if (!view->seat)
        return failure(ErrorCode::NotAdmitted, {view->person.number});
    if (view->refusal && view->refusal->code == ErrorCode::AdmittedElsewhere)
        return failure(*view->refusal);
    const Result<QList<LifeStep>> steps = desk.steps(candidate);
    if (!steps)
        return failure(steps.error());
    return SlipFacts{view->person,     *view->seat,  *steps,
                     book->cityName(), book->year(), shownMoment(office.clock().now())};
}

Result<void> writeSlip(Office &office, const SlipFacts &facts, const files::Document &slip, const QString &path,
                       const QString &command)
{
    Result<store::Transaction> transaction = office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (Result<void> written = files::DocumentPages(slip).writePdf(path); !written)
        return written;
    return transaction->commit({command, facts.person.number, {}});
}

} // namespace

Result<void> AdmissionDesk::writeConfirmationSlip(const QString &candidate, const QString &path)
{
    const Result<SlipFacts> facts = slipFacts(m_office, *this, candidate);
    if (!facts)
        return failure(facts.error());
    // Before it is confirmed there is nothing to sign, and after it has ended no longer.
    if (!isLive(facts->seat.state) || facts->seat.state == AdmissionState::PreAdmitted)
        return failure(ErrorCode::AdmissionStateWrong, {facts->person.number, codeName(facts->seat.state)});
    const LifeStep *confirmed = lastStep(*facts, AdmissionAct::Confirm);
    QString remark = AdmissionSlip::tr("Confirmed %1, by identity card.").arg(momentOf(confirmed));
    if (confirmed != nullptr && !confirmed->proof.isEmpty())
        remark = AdmissionSlip::tr("Confirmed %1 without a card, by: %2. Second officer: %3.")
                     .arg(momentOf(confirmed), confirmed->proof, confirmed->consent);
    const files::Document slip = slipOf(
        *facts, AdmissionSlip::tr("Confirmation of a place"),
        {AdmissionSlip::tr("I take up the place named above, in the program named above."),
         AdmissionSlip::tr("I know that no other school can admit me in this year's admission while I hold it.")},
        remark);
    return writeSlip(m_office, *facts, slip, path, QStringLiteral("admission slip"));
}

Result<void> AdmissionDesk::writeGiveUpSlip(const QString &candidate, const QString &path)
{
    const Result<SlipFacts> facts = slipFacts(m_office, *this, candidate);
    if (!facts)
        return failure(facts.error());
    // It is signed before the place is given up, or after.
    const AdmissionState state = facts->seat.state;
    const bool canSign = state == AdmissionState::PreAdmitted || state == AdmissionState::Confirmed ||
                         state == AdmissionState::Declined || state == AdmissionState::Withdrawn;
    if (!canSign)
        return failure(ErrorCode::AdmissionStateWrong, {facts->person.number, codeName(state)});
    const LifeStep *given = lastStep(*facts, AdmissionAct::Decline);
    if (given == nullptr)
        given = lastStep(*facts, AdmissionAct::Withdraw);
    const QString remark = given == nullptr ? QString() : AdmissionSlip::tr("Given up %1.").arg(momentOf(given));
    const files::Document slip =
        slipOf(*facts, AdmissionSlip::tr("Giving up a place"),
               {AdmissionSlip::tr("I give up the place named above of my own will."),
                AdmissionSlip::tr("I know that it falls free for others, and that I cannot have it back.")},
               remark);
    return writeSlip(m_office, *facts, slip, path, QStringLiteral("admission give-up slip"));
}

} // namespace hengzhao::office
