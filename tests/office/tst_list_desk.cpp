// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"
#include "tests/office/list_files.h"

#include "models/wording/term_words.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// The lists that leave the office, row by row.
class TestListDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEachList_data();
    void writesEachList();
    void handsOverTheGeneralPoolByTheLines();
    void listsWhatIsFree_data();
    void listsWhatIsFree();
    void listsOnlyWhatIsPublished();
    void listsEveryAdmissionWithItsState();
    void listsTheRunInForceAlone();
    void listsTheChoicesTheRunWentBy_data();
    void listsTheChoicesTheRunWentBy();
};

void TestListDesk::writesEachList_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<files::Headers>("headers");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const char *what, files::Headers headers, const QStringList &lines) {
        QTest::newRow(name) << QByteArray(what) << headers << lines;
    };
    using files::Headers;
    row("admissions", "admissions", Headers::English,
        {QStringLiteral("candidate_no,name,sex,district_code,junior_school_code,school_code,school_name,program_code,"
                        "program_name,batch,round,place,total,state,notice_no"),
         QStringLiteral("4,赵四,1,430421,J2,C,县校,,,1,1,1,270.00,pre_admitted,"),
         QStringLiteral("1,张一,2,430405,J1,U,城校,,,1,1,1,300.00,pre_admitted,"),
         QStringLiteral("3,王三,2,430421,J2,U,城校,,,1,1,1,280.00,pre_admitted,")});
    row("admissions in Chinese", "admissions", Headers::Chinese,
        {QStringLiteral(
             "考生号,姓名,性别,学籍区县,毕业学校,学校代码,学校名称,专业代码,专业名称,批次,轮次,位次,总分,录取状态,"
             "通知书编号"),
         QStringLiteral("4,赵四,男,430421,J2,C,县校,,,1,1,1,270.00,预录,"),
         QStringLiteral("1,张一,女,430405,J1,U,城校,,,1,1,1,300.00,预录,"),
         QStringLiteral("3,王三,女,430421,J2,U,城校,,,1,1,1,280.00,预录,")});
    row("admissions by dbf names", "admissions", Headers::Dbf,
        {QStringLiteral("KSH,XM,XBDM,XJQX,BYXX,YXDM,YXMC,ZYDM,ZYMC,PC,LC,WC,ZF,LQZT,TZSBH"),
         QStringLiteral("4,赵四,1,430421,J2,C,县校,,,1,1,1,270.00,pre_admitted,"),
         QStringLiteral("1,张一,2,430405,J1,U,城校,,,1,1,1,300.00,pre_admitted,"),
         QStringLiteral("3,王三,2,430421,J2,U,城校,,,1,1,1,280.00,pre_admitted,")});
    row("those not placed", "unplaced", Headers::English,
        {QStringLiteral("candidate_no,name,sex,district_code,junior_school_code,total,choice1,choice2,reason"),
         QStringLiteral("2,李二,1,430405,J1,290.00,U,C,outranked")});
    row("those not placed, in Chinese", "unplaced", Headers::Chinese,
        {QStringLiteral("考生号,姓名,性别,学籍区县,毕业学校,总分,第一志愿,第二志愿,未录取原因"),
         QStringLiteral("2,李二,男,430405,J1,290.00,U,C,") + wording::word(Reason::Outranked)});
    row("the general pool, which is empty", "general-pool", Headers::English,
        {QStringLiteral("candidate_no,name,id_number,sex,district_code,junior_school_code,line_area,total,line")});
    row("vacancies, of which there are none", "vacancies", Headers::English,
        {QStringLiteral("school_code,school_name,category,district_code,district_name,seats,taken,free")});
    row("the directory of choices", "choice-directory", Headers::English,
        {QStringLiteral("school_code,school_name,recruiting_code,category,nature,district_code,address,program_code,"
                        "program_name,years,tuition,seats,website,phone"),
         QStringLiteral("C,县校,,technician,,430421,,0101,机械,3,,1,,"),
         QStringLiteral("U,城校,,secondary,,430405,,710201,计算机应用,3,,2,,")});
    row("the directory of choices, in Chinese", "choice-directory", Headers::Chinese,
        {QStringLiteral("学校代码,学校名称,市州招生代码,类别,办学性质,区县代码,办学地点,专业代码,专业名称,学制,学费,"
                        "计划数,网址,电话"),
         QStringLiteral("C,县校,,技工,,430421,,0101,机械,3,,1,,"),
         QStringLiteral("U,城校,,中职,,430405,,710201,计算机应用,3,,2,,")});
}

void TestListDesk::writesEachList()
{
    QFETCH(QByteArray, what);
    QFETCH(files::Headers, headers);
    QFETCH(QStringList, lines);
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    const Result<QList<WrittenList>> written = write(season, listOf(what.constData(), headers));
    QVERIFY(written.has_value());
    QCOMPARE(written->size(), 1);
    QCOMPARE(written->first().rows, lines.size() - 1);
    QCOMPARE(contentOf(written->first().path), lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n"));
}

void TestListDesk::handsOverTheGeneralPoolByTheLines()
{
    BatchSeason season;
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,1\n");
    season.fill(QStringLiteral("candidates"),
                BatchSeason::people({"430421,current,1,1,450,,,,", "430421,current,1,1,449.99,,,,",
                                     "430422,current,1,1,459.5,,,,", "430405,current,1,0,500,,,,",
                                     "430421,current,1,1,,,,,", "430422,current,,1,460,,,,"}));
    season.fill(QStringLiteral("lines"), "line_area,score\n市城区,450\n衡阳县,450\n衡南县,460\n");
    // R11: at the line counts, each area has its own; who did not apply is not handed over, nor who has no score.
    QCOMPARE(rowsOf(season, listOf("general-pool")),
             (QStringList{QStringLiteral("21430421001,考生1,%1,1,430421,,衡阳县,450.00,450.00")
                              .arg(QString::fromLatin1(BatchSeason::identityOf(1))),
                          QStringLiteral("21430421006,考生6,%1,2,430422,,衡南县,460.00,460.00")
                              .arg(QString::fromLatin1(BatchSeason::identityOf(6)))}));
    ListRequest masked = listOf("general-pool");
    masked.masked = true;
    masked.filter.districtCode = QStringLiteral("430422");
    QCOMPARE(rowsOf(season, masked),
             QStringList{QStringLiteral("21430421006,考*6,4304************%1,2,430422,,衡南县,460.00,460.00")
                             .arg(QString::fromLatin1(BatchSeason::identityOf(6).last(2)))});
}

void TestListDesk::listsWhatIsFree_data()
{
    QTest::addColumn<QString>("district");
    QTest::addColumn<QStringList>("lines");
    const QString a = QStringLiteral("A,甲校,secondary,,,2,1,1");
    const QString uOwn = QStringLiteral("U,城校,secondary,430405,珠晖区,3,0,3");
    const QString uOther = QStringLiteral("U,城校,secondary,*,,4,0,4");
    QTest::newRow("everywhere") << QString() << QStringList{a, uOwn, uOther};
    QTest::newRow("for a district with seats of its own") << QStringLiteral("430405") << QStringList{a, uOwn};
    // R16: `*` is for districts not named, and a nought names its district too.
    QTest::newRow("for a district named with nought") << QStringLiteral("430421") << QStringList{a};
    QTest::newRow("for a district not named") << QStringLiteral("430422") << QStringList{a, uOther};
}

void TestListDesk::listsWhatIsFree()
{
    QFETCH(QString, district);
    QFETCH(QStringList, lines);
    BatchSeason season;
    season.fillPlaces("A,甲校,secondary,430421,1\nB,乙校,secondary,430421,1\nU,城校,secondary,430405,1\n"
                      "N,新校,secondary,430421,0\n",
                      "A,,2\nB,,1\nU,,7\nU,430405,3\nU,430421,0\nU,*,4\nN,,5\n");
    season.fillPeople(BatchSeason::people({"430421,current,1,0,400,,,,", "430421,current,1,0,390,,,,"}),
                      BatchSeason::wishes({"A,", "B,"}));
    QVERIFY(season.run().has_value());
    ListRequest request = listOf("vacancies");
    request.filter.districtCode = district;
    QCOMPARE(rowsOf(season, request), lines);
}

void TestListDesk::listsOnlyWhatIsPublished()
{
    BatchSeason season;
    season.fillPlaces("A,甲校,secondary,430421,1\nN,新校,secondary,430421,0\n", "A,,2\nN,,5\n");
    season.fill(QStringLiteral("programs"),
                "school_code,program_code,name,years,tuition,seats\nA,710201,计算机应用,3,1200.5,\n"
                "A,720301,护理,3+2,,40\nN,710201,计算机应用,3,,5\n");
    season.change("UPDATE program SET verdict = 'refused' WHERE code = '720301'");
    QCOMPARE(rowsOf(season, listOf("choice-directory")),
             QStringList{QStringLiteral("A,甲校,,secondary,,430421,,710201,计算机应用,3,1200.50,,,")}); // R33
}

void TestListDesk::listsEveryAdmissionWithItsState()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    season.confirm(1);
    season.end(2, "declined");
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    QVERIFY(season.runBatch(2).has_value());
    const auto states = [&season](const ListRequest &request) {
        QStringList found;
        for (const QString &row : rowsOf(season, request)) {
            const QStringList cells = row.split(QLatin1Char(','));
            found.append(cells[0].last(1) + cells[5] + cells[9] + QLatin1Char(' ') + cells[13]);
        }
        return found.join(QStringLiteral(", "));
    };
    QCOMPARE(states(listOf("admissions")),
             QStringLiteral("1A1 confirmed, 3B1 released, 2B1 declined, 3B2 pre_admitted"));
    ListRequest second = listOf("admissions");
    second.filter.batch = 2;
    QCOMPARE(states(second), QStringLiteral("3B2 pre_admitted"));
}

void TestListDesk::listsTheRunInForceAlone()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    season.fill(QStringLiteral("certificates"), "candidate_no,graduated\n21430421006,1\n");
    QVERIFY(season.runBatch(1, "a certificate came late").has_value());
    QCOMPARE(numbersOf(rowsOf(season, listOf("admissions"))), QStringLiteral("21430421006 21430421003 21430421001"));
    QCOMPARE(numbersOf(rowsOf(season, listOf("unplaced"))),
             QStringLiteral("21430421002 21430421004 21430421005 21430421008 21430421009 21430421010"));
}

void TestListDesk::listsTheChoicesTheRunWentBy_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("supplementary or first")
        << QByteArray("supplementary-or-first")
        << QStringList{QStringLiteral("2 B - seats_taken"), QStringLiteral("3 A - outranked")};
    QTest::newRow("supplementary") << QByteArray("supplementary")
                                   << QStringList{QStringLiteral("2 B - seats_taken"),
                                                  QStringLiteral("3 - - no_choice")};
    QTest::newRow("second") << QByteArray("second")
                            << QStringList{QStringLiteral("2 A - no_choice"), QStringLiteral("3 A - no_choice")};
}

void TestListDesk::listsTheChoicesTheRunWentBy()
{
    QFETCH(QByteArray, source);
    QFETCH(QStringList, lines);
    BatchSeason season(bookWith(R"({"batches": [{"batch": 1, "mode": "choice-first"},
                                    {"batch": 2, "mode": "choice-first", "choices": ")" +
                                source + "\"}]}"));
    season.fillPlaces("A,甲校,secondary,430421,1\nB,乙校,secondary,430421,1\n", "A,,1\nB,,1\n");
    season.fillPeople(BatchSeason::people({"430421,current,1,0,400,,,,", "430421,current,1,0,390,,,,",
                                           "430421,current,1,0,380,,,,", "430421,current,1,0,410,,,,"}),
                      BatchSeason::wishes({"B,", "A,", "A,", "A,"}));
    QVERIFY(season.run().has_value());
    season.confirm(1);
    season.confirm(4);
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    season.fill(QStringLiteral("choices"), "candidate_no,choice1,supplementary\n21430421002,B,1\n");
    QVERIFY(season.runBatch(2).has_value());
    // Filed after the run: no choice that it went by.
    season.fill(QStringLiteral("choices"), "candidate_no,choice1,supplementary\n21430421003,B,1\n");
    ListRequest request = listOf("unplaced");
    request.filter.batch = 2;
    QStringList found;
    for (const QString &row : rowsOf(season, request)) {
        const QStringList cells = row.split(QLatin1Char(','));
        const auto shown = [](const QString &cell) { return cell.isEmpty() ? QStringLiteral("-") : cell; };
        found.append(QStringList{cells[0].last(1), shown(cells[6]), shown(cells[7]), cells[8]}.join(QLatin1Char(' ')));
    }
    // Both seats are held from the first batch, so that whoever competes finds none.
    QStringList expected = lines;
    expected.replaceInStrings(QStringLiteral("outranked"), QStringLiteral("seats_taken"));
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestListDesk)
#include "tst_list_desk.moc"
