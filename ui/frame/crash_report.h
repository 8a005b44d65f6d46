// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace hengzhao::ui
{

/// From now on a crash leaves a report in a folder: when, which version, which kind of fault, and where in the program.
/// Nothing of a season is in it.
void reportCrashesTo(const QString &folder);

struct CrashReport {
    QString path;
    QDateTime at;
};

/// The report of a crash nobody has been told of yet, which then counts as told.
[[nodiscard]] std::optional<CrashReport> takeCrashReport(const QString &folder);

} // namespace hengzhao::ui
