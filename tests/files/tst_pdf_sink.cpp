// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/pdf_sink.h"
#include "models/files/write_table.h"
#include "tests/files/read_pdf.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hengzhao;
using namespace hengzhao::files;

/// Lists as pages: everything on them, and what is found there is what was written.
class TestPdfSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
    void repeatsTitlesAndNumbersPages();
    void splitsWideTablesByColumns();
    void embedsItsLetters();
    void writesAListOfNobody();
    void leavesTheOldFile();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("list.pdf")); }
    [[nodiscard]] bool write(const QList<QStringList> &rows, const TableHead &head = {}) const
    {
        const Result<std::unique_ptr<RowSink>> sink = writeTable(path(), head);
        for (const QStringList &row : rows) {
            if (!sink || !(*sink)->add(row))
                return false;
        }
        return (*sink)->finish().has_value();
    }
    [[nodiscard]] QString text() const { return textOfPages(path()).join(QLatin1Char('\f')); }

    QTemporaryDir m_folder;
};

void TestPdfSink::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("characters that are radicals too") << QStringLiteral("高一金龙");
    QTest::newRow("outside the basic plane") << QStringLiteral("𠮷田");
    QTest::newRow("an identity number") << QStringLiteral("430499200509179470");
    QTest::newRow("leading zeros") << QStringLiteral("00401");
    QTest::newRow("full width") << QStringLiteral("（演示）");
    QTest::newRow("like a formula") << QStringLiteral("=1+1");
    QTest::newRow("Latin") << QStringLiteral("Zhang-Li O'Neil");
}

void TestPdfSink::keepsEveryCharacter()
{
    QFETCH(QString, cell);
    QVERIFY(write({{QStringLiteral("姓名"), QStringLiteral("说明")}, {cell, QStringLiteral("完")}}));
    const QString found = text();
    QVERIFY2(found.contains(QString(cell).remove(QLatin1Char(' '))), qPrintable(found));
}

void TestPdfSink::repeatsTitlesAndNumbersPages()
{
    QList<QStringList> rows{{QStringLiteral("考生号"), QStringLiteral("学校")}};
    for (int i = 0; i < 100; ++i)
        rows.append({QString::number(210405000000 + i), QStringLiteral("第一职业学校")});
    QVERIFY(write(rows, {QStringLiteral("录取名册"), QStringLiteral("共 %1 行"), QStringLiteral("2021-07-20 09:00")}));
    const QStringList pages = text().split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 1);
    int candidates = 0;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        for (const char *each : {"录取名册", "共100行", "2021-07-2009:00", "考生号", "学校"})
            QVERIFY2(pages[page].contains(QString::fromUtf8(each)), each);
        QVERIFY(pages[page].contains(QStringLiteral("%1/%2").arg(page + 1).arg(pages.size())));
        candidates += static_cast<int>(pages[page].count(QStringLiteral("2104050000")));
    }
    QCOMPARE(candidates, 100);
}

void TestPdfSink::splitsWideTablesByColumns()
{
    QStringList titles;
    QStringList row;
    for (int column = 0; column < 40; ++column) {
        titles.append(QStringLiteral("第%1列的名称").arg(column));
        row.append(QStringLiteral("第%1列的内容写得相当长").arg(column));
    }
    QVERIFY(write({titles, row}));
    const QStringList pages = text().split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 1);
    for (const QString &page : pages)
        QVERIFY(page.contains(row.first())); // whose row it is stands on each
    const QString whole = pages.join(QLatin1Char('\n'));
    for (const QString &cell : row)
        QVERIFY2(whole.contains(cell), qPrintable(cell));
}

void TestPdfSink::embedsItsLetters()
{
    QVERIFY(write({{QStringLiteral("姓名")}, {QStringLiteral("张三")}}));
    const QString fonts = spoken(QStringLiteral("pdffonts"), {path()});
    const QStringList lines = fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines)
        QVERIFY2(line.contains(QLatin1String(" yes yes yes ")), qPrintable(line)); // embedded, subset, readable
}

void TestPdfSink::writesAListOfNobody()
{
    QVERIFY(write({{QStringLiteral("姓名"), QStringLiteral("学校")}}));
    QVERIFY(text().contains(QStringLiteral("1/1")));
}

void TestPdfSink::leavesTheOldFile()
{
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    {
        const Result<std::unique_ptr<RowSink>> sink = writeTable(path());
        QVERIFY(sink && (*sink)->add({QStringLiteral("a")}));
    } // never finished
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

QTEST_GUILESS_MAIN(TestPdfSink)
#include "tst_pdf_sink.moc"
