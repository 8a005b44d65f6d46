// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/office/batch_season.h"

namespace hengzhao::office
{

/// Schools A (county, technician) and U (urban, secondary), junior-highs J1 to J3 with 2, 4 and an unknown number of
/// final-year classes.
class PublicitySeason : public BatchSeason
{
public:
    explicit PublicitySeason(const RuleBook &book = RuleBook::standard(2021)) : BatchSeason(book)
    {
        clock.time = QDateTime(QDate(2021, 4, 1), QTime(2, 0), Qt::UTC);
        fillPlaces("A,甲校,technician,430421,1\nU,城校,secondary,430405,1\n", "A,,1\nU,,1\n");
        fill(QStringLiteral("junior-schools"), "junior_school_code,name,district_code\nJ1,一中,430421\n"
                                               "J2,二中,430421\nJ3,三中,430405\n");
        fill(QStringLiteral("graduates"), "junior_school_code,on_roll,classes\nJ1,90,2\nJ2,180,4\n");
    }

    /// What the last audit record of a command says under a key.
    [[nodiscard]] QString noted(const QByteArray &command, const QByteArray &key)
    {
        return rows("SELECT detail ->> '" + key + "' FROM audit WHERE command = '" + command +
                        "' ORDER BY number DESC LIMIT 1",
                    1)
            .value(0);
    }
    [[nodiscard]] QString put(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test's file");
        return file.fileName();
    }
};

/// Opens a sealed season with the places of a PublicitySeason for an account with some roles, bound or not.
class PostedOffice
{
public:
    PostedOffice(const QStringList &roles, const QString &district, const QString &school)
    {
        clock.time = QDateTime(QDate(2021, 4, 1), QTime(2, 0), Qt::UTC);
        const Officer officer{QStringLiteral("tester"), QStringLiteral("test")};
        const auto login = [](const char *name) {
            return Login{QLatin1String(name), QByteArray("right password"), {}, vault::PasswordCost::least()};
        };
        const QString path = folder.filePath(QStringLiteral("sealed.hzs"));
        Result<Office> first = Office::create(path, RuleBook::standard(2021), false, officer, clock, login("first"));
        if (!first)
            qFatal("no sealed season");
        importPlaces(*first);
        addAccount(*first, roles, district, school);
        office.emplace(Office::open(path, officer, clock, login("second")));
        if (!*office)
            qFatal("the second account cannot log in");
    }

    [[nodiscard]] Office &seat() { return **office; }

    QTemporaryDir folder;
    StillClock clock;
    std::optional<Result<Office>> office;

private:
    void importPlaces(Office &first) const
    {
        const std::pair<const char *, QByteArray> tables[] = {
            {"districts", "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n430421,衡阳县,衡阳县,0\n"},
            {"junior-schools", "junior_school_code,name,district_code\nJ1,一中,430421\nJ3,三中,430405\n"},
            {"schools", "school_code,name,category,district_code\nA,甲校,technician,430421\n"
                        "U,城校,secondary,430405\n"}};
        for (const auto &[kind, table] : tables) {
            ImportRequest request;
            request.kind = QLatin1String(kind);
            request.path = folder.filePath(request.kind + QStringLiteral(".csv"));
            QFile file(request.path);
            if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
                qFatal("cannot write a test's table");
            file.close();
            NoProgress progress;
            if (!ImportDesk(first).importFile(request, progress))
                qFatal("cannot import %s", kind);
        }
    }
    static void addAccount(Office &first, const QStringList &roles, const QString &district, const QString &school)
    {
        const vault::Password password("right password");
        const QByteArray salt = vault::newSalt();
        const vault::PasswordKey key = vault::PasswordKey::of(password, salt, vault::PasswordCost::least());
        QList<Role> held;
        for (const QString &role : roles)
            held.append(parseRole(role).value());
        Result<store::Transaction> transaction = first.begin();
        const Result<qint64> added = store::AccountStore(first.database())
                                         .insert({QStringLiteral("second"), key.hash(), salt, first.key()->wrapped(key),
                                                  false, held, district, school},
                                                 *transaction);
        if (!added || !transaction->commit({QStringLiteral("account add"), QString(), {}}))
            qFatal("no second account");
    }
};

} // namespace hengzhao::office
