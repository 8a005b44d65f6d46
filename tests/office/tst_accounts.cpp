// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/trial_season.h"

#include "models/office/list_desk.h"
#include "models/store/account_store.h"
#include "models/store/audit_store.h"
#include "models/vault/signing.h"

#include <QDirIterator>

using namespace hengzhao;
using namespace hengzhao::office;

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheFirstAccount();
    void refusesAShortPassword();
    void opensForTheRightPassword();
    void refusesOthers_data();
    void refusesOthers();
    void asksNobodyInAnOpenSeason();
    void locksAfterFiveFailures();
    void forgetsFailuresAfterALogin();
    void countsByTheRealTime();
    void keepsNoMistypedName();
    void writesWithItsAccount();
    void leavesNoPersonalDataInTheFile();
    void exportsIdentityNumbersToWhoHoldsTheKey();
    void knowsAPersonAgain();
    void letsTwoPeopleChangePlaces();
    void publishesSchoolsOnlyWhereSaid();
    void archivesWithoutAskingAgain();
    void noticesALaidInSeal();

private:
    static constexpr const char *password = "right password";
    static std::optional<Login> login(const QString &account = QStringLiteral("wang.fang"),
                                      const QByteArray &utf8 = password, const QDateTime &at = {})
    {
        return Login{account, utf8, at, vault::PasswordCost::least()};
    }
    /// A sealed season in place of the trial's open one.
    static void seal(TrialSeason &season)
    {
        season.office =
            Office::create(sealedPath(season), RuleBook::standard(2021), false, tester(), season.clock, login());
        QVERIFY(season.office);
    }
    static QString sealedPath(const TrialSeason &season)
    {
        return season.folder.filePath(QStringLiteral("sealed.hzs"));
    }
    static Officer tester() { return {QStringLiteral("tester"), QStringLiteral("test")}; }
    static ErrorCode refusal(TrialSeason &season, const std::optional<Login> &given)
    {
        const Result<Office> office = Office::open(sealedPath(season), tester(), season.clock, given);
        return office ? ErrorCode::Cancelled : office.error().code;
    }
    static bool isLetIn(TrialSeason &season, const std::optional<Login> &given)
    {
        return Office::open(sealedPath(season), tester(), season.clock, given).has_value();
    }
    static QString text(TrialSeason &season, QByteArrayView sql)
    {
        Result<store::Statement> statement = season.office->database().prepare(sql);
        return statement && statement->step().value() ? statement->text(0) : QStringLiteral("no row");
    }
    static QByteArray candidates()
    {
        return "candidate_no,name,id_number,district_code,junior_school_code,category,graduated,applied_general,total,"
               "phone,"
               "guardian,address\n"
               "1,张一,430499200601010002,430405,J1,current,1,1,500,13900000001,张建国,雁峰区解放路七号\n"
               "2,李二,430499200601010010,430405,J1,current,1,1,490,13900000002,李卫民,石鼓区人民路八号\n"
               "3,王三,430499200601010029,430421,J2,current,1,0,280,13900000003,王爱华,蒸湘区红湘路九号\n"
               "4,赵四,430499200601010037,430421,J2,current,1,0,270,13900000004,赵秀英,珠晖区东风路十号\n";
    }
    static QStringList personalData()
    {
        QStringList data;
        const QStringList lines = QString::fromUtf8(candidates()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.split(QLatin1Char(','));
            data << cells[2] << cells[9] << cells[10] << cells[11];
        }
        return data;
    }
    static void fillSealed(TrialSeason &season)
    {
        season.fill(QStringLiteral("districts"),
                    "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n430421,衡阳县,衡阳县,0\n");
        season.fill(QStringLiteral("junior-schools"),
                    "junior_school_code,name,district_code\nJ1,一中,430405\nJ2,二中,430421\n");
        season.fill(QStringLiteral("candidates"), candidates());
        season.fill(QStringLiteral("lines"), "line_area,score\n市城区,400\n衡阳县,380\n");
    }
};

void TestAccounts::makesTheFirstAccount()
{
    TrialSeason season;
    seal(season);
    Office &office = *season.office;
    QVERIFY(!office.isOpenSeason());
    QVERIFY(office.key() != nullptr);
    QCOMPARE(office.officer().name, QStringLiteral("wang.fang"));
    for (Role role : {Role::Office, Role::MunicipalEducation, Role::Administrator})
        QVERIFY(office.hasRole(role));
    QVERIFY(!office.hasRole(Role::Discipline));
    const auto account = store::AccountStore(office.database()).byName(QStringLiteral("wang.fang")).value();
    QVERIFY(account);
    QVERIFY(!account->mustChange);
    QVERIFY(!store::SeasonStore(office.database()).facts()->isOpen);
    const vault::SigningKeys keys = store::SeasonStore(office.database()).signingKeys().value();
    const std::optional<QByteArray> head = vault::signature("head", keys, *office.key());
    QVERIFY(head);
    QVERIFY(vault::isSignature(*head, "head", keys.publicKey));
}

void TestAccounts::refusesAShortPassword()
{
    TrialSeason season;
    const Result<Office> office = Office::create(sealedPath(season), RuleBook::standard(2021), false, tester(),
                                                 season.clock, login(QStringLiteral("wang.fang"), "seven77"));
    QVERIFY(!office);
    QCOMPARE(office.error().code, ErrorCode::PasswordTooShort);
    QVERIFY(!QFile::exists(sealedPath(season)));
}

void TestAccounts::opensForTheRightPassword()
{
    TrialSeason season;
    seal(season);
    const QString person = season.office->key()->personKey(IdentityNumber::parse(u"430499200601010002").value());
    const Result<Office> again = Office::open(sealedPath(season), tester(), season.clock, login());
    QVERIFY(again);
    QCOMPARE(again->key()->personKey(IdentityNumber::parse(u"430499200601010002").value()), person);
    QCOMPARE(again->officer().name, QStringLiteral("wang.fang"));
    QVERIFY(again->hasRole(Role::Office));
    QVERIFY(!again->hasRole(Role::School));
}

void TestAccounts::refusesOthers_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("wrong password") << QStringLiteral("wang.fang") << QByteArray("wrong password");
    QTest::newRow("no password") << QStringLiteral("wang.fang") << QByteArray();
    QTest::newRow("unknown account") << QStringLiteral("li.qiang") << QByteArray(password);
    QTest::newRow("account in large letters") << QStringLiteral("WANG.FANG") << QByteArray(password);
    QTest::newRow("no account") << QString() << QByteArray(password);
    QTest::newRow("an account with SQL") << QStringLiteral("' OR 1=1 --") << QByteArray(password);
    QTest::newRow("disabled account") << QStringLiteral("gone") << QByteArray(password);
}

void TestAccounts::refusesOthers()
{
    QFETCH(QString, account);
    QFETCH(QByteArray, given);
    TrialSeason season;
    seal(season);
    QVERIFY(season.office->database().run(
        "INSERT INTO account (name, password_hash, key_salt, wrapped_key, disabled_at)"
        " SELECT 'gone', password_hash, key_salt, wrapped_key, '2021-07-01' FROM account"));
    QCOMPARE(refusal(season, login(account, given)), ErrorCode::LoginWrong);
    QCOMPARE(refusal(season, std::nullopt), ErrorCode::LoginNeeded);
    QVERIFY(isLetIn(season, login()));
}

void TestAccounts::asksNobodyInAnOpenSeason()
{
    TrialSeason season;
    const Result<Office> office =
        Office::open(season.path(), tester(), season.clock, login(QStringLiteral("nobody"), "x"));
    QVERIFY(office);
    QVERIFY(office->isOpenSeason());
    QCOMPARE(office->key(), nullptr);
    QCOMPARE(office->officer().name, QStringLiteral("tester"));
    QVERIFY(office->hasRole(Role::Discipline));
}

void TestAccounts::locksAfterFiveFailures()
{
    TrialSeason season;
    seal(season);
    const std::optional<Login> wrong = login(QStringLiteral("wang.fang"), "wrong password");
    for (int i = 0; i < store::AccountStore::failuresToLock; ++i)
        QCOMPARE(refusal(season, wrong), ErrorCode::LoginWrong);
    // The right password says no more than a wrong one.
    QCOMPARE(refusal(season, login()), ErrorCode::LoginWrong);
    season.clock.time = season.clock.time.addSecs(15 * 60 - 1);
    QCOMPARE(refusal(season, login()), ErrorCode::LoginWrong);
    season.clock.time = season.clock.time.addSecs(1);
    // The count starts anew with the lock's end.
    QCOMPARE(refusal(season, wrong), ErrorCode::LoginWrong);
    QVERIFY(isLetIn(season, login()));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'login refused' AND subject = 'wang.fang'"), 8);
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE json_extract(detail, '$.locked')"), 3);
    QCOMPARE(store::AuditStore(season.office->database()).brokenRecords().value(), QList<qint64>());
}

void TestAccounts::forgetsFailuresAfterALogin()
{
    TrialSeason season;
    seal(season);
    const std::optional<Login> wrong = login(QStringLiteral("wang.fang"), "wrong password");
    for (int round = 0; round < 3; ++round) {
        for (int i = 1; i < store::AccountStore::failuresToLock; ++i)
            QCOMPARE(refusal(season, wrong), ErrorCode::LoginWrong);
        QVERIFY(isLetIn(season, login()));
    }
    QCOMPARE(season.count("SELECT failures FROM account"), 0);
    // A login without failures before it writes nothing.
    const qint64 records = season.count("SELECT count(*) FROM audit");
    QVERIFY(isLetIn(season, login()));
    QCOMPARE(season.count("SELECT count(*) FROM audit"), records);
}

// Who looks at the season on another day is not let in sooner.
void TestAccounts::countsByTheRealTime()
{
    TrialSeason season;
    seal(season);
    const QDateTime now(QDate(2021, 7, 20), QTime(2, 0), Qt::UTC);
    for (int i = 0; i < store::AccountStore::failuresToLock; ++i)
        QCOMPARE(refusal(season, login(QStringLiteral("wang.fang"), "wrong password", now)), ErrorCode::LoginWrong);
    season.clock.time = now.addDays(30);
    QCOMPARE(refusal(season, login(QStringLiteral("wang.fang"), password, now)), ErrorCode::LoginWrong);
    QVERIFY(isLetIn(season, login(QStringLiteral("wang.fang"), password, now.addSecs(15 * 60))));
}

void TestAccounts::keepsNoMistypedName()
{
    TrialSeason season;
    seal(season);
    QCOMPARE(refusal(season, login(QStringLiteral("my-secret-word"), password)), ErrorCode::LoginWrong);
    QCOMPARE(text(season, "SELECT subject FROM audit WHERE command = 'login refused'"), QString());
    QCOMPARE(season.count("SELECT count(*) FROM login_session WHERE account_id IS NULL"), 1);
}

void TestAccounts::writesWithItsAccount()
{
    TrialSeason season;
    seal(season);
    fillSealed(season);
    QCOMPARE(text(season, "SELECT DISTINCT actor FROM audit"), QStringLiteral("wang.fang"));
    QCOMPARE(season.count("SELECT count(*) FROM login_session"), 1);
    QCOMPARE(season.count("SELECT account_id FROM login_session"), season.count("SELECT id FROM account"));
    QCOMPARE(text(season, "SELECT DISTINCT client FROM login_session"), QStringLiteral("test"));
}

void TestAccounts::leavesNoPersonalDataInTheFile()
{
    TrialSeason season;
    seal(season);
    fillSealed(season);
    season.fill(QStringLiteral("candidates"), candidates()); // replaced once
    QCOMPARE(season.count("SELECT count(*) FROM candidate WHERE sealed IS NOT NULL AND length(person_key) = 64"), 4);
    const auto holds = [&](const QString &path, const QString &data) {
        QFile file(path);
        const bool opened = file.open(QIODevice::ReadOnly);
        return opened && file.readAll().contains(data.toUtf8());
    };
    const QString backup = season.folder.filePath(QStringLiteral("backup.hzs"));
    QVERIFY(SeasonDesk(*season.office).backUp(backup));
    // The log beside the file is part of it.
    const QString log = sealedPath(season) + QStringLiteral("-wal");
    QVERIFY(QFileInfo(log).size() > 0);
    QVERIFY(holds(log, QStringLiteral("张一")) || holds(sealedPath(season), QStringLiteral("张一")));
    for (const QString &data : personalData()) {
        for (const QString &path : {sealedPath(season), log, backup})
            QVERIFY2(!holds(path, data), qPrintable(path));
        QCOMPARE(season.count("SELECT count(*) FROM audit WHERE detail LIKE '%" + data.toUtf8() +
                              "%' OR subject LIKE '%" + data.toUtf8() + "%'"),
                 0);
    }
    {
        Office closed = std::move(*season.office);
    }
    QVERIFY(!QFile::exists(log));
    for (const QString &data : personalData())
        QVERIFY(!holds(sealedPath(season), data));
    QVERIFY(holds(sealedPath(season), QStringLiteral("张一")));
    season.office = Office::open(sealedPath(season), tester(), season.clock, login());
}

void TestAccounts::exportsIdentityNumbersToWhoHoldsTheKey()
{
    TrialSeason season;
    seal(season);
    fillSealed(season);
    ListRequest request;
    request.what = QStringLiteral("general-pool");
    request.path = season.folder.filePath(QStringLiteral("pool.csv"));
    request.headers = files::Headers::English;
    NoProgress progress;
    QVERIFY(ListDesk(*season.office).write(request, progress));
    QFile file(request.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray list = file.readAll();
    QVERIFY(list.contains("430499200601010002"));
    QVERIFY(list.contains("430499200601010010"));
    QVERIFY(!list.contains("430499200601010029"));
    const Result<void> without =
        store::AdmissionStore(season.office->database())
            .eachOfGeneralPool({}, nullptr, [](const store::GeneralPoolRow &) { return Result<void>(); });
    QVERIFY(!without);
    QCOMPARE(without.error().code, ErrorCode::LoginNeeded);
}

void TestAccounts::knowsAPersonAgain()
{
    TrialSeason season;
    seal(season);
    fillSealed(season);
    ImportRequest add;
    add.add = true;
    const QByteArray header = "candidate_no,name,id_number,district_code,category,graduated,applied_general,total\n";
    const Result<ImportReport> same =
        season.import(QStringLiteral("candidates"), header + "5,张一,430499200601010002,430405,current,1,0,300\n", add);
    QVERIFY(!same);
    QCOMPARE(same.error().findings.first().code, FindingCode::DuplicateIdentityNumber);
    QVERIFY(season.import(QStringLiteral("candidates"), header + "5,孙五,430499200601010045,430405,current,1,0,300\n",
                          add));
    QCOMPARE(season.count("SELECT count(*) FROM candidate WHERE sealed IS NOT NULL"), 5);
}

void TestAccounts::letsTwoPeopleChangePlaces()
{
    TrialSeason season;
    seal(season);
    fillSealed(season);
    const QString first = text(season, "SELECT person_key FROM candidate WHERE candidate_no = '1'");
    QByteArray changed = candidates();
    changed.replace("430499200601010002", "X").replace("430499200601010010", "430499200601010002");
    changed.replace("X", "430499200601010010");
    season.fill(QStringLiteral("candidates"), changed);
    QCOMPARE(text(season, "SELECT person_key FROM candidate WHERE candidate_no = '2'"), first);
}

// Contract, section 2: an empty "published" is 1 in an open season, else 0.
void TestAccounts::publishesSchoolsOnlyWhereSaid()
{
    TrialSeason season;
    seal(season);
    fillSealed(season);
    season.fill(
        QStringLiteral("schools"),
        "school_code,name,category,district_code,published\nU,城校,secondary,430405,\nC,县校,technician,430421,1\n");
    QCOMPARE(
        text(season,
             "SELECT group_concat(code) FROM school s JOIN filing f ON f.school_id = s.id WHERE f.state = 'published'"),
        QStringLiteral("C"));
}

void TestAccounts::archivesWithoutAskingAgain()
{
    TrialSeason season;
    seal(season);
    fillSealed(season);
    const QString archive = season.folder.filePath(QStringLiteral("archive.hzs"));
    const Result<SeasonCheckReport> report = SeasonDesk(*season.office).archive(archive);
    QVERIFY(report);
    const Result<Office> copy = Office::open(archive, tester(), season.clock, login());
    QVERIFY(copy);
    QCOMPARE(Office::open(archive, tester(), season.clock).error().code, ErrorCode::LoginNeeded);
}

// Whoever can write the file cannot give one candidate another's identity.
void TestAccounts::noticesALaidInSeal()
{
    TrialSeason season;
    seal(season);
    fillSealed(season);
    QVERIFY(season.office->database().run("UPDATE candidate SET sealed = (SELECT sealed FROM candidate WHERE "
                                          "candidate_no = '2') WHERE candidate_no = '1'"));
    const Result<void> read =
        store::AdmissionStore(season.office->database())
            .eachOfGeneralPool({}, season.office->key(), [](const store::GeneralPoolRow &) { return Result<void>(); });
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::SeasonDamaged);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
