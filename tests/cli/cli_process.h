// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace hengzhao::cli
{

/// What the program answered.
struct Spoken {
    int status = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QString errorCode() const
    {
        return json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
    }
};

/// Runs hengzhao-cli as a user would, in a folder of its own.
class Cli
{
public:
    [[nodiscard]] Spoken run(const QStringList &words, const QStringList &environment = {}) const
    {
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const QString &one : environment)
            variables.insert(one.section(QLatin1Char('='), 0, 0), one.section(QLatin1Char('='), 1));
        process.setProcessEnvironment(variables);
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(HENGZHAO_CLI), words);
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    /// On the season of this folder, in English, as JSON.
    [[nodiscard]] Spoken ask(const QStringList &words) const
    {
        return run(QStringList{QStringLiteral("--season"), season(), QStringLiteral("--json"), QStringLiteral("--lang"),
                               QStringLiteral("en")} +
                   words);
    }
    [[nodiscard]] QString season() const { return folder.filePath(QStringLiteral("season.hzs")); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        QFile target(folder.filePath(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return target.fileName();
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile source(folder.filePath(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    QTemporaryDir folder;
};

} // namespace hengzhao::cli
