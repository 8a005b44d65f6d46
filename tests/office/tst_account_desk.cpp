// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/approval_season.h"

#include "models/office/second_officer.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Accounts made, put out of use and given other passwords, by administrators (R26 asks for several persons).
class TestAccountDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAnAccount();
    void asksForAnotherPasswordFirst();
    void refusesTheSameOrAShortPassword();
    void setsAForgottenPassword();
    void putsAnAccountOutOfUse();
    void keepsTheLastAdministrator();
    void letsOnlyAdministrators();
    void hasNoneInAnOpenSeason();
    void takesNoConsentWithAnotherPersonsPassword();
    void refuses_data();
    void refuses();
    void leavesNoPasswordInTheFile();

private:
    static vault::Password password(const char *text) { return vault::Password(QByteArray(text)); }
    static Result<void> add(Office &office, const WantedAccount &wanted, const char *text = "first password")
    {
        return AccountDesk(office).add(wanted, password(text), vault::PasswordCost::least());
    }
    static Result<Office> open(ApprovalSeason &season, const QString &name, const char *text,
                               const char *next = nullptr)
    {
        Login login = ApprovalSeason::login(name, text);
        if (next != nullptr)
            login.newPassword = password(next);
        return Office::open(season.sealedPath(), {QStringLiteral("tester"), {}}, season.clock, std::move(login));
    }
    static void seal(ApprovalSeason &season)
    {
        season.office =
            Office::create(season.sealedPath(), RuleBook::standard(2021), false, {QStringLiteral("tester"), {}},
                           season.clock, ApprovalSeason::login(QStringLiteral("wang.fang")));
        QVERIFY(season.office.has_value());
        season.fill(QStringLiteral("districts"), "district_code,name,line_area,urban\n430421,衡阳县,衡阳县,0\n");
        season.fill(QStringLiteral("schools"), "school_code,name,category,district_code\nA,甲校,secondary,430421\n");
    }
};

void TestAccountDesk::makesAnAccount()
{
    ApprovalSeason season;
    seal(season);
    const QString person = season.office->key()->personKey(IdentityNumber::parse(u"430499200601010002").value());
    QVERIFY(add(*season.office, {QStringLiteral(" county "), {Role::CountyEducation}, QStringLiteral("430421")}));
    Result<Office> opened = open(season, QStringLiteral("county"), "first password", "my own password");
    QVERIFY(opened.has_value());
    QVERIFY(opened->hasRole(Role::CountyEducation));
    QVERIFY(!opened->hasRole(Role::Office));
    QCOMPARE(opened->post().districtCode, QStringLiteral("430421"));
    // The same key of the season, under a password of their own.
    QCOMPARE(opened->key()->personKey(IdentityNumber::parse(u"430499200601010002").value()), person);
    const Result<QList<Account>> all = AccountDesk(*season.office).accounts();
    QCOMPARE(all->size(), 2);
    QCOMPARE(accountState(all->first(), season.clock.time), QStringLiteral("in-use"));
    QCOMPARE(season.text("SELECT subject || detail FROM audit WHERE command = 'account add'"),
             QStringLiteral("county{\"district\":\"430421\",\"roles\":[\"county-education\"],\"school\":\"\"}"));
}

void TestAccountDesk::asksForAnotherPasswordFirst()
{
    ApprovalSeason season;
    seal(season);
    QVERIFY(add(*season.office, {QStringLiteral("li"), {Role::Office}}));
    QCOMPARE(open(season, QStringLiteral("li"), "first password").error().code, ErrorCode::PasswordMustChange);
    // Whoever does not know the password learns nothing, and changes nothing.
    QCOMPARE(open(season, QStringLiteral("li"), "wrong password").error().code, ErrorCode::LoginWrong);
    QCOMPARE(open(season, QStringLiteral("li"), "wrong password", "my own password").error().code,
             ErrorCode::LoginWrong);
    QVERIFY(open(season, QStringLiteral("li"), "first password", "my own password").has_value());
    QCOMPARE(open(season, QStringLiteral("li"), "first password").error().code, ErrorCode::LoginWrong);
    QVERIFY(open(season, QStringLiteral("li"), "my own password").has_value());
    // The first account chose its own.
    QVERIFY(open(season, QStringLiteral("wang.fang"), "right password").has_value());
}

void TestAccountDesk::refusesTheSameOrAShortPassword()
{
    ApprovalSeason season;
    seal(season);
    QCOMPARE(add(*season.office, {QStringLiteral("li"), {Role::Office}}, "seven77").error().code,
             ErrorCode::PasswordTooShort);
    QVERIFY(add(*season.office, {QStringLiteral("li"), {Role::Office}}));
    QCOMPARE(open(season, QStringLiteral("li"), "first password", "first password").error().code,
             ErrorCode::PasswordSame);
    QCOMPARE(open(season, QStringLiteral("li"), "first password", "seven77").error().code, ErrorCode::PasswordTooShort);
    QCOMPARE(AccountDesk(*season.office).setPassword(QStringLiteral("li"), password("seven77")).error().code,
             ErrorCode::PasswordTooShort);
    QCOMPARE(open(season, QStringLiteral("li"), "first password").error().code, ErrorCode::PasswordMustChange);
}

void TestAccountDesk::setsAForgottenPassword()
{
    ApprovalSeason season;
    seal(season);
    season.addAccount(QStringLiteral("li"), {Role::Office});
    for (int i = 0; i < store::AccountStore::failuresToLock; ++i)
        QCOMPARE(open(season, QStringLiteral("li"), "forgotten").error().code, ErrorCode::LoginWrong);
    QCOMPARE(accountState(AccountDesk(*season.office).accounts()->first(), season.clock.time),
             QStringLiteral("locked"));
    QVERIFY(AccountDesk(*season.office)
                .setPassword(QStringLiteral("li"), password("other password"), vault::PasswordCost::least())
                .has_value());
    QCOMPARE(open(season, QStringLiteral("li"), "other password").error().code, ErrorCode::PasswordMustChange);
    QVERIFY(open(season, QStringLiteral("li"), "other password", "my own password").has_value());
}

void TestAccountDesk::putsAnAccountOutOfUse()
{
    ApprovalSeason season;
    seal(season);
    season.addAccount(QStringLiteral("li"), {Role::Office});
    AccountDesk desk(*season.office);
    QVERIFY(desk.disable(QStringLiteral("li")).has_value());
    QCOMPARE(open(season, QStringLiteral("li"), "right password").error().code, ErrorCode::LoginWrong);
    QCOMPARE(accountState(desk.accounts()->first(), season.clock.time), QStringLiteral("disabled"));
    QVERIFY(desk.enable(QStringLiteral("li")).has_value());
    QVERIFY(open(season, QStringLiteral("li"), "right password").has_value());
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command IN ('account disable', 'account enable')"), 2);
}

void TestAccountDesk::keepsTheLastAdministrator()
{
    ApprovalSeason season;
    seal(season);
    AccountDesk desk(*season.office);
    QCOMPARE(desk.disable(QStringLiteral("wang.fang")).error().code, ErrorCode::LastAdministrator);
    season.addAccount(QStringLiteral("li"), {Role::Administrator});
    QVERIFY(desk.disable(QStringLiteral("wang.fang")).has_value());
    Office other = season.as(QStringLiteral("li"));
    QCOMPARE(AccountDesk(other).disable(QStringLiteral("li")).error().code, ErrorCode::LastAdministrator);
}

void TestAccountDesk::letsOnlyAdministrators()
{
    ApprovalSeason season;
    seal(season);
    season.addAccount(QStringLiteral("li"), {Role::Office, Role::MunicipalEducation});
    Office office = season.as(QStringLiteral("li"));
    AccountDesk desk(office);
    QCOMPARE(desk.accounts().error().code, ErrorCode::RoleNeeded);
    QCOMPARE(add(office, {QStringLiteral("zhao"), {Role::Administrator}}).error().code, ErrorCode::RoleNeeded);
    QCOMPARE(desk.setPassword(QStringLiteral("wang.fang"), password("other password")).error().code,
             ErrorCode::RoleNeeded);
    QCOMPARE(desk.disable(QStringLiteral("wang.fang")).error().code, ErrorCode::RoleNeeded);
}

void TestAccountDesk::hasNoneInAnOpenSeason()
{
    TrialSeason season;
    AccountDesk desk(*season.office);
    QCOMPARE(desk.accounts().error().code, ErrorCode::NoAccountsHere);
    QCOMPARE(add(*season.office, {QStringLiteral("li"), {Role::Office}}).error().code, ErrorCode::NoAccountsHere);
    QCOMPARE(desk.disable(QStringLiteral("li")).error().code, ErrorCode::NoAccountsHere);
}

void TestAccountDesk::takesNoConsentWithAnotherPersonsPassword()
{
    ApprovalSeason season;
    seal(season);
    QVERIFY(add(*season.office, {QStringLiteral("li"), {Role::Office}}));
    SecondOfficer second{QStringLiteral("li"), password("first password")};
    QCOMPARE(consentOf(*season.office, second, {Role::Office}).error().code, ErrorCode::PasswordMustChange);
    QVERIFY(open(season, QStringLiteral("li"), "first password", "my own password").has_value());
    second.password = password("my own password");
    QCOMPARE(consentOf(*season.office, second, {Role::Office}).value(), QStringLiteral("li"));
}

void TestAccountDesk::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("roles");
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("school");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *called, const char *name, const QList<Role> &roles, const char *district,
                        const char *school, ErrorCode code) {
        QList<int> numbers;
        for (Role role : roles)
            numbers.append(static_cast<int>(role));
        QTest::newRow(called) << QString::fromUtf8(name) << numbers << QString::fromUtf8(district)
                              << QString::fromUtf8(school) << code;
    };
    row("no name", " ", {Role::Office}, "", "", ErrorCode::AccountNameWrong);
    row("a name of two words", "li qiang", {Role::Office}, "", "", ErrorCode::AccountNameWrong);
    row("a name too long", QByteArray(65, 'x').constData(), {Role::Office}, "", "", ErrorCode::AccountNameWrong);
    row("a name there is", "wang.fang", {Role::Office}, "", "", ErrorCode::AccountExists);
    row("no role", "li", {}, "", "", ErrorCode::UnknownRole);
    row("a county without its district", "li", {Role::CountyLabour}, "", "", ErrorCode::AccountPlaceMissing);
    row("a school without its code", "li", {Role::School}, "430421", "", ErrorCode::AccountPlaceMissing);
    row("an unknown district", "li", {Role::CountyLabour}, "999999", "", ErrorCode::UnknownDistrict);
    row("an unknown school", "li", {Role::School}, "", "X", ErrorCode::UnknownSchool);
}

void TestAccountDesk::refuses()
{
    QFETCH(QString, name);
    QFETCH(QList<int>, roles);
    QFETCH(QString, district);
    QFETCH(QString, school);
    ApprovalSeason season;
    seal(season);
    WantedAccount wanted{name, {}, district, school};
    for (int role : roles)
        wanted.roles.append(static_cast<Role>(role));
    const Result<void> made = add(*season.office, wanted);
    QVERIFY(!made.has_value());
    QTEST(made.error().code, "code");
    QCOMPARE(season.count("SELECT count(*) FROM account"), 1);
    QCOMPARE(AccountDesk(*season.office).disable(QStringLiteral("nobody")).error().code, ErrorCode::UnknownAccount);
}

void TestAccountDesk::leavesNoPasswordInTheFile()
{
    ApprovalSeason season;
    seal(season);
    season.addAccount(QStringLiteral("li"), {Role::Office});
    for (const QString &path : {season.sealedPath(), season.sealedPath() + QStringLiteral("-wal")}) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains("first password"));
        QVERIFY(!content.contains("right password"));
    }
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE detail LIKE '%password\"%'"), 0);
}

QTEST_GUILESS_MAIN(TestAccountDesk)
#include "tst_account_desk.moc"
