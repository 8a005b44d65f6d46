// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/notice_words.h"

#include "models/domain/admission_state.h"
#include "models/wording/phrase.h"
#include "models/wording/term_words.h"

namespace hengzhao::wording
{

namespace
{

constexpr std::array noticeVerdictWords = {
    Phrase<NoticeVerdict>{NoticeVerdict::Valid, QT_TRANSLATE_NOOP("notices", "valid")},
    Phrase<NoticeVerdict>{NoticeVerdict::Void, QT_TRANSLATE_NOOP("notices", "void")},
    Phrase<NoticeVerdict>{NoticeVerdict::Unknown, QT_TRANSLATE_NOOP("notices", "not in the register")},
    Phrase<NoticeVerdict>{NoticeVerdict::Forged, QT_TRANSLATE_NOOP("notices", "forged")},
    Phrase<NoticeVerdict>{NoticeVerdict::Unproved, QT_TRANSLATE_NOOP("notices", "cannot be proved")},
};

constexpr std::array verdictSentences = {
    Phrase<NoticeVerdict>{NoticeVerdict::Valid, QT_TRANSLATE_NOOP("notices", "The season issued it as it reads.")},
    Phrase<NoticeVerdict>{NoticeVerdict::Void,
                          QT_TRANSLATE_NOOP("notices", "The season issued it, but it stands no longer.")},
    Phrase<NoticeVerdict>{NoticeVerdict::Unknown,
                          QT_TRANSLATE_NOOP("notices", "The season signed it, but its register does not have it.")},
    Phrase<NoticeVerdict>{NoticeVerdict::Forged,
                          QT_TRANSLATE_NOOP("notices", "The season did not issue it: the signature does not hold.")},
    Phrase<NoticeVerdict>{
        NoticeVerdict::Unproved,
        QT_TRANSLATE_NOOP("notices", "It bears no signature, as a trial season has no key: nobody can prove it.")},
};

} // namespace

QString word(NoticeVerdict verdict)
{
    return phraseOf(noticeVerdictWords, "notices", verdict);
}

QString sentence(NoticeVerdict verdict)
{
    return phraseOf(verdictSentences, "notices", verdict);
}

QString voidReasonWord(const QString &reason)
{
    if (reason == QLatin1String("data_changed"))
        return QCoreApplication::translate("notices", "what it said has changed");
    const std::optional<AdmissionState> state = parseAdmissionState(reason);
    return state ? word(*state) : reason;
}

QString noticeStandingWord(bool isVoid)
{
    return isVoid ? word(NoticeVerdict::Void) : QCoreApplication::translate("notices", "standing");
}

} // namespace hengzhao::wording
