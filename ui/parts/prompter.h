// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

class QWidget;

namespace hengzhao::ui
{

/// Asks before what cannot be undone: says what will happen, and wants the word typed.
[[nodiscard]] bool confirmTyped(QWidget *parent, const QString &title, const QString &what, const QString &word);
/// Cause, what was kept, what to do, and details to copy.
void tellError(QWidget *parent, const QString &title, const Error &error);

} // namespace hengzhao::ui
