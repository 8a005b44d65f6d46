// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot's header wants Qt's keywords, which this program does without.
#include <QtWidgets>

#define signals Q_SIGNALS
#define slots Q_SLOTS
// The variable comes with its type, which no parentheses may stand around.
// NOLINTNEXTLINE(bugprone-macro-parentheses)
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
#undef slots
#undef signals
