// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"
#include "models/domain/result.h"
#include "models/office/second_officer.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace hengzhao::cli
{

/// What stands on the command line, once read: options may stand anywhere on it.
struct Arguments {
    QString season;
    QString account;
    QString passwordFile;
    /// Nothing is changed and nobody named.
    bool inspect = false;
    std::optional<QDate> today;
    QString language;
    bool json = false;
    bool quiet = false;
    QString noun;
    QString verb;
    /// What follows noun and verb.
    QStringList rest;

    [[nodiscard]] bool has(const QString &option) const { return !given.value(option).isEmpty(); }
    /// The last one given, as shells expect.
    [[nodiscard]] QString value(const QString &option) const
    {
        const QStringList all = given.value(option);
        return all.isEmpty() ? QString() : all.last();
    }
    [[nodiscard]] QStringList values(const QString &option) const { return given.value(option); }

    QHash<QString, QStringList> given; // by option, "1" for one without a value
};

/// What a command says: one JSON document, or the same for people.
struct Answer {
    QJsonObject json;
    QString text;
    Findings notices;
    /// Not 0 where the answer itself is a "no": a check that does not hold.
    int exitStatus = 0;
};

/// All that a command may use.
struct Context {
    const Arguments &arguments;
    const Clock &clock;
    office::Officer officer;
    Progress &progress;

    [[nodiscard]] Result<office::Office> openSeason() const { return openSeason(arguments.season); }
    /// With a new password, it takes the place of the one given.
    [[nodiscard]] Result<office::Office> openSeason(const QString &where,
                                                    std::optional<vault::Password> newPassword = std::nullopt) const;
    /// The account and password given, nothing where there is none.
    [[nodiscard]] Result<std::optional<office::Login>> login() const;
    /// Who consents beside the one who acts: --second, with --second-password-file where the season is sealed. Nobody
    /// where it is not given.
    [[nodiscard]] Result<office::SecondOfficer> secondOfficer() const;
};

/// The first line of a password file.
[[nodiscard]] Result<QByteArray> passwordIn(const QString &path);

/// One verb of one noun: how many words may follow it, which options it knows, what it does.
struct Command {
    QString noun;
    QString verb;
    int leastWords = 0;
    int mostWords = 0;
    QStringList options;
    Result<Answer> (*run)(const Context &context);
};

} // namespace hengzhao::cli
