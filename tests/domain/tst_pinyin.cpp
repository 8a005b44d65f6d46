// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pinyin.h"

#include <QTest>

using namespace hengzhao;

class TestPinyin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initials_data();
    void initials();
    void oneLetterForEachCharacter();
};

void TestPinyin::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("asName");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *words, QStringView name, QLatin1String asName, QLatin1String plain) {
        QTest::newRow(words) << name.toString() << QString(asName) << QString(plain);
    };
    const QLatin1String same("");
    row("both readings the same", u"张三", QLatin1String("zs"), same);
    row("surname 单", u"单雄信", QLatin1String("sxx"), QLatin1String("dxx"));
    row("surname 曾", u"曾国藩", QLatin1String("zgf"), QLatin1String("cgf"));
    row("surname 仇", u"仇英", QLatin1String("qy"), QLatin1String("cy"));
    row("surname 区", u"区小明", QLatin1String("oxm"), QLatin1String("qxm"));
    row("surname 查", u"查良镛", QLatin1String("zly"), QLatin1String("cly"));
    row("surname 解", u"解缙", QLatin1String("xj"), QLatin1String("jj"));
    row("解 in a place", u"解放", QLatin1String("xf"), QLatin1String("jf"));
    row("place 长兴", u"长兴", QLatin1String("cx"), QLatin1String("zx"));
    row("place 乐清", u"乐清", QLatin1String("yq"), QLatin1String("lq"));
    row("a surname's character in the given name", u"王曾", QLatin1String("wc"), same);
    row("compound 尉迟", u"尉迟恭", QLatin1String("ycg"), QLatin1String("wcg"));
    row("compound 长孙", u"长孙无忌", QLatin1String("zswj"), same);
    row("compound 万俟", u"万俟卨", QLatin1String("mqx"), QLatin1String("wqx"));
    row("compound 单于", u"单于", QLatin1String("cy"), QLatin1String("dy"));
    row("compound that needs no entry", u"欧阳修", QLatin1String("oyx"), same);
    row("a compound's characters later on", u"李单于", QLatin1String("ldy"), same);
    row("a sign before the surname", u"（演示）曾", QLatin1String("ysc"), same);
    row("only a sign before the surname", u"·曾", QLatin1String("z"), QLatin1String("c"));
    row("Latin letters and digits", u"ABC第2中学", QLatin1String("abcd2zx"), same);
    row("full-width letters and digits", u"Ａ１班", QLatin1String("a1b"), same);
    row("a letter first leaves no surname", u"A曾", QLatin1String("ac"), same);
    row("a middle dot is left out", u"阿依·古丽", QLatin1String("aygl"), same);
    row("a character beyond the table", u"𠮷田", QLatin1String("t"), same);
    row("the extension A block", u"㐀一", QLatin1String("qy"), QLatin1String(""));
    row("the first character of the main block", u"一", QLatin1String("y"), same);
    row("nothing", u"", QLatin1String(""), same);
    row("only signs", u"——", QLatin1String(""), same);
}

void TestPinyin::initials()
{
    QFETCH(QString, name);
    QFETCH(QString, asName);
    QFETCH(QString, plain);
    const PinyinInitials initials = pinyinInitials(name);
    QCOMPARE(initials.asName, asName);
    QCOMPARE(initials.plain, plain);
}

// Every common character (GB 2312 level one lies in the main block) has exactly one letter, so that a prefix typed by
// an officer meets the name letter by letter.
void TestPinyin::oneLetterForEachCharacter()
{
    for (QChar c : QStringView(u"赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜")) {
        const PinyinInitials initials = pinyinInitials(QStringView(&c, 1));
        QCOMPARE(initials.asName.size(), 1);
        QVERIFY(initials.asName.front() >= u'a' && initials.asName.front() <= u'z');
    }
}

QTEST_GUILESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
