// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/crash_report.h"

#include "ui/frame/crash_watch.h"

#include <QDir>
#include <QFileInfo>

namespace hengzhao::ui
{

namespace
{

const QString untold = QStringLiteral("crash.txt");

} // namespace

void reportCrashesTo(const QString &folder)
{
    QDir().mkpath(folder);
    const QByteArray head = "hengzhao " HENGZHAO_VERSION ", Qt " + QByteArray(qVersion()) + "\n";
    watchForCrashes(QDir(folder).filePath(untold), head);
}

std::optional<CrashReport> takeCrashReport(const QString &folder)
{
    const QFileInfo found(QDir(folder).filePath(untold));
    if (!found.exists())
        return std::nullopt;
    const QDateTime at = found.lastModified();
    const QString kept =
        QDir(folder).filePath(QStringLiteral("crash-%1.txt").arg(at.toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    QFile::remove(kept);
    return QFile::rename(found.filePath(), kept) ? std::optional(CrashReport{kept, at}) : std::nullopt;
}

} // namespace hengzhao::ui
