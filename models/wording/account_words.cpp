// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/account_words.h"

#include "models/wording/phrase.h"

namespace hengzhao::wording
{

namespace
{

constexpr std::array accountStateWords = {
    NamedPhrase{"in-use", QT_TRANSLATE_NOOP("accounts", "in use")},
    NamedPhrase{"must-change", QT_TRANSLATE_NOOP("accounts", "password to be changed")},
    NamedPhrase{"locked", QT_TRANSLATE_NOOP("accounts", "locked for a while")},
    NamedPhrase{"disabled", QT_TRANSLATE_NOOP("accounts", "disabled")},
};

} // namespace

QString accountStateWord(const QString &state)
{
    return phraseOf(accountStateWords, "accounts", state);
}

} // namespace hengzhao::wording
