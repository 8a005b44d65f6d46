// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/demo_tables.h"
#include "tests/office/list_files.h"

#include "models/files/gbk_encoder.h"
#include "models/files/write_table.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// The same table says the same, whatever the form of its file.
class TestTableFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsDbfAsItImportsCsv();
    void importsADbfOfAnotherProgram();
    void exportsDbfUnderDbfNames_data();
    void exportsDbfUnderDbfNames();
    void splitsDbf();
    void refusesToExportANameThatDbfCannotHold();
};

namespace
{

QStringList dbfNames(const QString &kind, const QStringList &english, int maxChoices)
{
    QHash<QString, QString> names;
    for (const files::Column &column : files::columnsOf(kind, maxChoices))
        names.insert(column.english, column.dbf);
    QStringList found;
    for (const QString &name : english)
        found.append(names.value(name));
    return found;
}

void writeTableFile(const QString &path, const Rows &rows)
{
    const Result<std::unique_ptr<files::RowSink>> sink = files::writeTable(path);
    QVERIFY(sink);
    for (const QStringList &row : rows) {
        const Result<void> added = (*sink)->add(row);
        QVERIFY2(added, added ? "" : qPrintable(added.error().args.join(QLatin1Char(' '))));
    }
    QVERIFY((*sink)->finish());
}

Rows rowsOfTable(const QString &path)
{
    Rows rows;
    const Result<std::unique_ptr<files::RowSource>> source = files::readTable(path, {});
    std::vector<QStringView> cells;
    while (source && (*source)->next(cells).value_or(false)) {
        QStringList row;
        for (const QStringView cell : cells)
            row.append(cell.toString());
        rows.append(row);
    }
    return rows;
}

Result<ImportReport> importFile(TrialSeason &season, const QString &kind, const QString &path)
{
    ImportRequest request;
    request.kind = kind;
    request.path = path;
    NoProgress progress;
    return ImportDesk(*season.office).importFile(request, progress);
}

} // namespace

/// Some of the demo's people have names that GBK cannot hold; these get another one.
void TestTableFormats::importsDbfAsItImportsCsv()
{
    DemoTables tables;
    const files::GbkEncoder encoder;
    for (const QString &kind : DemoCity::kinds()) {
        for (QStringList &row : tables[kind.toLatin1().constData()]) {
            for (QString &cell : row)
                cell = encoder.encode(cell) ? cell : QStringLiteral("买买提·艾力");
        }
    }
    BatchSeason ofCsv(tables.book());
    BatchSeason ofDbf(tables.book());
    for (const QString &kind : DemoCity::kinds()) {
        Rows rows = tables[kind.toLatin1().constData()];
        rows.first() = dbfNames(kind, rows.first(), tables.book().maxChoices());
        const QString csv = ofCsv.folder.filePath(kind + QStringLiteral(".csv"));
        const QString dbf = ofDbf.folder.filePath(kind + QStringLiteral(".dbf"));
        writeTableFile(csv, rows);
        writeTableFile(dbf, rows);
        const Result<ImportReport> one = importFile(ofCsv, kind, csv);
        const Result<ImportReport> other = importFile(ofDbf, kind, dbf);
        QVERIFY2(one && other, qPrintable(kind));
        QCOMPARE(other->accepted, one->accepted);
        QVERIFY(other->accepted > 0);
        QCOMPARE(other->findings, one->findings);
    }
    // The digest is over every cell.
    const QByteArray imports = "SELECT kind, digest FROM import_record ORDER BY kind";
    QCOMPARE(ofDbf.rows(imports, 2), ofCsv.rows(imports, 2));
    const QByteArray people = "SELECT candidate_no, name, total FROM candidate ORDER BY candidate_no";
    QCOMPARE(ofDbf.rows(people, 3), ofCsv.rows(people, 3));
}

/// Its fields have types, and its text is right where ours would be, too.
void TestTableFormats::importsADbfOfAnotherProgram()
{
    const QByteArray name = "\xD5\xC5\xC8\xFD"; // 张三
    const auto field = [](const QByteArray &called, char type, int width) {
        QByteArray described = called.leftJustified(32, '\0');
        described[11] = type;
        described[16] = char(width);
        return described;
    };
    QByteArray file("\x30\x1A\x06\x01\x01\0\0\0\0\0\0\0", 12);
    file += QByteArray(17, '\0') + QByteArray("\x7A\0\0", 3);
    file += field("KSH", 'C', 12) + field("XM", 'C', 20) + field("SFZH", 'C', 18) + field("XJQX", 'C', 6) +
            field("ZF", 'N', 6) + field("BYZ", 'L', 1) + field("BKPG", 'L', 1) + field("KSLB", 'C', 10) + '\r';
    file[8] = char(file.size() & 0xFF);
    file[9] = char(file.size() >> 8);
    file[10] = 1 + 12 + 20 + 18 + 6 + 6 + 1 + 1 + 10;
    file += ' ' + QByteArray("21430421001").leftJustified(12) + name.leftJustified(20) + BatchSeason::identityOf(1) +
            "430421" + "612.50" + "TF" + QByteArray("current").leftJustified(10);

    BatchSeason season;
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,1\n");
    const QString path = season.folder.filePath(QStringLiteral("KSK.DBF"));
    QFile written(path);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(file) == file.size());
    written.close();
    const Result<ImportReport> report = importFile(season, QStringLiteral("candidates"), path);
    QVERIFY2(report, report ? "" : qPrintable(QString(codeName(report.error().code))));
    QCOMPARE(season.rows("SELECT candidate_no, name, total FROM candidate", 3),
             QStringList{QStringLiteral("21430421001|张三|61250")});
}

void TestTableFormats::exportsDbfUnderDbfNames_data()
{
    QTest::addColumn<files::Headers>("headers");

    QTest::newRow("asked for dbf names") << files::Headers::Dbf;
    QTest::newRow("asked for Chinese ones") << files::Headers::Chinese;
    QTest::newRow("asked for English ones") << files::Headers::English;
}

void TestTableFormats::exportsDbfUnderDbfNames()
{
    QFETCH(files::Headers, headers);
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    ListRequest request = listOf("unplaced", headers);
    request.path = season.folder.filePath(QStringLiteral("unplaced.dbf"));
    const Result<QList<WrittenList>> written = write(season, request);
    QVERIFY(written);
    QCOMPARE(written->first().rows, 1);
    const QStringList names =
        dbfNames(QStringLiteral("unplaced"),
                 QStringLiteral("candidate_no,name,sex,district_code,junior_school_code,total,choice1,choice2,reason")
                     .split(u','),
                 2);
    const QStringList values = QStringLiteral("2,李二,1,430405,J1,290.00,U,C,outranked").split(u',');
    QCOMPARE(rowsOfTable(request.path), (Rows{names, values}));
}

void TestTableFormats::splitsDbf()
{
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    ListRequest request = listOf("admissions");
    request.path = season.folder.filePath(QStringLiteral("admissions.dbf"));
    request.split = SplitBy::School;
    const Result<QList<WrittenList>> written = write(season, request);
    QVERIFY(written);
    QCOMPARE(written->size(), 2);
    for (const WrittenList &file : *written)
        QCOMPARE(rowsOfTable(file.path).size(), file.rows + 1);
}

void TestTableFormats::refusesToExportANameThatDbfCannotHold()
{
    TrialSeason season;
    season.fillSmall();
    season.fill(QStringLiteral("candidates"), TrialSeason::smallCandidates().replace("李二", "李𠮷"));
    QVERIFY(season.run().has_value());
    ListRequest request = listOf("unplaced");
    request.path = season.folder.filePath(QStringLiteral("unplaced.dbf"));
    const Result<QList<WrittenList>> written = write(season, request);
    QVERIFY(!written);
    QCOMPARE(written.error(), (Error{ErrorCode::DbfCharacter,
                                     {request.path, QStringLiteral("2"), QStringLiteral("XM"), QStringLiteral("𠮷")}}));
    QVERIFY(!QFile::exists(request.path));
}

QTEST_GUILESS_MAIN(TestTableFormats)
#include "tst_table_formats.moc"
