// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filing_state.h"

#include "models/domain/term.h"

namespace hengzhao
{

namespace
{

constexpr std::array filingStates = {
    Term<FilingState>{FilingState::Draft, QLatin1String("draft"), u"起草"},
    Term<FilingState>{FilingState::Submitted, QLatin1String("submitted"), u"已提交"},
    Term<FilingState>{FilingState::Returned, QLatin1String("returned"), u"已退回"},
    Term<FilingState>{FilingState::Accepted, QLatin1String("accepted"), u"已通过"},
    Term<FilingState>{FilingState::Published, QLatin1String("published"), u"已公布"},
    Term<FilingState>{FilingState::Withdrawn, QLatin1String("withdrawn"), u"已撤回"},
    Term<FilingState>{FilingState::Closed, QLatin1String("closed"), u"已终止"},
};

constexpr std::array filingActs = {
    Term<FilingAct>{FilingAct::Submit, QLatin1String("submit"), u"提交"},
    Term<FilingAct>{FilingAct::Return, QLatin1String("return"), u"退回"},
    Term<FilingAct>{FilingAct::Accept, QLatin1String("accept"), u"通过"},
    Term<FilingAct>{FilingAct::Publish, QLatin1String("publish"), u"公布"},
    Term<FilingAct>{FilingAct::Withdraw, QLatin1String("withdraw"), u"撤回"},
    Term<FilingAct>{FilingAct::Close, QLatin1String("close"), u"终止"},
};

// A school takes back what is not yet public; what is public ends by closure. The triggers of the database know the
// same moves.
constexpr std::array filingMoves = {
    FilingMove{FilingState::Draft, FilingAct::Submit, FilingState::Submitted},
    FilingMove{FilingState::Draft, FilingAct::Withdraw, FilingState::Withdrawn},
    FilingMove{FilingState::Submitted, FilingAct::Accept, FilingState::Accepted},
    FilingMove{FilingState::Submitted, FilingAct::Return, FilingState::Returned},
    FilingMove{FilingState::Submitted, FilingAct::Withdraw, FilingState::Withdrawn},
    FilingMove{FilingState::Returned, FilingAct::Submit, FilingState::Submitted},
    FilingMove{FilingState::Returned, FilingAct::Withdraw, FilingState::Withdrawn},
    FilingMove{FilingState::Accepted, FilingAct::Publish, FilingState::Published},
    FilingMove{FilingState::Accepted, FilingAct::Withdraw, FilingState::Withdrawn},
    FilingMove{FilingState::Accepted, FilingAct::Close, FilingState::Closed},
    FilingMove{FilingState::Published, FilingAct::Close, FilingState::Closed},
};

constexpr std::array programVerdicts = {
    Term<ProgramVerdict>{ProgramVerdict::Accepted, QLatin1String("accepted"), u"同意"},
    Term<ProgramVerdict>{ProgramVerdict::Refused, QLatin1String("refused"), u"不同意"},
};

constexpr std::array outwardLevels = {
    Term<OutwardLevel>{OutwardLevel::County, QLatin1String("county"), u"县"},
    Term<OutwardLevel>{OutwardLevel::Municipality, QLatin1String("municipality"), u"市"},
    Term<OutwardLevel>{OutwardLevel::Province, QLatin1String("province"), u"省"},
};

constexpr std::array outwardResults = {
    Term<OutwardResult>{OutwardResult::Pending, QLatin1String("pending"), u"待定"},
    Term<OutwardResult>{OutwardResult::Approved, QLatin1String("approved"), u"同意"},
    Term<OutwardResult>{OutwardResult::Refused, QLatin1String("refused"), u"不同意"},
};

} // namespace

QLatin1String codeName(FilingState state)
{
    return termCode(filingStates, state);
}

std::optional<FilingState> parseFilingState(QStringView text)
{
    return parseTerm(filingStates, text);
}

QLatin1String codeName(FilingAct act)
{
    return termCode(filingActs, act);
}

std::optional<FilingAct> parseFilingAct(QStringView text)
{
    return parseTerm(filingActs, text);
}

QList<FilingMove> allFilingMoves()
{
    return QList<FilingMove>(filingMoves.begin(), filingMoves.end());
}

std::optional<FilingState> nextState(FilingState from, FilingAct act)
{
    for (const FilingMove &move : filingMoves) {
        if (move.from == from && move.act == act)
            return move.to;
    }
    return std::nullopt;
}

bool isEditable(FilingState state)
{
    return state == FilingState::Draft || state == FilingState::Returned;
}

bool isOver(FilingState state)
{
    return state == FilingState::Withdrawn || state == FilingState::Closed;
}

QLatin1String codeName(ProgramVerdict verdict)
{
    return termCode(programVerdicts, verdict);
}

std::optional<ProgramVerdict> parseProgramVerdict(QStringView text)
{
    return parseTerm(programVerdicts, text);
}

QLatin1String codeName(OutwardLevel level)
{
    return termCode(outwardLevels, level);
}

std::optional<OutwardLevel> parseOutwardLevel(QStringView text)
{
    return parseTerm(outwardLevels, text);
}

QLatin1String codeName(OutwardResult result)
{
    return termCode(outwardResults, result);
}

std::optional<OutwardResult> parseOutwardResult(QStringView text)
{
    return parseTerm(outwardResults, text);
}

} // namespace hengzhao
