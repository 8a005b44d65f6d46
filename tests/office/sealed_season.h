// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/office/batch_season.h"

namespace hengzhao::office
{

/// A sealed season with one account, whose role a test chooses.
class SealedSeason
{
public:
    SealedSeason()
    {
        if (const Result<Office> made =
                Office::create(path(), RuleBook::standard(2021), false, tester(), clock, login());
            !made)
            qFatal("no sealed season: %s", codeName(made.error().code).data());
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("sealed.hzs")); }
    /// The season opened by somebody who holds one role, and acts for one district where that is named.
    [[nodiscard]] Office as(Role role, const QString &district = {})
    {
        Result<store::Database> database = store::Database::open(path());
        const bool isSet =
            database && database->run("DELETE FROM account_role") &&
            database->run("INSERT INTO account_role (account_id, role) SELECT id, ? FROM account", codeName(role)) &&
            database->run("UPDATE account SET district_code = ?", district);
        Result<Office> office = Office::open(path(), tester(), clock, login());
        if (!isSet || !office)
            qFatal("nobody may open the sealed season");
        return std::move(*office);
    }

    QTemporaryDir folder;
    StillClock clock;

private:
    static Officer tester() { return {QStringLiteral("tester"), QStringLiteral("test")}; }
    static Login login()
    {
        return {QStringLiteral("wang.fang"), QByteArray("right password"), {}, vault::PasswordCost::least()};
    }
};

} // namespace hengzhao::office
