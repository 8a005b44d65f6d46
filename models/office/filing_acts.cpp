// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/filing_desk.h"
#include "models/office/permission.h"

#include <QJsonArray>

#include <algorithm>

namespace hengzhao::office
{

namespace
{

tl::unexpected<Error> wrongState(const Filing &filing, FilingAct act)
{
    return failure(ErrorCode::FilingStateWrong, {codeName(filing.state), codeName(act)});
}

bool isOfCounty(Role role)
{
    return role == Role::CountyEducation || role == Role::CountyLabour;
}

} // namespace

Result<Filing> FilingDesk::read(const SeenFiling &seen) const
{
    const Result<std::optional<Filing>> filing = store::FilingStore(m_office.database()).byId(seen.id);
    if (!filing)
        return failure(filing.error());
    // Whoever saw something else decides afresh.
    if (!*filing || (seen.version != 0 && (*filing)->version != seen.version))
        return failure(ErrorCode::RowChanged);
    return **filing;
}

Result<FilingDesk::Held> FilingDesk::hold(const SeenFiling &seen)
{
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<RuleBook> book = m_office.ruleBook();
    const Result<Filing> filing = read(seen);
    if (!book || !filing)
        return failure(book ? filing.error() : book.error());
    return Held{*std::move(transaction), *filing, *book, book->filing().authority(filing->category, filing->urban)};
}

Result<FilingDesk::Held> FilingDesk::holdEditable(const SeenFiling &seen)
{
    Result<Held> held = hold(seen);
    if (!held)
        return held;
    if (const Result<void> may = requireFiler(*held); !may)
        return failure(may.error());
    if (held->filing.state == FilingState::Submitted)
        return failure(ErrorCode::FilingStateWrong, {codeName(held->filing.state), QStringLiteral("change")});
    if (!isEditable(held->filing.state))
        return failure(ErrorCode::FilingFrozen, {held->filing.school.code.text()});
    return held;
}

Result<FilingDesk::Held> FilingDesk::holdForReview(const SeenFiling &seen)
{
    Result<Held> held = hold(seen);
    if (!held)
        return held;
    if (const Result<void> may = requireReviewer(*held); !may)
        return failure(may.error());
    if (held->filing.state != FilingState::Submitted)
        return wrongState(held->filing, FilingAct::Accept);
    return held;
}

Result<void> FilingDesk::requireFiler(const Held &held) const
{
    return requireForSchool(m_office, {Role::School, held.authority, Role::Office}, held.filing.school.code.text());
}

Result<void> FilingDesk::requireReviewer(const Held &held) const
{
    if (isOfCounty(held.authority))
        return requireForDistrict(m_office, {held.authority}, held.filing.school.districtCode);
    return require(m_office, {held.authority});
}

store::FilingStepTaken FilingDesk::stepOf(const Filing &filing, const QString &act, FilingState to,
                                          const QString &reason) const
{
    return {act, filing.state, to, reason.trimmed(), m_office.writer().actor, m_office.writer().at};
}

Result<void> FilingDesk::take(Held &held, FilingAct act, const QString &reason)
{
    const std::optional<FilingState> next = nextState(held.filing.state, act);
    if (!next)
        return wrongState(held.filing, act);
    return store::FilingStore(m_office.database())
        .move(held.filing, stepOf(held.filing, codeName(act), *next, reason), held.transaction);
}

Result<void> FilingDesk::finish(Held &held, const QString &command, QJsonObject detail)
{
    if (const Result<void> touched = store::FilingStore(m_office.database()).touch(held.filing.id, held.transaction);
        !touched)
        return touched;
    detail.insert(QStringLiteral("category"), codeName(held.filing.category));
    return held.transaction.commit({command, held.filing.school.code.text(), detail});
}

Result<void> FilingDesk::submit(const SeenFiling &seen)
{
    Result<Held> held = hold(seen);
    if (!held)
        return failure(held.error());
    if (const Result<void> may = requireFiler(*held); !may)
        return may;
    const std::optional<QDate> today = m_office.gateDay();
    const std::optional<Window> window = held->book.window(QStringLiteral("filing_deadline"));
    const bool isLate = today && window && *today > window->to;
    if (isLate && held->filing.latePermission.isEmpty())
        return failure(ErrorCode::FilingDeadlinePassed, {window->to.toString(Qt::ISODate)});
    store::FilingStore filings(m_office.database());
    if (const Result<void> moved = take(*held, FilingAct::Submit, {}); !moved)
        return moved;
    if (const Result<void> forgotten = filings.forgetReview(held->filing, held->transaction); !forgotten)
        return forgotten;
    return finish(*held, QStringLiteral("filing submit"), {{QStringLiteral("late"), isLate}});
}

Result<void> FilingDesk::permitLate(const SeenFiling &seen, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    Result<Held> held = hold(seen);
    if (!held)
        return failure(held.error());
    if (const Result<void> may = requireReviewer(*held); !may)
        return may;
    if (!isEditable(held->filing.state))
        return wrongState(held->filing, FilingAct::Submit);
    store::FilingStore filings(m_office.database());
    if (const Result<void> set = filings.setLatePermission(held->filing.id, reason.trimmed(), held->transaction); !set)
        return set;
    if (const Result<void> noted = filings.note(
            held->filing.id, stepOf(held->filing, QStringLiteral("permit-late"), held->filing.state, reason),
            held->transaction);
        !noted)
        return noted;
    return finish(*held, QStringLiteral("filing permit-late"), {{QStringLiteral("reason"), reason.trimmed()}});
}

Result<void> FilingDesk::judgeProgram(const SeenFiling &seen, const QString &code, ProgramVerdict verdict,
                                      const QString &reason)
{
    if (verdict == ProgramVerdict::Refused && reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    Result<Held> held = holdForReview(seen);
    if (!held)
        return failure(held.error());
    const QList<FiledProgram> &programs = held->filing.programs;
    const auto found = std::find_if(programs.begin(), programs.end(),
                                    [&code](const FiledProgram &program) { return program.code == code; });
    if (found == programs.end())
        return failure(ErrorCode::UnknownProgram, {held->filing.school.code.text(), code});
    if (const Result<void> set =
            store::FilingStore(m_office.database()).setVerdict(found->id, verdict, reason.trimmed(), held->transaction);
        !set)
        return set;
    return finish(*held, QStringLiteral("filing verdict"),
                  {{QStringLiteral("program"), code},
                   {QStringLiteral("verdict"), codeName(verdict)},
                   {QStringLiteral("reason"), reason.trimmed()}});
}

Result<void> FilingDesk::waiveAll(Held &held, const Findings &open, const QString &reason)
{
    store::FilingStore filings(m_office.database());
    QStringList done;
    for (const Finding &finding : open) {
        const FilingWaiver waiver{keyOf(finding), reason.trimmed(), m_office.writer().actor};
        if (done.contains(waiver.finding))
            continue;
        done.append(waiver.finding);
        if (const Result<void> added =
                filings.addWaiver(held.filing.id, waiver, m_office.writer().at, held.transaction);
            !added)
            return added;
    }
    return {};
}

Result<void> FilingDesk::waive(const SeenFiling &seen, const QString &key, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    Result<Held> held = holdForReview(seen);
    if (!held)
        return failure(held.error());
    const Result<FilingView> view = viewOf(held->filing, held->book);
    if (!view)
        return failure(view.error());
    Findings wanted = view->open;
    if (!key.isEmpty())
        wanted.removeIf([&key](const Finding &finding) { return keyOf(finding) != key; });
    // What was seen there is gone, or somebody else has taken it on.
    if (wanted.isEmpty())
        return failure(ErrorCode::RowChanged);
    if (const Result<void> waived = waiveAll(*held, wanted, reason); !waived)
        return waived;
    return finish(*held, QStringLiteral("filing waive"),
                  {{QStringLiteral("warnings"), wanted.size()}, {QStringLiteral("reason"), reason.trimmed()}});
}

Result<void> FilingDesk::accept(const SeenFiling &seen, const QString &reason)
{
    Result<Held> held = holdForReview(seen);
    if (!held)
        return failure(held.error());
    const Result<FilingView> view = viewOf(held->filing, held->book);
    if (!view)
        return failure(view.error());
    if (hasProblem(view->findings))
        return failure(ErrorCode::ProblemsFound, {}, ofSeverity(view->findings, Severity::Problem));
    const QList<FiledProgram> &programs = held->filing.programs;
    if (std::all_of(programs.begin(), programs.end(),
                    [](const FiledProgram &program) { return program.verdict == ProgramVerdict::Refused; }))
        return failure(ErrorCode::NoProgramAccepted, {held->filing.school.code.text()});
    if (!view->open.isEmpty() && reason.trimmed().isEmpty())
        return failure(ErrorCode::FilingWarningsOpen, {QString::number(view->open.size())}, view->open);
    if (const Result<void> waived = waiveAll(*held, view->open, reason); !waived)
        return waived;
    if (const Result<void> accepted =
            store::FilingStore(m_office.database()).acceptOpenPrograms(held->filing, held->transaction);
        !accepted)
        return accepted;
    if (const Result<void> moved = take(*held, FilingAct::Accept, reason); !moved)
        return moved;
    return finish(*held, QStringLiteral("filing accept"),
                  {{QStringLiteral("warnings"), view->open.size()}, {QStringLiteral("reason"), reason.trimmed()}});
}

Result<void> FilingDesk::giveBack(const SeenFiling &seen, const QString &reason)
{
    return moveWithReason(seen, FilingAct::Return, reason, &FilingDesk::requireReviewer);
}

Result<void> FilingDesk::publish(const QList<SeenFiling> &seen)
{
    if (seen.isEmpty())
        return {};
    Result<Held> held = hold(seen.first());
    if (!held)
        return failure(held.error());
    QStringList codes;
    for (const SeenFiling &one : seen) {
        const Result<Filing> filing = read(one);
        if (!filing)
            return failure(filing.error());
        held->filing = *filing;
        held->authority = held->book.filing().authority(filing->category, filing->urban);
        if (const Result<void> may = m_office.hasRole(Role::Office) ? Result<void>() : requireReviewer(*held); !may)
            return may;
        if (const Result<void> moved = take(*held, FilingAct::Publish, {}); !moved)
            return moved;
        codes.append(held->filing.school.code.text());
    }
    return held->transaction.commit({QStringLiteral("filing publish"),
                                     codes.size() == 1 ? codes.first() : QString::number(codes.size()),
                                     {{QStringLiteral("schools"), QJsonArray::fromStringList(codes)}}});
}

Result<void> FilingDesk::withdraw(const SeenFiling &seen, const QString &reason)
{
    return moveWithReason(seen, FilingAct::Withdraw, reason, &FilingDesk::requireFiler);
}

Result<void> FilingDesk::close(const SeenFiling &seen, const QString &reason)
{
    return moveWithReason(seen, FilingAct::Close, reason, &FilingDesk::requireReviewer);
}

Result<void> FilingDesk::moveWithReason(const SeenFiling &seen, FilingAct act, const QString &reason, May may)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    Result<Held> held = hold(seen);
    if (!held)
        return failure(held.error());
    if (const Result<void> permitted = (this->*may)(*held); !permitted)
        return permitted;
    if (const Result<void> moved = take(*held, act, reason); !moved)
        return moved;
    return finish(*held, QStringLiteral("filing ") + codeName(act), {{QStringLiteral("reason"), reason.trimmed()}});
}

} // namespace hengzhao::office
