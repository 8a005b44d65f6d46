// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/line_words.h"

#include "models/wording/phrase.h"

namespace hengzhao::wording
{

namespace
{

constexpr std::array poolWords = {
    Phrase<PoolStanding>{PoolStanding::NoLine, QT_TRANSLATE_NOOP("lines", "no line yet")},
    Phrase<PoolStanding>{PoolStanding::Nobody, QT_TRANSLATE_NOOP("lines", "nobody at or above the line")},
    Phrase<PoolStanding>{PoolStanding::NotHandedOver, QT_TRANSLATE_NOOP("lines", "to be handed over")},
    Phrase<PoolStanding>{PoolStanding::Outdated, QT_TRANSLATE_NOOP("lines", "changed since it was handed over")},
    Phrase<PoolStanding>{PoolStanding::AwaitingResult, QT_TRANSLATE_NOOP("lines", "result missing")},
    Phrase<PoolStanding>{PoolStanding::Settled, QT_TRANSLATE_NOOP("lines", "result imported")},
};

} // namespace

QString word(PoolStanding standing)
{
    return phraseOf(poolWords, "lines", standing);
}

QString word(LineMark mark)
{
    switch (mark) {
    case LineMark::None:
        return {};
    case LineMark::InForce:
        return QCoreApplication::translate("lines", "in force");
    case LineMark::LastYear:
        return QCoreApplication::translate("lines", "last year's line");
    case LineMark::FillsSeats:
        return QCoreApplication::translate("lines", "fills the general seats");
    }
    Q_UNREACHABLE();
}

} // namespace hengzhao::wording
