// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tokens.h"

namespace hengzhao::ui
{

QColor Tokens::text(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    case Tone::Neutral:
        return muted;
    case Tone::Plain:
        break;
    }
    return ink;
}

QColor Tokens::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return goodSoft;
    case Tone::Warning:
        return warningSoft;
    case Tone::Bad:
        return badSoft;
    case Tone::Neutral:
        return neutralSoft;
    case Tone::Plain:
        break;
    }
    return {};
}

const Tokens &lightTokens()
{
    static const Tokens tokens{0x1d2733, 0x5f6b7a, 0xdfe4ea, 0xf4f6f8, 0xffffff, 0x0b5cad, 0xe6f0fa,
                               0xffffff, 0x0072b2, 0x56b4e9, 0xe69f00, 0x9aa4b0, 0x1a7f4b, 0xe5f4ec,
                               0xa15c00, 0xfdf1dd, 0xb3261e, 0xfce8e6, 0xeceff3};
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{0xe4e9ef, 0xa3adba, 0x363f4a, 0x15191e, 0x1e242b, 0x6db3f2, 0x1d3a57,
                               0x0c1116, 0x3a9bdc, 0x8fcdf3, 0xe6ac33, 0x77818d, 0x5cc78f, 0x173526,
                               0xe0a458, 0x3b2c12, 0xf2938c, 0x44201d, 0x2a323b};
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

} // namespace hengzhao::ui
