// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/filing_words.h"

#include "models/wording/column_titles.h"
#include "models/wording/finding_words.h"
#include "models/wording/name_words.h"
#include "models/wording/phrase.h"

namespace hengzhao::wording
{

namespace
{

constexpr std::array filingActWords = {
    Phrase<FilingAct>{FilingAct::Submit, QT_TRANSLATE_NOOP("filings", "submit")},
    Phrase<FilingAct>{FilingAct::Return, QT_TRANSLATE_NOOP("filings", "return")},
    Phrase<FilingAct>{FilingAct::Accept, QT_TRANSLATE_NOOP("filings", "accept")},
    Phrase<FilingAct>{FilingAct::Publish, QT_TRANSLATE_NOOP("filings", "publish")},
    Phrase<FilingAct>{FilingAct::Withdraw, QT_TRANSLATE_NOOP("filings", "withdraw")},
    Phrase<FilingAct>{FilingAct::Close, QT_TRANSLATE_NOOP("filings", "close")},
};

constexpr std::array verdictWords = {
    Phrase<ProgramVerdict>{ProgramVerdict::Accepted, QT_TRANSLATE_NOOP("verdicts", "accepted")},
    Phrase<ProgramVerdict>{ProgramVerdict::Refused, QT_TRANSLATE_NOOP("verdicts", "refused")},
};

constexpr std::array programChangeWords = {
    Phrase<ProgramChange>{ProgramChange::None, QT_TRANSLATE_NOOP("filings", "as last year")},
    Phrase<ProgramChange>{ProgramChange::New, QT_TRANSLATE_NOOP("filings", "new")},
    Phrase<ProgramChange>{ProgramChange::Changed, QT_TRANSLATE_NOOP("filings", "changed")},
};

constexpr std::array outwardLevelWords = {
    Phrase<OutwardLevel>{OutwardLevel::County, QT_TRANSLATE_NOOP("outward", "county")},
    Phrase<OutwardLevel>{OutwardLevel::Municipality, QT_TRANSLATE_NOOP("outward", "municipality")},
    Phrase<OutwardLevel>{OutwardLevel::Province, QT_TRANSLATE_NOOP("outward", "province")},
};

constexpr std::array outwardResultWords = {
    Phrase<OutwardResult>{OutwardResult::Pending, QT_TRANSLATE_NOOP("outward", "pending")},
    Phrase<OutwardResult>{OutwardResult::Approved, QT_TRANSLATE_NOOP("outward", "approved")},
    Phrase<OutwardResult>{OutwardResult::Refused, QT_TRANSLATE_NOOP("outward", "refused")},
};

constexpr std::array documentWords = {
    NamedPhrase{"licence", QT_TRANSLATE_NOOP("filings", "licence to run a school")},
    NamedPhrase{"commitment", QT_TRANSLATE_NOOP("filings", "commitment to fair recruiting")},
    NamedPhrase{"brochure", QT_TRANSLATE_NOOP("filings", "recruiting brochure")},
    NamedPhrase{"provincial-document", QT_TRANSLATE_NOOP("filings", "provincial document")},
    NamedPhrase{"home-approval", QT_TRANSLATE_NOOP("filings", "approval of the home authority")},
    NamedPhrase{"other", QT_TRANSLATE_NOOP("filings", "other document")},
};

/// Steps that are no move from state to state.
constexpr std::array stepWords = {
    NamedPhrase{"begin", QT_TRANSLATE_NOOP("filings", "begin")},
    NamedPhrase{"change", QT_TRANSLATE_NOOP("filings", "change")},
    NamedPhrase{"permit-late", QT_TRANSLATE_NOOP("filings", "permit a late filing")},
};

} // namespace

QString word(FilingState state)
{
    return filingStateWord(codeName(state));
}

QString word(FilingAct act)
{
    return phraseOf(filingActWords, "filings", act);
}

QString word(ProgramVerdict verdict)
{
    return phraseOf(verdictWords, "verdicts", verdict);
}

QString word(ProgramChange change)
{
    return phraseOf(programChangeWords, "filings", change);
}

QString word(OutwardLevel level)
{
    return phraseOf(outwardLevelWords, "outward", level);
}

QString word(OutwardResult result)
{
    return phraseOf(outwardResultWords, "outward", result);
}

QString documentWord(const QString &kind, const QString &name)
{
    const QString known = phraseOf(documentWords, "filings", kind);
    return known == kind ? name : known;
}

QString filingStepWord(const QString &act)
{
    const auto known = parseFilingAct(act);
    return known ? word(*known) : phraseOf(stepWords, "filings", act);
}

QString checksWord(qsizetype problems, qsizetype notices)
{
    const int count = static_cast<int>(problems > 0 ? problems : notices);
    if (problems > 0)
        return QCoreApplication::translate("filings", "%n error(s)", nullptr, count);
    if (notices > 0)
        return QCoreApplication::translate("filings", "%n warning(s)", nullptr, count);
    return QCoreApplication::translate("filings", "none", "no finding of a check");
}

QString fieldChangeWord(const QString &now, const QString &before)
{
    if (now == before)
        return {};
    bool isNumber = false;
    bool wasNumber = false;
    const qlonglong difference = now.toLongLong(&isNumber) - before.toLongLong(&wasNumber);
    if (isNumber && wasNumber)
        return difference > 0 ? QStringLiteral("+%1").arg(difference) : QStringLiteral("−%1").arg(-difference);
    if (before.isEmpty())
        return QCoreApplication::translate("filings", "added", "a field that was empty last year");
    return now.isEmpty() ? QCoreApplication::translate("filings", "left out", "a field that was filled last year")
                         : QCoreApplication::translate("filings", "changed");
}

QString programsChangeWord(const QStringList &added, const QStringList &gone)
{
    const QString comma = QCoreApplication::translate("lists", ", ", "between the items of a list");
    QStringList parts;
    if (!added.isEmpty())
        parts.append(filled(QCoreApplication::translate("filings", "new: %1"), {added.join(comma)}));
    if (!gone.isEmpty())
        parts.append(filled(QCoreApplication::translate("filings", "gone: %1"), {gone.join(comma)}));
    return parts.join(QCoreApplication::translate("filings", "; ", "between two remarks"));
}

QString filingRemark(const Finding &finding)
{
    if (finding.column.isEmpty())
        return sentence(finding);
    return filled(QCoreApplication::translate("filings", "%1 is not filled in", "a field of a filing"),
                  {columnTitle(finding.column)});
}

QString signersTitle()
{
    return QCoreApplication::translate("filings", "Signed the commitment to fair recruiting");
}

} // namespace hengzhao::wording
