// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/files/rows_of_file.h"
#include "tests/office/list_files.h"
#include "tests/office/stopping.h"
#include "tests/tables/sample_table.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// A table that leaves the office as somebody sees it.
class TestShownList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatIsShown_data();
    void writesWhatIsShown();
    void namesDbfFieldsForPrograms();
    void drawsAChart_data();
    void drawsAChart();
    void guardsFormulas();
    void isOnTheRecord();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void stopsWhenAskedTo();
};

namespace
{

ShownRequest requestOf(const TrialSeason &season, const std::vector<std::uint32_t> &rows, const QList<int> &columns)
{
    ShownRequest request{QStringLiteral("plans"),
                         season.folder.filePath(QStringLiteral("shown.csv")),
                         {sampleTable(), rows, columns, {}}};
    for (int column : columns)
        request.shown.titles.append(QStringLiteral("title %1").arg(column));
    return request;
}

QStringList filesOf(const TrialSeason &season)
{
    const QDir folder(season.folder.path());
    return folder.entryList({QStringLiteral("*shown*")}, QDir::Files | QDir::Hidden);
}

} // namespace

void TestShownList::writesWhatIsShown_data()
{
    QTest::addColumn<std::vector<std::uint32_t>>("rows");
    QTest::addColumn<QList<int>>("columns");
    QTest::addColumn<QString>("content");
    using Rows = std::vector<std::uint32_t>;
    QTest::newRow("rows in their order, and not those filtered out")
        << Rows{3, 1} << QList<int>{0, 2} << QStringLiteral("title 0,title 2\r\n阿四,0\r\n李二,1200\r\n");
    QTest::newRow("columns in their order, and not those hidden")
        << Rows{0} << QList<int>{4, 1, 3} << QStringLiteral("title 4,title 1,title 3\r\n47.1 %,衡阳县,300.50\r\n");
    QTest::newRow("empty cells stay empty")
        << Rows{4} << QList<int>{0, 1, 2} << QStringLiteral("title 0,title 1,title 2\r\n重庆路,,\r\n");
    QTest::newRow("no row at all") << Rows{} << QList<int>{0} << QStringLiteral("title 0\r\n");
}

void TestShownList::writesWhatIsShown()
{
    QFETCH(std::vector<std::uint32_t>, rows);
    QFETCH(QList<int>, columns);
    TrialSeason season;
    const ShownRequest request = requestOf(season, rows, columns);
    NoProgress progress;
    const Result<WrittenList> written = ListDesk(*season.office).writeShown(request, progress);
    QVERIFY(written.has_value());
    QCOMPARE(written->path, request.path);
    QCOMPARE(written->rows, qint64(rows.size()));
    QTEST(contentOf(request.path), "content");
}

void TestShownList::namesDbfFieldsForPrograms()
{
    TrialSeason season;
    ShownRequest request = requestOf(season, {0, 1}, {0, 4, 2});
    request.path = season.folder.filePath(QStringLiteral("shown.dbf"));
    NoProgress progress;
    QVERIFY(ListDesk(*season.office).writeShown(request, progress).has_value());
    const files::Rows rows = {files::texts({"XM", "SHARE", "JHS"}), files::texts({"张一", "47.1 %", "30"}),
                              files::texts({"李二", "100.0 %", "1200"})};
    QCOMPARE(files::rowsOfFile(request.path).value(), rows);
}

void TestShownList::drawsAChart_data()
{
    QTest::addColumn<QList<int>>("columns");
    QTest::addColumn<bool>("isDrawn");
    QTest::newRow("beside its table") << QList<int>{0, 2} << true;
    QTest::newRow("wherever its columns stand") << QList<int>{4, 2, 1, 0} << true;
    QTest::newRow("not of what is hidden") << QList<int>{0, 4} << false;
}

void TestShownList::drawsAChart()
{
    QFETCH(QList<int>, columns);
    QFETCH(bool, isDrawn);
    TrialSeason season;
    ShownRequest request = requestOf(season, {0, 1}, columns);
    request.path = season.folder.filePath(QStringLiteral("shown.xlsx"));
    request.title = QStringLiteral("计划");
    request.chart = ShownChart{QStringLiteral("name"), {QStringLiteral("seats")}, {}, false, 2};
    NoProgress progress;
    QVERIFY(ListDesk(*season.office).writeShown(request, progress).has_value());
    QFile file(request.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().contains("xl/charts/chart1.xml"), isDrawn);
    QCOMPARE(files::rowsOfFile(request.path).value().size(), 3);
}

void TestShownList::guardsFormulas()
{
    TrialSeason season;
    auto table = std::make_shared<Table>();
    table->ids = {1};
    table->columns = {TableColumn{QStringLiteral("name"), ColumnKind::Text}};
    table->columns.first().texts.append(QStringLiteral("=1+1"));
    ShownRequest request = requestOf(season, {0}, {0});
    request.shown.table = table;
    NoProgress progress;
    QVERIFY(ListDesk(*season.office).writeShown(request, progress).has_value());
    QCOMPARE(rowsOf(request.path), QStringList{QStringLiteral("'=1+1")});
}

void TestShownList::isOnTheRecord()
{
    TrialSeason season;
    NoProgress progress;
    QVERIFY(ListDesk(*season.office).writeShown(requestOf(season, {0, 2}, {1, 0}), progress).has_value());
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'export' AND subject = 'plans' "
                          "AND detail LIKE '%\"columns\":[\"district\",\"name\"]%' AND detail LIKE '%\"rows\":2%'"),
             1);
}

void TestShownList::leavesNothingBehind_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("a folder that is not there") << QStringLiteral("nowhere/shown.csv") << ErrorCode::FileUnwritable;
    QTest::newRow("an ending that nobody knows") << QStringLiteral("shown.doc") << ErrorCode::UnknownFileFormat;
    QTest::newRow("a folder that has the name") << QStringLiteral("folder.csv") << ErrorCode::FileUnwritable;
}

void TestShownList::leavesNothingBehind()
{
    QFETCH(QString, path);
    TrialSeason season;
    QVERIFY(QDir(season.folder.path()).mkdir(QStringLiteral("folder.csv")));
    ShownRequest request = requestOf(season, {0}, {0});
    request.path = season.folder.filePath(path);
    NoProgress progress;
    const Result<WrittenList> written = ListDesk(*season.office).writeShown(request, progress);
    QVERIFY(!written.has_value());
    QTEST(written.error().code, "error");
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'export'"), 0);
    QCOMPARE(filesOf(season), QStringList());
}

void TestShownList::stopsWhenAskedTo()
{
    TrialSeason season;
    test::Stopping stopping(0.5);
    const ShownRequest request = requestOf(season, std::vector<std::uint32_t>(10'000, 0), {0, 1});
    const Result<WrittenList> written = ListDesk(*season.office).writeShown(request, stopping);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(filesOf(season), QStringList());
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'export'"), 0);
}

QTEST_GUILESS_MAIN(TestShownList)
#include "tst_shown_list.moc"
