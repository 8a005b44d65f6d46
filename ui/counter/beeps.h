// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QList>
#include <QObject>

namespace hengzhao::ui
{

/// When the beeps of a sound begin, in milliseconds.
using Beeps = QList<int>;

/// One short beep: it is done.
[[nodiscard]] Beeps beepsOfSuccess();
/// What a refusal sounds like, each of its own: whoever looks at the candidate hears why.
[[nodiscard]] Beeps beepsOf(ErrorCode code);

/// Sounds the system's beep at those times. A sound that begins ends the one before.
class Beeper final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void sound(const Beeps &beeps);
    /// What was sounded last.
    [[nodiscard]] const Beeps &last() const { return m_last; }

private:
    Beeps m_last;
    int m_round = 0;
};

} // namespace hengzhao::ui
