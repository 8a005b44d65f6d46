// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/confirming_season.h"

using namespace hengzhao;
using namespace hengzhao::office;

class TestDirectoryImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEntries();
    void replacesItsKindAsAWhole();
    void keepsEarlierEntriesOnceARunExists();
    void findsProblems_data();
    void findsProblems();
    void saysNoTelephone();
};

namespace
{

const QByteArray header = "organisation,name,post,phone,responsibility\n";

qint64 countInInfo(ConfirmingSeason &season)
{
    const Result<SeasonInfo> info = SeasonDesk(*season.office).info();
    if (!info)
        return -1;
    for (const store::SeasonCount &count : info->counts) {
        if (count.kind == QLatin1String("directory"))
            return count.rows;
    }
    return -1;
}

} // namespace

void TestDirectoryImport::takesEntries()
{
    ConfirmingSeason season;
    season.fill(QStringLiteral("directory"),
                "单位,姓名,职务,电话,责任\n市教育局,王芳,科长,0734-8800001,审核\n市教育局,王芳,主任,0734-8800001,\n");
    QCOMPARE(countInInfo(season), 2);
    QCOMPARE(season.text("SELECT phone FROM directory_entry WHERE post = '科长' AND responsibility = '审核'"),
             QStringLiteral("0734-8800001"));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'import' AND subject = 'directory'"), 1);
}

void TestDirectoryImport::replacesItsKindAsAWhole()
{
    ConfirmingSeason season;
    season.fill(QStringLiteral("directory"), header + "市教育局,王芳,科长,1,\n市教育局,李明,科员,2,\n");
    season.fill(QStringLiteral("directory"), header + "市教育局,李明,科长,3,\n");
    QCOMPARE(countInInfo(season), 1);
    QCOMPARE(season.text("SELECT name FROM directory_entry WHERE ended IS NULL"), QStringLiteral("李明"));
}

void TestDirectoryImport::keepsEarlierEntriesOnceARunExists()
{
    ConfirmingSeason season;
    season.fillAndRun();
    season.fill(QStringLiteral("directory"), header + "市教育局,王芳,科长,1,\n");
    season.fill(QStringLiteral("directory"), header + "市教育局,王芳,科长,2,\n");
    QCOMPARE(countInInfo(season), 1);
    QCOMPARE(season.count("SELECT count(*) FROM directory_entry WHERE ended = (SELECT max(number) FROM audit)"), 1);
    season.checkAll();
}

void TestDirectoryImport::findsProblems_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<QByteArray>("column");
    const auto row = [](const char *name, const QByteArray &rows, FindingCode code, qint64 line, const char *column) {
        QTest::newRow(name) << rows << code << line << QByteArray(column);
    };
    using F = FindingCode;
    row("no organisation", ",王芳,科长,1,\n", F::Empty, 2, "organisation");
    row("no name", "市教育局,,科长,1,\n", F::Empty, 2, "name");
    row("no post", "市教育局,王芳,,1,\n", F::Empty, 2, "post");
    row("a telephone that is a story", "市教育局,王芳,科长," + QByteArray(200, '1') + ",\n", F::TooLong, 2, "phone");
    row("the same entry twice", "市教育局,王芳,科长,1,\n市教育局,王芳,科长,2,\n", F::DuplicateKey, 3, "organisation");
}

void TestDirectoryImport::findsProblems()
{
    QFETCH(QByteArray, rows);
    QFETCH(FindingCode, code);
    QFETCH(qint64, row);
    QFETCH(QByteArray, column);
    ConfirmingSeason season;
    season.fill(QStringLiteral("directory"), header + "市人社局,李明,科员,2,\n");
    const Result<ImportReport> refused = season.import(QStringLiteral("directory"), header + rows);
    QVERIFY(!refused.has_value());
    QVERIFY(hasProblemAt(refused, code, row, column.constData()));
    QCOMPARE(season.text("SELECT group_concat(name) FROM directory_entry WHERE ended IS NULL"), QStringLiteral("李明"));
}

void TestDirectoryImport::saysNoTelephone()
{
    ConfirmingSeason season;
    const QByteArray phone = QByteArray(50, '0') + "13900000001" + QByteArray(50, '0');
    const Result<ImportReport> refused =
        season.import(QStringLiteral("directory"), header + "市教育局,王芳,科长," + phone + ",\n");
    QVERIFY(!refused.has_value());
    QVERIFY(hasProblemAt(refused, FindingCode::TooLong, 2, "phone"));
    for (const Finding &finding : refused.error().findings)
        QVERIFY2(!finding.value.contains(QStringLiteral("139")), qPrintable(finding.value));
}

QTEST_GUILESS_MAIN(TestDirectoryImport)
#include "tst_directory_import.moc"
