// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/beeps.h"

#include <QApplication>
#include <QTimer>

#include <array>

namespace hengzhao::ui
{

namespace
{

struct Signal {
    ErrorCode code;
    /// Beeps as dots and pauses: "..  ." is two, a rest, and one.
    const char *beats;
};

using Code = ErrorCode;
constexpr std::array signals = {
    Signal{Code::NotIdentityNumber, ".."},       Signal{Code::UnknownCard, "..."},
    Signal{Code::IdentityNumberDiffers, "...."}, Signal{Code::AdmittedElsewhere, ".. .."},
    Signal{Code::NotAdmitted, "... ..."},        Signal{Code::AdmissionStateWrong, ". ."},
    Signal{Code::ConfirmationOverdue, ". . ."},  Signal{Code::SchoolStopped, ". . . ."},
    Signal{Code::ProgramFull, ".. ."},           Signal{Code::ProgramNotOpen, ".. . ."},
    Signal{Code::InterviewMissing, ". .."},      Signal{Code::InterviewBelowMinimum, ". ..."},
};
constexpr const char *otherRefusal = ".....";

Beeps beepsOfBeats(const char *beats)
{
    constexpr int beatMilliseconds = 180;
    Beeps beeps;
    for (int i = 0; beats[i] != '\0'; ++i) {
        if (beats[i] == '.')
            beeps.append(i * beatMilliseconds);
    }
    return beeps;
}

} // namespace

Beeps beepsOfSuccess()
{
    return beepsOfBeats(".");
}

Beeps beepsOf(ErrorCode code)
{
    for (const Signal &signal : signals) {
        if (signal.code == code)
            return beepsOfBeats(signal.beats);
    }
    return beepsOfBeats(otherRefusal);
}

void Beeper::sound(const Beeps &beeps)
{
    m_last = beeps;
    const int round = ++m_round;
    for (int at : beeps) {
        QTimer::singleShot(at, this, [this, round] {
            if (round == m_round)
                QApplication::beep();
        });
    }
}

} // namespace hengzhao::ui
