// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/table_columns.h"

#include "models/files/dbf_names.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace hengzhao;
using namespace hengzhao::files;

namespace
{

const QStringList kinds = {
    QStringLiteral("districts"),     QStringLiteral("junior-schools"), QStringLiteral("graduates"),
    QStringLiteral("schools"),       QStringLiteral("programs"),       QStringLiteral("plans"),
    QStringLiteral("general-plans"), QStringLiteral("candidates"),     QStringLiteral("certificates"),
    QStringLiteral("choices"),       QStringLiteral("interviews"),     QStringLiteral("lines"),
    QStringLiteral("general"),       QStringLiteral("confirmations"),  QStringLiteral("supplement"),
    QStringLiteral("registered"),    QStringLiteral("duplicates"),     QStringLiteral("directory"),
    QStringLiteral("visits"),        QStringLiteral("lessons")};
const QStringList exports = {QStringLiteral("admissions"),   QStringLiteral("unplaced"),
                             QStringLiteral("general-pool"), QStringLiteral("chase-list"),
                             QStringLiteral("vacancies"),    QStringLiteral("choice-directory")};

QStringList namesOf(const QList<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.english);
    return names;
}

QStringList requiredOf(const QList<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns) {
        if (column.required)
            names.append(column.english);
    }
    return names;
}

HeaderMap mapped(const QString &table, const QStringList &header)
{
    std::vector<QStringView> cells(header.begin(), header.end());
    return mapHeader(columnsOf(table), cells);
}

QString plain(const QString &name)
{
    return name.toLower();
}

} // namespace

class TestTableColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheKindByItsHeader_data();
    void knowsTheKindByItsHeader();
    void importKindsInOrder();
    void tables_data();
    void tables();
    void required_data();
    void required();
    void namesAreValid_data();
    void namesAreValid();
    void unknownTable();
    void choicesAreNumbered();
    void personalColumns();
    void dbfNamesOf_data();
    void dbfNamesOf();
    void headerLanguages();
    void everyHeaderIsRecognised_data();
    void everyHeaderIsRecognised();
    void headerForms_data();
    void headerForms();
    void unknownColumnIsNotice();
    void unknownColumnHidesNumbers();
    void missingColumnIsProblem();
    void repeatedColumnIsProblem();
    void allFindingsAtOnce();
};

void TestTableColumns::importKindsInOrder()
{
    QCOMPARE(importKinds(), kinds);
}

void TestTableColumns::tables_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("names");

    const auto row = [](const char *table, const char *names) {
        QTest::newRow(table) << QString::fromLatin1(table) << QString::fromLatin1(names);
    };
    row("districts", "district_code name line_area urban");
    row("junior-schools", "junior_school_code name district_code");
    row("graduates", "junior_school_code on_roll classes");
    row("schools",
        "school_code name category district_code nature sponsor recruiting_code address website phone brochure "
        "capacity published");
    row("programs", "school_code program_code name years tuition seats interview_minimum");
    row("plans", "school_code district_code seats");
    row("general-plans", "district_code school_name seats");
    row("candidates", "candidate_no name id_number district_code household_district junior_school_code class category "
                      "graduated applied_general total chinese math english physics chemistry politics history biology "
                      "geography pe evaluation ethnic registration_no household_kind phone guardian address proof");
    row("certificates", "candidate_no graduated");
    row("choices", "candidate_no choice1 choice2 submitted_at supplementary");
    row("interviews", "candidate_no school_code score program_code");
    row("lines", "line_area score");
    row("general", "candidate_no school_name");
    row("confirmations", "candidate_no id_number school_code program_code interview confirmed_at");
    row("supplement", "candidate_no school_code");
    row("registered", "candidate_no arrived registration_no");
    row("duplicates", "candidate_no id_number other_school other_registration_no note");
    row("directory", "organisation name post phone responsibility");
    row("visits", "school_code junior_school_code day part team remark");
    row("lessons", "junior_school_code day topic classes attendance");
    row("admissions", "candidate_no name sex district_code junior_school_code school_code school_name program_code "
                      "program_name batch round place total state notice_no");
    row("unplaced", "candidate_no name sex district_code junior_school_code total choice1 choice2 reason");
    row("chase-list", "candidate_no name sex district_code junior_school_code junior_school_name class");
    row("general-pool", "candidate_no name id_number sex district_code junior_school_code line_area total line");
    row("vacancies", "school_code school_name category district_code district_name seats taken free");
    row("choice-directory",
        "school_code school_name recruiting_code category nature district_code address program_code "
        "program_name years tuition seats website phone");
}

void TestTableColumns::tables()
{
    QFETCH(QString, table);
    QFETCH(QString, names);
    QCOMPARE(namesOf(columnsOf(table)), names.split(u' '));
}

void TestTableColumns::required_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("names");

    const auto row = [](const char *table, const char *names) {
        QTest::newRow(table) << QString::fromLatin1(table) << QString::fromLatin1(names);
    };
    row("districts", "district_code name line_area urban");
    row("junior-schools", "junior_school_code name district_code");
    row("graduates", "junior_school_code on_roll");
    row("schools", "school_code name category district_code");
    row("programs", "school_code program_code name years");
    row("plans", "school_code seats");
    row("general-plans", "district_code seats");
    row("candidates", "candidate_no name id_number district_code category graduated applied_general total");
    row("certificates", "candidate_no graduated");
    row("choices", "candidate_no choice1");
    row("interviews", "candidate_no school_code score");
    row("lines", "line_area score");
    row("general", "candidate_no");
    row("confirmations", "candidate_no id_number school_code program_code");
    row("supplement", "candidate_no school_code");
    row("registered", "candidate_no arrived");
    row("duplicates", "other_school");
    row("directory", "organisation name post");
    row("visits", "school_code junior_school_code day");
    row("lessons", "junior_school_code day topic");
}

void TestTableColumns::required()
{
    QFETCH(QString, table);
    QFETCH(QString, names);
    QCOMPARE(requiredOf(columnsOf(table, 5)), names.split(u' '));
}

void TestTableColumns::namesAreValid_data()
{
    QTest::addColumn<QString>("table");

    for (const QString &table : kinds + exports)
        QTest::newRow(qPrintable(table)) << table;
}

void TestTableColumns::namesAreValid()
{
    QFETCH(QString, table);
    static const QRegularExpression english(QStringLiteral("^[a-z][a-z0-9_]*$"));
    static const QRegularExpression chinese(QStringLiteral("^\\p{Han}+$"));
    static const QRegularExpression dbf(QStringLiteral("^[A-Z][A-Z0-9]{0,9}$"));
    QSet<QString> seen;
    for (const Column &column : columnsOf(table, 20)) {
        QVERIFY2(english.match(column.english).hasMatch(), qPrintable(column.english));
        QVERIFY2(chinese.match(column.chinese).hasMatch(), qPrintable(column.chinese));
        QVERIFY2(dbf.match(column.dbf).hasMatch(), qPrintable(column.dbf));
        for (const QString &name : {column.english, column.chinese, column.dbf}) {
            QVERIFY2(!seen.contains(plain(name)), qPrintable(name));
            seen.insert(plain(name));
        }
    }
    QVERIFY(!seen.isEmpty());
}

void TestTableColumns::unknownTable()
{
    QVERIFY(columnsOf(u"teachers").isEmpty());
    QVERIFY(columnsOf(u"").isEmpty());
}

void TestTableColumns::choicesAreNumbered()
{
    const QList<Column> columns = columnsOf(u"choices", 21);
    QCOMPARE(columns.size(), 24);
    QCOMPARE(columns.at(1).chinese, QStringLiteral("第一志愿"));
    QCOMPARE(columns.at(1).dbf, QStringLiteral("ZY1"));
    QCOMPARE(columns.at(3).english, QStringLiteral("choice3"));
    QCOMPARE(columns.at(3).chinese, QStringLiteral("第三志愿"));
    QCOMPARE(columns.at(10).chinese, QStringLiteral("第十志愿"));
    QCOMPARE(columns.at(12).chinese, QStringLiteral("第十二志愿"));
    QCOMPARE(columns.at(20).chinese, QStringLiteral("第二十志愿"));
    QCOMPARE(columns.at(21).chinese, QStringLiteral("第二十一志愿"));
    QCOMPARE(columns.at(21).dbf, QStringLiteral("ZY21"));
    QCOMPARE(namesOf(columnsOf(u"choices", 1)),
             (QStringList{QStringLiteral("candidate_no"), QStringLiteral("choice1"), QStringLiteral("submitted_at"),
                          QStringLiteral("supplementary")}));
}

void TestTableColumns::personalColumns()
{
    QStringList personal;
    for (const Column &column : columnsOf(u"candidates")) {
        if (column.personal)
            personal.append(column.english);
    }
    QCOMPARE(personal, (QStringList{QStringLiteral("name"), QStringLiteral("id_number"), QStringLiteral("ethnic"),
                                    QStringLiteral("registration_no"), QStringLiteral("household_kind"),
                                    QStringLiteral("phone"), QStringLiteral("guardian"), QStringLiteral("address")}));
}

void TestTableColumns::headerLanguages()
{
    const Column column = columnsOf(u"candidates").first();
    QCOMPARE(headerText(column, Headers::English), QStringLiteral("candidate_no"));
    QCOMPARE(headerText(column, Headers::Chinese), QStringLiteral("考生号"));
    QCOMPARE(headerText(column, Headers::Dbf), QStringLiteral("KSH"));
    QVERIFY(parseHeaders(u"en") == Headers::English);
    QVERIFY(parseHeaders(u"zh") == Headers::Chinese);
    QVERIFY(parseHeaders(u"dbf") == Headers::Dbf);
    QVERIFY(!parseHeaders(u"fr"));
}

void TestTableColumns::everyHeaderIsRecognised_data()
{
    namesAreValid_data();
}

void TestTableColumns::everyHeaderIsRecognised()
{
    QFETCH(QString, table);
    const QList<Column> columns = columnsOf(table);
    for (const Headers headers : {Headers::English, Headers::Chinese, Headers::Dbf}) {
        QStringList header;
        std::vector<int> places;
        for (const Column &column : columns) {
            header.prepend(headerText(column, headers));
            places.insert(places.begin(), int(places.size()));
        }
        const HeaderMap map = mapped(table, header);
        QCOMPARE(map.places, places);
        QCOMPARE(map.findings, Findings());
    }
}

void TestTableColumns::headerForms_data()
{
    QTest::addColumn<QString>("header");

    QTest::newRow("English") << QStringLiteral("candidate_no");
    QTest::newRow("English, capitals") << QStringLiteral("Candidate_No");
    QTest::newRow("English, spaces around") << QStringLiteral("  candidate_no\t");
    QTest::newRow("English, full-width") << QStringLiteral("ｃａｎｄｉｄａｔｅ＿ｎｏ");
    QTest::newRow("Chinese") << QStringLiteral("考生号");
    QTest::newRow("Chinese, ideographic spaces around") << QStringLiteral("　考生号　");
    QTest::newRow("Chinese, non-breaking spaces around") << QStringLiteral("\u00A0考生号\u00A0");
    QTest::newRow("Chinese, stretched") << QStringLiteral("考 生　号");
    QTest::newRow("Chinese, broken over two lines") << QStringLiteral("考生\n号");
    QTest::newRow("Chinese, invisible mark before it") << QStringLiteral("\uFEFF考生号");
    QTest::newRow("dbf") << QStringLiteral("KSH");
    QTest::newRow("dbf, small letters") << QStringLiteral("ksh");
}

void TestTableColumns::headerForms()
{
    QFETCH(QString, header);
    const HeaderMap map = mapped(QStringLiteral("certificates"), {QStringLiteral("毕业证"), header});
    QCOMPARE(map.places, (std::vector<int>{1, 0}));
    QCOMPARE(map.findings, Findings());
}

void TestTableColumns::unknownColumnIsNotice()
{
    const HeaderMap map =
        mapped(QStringLiteral("certificates"), {QStringLiteral("KSH"), QStringLiteral(" 备注 "), QString(),
                                                QStringLiteral("BYZ"), QStringLiteral("备注")});
    QCOMPARE(map.places, (std::vector<int>{0, 3}));
    const Finding remark{FindingCode::UnknownColumn, Severity::Notice, 1, QStringLiteral("备注"), {}, {}};
    QCOMPARE(map.findings, (Findings{remark, remark}));
}

/// A file without a header row shows people's data where names of columns are expected.
void TestTableColumns::unknownColumnHidesNumbers()
{
    const HeaderMap map =
        mapped(QStringLiteral("general"), {QStringLiteral("KSH"), QStringLiteral("430499200601010002"),
                                           QStringLiteral("choice3"), QString(500, u'长')});
    QCOMPARE(map.findings.size(), 3);
    QCOMPARE(map.findings.at(0).column, QStringLiteral("430499************"));
    QCOMPARE(map.findings.at(1).column, QStringLiteral("choice3"));
    QVERIFY(map.findings.at(2).column.size() < 100);
}

void TestTableColumns::missingColumnIsProblem()
{
    const HeaderMap map =
        mapped(QStringLiteral("confirmations"),
               {QStringLiteral("candidate_no"), QStringLiteral("school_code"), QStringLiteral("program_code")});
    QCOMPARE(map.places, (std::vector<int>{0, -1, 1, 2, -1, -1}));
    const QStringList names = {QStringLiteral("id_number"), QStringLiteral("身份证号"), QStringLiteral("SFZH")};
    QCOMPARE(map.findings, (Findings{{FindingCode::MissingColumn, Severity::Problem, 1, names.first(), {}, names}}));
}

void TestTableColumns::repeatedColumnIsProblem()
{
    const HeaderMap map =
        mapped(QStringLiteral("certificates"),
               {QStringLiteral("candidate_no"), QStringLiteral("graduated"), QStringLiteral("毕业证")});
    QCOMPARE(map.places, (std::vector<int>{0, 1}));
    QCOMPARE(map.findings, (Findings{{FindingCode::RepeatedColumn,
                                      Severity::Problem,
                                      1,
                                      QStringLiteral("graduated"),
                                      QStringLiteral("毕业证"),
                                      {}}}));
}

void TestTableColumns::allFindingsAtOnce()
{
    const HeaderMap none = mapped(QStringLiteral("districts"), {});
    QCOMPARE(none.findings.size(), 4);
    const HeaderMap map = mapped(QStringLiteral("districts"), {QStringLiteral("区县代码"), QStringLiteral("QXDM"),
                                                               QStringLiteral("人口"), QStringLiteral("name")});
    QCOMPARE(map.findings.size(), 4);
    QCOMPARE(ofSeverity(map.findings, Severity::Notice).size(), 1);
    QCOMPARE(ofSeverity(map.findings, Severity::Problem).size(), 3);
}

void TestTableColumns::knowsTheKindByItsHeader_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("kind");
    // Each table of the contract is known by its own header, whichever language it is in.
    for (const QString &kind : importKinds()) {
        for (const Headers language : {Headers::English, Headers::Chinese, Headers::Dbf}) {
            QStringList header;
            for (const Column &column : columnsOf(kind))
                header.append(headerText(column, language));
            QTest::addRow("%s in language %d", qPrintable(kind), static_cast<int>(language))
                << header.join(QLatin1Char(',')) << kind;
        }
    }
    QTest::newRow("a column more than needed") << "district_code,name,line_area,urban,remarks"
                                               << "districts";
    QTest::newRow("a needed column is missing") << "district_code,line_area,urban" << QString();
    QTest::newRow("of no table") << "apples,pears" << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestTableColumns::knowsTheKindByItsHeader()
{
    QFETCH(QString, header);
    QFETCH(QString, kind);
    std::vector<QStringView> cells;
    for (const QStringView cell : QStringView(header).split(QLatin1Char(',')))
        cells.push_back(cell);
    QCOMPARE(likelyKind(cells, 2), kind);
}

void TestTableColumns::dbfNamesOf_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const char *header, const char *names) {
        QTest::newRow(name) << QString::fromUtf8(header).split(u',') << QString::fromUtf8(names).split(u',');
    };
    row("the contract's, by any of its names", "candidate_no, 姓名 ,sfzh", "KSH,XM,SFZH");
    row("in capitals and cut", "last_of_all,share,2nd try", "LAST_OF_AL,SHARE,NDTRY");
    row("none twice", "share,Share,SHARE,abcdefghijk,abcdefghijl", "SHARE,SHARE2,SHARE3,ABCDEFGHIJ,ABCDEFGHI2");
    row("of which nothing is left", "share,备注,备注", "SHARE,F2,F3");
}

void TestTableColumns::dbfNamesOf()
{
    QFETCH(QStringList, header);
    QFETCH(QStringList, names);
    QCOMPARE(dbfNames(header, columnsOf(u"candidates")), names);
}

QTEST_GUILESS_MAIN(TestTableColumns)
#include "tst_table_columns.moc"
