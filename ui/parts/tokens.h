// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"

#include <QColor>
#include <QPalette>

namespace hengzhao::ui
{

/// The colours of the program, in one place. Colour means something wherever it stands, and never stands alone.
struct Tokens {
    QColor ink;
    QColor muted;
    QColor line;
    QColor ground;
    QColor card;
    QColor accent;
    QColor accentSoft;
    QColor onAccent;
    QColor vocational;
    QColor secondChoice;
    QColor general;
    QColor neither;
    QColor good;
    QColor goodSoft;
    QColor warning;
    QColor warningSoft;
    QColor bad;
    QColor badSoft;
    QColor neutralSoft;

    [[nodiscard]] QColor text(Tone tone) const;
    [[nodiscard]] QColor soft(Tone tone) const;
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
/// Those that a palette was made from.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);

} // namespace hengzhao::ui
