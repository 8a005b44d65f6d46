// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tokens.h"

class QApplication;

namespace hengzhao::ui
{

enum class Brightness { Light, Dark };

/// Dresses the application: Fusion, a palette and one style sheet made from the tokens, the font in points.
void dress(QApplication &application, Brightness brightness, int fontPoints);

/// The usual size of text.
constexpr int standardFontPoints = 10;

} // namespace hengzhao::ui
