// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"
#include "tests/office/list_files.h"
#include "tests/office/stopping.h"

#include "models/domain/digest.h"
#include "models/office/city_time.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// How lists are masked, narrowed and split, and what is left of one that could not be written.
class TestListFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksNamesAndNumbers();
    void splitsByPlace_data();
    void splitsByPlace();
    void keepsARegister();
    void keepsACodeThatLooksLikeAPathInItsFolder();
    void narrows_data();
    void narrows();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void putsEveryListOnRecord();
    void leavesNothingWhereItCannotWrite_data();
    void leavesNothingWhereItCannotWrite();
};

void TestListFiles::masksNamesAndNumbers()
{
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    for (const char *what : {"admissions", "unplaced"}) {
        ListRequest request = listOf(what);
        request.masked = true;
        QVERIFY(write(season, request).has_value());
        const QString text = contentOf(season.folder.filePath(QStringLiteral("out/list.csv")));
        for (const QString &name :
             {QStringLiteral("张一"), QStringLiteral("李二"), QStringLiteral("王三"), QStringLiteral("赵四")})
            QVERIFY(!text.contains(name));
        QVERIFY(text.contains(QLatin1Char('*')));
    }
}

void TestListFiles::splitsByPlace_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<SplitBy>("split");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("admissions by school")
        << QByteArray("admissions") << SplitBy::School
        << QStringList{QStringLiteral("list-C.csv: 4"), QStringLiteral("list-U.csv: 1 3")};
    QTest::newRow("admissions by district")
        << QByteArray("admissions") << SplitBy::District
        << QStringList{QStringLiteral("list-430405.csv: 1"), QStringLiteral("list-430421.csv: 4 3")};
    QTest::newRow("those not placed, by the school they wanted first")
        << QByteArray("unplaced") << SplitBy::School << QStringList{QStringLiteral("list-U.csv: 2")};
    QTest::newRow("the directory by district")
        << QByteArray("choice-directory") << SplitBy::District
        << QStringList{QStringLiteral("list-430405.csv: U"), QStringLiteral("list-430421.csv: C")};
    QTest::newRow("a list of nobody") << QByteArray("general-pool") << SplitBy::District << QStringList();
}

void TestListFiles::splitsByPlace()
{
    QFETCH(QByteArray, what);
    QFETCH(SplitBy, split);
    QFETCH(QStringList, files);
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    ListRequest request = listOf(what.constData());
    request.split = split;
    const Result<QList<WrittenList>> written = write(season, request);
    QVERIFY(written.has_value());
    QStringList found;
    for (const WrittenList &file : *written) {
        const QStringList rows = rowsOf(file.path);
        QCOMPARE(file.rows, rows.size());
        found.append(QFileInfo(file.path).fileName() + QStringLiteral(": ") + numbersOf(rows));
    }
    QCOMPARE(found, files);
    const QDir out(season.folder.filePath(QStringLiteral("out")));
    const qsizetype registers = files.isEmpty() ? 0 : 1;
    QCOMPARE(out.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), files.size() + registers);
}

/// What went out can be known again: what is in the register is what lies beside it.
void TestListFiles::keepsARegister()
{
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    ListRequest request = listOf("admissions");
    request.title = QStringLiteral("录取名册");
    request.split = SplitBy::School;
    const Result<QList<WrittenList>> written = write(season, request);
    QVERIFY(written.has_value());
    const QString path = season.folder.filePath(QStringLiteral("out/list-register.csv"));
    QVERIFY(contentOf(path).startsWith(QLatin1String("file,list,code,rows,written,sha256")));
    const QStringList rows = rowsOf(path);
    QCOMPARE(rows.size(), written->size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList cells = rows[i].split(QLatin1Char(','));
        QFile file(written->at(i).path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(cells.value(0), QFileInfo(file).fileName());
        QCOMPARE(cells.value(1), request.title);
        QCOMPARE(cells.value(2), written->at(i).of);
        QCOMPARE(cells.value(3).toLongLong(), written->at(i).rows);
        QCOMPARE(cells.value(4), shownMoment(season.clock.now()));
        QCOMPARE(cells.value(5).toLatin1(), toHex(Digest::of(file.readAll())));
    }
}

void TestListFiles::keepsACodeThatLooksLikeAPathInItsFolder()
{
    TrialSeason season;
    season.fillSmall();
    season.fill(QStringLiteral("choices"), "candidate_no,choice1,choice2\n1,U,\n2,../../x,\n3,a:b*?,\n4,C,\n");
    QVERIFY(season.run().has_value());
    ListRequest request = listOf("unplaced");
    request.split = SplitBy::School;
    const Result<QList<WrittenList>> written = write(season, request);
    QVERIFY(written.has_value());
    const QDir out(season.folder.filePath(QStringLiteral("out")));
    QCOMPARE(out.entryList(QDir::Files | QDir::Hidden, QDir::Name),
             (QStringList{QStringLiteral("list-..%2f..%2fx.csv"), QStringLiteral("list-a%3ab%2a%3f.csv"),
                          QStringLiteral("list-register.csv")}));
    for (const WrittenList &file : *written)
        QCOMPARE(QFileInfo(file.path).absolutePath(), out.absolutePath());
}

void TestListFiles::narrows_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("admissions of a school")
        << QByteArray("admissions") << QStringLiteral("U") << QString() << QStringLiteral("1 3");
    QTest::newRow("admissions of a district")
        << QByteArray("admissions") << QString() << QStringLiteral("430421") << QStringLiteral("4 3");
    QTest::newRow("of both") << QByteArray("admissions") << QStringLiteral("U") << QStringLiteral("430421")
                             << QStringLiteral("3");
    QTest::newRow("those not placed of a district")
        << QByteArray("unplaced") << QString() << QStringLiteral("430405") << QStringLiteral("2");
    QTest::newRow("those not placed of another")
        << QByteArray("unplaced") << QString() << QStringLiteral("430421") << QString();
    QTest::newRow("the directory of a school")
        << QByteArray("choice-directory") << QStringLiteral("C") << QString() << QStringLiteral("C");
}

void TestListFiles::narrows()
{
    QFETCH(QByteArray, what);
    QFETCH(QString, school);
    QFETCH(QString, district);
    QFETCH(QString, numbers);
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    ListRequest request = listOf(what.constData());
    request.filter.batch = 1;
    request.filter.schoolCode = school;
    request.filter.districtCode = district;
    QCOMPARE(numbersOf(rowsOf(season, request)), numbers);
}

void TestListFiles::refusesWhatIsNotThere_data()
{
    QTest::addColumn<ListRequest>("request");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const ListRequest &request, ErrorCode code) {
        QTest::newRow(name) << request << code;
    };
    row("a list nobody knows", listOf("gossip"), ErrorCode::UnknownKind);
    ListRequest ofSchool = listOf("admissions");
    ofSchool.filter.schoolCode = QStringLiteral("X");
    row("a school that is not in the directory", ofSchool, ErrorCode::UnknownSchool);
    ListRequest ofDistrict = listOf("general-pool");
    ofDistrict.filter.districtCode = QStringLiteral("430499");
    row("a district there is not", ofDistrict, ErrorCode::UnknownDistrict);
    for (const char *what : {"admissions", "unplaced"}) {
        ListRequest ofBatch = listOf(what);
        ofBatch.filter.batch = 2;
        row(what, ofBatch, ErrorCode::BatchNotRun);
    }
}

void TestListFiles::refusesWhatIsNotThere()
{
    QFETCH(ListRequest, request);
    QFETCH(ErrorCode, code);
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    const Result<QList<WrittenList>> refused = write(season, request);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, code);
    QVERIFY(QDir(season.folder.filePath(QStringLiteral("out"))).isEmpty());
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'export'"), 0);
}

void TestListFiles::putsEveryListOnRecord()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    QVERIFY(write(season, listOf("admissions")).has_value());
    ListRequest masked = listOf("unplaced");
    masked.masked = true;
    masked.split = SplitBy::District;
    QVERIFY(write(season, masked).has_value());
    QCOMPARE(season.rows("SELECT subject, detail FROM audit WHERE command = 'export' ORDER BY number", 2),
             (QStringList{QStringLiteral(R"(admissions|{"files":1,"masked":false,"rows":3})"),
                          QStringLiteral(R"(unplaced|{"files":1,"masked":true,"rows":5})")}));
}

void TestListFiles::leavesNothingWhereItCannotWrite_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<SplitBy>("split");
    QTest::addColumn<double>("stopAt");
    QTest::newRow("a folder that is not there") << QStringLiteral("nowhere/list.csv") << SplitBy::Nothing << 2.0;
    QTest::newRow("a folder of that name") << QStringLiteral("taken.csv") << SplitBy::Nothing << 2.0;
    QTest::newRow("a folder of the second file's name") << QStringLiteral("part.csv") << SplitBy::School << 2.0;
    QTest::newRow("a kind of file nobody writes") << QStringLiteral("list.odt") << SplitBy::Nothing << 2.0;
    QTest::newRow("stopped on the way") << QStringLiteral("list.csv") << SplitBy::Nothing << 0.0;
}

void TestListFiles::leavesNothingWhereItCannotWrite()
{
    QFETCH(QString, path);
    QFETCH(SplitBy, split);
    QFETCH(double, stopAt);
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    const QDir folder(season.folder.path());
    QVERIFY(folder.mkpath(QStringLiteral("taken.csv")) && folder.mkpath(QStringLiteral("part-U.csv")));
    const QStringList before = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    ListRequest request = listOf("admissions");
    request.path = folder.filePath(path);
    request.split = split;
    test::Stopping progress(stopAt);
    QVERIFY(!ListDesk(*season.office).write(request, progress).has_value());
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name), before);
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'export'"), 0);
}

QTEST_GUILESS_MAIN(TestListFiles)
#include "tst_list_files.moc"
