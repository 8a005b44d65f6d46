// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/trial_season.h"

#include "models/office/handout_desk.h"
#include "models/office/platform_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// The register of booklets handed out.
class TestHandoutDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entersListsAndCounts();
    void changesAField();
    void overwritesNobody();
    void takesBack();
    void refuses_data();
    void refuses();
    void tellsEverythingThatIsWrong();
    void keepsTheLimitsInTheDatabase();
    void asksForTheRole();
};

namespace
{

NewHandout handout(const char *receiver, const char *copies, const char *day = "2021-03-22", const char *receipt = "")
{
    return {QString::fromUtf8(receiver), QString::fromUtf8(copies), QString::fromUtf8(day), QString::fromUtf8(receipt)};
}

} // namespace

void TestHandoutDesk::entersListsAndCounts()
{
    TrialSeason season;
    HandoutDesk desk(*season.office);
    QCOMPARE(desk.handoutTable()->rows(), size_t(0));
    QVERIFY(desk.add(handout(" 珠晖区教育局 ", "１２０", "", "签收单 1")).has_value());
    QVERIFY(desk.add(handout("第一中学", "30")).has_value());
    const Result<Table> table = desk.handoutTable();
    QCOMPARE(table->rows(), size_t(2));
    QCOMPARE(table->column(QStringLiteral("receiver")).text(0), QStringLiteral("第一中学")); // by day
    QCOMPARE(table->column(QStringLiteral("day")).text(1), QStringLiteral("2021-07-20"));    // today
    QCOMPARE(table->column(QStringLiteral("receiver")).text(1), QStringLiteral("珠晖区教育局"));
    QCOMPARE(table->column(QStringLiteral("receipt")).text(1), QStringLiteral("签收单 1"));
    QCOMPARE(HandoutDesk::copiesOf(*desk.handouts()), 150);
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'handout add'"), 2);
}

void TestHandoutDesk::changesAField()
{
    TrialSeason season;
    HandoutDesk desk(*season.office);
    const qint64 id = *desk.add(handout("第一中学", "30"));
    QVERIFY(desk.setFields({{id, QStringLiteral("receipt"), QStringLiteral("签收单 2"), QString()},
                            {id, QStringLiteral("copies"), QStringLiteral("35"), QStringLiteral("30")}})
                .has_value());
    QCOMPARE(desk.handouts()->first().copies, 35);
    QCOMPARE(desk.handouts()->first().receipt, QStringLiteral("签收单 2"));
    QCOMPARE(season.count("SELECT version FROM booklet_handout"), 3);
}

void TestHandoutDesk::overwritesNobody()
{
    TrialSeason season;
    HandoutDesk desk(*season.office);
    const qint64 id = *desk.add(handout("第一中学", "30"));
    const FieldEdit first{id, QStringLiteral("copies"), QStringLiteral("35"), QStringLiteral("30")};
    const FieldEdit second{id, QStringLiteral("copies"), QStringLiteral("40"), QStringLiteral("30")};
    QVERIFY(desk.setFields({first}).has_value());
    QCOMPARE(desk.setFields({second}).error().code, ErrorCode::RowChanged);
    QCOMPARE(desk.handouts()->first().copies, 35);
    QVERIFY(desk.setFields({{id, QStringLiteral("receipt"), QStringLiteral("x"), QString()}}).has_value());
    QCOMPARE(desk.setFields({{id + 1, QStringLiteral("receipt"), QStringLiteral("x"), QString()}}).error().code,
             ErrorCode::RowChanged);
}

void TestHandoutDesk::takesBack()
{
    TrialSeason season;
    HandoutDesk desk(*season.office);
    const qint64 id = *desk.add(handout("第一中学", "30"));
    QVERIFY(desk.remove(id).has_value());
    QVERIFY(desk.handouts()->isEmpty());
    QCOMPARE(season.count("SELECT count(*) FROM booklet_handout"), 1); // it stays on the record
    QCOMPARE(desk.remove(id).error().code, ErrorCode::RowChanged);
    const qint64 next = *desk.add(handout("第二中学", "10"));
    QVERIFY(next > id);
}

void TestHandoutDesk::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<FindingCode>("code");
    const auto row = [](const char *name, const char *field, const QString &text, FindingCode code) {
        QTest::newRow(name) << QString::fromLatin1(field) << text << code;
    };
    row("nobody", "receiver", QString(), FindingCode::Empty);
    row("a receiver of spaces", "receiver", QStringLiteral(" 　"), FindingCode::Empty);
    row("a receiver without end", "receiver", QString(201, u'长'), FindingCode::TooLong);
    row("no copies", "copies", QStringLiteral("0"), FindingCode::NotWholeNumber);
    row("fewer than none", "copies", QStringLiteral("-5"), FindingCode::NotWholeNumber);
    row("half a copy", "copies", QStringLiteral("1.5"), FindingCode::NotWholeNumber);
    row("more than anybody prints", "copies", QStringLiteral("1000001"), FindingCode::NotWholeNumber);
    row("a word", "copies", QStringLiteral("many"), FindingCode::NotWholeNumber);
    row("no such day", "day", QStringLiteral("2021-02-30"), FindingCode::NotDate);
    row("a day as it is spoken", "day", QStringLiteral("3月1日"), FindingCode::NotDate);
    row("a receipt without end", "receipt", QString(201, u'长'), FindingCode::TooLong);
}

void TestHandoutDesk::refuses()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(FindingCode, code);
    TrialSeason season;
    HandoutDesk desk(*season.office);
    const qint64 id = *desk.add(handout("第一中学", "30"));
    const QHash<QString, QString> before{{QStringLiteral("receiver"), QStringLiteral("第一中学")},
                                         {QStringLiteral("copies"), QStringLiteral("30")},
                                         {QStringLiteral("day"), QStringLiteral("2021-03-22")}};
    const FieldEdit edit{id, field, text, before.value(field)};
    for (const Result<void> &refused : {desk.setFields({edit}), HandoutDesk::check(edit)}) {
        QCOMPARE(refused.error().code, ErrorCode::ProblemsFound);
        QCOMPARE(refused.error().findings.size(), 1);
        QCOMPARE(refused.error().findings.first().code, code);
        QCOMPARE(refused.error().findings.first().column, field);
    }
    QCOMPARE(season.count("SELECT version FROM booklet_handout"), 1);
}

void TestHandoutDesk::tellsEverythingThatIsWrong()
{
    TrialSeason season;
    const Result<qint64> refused = HandoutDesk(*season.office).add(handout("", "x", "yesterday"));
    QCOMPARE(refused.error().findings.size(), 3);
    QCOMPARE(season.count("SELECT count(*) FROM booklet_handout"), 0);
}

void TestHandoutDesk::keepsTheLimitsInTheDatabase()
{
    TrialSeason season;
    // The database itself keeps to the limits of the desk.
    QVERIFY(!season.office->database()
                 .run("INSERT INTO booklet_handout (receiver, copies, day, added) VALUES ('x', 0, '2021-01-01', 1)")
                 .has_value());
    QVERIFY(!season.office->database()
                 .run("INSERT INTO booklet_handout (receiver, copies, day, added) VALUES ('', 1, '2021-01-01', 1)")
                 .has_value());
}

void TestHandoutDesk::asksForTheRole()
{
    TrialSeason season;
    const QString path = season.folder.filePath(QStringLiteral("sealed.hzs"));
    const Officer officer{QStringLiteral("tester"), QStringLiteral("test")};
    const auto login = [] {
        return std::optional(
            Login{QStringLiteral("wang.fang"), QByteArray("right password"), {}, vault::PasswordCost::least()});
    };
    season.office = Office::create(path, RuleBook::standard(2021), false, officer, season.clock, login());
    const qint64 id = *HandoutDesk(*season.office).add(handout("第一中学", "30"));
    // The same person, who now speaks for a school alone.
    QVERIFY(season.office->database().run("DELETE FROM account_role WHERE role <> 'office'").has_value());
    QVERIFY(season.office->database().run("UPDATE account_role SET role = 'school'").has_value());
    season.office = Office::open(path, officer, season.clock, login());
    HandoutDesk handouts(*season.office);
    PlatformDesk platform(*season.office);
    const FieldEdit edit{id, QStringLiteral("copies"), QStringLiteral("40"), QStringLiteral("30")};
    NoProgress progress;
    const QList<Error> refusals{handouts.add(handout("第二中学", "30")).error(),
                                handouts.setFields({edit}).error(),
                                handouts.remove(id).error(),
                                platform.report(QStringLiteral("A"), {}).error(),
                                platform.setFields({edit}).error(),
                                platform.compare({path}, progress).error()};
    for (const Error &refusal : refusals)
        QCOMPARE(codeName(refusal.code), codeName(ErrorCode::RoleNeeded));
    QCOMPARE(handouts.handouts()->size(), 1); // looking is free
}

QTEST_GUILESS_MAIN(TestHandoutDesk)
#include "tst_handout_desk.moc"
