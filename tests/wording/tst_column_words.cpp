// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/column_words.h"

#include "tests/wording/spoken.h"

using namespace hengzhao::wording;

class ColumnWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnHasItsChineseName_data();
    void everyColumnHasItsChineseName();
    void choicesAreCounted();
    void othersStayAsTheyAre();
};

void ColumnWordsTest::everyColumnHasItsChineseName_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QStringList>("chineseNames");

    QFile table(QStringLiteral(HENGZHAO_SOURCE_DIR "/resources/tables/columns.tsv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QMap<QString, QStringList> names;
    for (const QString &line : QString::fromUtf8(table.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        const bool isColumn = cells.size() > 3 && cells[0] != QLatin1String("table");
        if (isColumn && !cells[1].contains(QLatin1Char('*')))
            names[cells[1]].append(cells[2]);
    }
    QVERIFY(names.size() > 50);
    for (auto column = names.begin(); column != names.end(); ++column) {
        column->removeDuplicates();
        QTest::newRow(qPrintable(column.key())) << column.key() << *column;
    }
}

void ColumnWordsTest::everyColumnHasItsChineseName()
{
    QFETCH(QString, english);
    QFETCH(QStringList, chineseNames);
    {
        const Translation translation(Language::English);
        QCOMPARE(columnWord(english), english);
    }
    const Translation translation(Language::Chinese);
    // A column that means different things in different tables has a word that fits them all.
    if (chineseNames.size() == 1)
        QCOMPARE(columnWord(english), chineseNames.first());
    else
        QVERIFY2(hasChinese(columnWord(english)), qPrintable(columnWord(english)));
}

void ColumnWordsTest::choicesAreCounted()
{
    {
        const Translation translation(Language::English);
        QCOMPARE(columnWord(QStringLiteral("choice2")), QStringLiteral("choice2"));
    }
    const Translation translation(Language::Chinese);
    QCOMPARE(columnWord(QStringLiteral("choice1")), QStringLiteral("第一志愿"));
    QCOMPARE(columnWord(QStringLiteral("choice12")), QStringLiteral("第 12 志愿"));
}

void ColumnWordsTest::othersStayAsTheyAre()
{
    const Translation translation(Language::Chinese);
    for (const QString &other : {QString(), QStringLiteral("batches[0].mode"), QStringLiteral("choices here"),
                                 QStringLiteral("备注"), QStringLiteral("%1")})
        QCOMPARE(columnWord(other), other);
}

QTEST_GUILESS_MAIN(ColumnWordsTest)
#include "tst_column_words.moc"
