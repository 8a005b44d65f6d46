// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hengzhao::ui
{

/// From now on a crash of this process writes a file: the head, what happened, and the addresses of the calls that led
/// there. Nothing of what the program holds goes into it. The system then does what it would have done.
void watchForCrashes(const QString &path, const QByteArray &head);

} // namespace hengzhao::ui
