// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/account_desk.h"
#include "models/office/approval_desk.h"
#include "tests/office/batch_season.h"
#include "tests/office/confirming_season.h"

namespace hengzhao::office
{

/// A ConfirmingSeason whose candidates 1 and 3 at A and 4 at B have confirmed; 2 has not yet. A lies in a county:
/// county education, then the office. B is a technician school there: county labour, municipal labour, then the office.
class ApprovalSeason : public ConfirmingSeason
{
public:
    using ConfirmingSeason::ConfirmingSeason;

    void fillAndConfirm()
    {
        fillAndRun();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(confirm("1,430499200601010002,A,P1,,\n3,430499200601010029,A,P1,,\n4,430499200601010037,B,Q,,\n")
                    .has_value());
    }
    void confirmSecond() { QVERIFY(confirm("2,430499200601010010,A,P2,80,\n").has_value()); }

    /// The same with accounts: the first is wang.fang, office and municipal education; each other acts for one role in
    /// the county. Everybody's password is "right password".
    void sealAndConfirm()
    {
        office = Office::create(sealedPath(), RuleBook::standard(2021), false, {QStringLiteral("tester"), {}}, clock,
                                login(QStringLiteral("wang.fang")));
        QVERIFY(office.has_value());
        fillAndConfirm();
    }
    void addAccount(const QString &name, const QList<Role> &roles, const QString &school = {},
                    const QString &district = QStringLiteral("430421"))
    {
        const Result<void> made =
            AccountDesk(*office).add({name, roles, district, school}, vault::Password(QByteArray("first password")),
                                     vault::PasswordCost::least());
        QVERIFY2(made.has_value(), made ? "" : codeName(made.error().code).data());
        Login first = login(name, "first password");
        first.newPassword = vault::Password(QByteArray("right password"));
        QVERIFY(Office::open(sealedPath(), {QStringLiteral("tester"), {}}, clock, std::move(first)).has_value());
    }
    [[nodiscard]] Office as(const QString &name)
    {
        Result<Office> opened = Office::open(sealedPath(), {QStringLiteral("tester"), {}}, clock, login(name));
        if (!opened)
            qFatal("%s is not let in: %s", qPrintable(name), codeName(opened.error().code).data());
        return std::move(*opened);
    }

    [[nodiscard]] QString sealedPath() const { return folder.filePath(QStringLiteral("sealed.hzs")); }
    [[nodiscard]] static Login login(const QString &name, const char *password = "right password")
    {
        return {name, QByteArray(password), {}, vault::PasswordCost::least()};
    }

    [[nodiscard]] Result<ListView> approve(const char *school)
    {
        ApprovalDesk desk(*office);
        const Result<SeenList> seen = desk.find({QString::fromLatin1(school), 1});
        return seen ? desk.approve(*seen) : failure(seen.error());
    }
    [[nodiscard]] Result<ListView> giveBack(const char *school, const char *reason, const QStringList &candidates = {})
    {
        ApprovalDesk desk(*office);
        const Result<SeenList> seen = desk.find({QString::fromLatin1(school), 1});
        return seen ? desk.giveBack(*seen, QString::fromLatin1(reason), candidates) : failure(seen.error());
    }
    [[nodiscard]] Result<ListView> submit(const char *school)
    {
        return ApprovalDesk(*office).submit(QString::fromLatin1(school), 1);
    }
    /// The lists of all schools, "A1:submitted:county-education B1:approved:".
    [[nodiscard]] QString lists()
    {
        return text("SELECT coalesce(group_concat(x, ' '), '') FROM (SELECT s.code || l.number || ':' || l.state || ':'"
                    " || l.waits_for AS x FROM list_submission l JOIN school s ON s.id = l.school_id"
                    " ORDER BY s.code, l.number)");
    }
};

} // namespace hengzhao::office
