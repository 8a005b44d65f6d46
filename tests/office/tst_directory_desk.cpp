// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/trial_season.h"

#include "models/office/directory_desk.h"
#include "models/office/list_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// 通讯录, edited by hand.
class TestDirectoryDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrganisationsTogether();
    void editsInPlace();
    void refuses_data();
    void refuses();
    void writesNoTelephoneIntoTheRecord();
    void givesACallSheet();

private:
    static void fill(TrialSeason &season)
    {
        season.fill(QStringLiteral("directory"), "organisation,name,post,phone,responsibility\n"
                                                 "市教育局,张三,科长,0734-1,计划\n县教育局,李四,专干,0734-2,\n");
    }
    static QStringList names(TrialSeason &season)
    {
        const Result<Table> contacts = DirectoryDesk(*season.office).contacts();
        QStringList all;
        for (size_t row = 0; row < contacts->rows(); ++row)
            all.append(contacts->column(QStringLiteral("name")).text(row));
        return all;
    }
};

void TestDirectoryDesk::keepsOrganisationsTogether()
{
    TrialSeason season;
    fill(season);
    const Result<qint64> id =
        DirectoryDesk(*season.office)
            .add({0, QStringLiteral("市教育局"), QStringLiteral("王五"), QStringLiteral("科员"), {}, {}});
    QVERIFY(id);
    QCOMPARE(names(season), (QStringList{QStringLiteral("张三"), QStringLiteral("王五"), QStringLiteral("李四")}));
    QVERIFY(DirectoryDesk(*season.office).remove({*id}));
    QCOMPARE(names(season), (QStringList{QStringLiteral("张三"), QStringLiteral("李四")}));
    QCOMPARE(season.count("SELECT count(*) FROM directory_entry"), 3); // it stays on the record
}

void TestDirectoryDesk::editsInPlace()
{
    TrialSeason season;
    fill(season);
    DirectoryDesk desk(*season.office);
    const qint64 id = desk.contacts()->ids[0];
    const QString phone = QStringLiteral("phone");
    QVERIFY(desk.setFields({{id, phone, QStringLiteral(" 0734-9 "), QStringLiteral("0734-1")}}));
    QCOMPARE(desk.contacts()->column(phone).text(0), QStringLiteral("0734-9"));
    const Result<void> late = desk.setFields({{id, phone, QStringLiteral("0734-8"), QStringLiteral("0734-1")}});
    QCOMPARE(late.error().code, ErrorCode::RowChanged);
    QCOMPARE(desk.contacts()->column(phone).text(0), QStringLiteral("0734-9"));
}

void TestDirectoryDesk::refuses_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("post");
    QTest::addColumn<FindingCode>("finding");
    QTest::newRow("no organisation") << " "
                                     << "王五"
                                     << "科员" << FindingCode::Empty;
    QTest::newRow("no name") << "市教育局"
                             << ""
                             << "科员" << FindingCode::Empty;
    QTest::newRow("a name that is too long")
        << "市教育局" << QString(101, QLatin1Char('a')) << "科员" << FindingCode::TooLong;
    QTest::newRow("the same post again") << "市教育局"
                                         << "张三"
                                         << "科长" << FindingCode::DuplicateKey;
}

void TestDirectoryDesk::refuses()
{
    QFETCH(QString, organisation);
    QFETCH(QString, name);
    QFETCH(QString, post);
    QFETCH(FindingCode, finding);
    TrialSeason season;
    fill(season);
    const Result<qint64> id = DirectoryDesk(*season.office).add({0, organisation, name, post, {}, {}});
    QVERIFY(!id);
    QCOMPARE(id.error().findings.size(), 1);
    QCOMPARE(id.error().findings.first().code, finding);
    QCOMPARE(names(season).size(), 2);
}

void TestDirectoryDesk::writesNoTelephoneIntoTheRecord()
{
    TrialSeason season;
    fill(season);
    DirectoryDesk desk(*season.office);
    QVERIFY(desk.setFields(
        {{desk.contacts()->ids[0], QStringLiteral("phone"), QStringLiteral("0734-977"), QStringLiteral("0734-1")}}));
    QVERIFY(desk.add(
        {0, QStringLiteral("校"), QStringLiteral("王五"), QStringLiteral("校长"), QStringLiteral("0734-955"), {}}));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE detail LIKE '%0734%' OR subject LIKE '%0734%'"), 0);
    QVERIFY(season.count("SELECT count(*) FROM audit WHERE command LIKE 'directory%'") >= 2);
}

void TestDirectoryDesk::givesACallSheet()
{
    TrialSeason season;
    fill(season);
    NoProgress nobody;
    ListRequest request;
    request.what = QStringLiteral("directory");
    request.path = season.folder.filePath(QStringLiteral("calls.csv"));
    QCOMPARE(ListDesk(*season.office).write(request, nobody)->first().rows, 2);
    QFile file(request.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("单位,姓名,职务,电话,责任"));
    QVERIFY(text.contains("市教育局,张三,科长,0734-1,计划"));
    file.close();
    request.masked = true;
    QVERIFY(ListDesk(*season.office).write(request, nobody));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray masked = file.readAll();
    QVERIFY(!masked.contains("张三") && !masked.contains("0734"));
}

QTEST_GUILESS_MAIN(TestDirectoryDesk)
#include "tst_directory_desk.moc"
