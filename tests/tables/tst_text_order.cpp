// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/people_desk.h"
#include "models/tables/character_order.h"
#include "models/tables/text_order.h"
#include "tests/office/trial_demo.h"

#include <QCollator>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace hengzhao;
using namespace hengzhao::tables;

/// The order of a column of texts is that of the collator, however it is found.
class TestTextOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsAsTheCollatorSays_data();
    void standsAsTheCollatorSays();
    void demoNamesStandAsTheCollatorSays();
    void rowsAreComparedWithTheCollator_data();
    void rowsAreComparedWithTheCollator();
    void emptyTextsHaveNoPlace();
    void wordsStandAsTheCollatorSays();
};

namespace
{

/// The same texts at every run, of characters from `first` to `last`.
QStringList texts(int count, char16_t first, char16_t last, int longest)
{
    std::mt19937 random(7);
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<std::uint32_t>(end)); };
    QStringList made;
    for (int i = 0; i < count; ++i) {
        QString text;
        for (int length = 1 + below(longest); length > 0; --length)
            text += QChar(static_cast<char16_t>(first + below(last - first + 1)));
        made.append(text);
    }
    return made;
}

QStringList everyCharacter(char16_t first, char16_t last)
{
    QStringList made;
    for (std::uint32_t code = first; code <= last; ++code)
        made.append(QString(QChar(static_cast<char16_t>(code))));
    return made;
}

/// Neighbours in the order of their ranks stand as the collator says, and share a rank where they are one text.
void compareWithCollator(const QStringList &column)
{
    PackedTexts packed;
    for (const QString &text : column)
        packed.append(text);
    const PackedNumbers ranks = ranksOf(packed);
    QCOMPARE(qsizetype(ranks.size()), column.size());
    std::vector<size_t> order(ranks.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&ranks](size_t a, size_t b) { return ranks[a] < ranks[b]; });
    const QCollator collator = collatorOfTexts();
    for (size_t at = 1; at < order.size(); ++at) {
        const QString &before = column[qsizetype(order[at - 1])];
        const QString &after = column[qsizetype(order[at])];
        const bool areEqual = ranks[order[at - 1]] == ranks[order[at]];
        QVERIFY2(areEqual == (before == after), qPrintable(before + u' ' + after));
        QVERIFY2(collator.compare(before, after) <= 0, qPrintable(before + QStringLiteral(" before ") + after));
    }
}

} // namespace

void TestTextOrder::standsAsTheCollatorSays_data()
{
    QTest::addColumn<QStringList>("column");
    const QStringList names = texts(20'000, u'\u4E00', u'\u9FFF', 4);
    const QStringList others{
        QStringLiteral("Anna"),     QStringLiteral("anna"),         QStringLiteral("阿依古丽·买买提"),
        QStringLiteral("考生2"),    QStringLiteral("考生10"),       QStringLiteral("ＡＢ"),
        QStringLiteral("一 二"),    QStringLiteral("〇"),           QStringLiteral("10"),
        QStringLiteral("9"),        QStringLiteral("𠮷田"),         QStringLiteral("王𠮷"),
        QStringLiteral("王Smith"),  QStringLiteral("\uF9FD\uF900"), QStringLiteral("\u4DC0"),
        QStringLiteral("王\u200B"), QStringLiteral("(王)"),         QStringLiteral("~")};
    QTest::newRow("every common character") << everyCharacter(u'\u4E00', u'\u9FFF');
    QTest::newRow("every character of extension A") << everyCharacter(u'\u3400', u'\u4DBF');
    QTest::newRow("characters of both") << texts(20'000, u'\u3400', u'\u9FFF', 3);
    QTest::newRow("names of up to four characters") << names;
    QTest::newRow("names of few characters, many of them alike") << texts(20'000, u'张', u'彂', 3);
    QTest::newRow("a few other texts among names") << names + others + names.first(50) + others;
    QTest::newRow("other texts before and after all names") << QStringList{QStringLiteral("~"), QStringLiteral("1")} +
                                                                   everyCharacter(u'王', u'瑿') +
                                                                   QStringList{QStringLiteral("𠮷")};
    QTest::newRow("as many other texts as names") << names.first(300) + texts(300, u'0', u'z', 5) + others;
    QTest::newRow("pairs that are read as one")
        << names + QStringList{QStringLiteral("重庆"),   QStringLiteral("重庆路"), QStringLiteral("沈阳"),
                               QStringLiteral("李沈阳"), QStringLiteral("藏文"),   QStringLiteral("西藏文"),
                               QStringLiteral("重"),     QStringLiteral("沈"),     QStringLiteral("藏"),
                               QStringLiteral("重重庆"), QStringLiteral("庆重"),   QStringLiteral("阳沈")};
    QTest::newRow("long texts") << names + texts(200, u'一', u'鿿', 12);
    QTest::newRow("only other texts") << others;
    QTest::newRow("numbers of one length") << QStringList{QStringLiteral("0102"), QStringLiteral("0011")};
    QTest::newRow("numbers of several lengths") << QStringList{QStringLiteral("102"), QStringLiteral("11")};
    QTest::newRow("one name") << QStringList{QStringLiteral("王小明")};
    QTest::newRow("one name twice") << QStringList{QStringLiteral("王小明"), QStringLiteral("王小明")};
    QTest::newRow("nothing") << QStringList{};
}

void TestTextOrder::standsAsTheCollatorSays()
{
    QFETCH(const QStringList, column);
    compareWithCollator(column);
}

void TestTextOrder::demoNamesStandAsTheCollatorSays()
{
    office::TrialDemo demo(20'000, office::DemoStage::Ready);
    const auto table = office::PeopleDesk(*demo.office).candidates();
    QVERIFY(table.has_value());
    QStringList names;
    for (size_t row = 0; row < table->rows(); ++row)
        names.append(table->column(QStringLiteral("name")).text(row));
    QCOMPARE(names.size(), 20'000);
    compareWithCollator(names);
}

void TestTextOrder::rowsAreComparedWithTheCollator_data()
{
    QTest::addColumn<QStringList>("column");
    QTest::addColumn<bool>("stand");
    const QStringList sorted{QStringLiteral("阿四"), QStringLiteral("重庆"), QStringLiteral("李二"),
                             QStringLiteral("李二"), QStringLiteral("王三"), QStringLiteral("张一")};
    QTest::newRow("in order") << sorted << true;
    for (int at = 1; at < sorted.size(); ++at) {
        QStringList swapped = sorted;
        swapped.swapItemsAt(at - 1, at);
        QTest::addRow("row %d before the one it follows", at) << swapped << (at == 3);
    }
    QTest::newRow("one row") << sorted.first(1) << true;
    QTest::newRow("no row") << QStringList() << true;
}

void TestTextOrder::rowsAreComparedWithTheCollator()
{
    QFETCH(const QStringList, column);
    QFETCH(const bool, stand);
    PackedTexts packed;
    std::vector<Keyed> rows;
    for (const QString &text : column) {
        const auto row = static_cast<std::uint32_t>(rows.size());
        const bool isAsBefore = row > 0 && packed.text(row - 1) == text;
        rows.push_back({isAsBefore ? rows.back().key : row, row});
        packed.append(text);
    }
    QCOMPARE(standAsTheCollatorSays(rows, packed), stand);
}

void TestTextOrder::emptyTextsHaveNoPlace()
{
    for (const QString &other : {QStringLiteral("王"), QStringLiteral("Anna"), QStringLiteral("12"), QString()}) {
        PackedTexts column;
        column.append(QString());
        column.append(other);
        const PackedNumbers ranks = ranksOf(column);
        QCOMPARE(ranks[0], PackedNumbers::none);
        QCOMPARE(ranks[1], other.isEmpty() ? PackedNumbers::none : std::int64_t{0});
    }
}

void TestTextOrder::wordsStandAsTheCollatorSays()
{
    const QStringList words{QStringLiteral("珠晖区"),   QStringLiteral("b"),       QStringLiteral("衡阳县"),
                            QStringLiteral("第10中学"), QStringLiteral("第9中学"), QStringLiteral("B")};
    const std::vector<std::uint32_t> places = placesOf(words);
    const QCollator collator = collatorOfTexts();
    for (qsizetype a = 0; a < words.size(); ++a) {
        for (qsizetype b = 0; b < words.size(); ++b)
            QCOMPARE(places[size_t(a)] < places[size_t(b)], collator.compare(words[a], words[b]) < 0);
    }
}

QTEST_GUILESS_MAIN(TestTextOrder)
#include "tst_text_order.moc"
