// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/plan_words.h"

#include "models/wording/phrase.h"
#include "models/wording/term_words.h"

namespace hengzhao::wording
{

namespace
{

constexpr std::array weightWords = {
    Phrase<PlanWeight>{PlanWeight::Blocks, QT_TRANSLATE_NOOP("terms", "put right")},
    Phrase<PlanWeight>{PlanWeight::Acceptable, QT_TRANSLATE_NOOP("terms", "give a reason")},
    Phrase<PlanWeight>{PlanWeight::Remark, QT_TRANSLATE_NOOP("terms", "remark")},
};

constexpr std::array orderKindWords = {
    Phrase<PlanOrderKind>{PlanOrderKind::Issue, QT_TRANSLATE_NOOP("terms", "issue")},
    Phrase<PlanOrderKind>{PlanOrderKind::Adjust, QT_TRANSLATE_NOOP("terms", "adjustment")},
};

constexpr std::array bandWords = {
    NamedPhrase{"below", QT_TRANSLATE_NOOP("terms", "below")},
    NamedPhrase{"within", QT_TRANSLATE_NOOP("terms", "within")},
    NamedPhrase{"above", QT_TRANSLATE_NOOP("terms", "above")},
};

} // namespace

QString word(PlanWeight weight)
{
    return phraseOf(weightWords, "terms", weight);
}

QString word(PlanOrderKind kind)
{
    return phraseOf(orderKindWords, "terms", kind);
}

QString acceptedWord()
{
    return QCoreApplication::translate("terms", "accepted");
}

QString bandWord(const QString &band)
{
    return phraseOf(bandWords, "terms", band);
}

QString undividedWord()
{
    return QCoreApplication::translate("terms", "not divided");
}

QString wholeCityWord()
{
    return QCoreApplication::translate("terms", "whole city");
}

QString planOrderTitle(PlanOrderKind kind, const QString &documentNo, Role authority)
{
    const QString title = kind == PlanOrderKind::Issue
                              ? QCoreApplication::translate("terms", "Recruiting plans issued under %1 by %2")
                              : QCoreApplication::translate("terms", "Recruiting plans adjusted under %1 by %2");
    return filled(title, {documentNo, word(authority)});
}

} // namespace hengzhao::wording
