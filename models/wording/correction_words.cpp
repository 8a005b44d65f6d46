// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/correction_words.h"

#include "models/wording/phrase.h"
#include "models/wording/term_words.h"

namespace hengzhao::wording
{

namespace
{

QString correctionText(const char *source, const QStringList &args)
{
    return filled(QCoreApplication::translate("corrections", source), args);
}

QString placeText(const QString &school, int place)
{
    return school.isEmpty()
               ? correctionText(QT_TRANSLATE_NOOP("corrections", "not placed"), {})
               : correctionText(QT_TRANSLATE_NOOP("corrections", "place %1 at %2"), {QString::number(place), school});
}

} // namespace

QString correctedPlacesSentence(const CorrectedPlaces &places)
{
    const QString batch = capitalised(batchWord(places.batch));
    const QString before = placeText(places.schoolBefore, places.placeBefore);
    const QString after = placeText(places.schoolAfter, places.placeAfter);
    const QString others =
        QCoreApplication::translate("corrections", "%n other(s) would be seated elsewhere", nullptr, places.others);
    if (before == after && places.others == 0)
        return correctionText(QT_TRANSLATE_NOOP("corrections", "%1: %2, as before; nobody else moves."),
                              {batch, before});
    if (before == after)
        return correctionText(QT_TRANSLATE_NOOP("corrections", "%1: %2, as before; %3."), {batch, before, others});
    return correctionText(QT_TRANSLATE_NOOP("corrections", "%1: %2 would become %3; %4."),
                          {batch, before, after, others});
}

QString correctionOrdersNobody()
{
    return correctionText(QT_TRANSLATE_NOOP("corrections", "No order of a run depends on it."), {});
}

} // namespace hengzhao::wording
