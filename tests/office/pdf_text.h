// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>

#include <optional>

namespace hengzhao::office
{

/// What a PDF says, as pdftotext reads it; nothing where that is not installed.
[[nodiscard]] inline std::optional<QString> pdfText(const QString &path)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (!process.waitForFinished())
        return QString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace hengzhao::office
