// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace hengzhao::files
{

/// What a program says; empty where it fails.
[[nodiscard]] inline QString spoken(const QString &program, const QStringList &options)
{
    QProcess process;
    process.start(program, options);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The pages of a PDF file as another program reads them, line by line, without the spaces, dots and rules between:
/// what is a space and what only room between two letters is the reader's guess.
[[nodiscard]] inline QStringList textOfPages(const QString &path)
{
    const QString text = spoken(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    QStringList pages = QString(text).remove(QLatin1Char(' ')).split(QLatin1Char('\f'));
    if (!pages.isEmpty() && pages.last().isEmpty())
        pages.removeLast();
    return pages;
}

} // namespace hengzhao::files
