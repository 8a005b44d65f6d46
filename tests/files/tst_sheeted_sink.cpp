// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/sheeted_sink.h"
#include "tests/files/rows_of_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace hengzhao;
using namespace hengzhao::files;

/// A table parted into sheets and files, for programs that take only so many rows at once.
class TestSheetedSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data();
    void parts();
    void keepsTexts();
    void writesNothingBeforeTheEnd();
    void refusesAFolderThatIsNotThere();
};

namespace
{

/// Two rows a sheet, three sheets a file.
SheetedSink sinkIn(const QTemporaryDir &folder)
{
    return {folder.filePath(QStringLiteral("list.xlsx")), {2, 3}};
}

} // namespace

void TestSheetedSink::parts_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("sheets");
    QTest::newRow("none") << 0 << QStringLiteral("list.xlsx:0");
    QTest::newRow("one sheet") << 2 << QStringLiteral("list.xlsx:2");
    QTest::newRow("a second sheet") << 3 << QStringLiteral("list.xlsx:2+1");
    QTest::newRow("a file") << 6 << QStringLiteral("list.xlsx:2+2+2");
    QTest::newRow("a second file") << 7 << QStringLiteral("list.xlsx:2+2+2 list-2.xlsx:1");
    QTest::newRow("a third file") << 13 << QStringLiteral("list.xlsx:2+2+2 list-2.xlsx:2+2+2 list-3.xlsx:1");
}

void TestSheetedSink::parts()
{
    QFETCH(int, rows);
    QFETCH(QString, sheets);
    const QTemporaryDir folder;
    SheetedSink sink = sinkIn(folder);
    QVERIFY(sink.add({QStringLiteral("number"), QStringLiteral("name")}).has_value());
    for (int i = 0; i < rows; ++i)
        QVERIFY(sink.add({QString::number(i), QStringLiteral("n")}).has_value());
    QVERIFY(sink.finish().has_value());
    QStringList found;
    int next = 0;
    qint64 counted = 0;
    for (const auto &[path, count] : sink.written()) {
        counted += count;
        QStringList sizes;
        const QStringList names = sheetsOf(path).value();
        for (const QString &sheet : names) {
            ReadOptions options;
            options.sheet = sheet;
            const Result<Rows> read = rowsOfFile(path, options);
            QVERIFY(read.has_value());
            QCOMPARE(read->first().first(), QStringLiteral("number"));
            for (const QStringList &row : read->sliced(1))
                QCOMPARE(row.first(), QString::number(next++));
            sizes.append(QString::number(read->size() - 1));
        }
        found.append(QFileInfo(path).fileName() + QLatin1Char(':') + sizes.join(QLatin1Char('+')));
    }
    QCOMPARE(found.join(QLatin1Char(' ')), sheets);
    QCOMPARE(next, rows);
    QCOMPARE(counted, rows);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), sink.written().size());
}

void TestSheetedSink::keepsTexts()
{
    const QTemporaryDir folder;
    SheetedSink sink = sinkIn(folder);
    QVERIFY(sink.add({QStringLiteral("身份证号")}).has_value());
    for (const char *text : {"430499200601010002", "007"})
        QVERIFY(sink.add({QLatin1String(text)}).has_value());
    QVERIFY(sink.finish().has_value());
    const Result<Rows> read = rowsOfFile(folder.filePath(QStringLiteral("list.xlsx")));
    QVERIFY(read.has_value());
    QCOMPARE(read->at(1).first(), QStringLiteral("430499200601010002"));
    QCOMPARE(read->at(2).first(), QStringLiteral("007"));
}

void TestSheetedSink::writesNothingBeforeTheEnd()
{
    const QTemporaryDir folder;
    {
        SheetedSink sink = sinkIn(folder);
        for (int i = 0; i < 10; ++i)
            QVERIFY(sink.add({QString::number(i)}).has_value());
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("list.xlsx"))));
    }
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestSheetedSink::refusesAFolderThatIsNotThere()
{
    SheetedSink sink(QStringLiteral("/no/such/folder/list.xlsx"), {2, 3});
    QVERIFY(!sink.add({QStringLiteral("number")}).has_value());
}

QTEST_GUILESS_MAIN(TestSheetedSink)
#include "tst_sheeted_sink.moc"
