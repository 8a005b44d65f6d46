// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/platform_list.h"

#include <QTest>

using namespace hengzhao;

/// What our filings and the platform's list do not agree on.
class TestPlatformList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatDiffers_data();
    void findsWhatDiffers();
    void doesNotAskForTheOrder();
    void namesTheSides();
};

namespace
{

using Rows = QList<PlatformRow>;

PlatformRow row(const char *school, const char *schoolName, const char *program, const char *programName,
                const char *seats = nullptr, const char *tuition = nullptr)
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    PlatformRow made{text(school), text(schoolName), text(program), text(programName)};
    if (seats != nullptr)
        made.seats = text(seats);
    if (tuition != nullptr)
        made.tuition = text(tuition);
    return made;
}

/// "ours A 01", "both A 01 seats 40/60".
QStringList shown(const QList<PlatformEntry> &entries)
{
    QStringList lines;
    for (const PlatformEntry &entry : entries) {
        QString line =
            QStringLiteral("%1 %2 %3 %4").arg(codeName(entry.side), entry.schoolCode, entry.programCode, entry.field);
        if (!entry.field.isEmpty())
            line += QStringLiteral(" %1/%2").arg(entry.ours, entry.theirs);
        lines.append(line.simplified());
    }
    return lines;
}

} // namespace

void TestPlatformList::findsWhatDiffers_data()
{
    QTest::addColumn<Rows>("ours");
    QTest::addColumn<Rows>("theirs");
    QTest::addColumn<QStringList>("found");
    const PlatformRow one = row("A", "甲校", "01", "机械", "40", "3200");
    const PlatformRow other = row("A", "甲校", "02", "电子", "50");
    const PlatformRow far = row("B", "乙校", "01", "机械");
    QTest::newRow("nothing on either side") << Rows{} << Rows{} << QStringList{};
    QTest::newRow("the same") << Rows{one, other} << Rows{one, other} << QStringList{};
    QTest::newRow("a school here only") << Rows{one, far} << Rows{one} << QStringList{QStringLiteral("ours B")};
    QTest::newRow("a school there only, told once")
        << Rows{far} << Rows{far, one, other} << QStringList{QStringLiteral("platform A")};
    QTest::newRow("a program here only") << Rows{one, other} << Rows{one} << QStringList{QStringLiteral("ours A 02")};
    QTest::newRow("a program there only")
        << Rows{one} << Rows{one, other} << QStringList{QStringLiteral("platform A 02")};
    QTest::newRow("another name of the school") << Rows{one} << Rows{row("A", "甲职校", "01", "机械", "40")}
                                                << QStringList{QStringLiteral("both A school_name 甲校/甲职校")};
    QTest::newRow("another name of the program") << Rows{one} << Rows{row("A", "甲校", "01", "机电", "40")}
                                                 << QStringList{QStringLiteral("both A 01 program_name 机械/机电")};
    QTest::newRow("other seats") << Rows{one} << Rows{row("A", "甲校", "01", "机械", "60", "3200.00")}
                                 << QStringList{QStringLiteral("both A 01 seats 40/60")};
    QTest::newRow("no seats there") << Rows{one} << Rows{row("A", "甲校", "01", "机械", "")}
                                    << QStringList{QStringLiteral("both A 01 seats 40/")};
    QTest::newRow("a list that tells no seats") << Rows{one} << Rows{row("A", "甲校", "01", "机械")} << QStringList{};
    QTest::newRow("other brackets and spaces") << Rows{row("A", "甲校（演示）", "01", "机械 加工")}
                                               << Rows{row("A", "甲校(演示)", "01", "机械加工")} << QStringList{};
    QTest::newRow("a school without programs")
        << Rows{row("A", "甲校", "", "")} << Rows{one} << QStringList{QStringLiteral("platform A 01")};
}

void TestPlatformList::findsWhatDiffers()
{
    QFETCH(Rows, ours);
    QFETCH(Rows, theirs);
    QFETCH(QStringList, found);
    QCOMPARE(shown(comparePlatform(ours, theirs)), found);
}

void TestPlatformList::doesNotAskForTheOrder()
{
    const Rows ours{row("A", "甲校", "01", "机械", "40"), row("A", "甲校", "02", "电子"),
                    row("B", "乙校", "01", "机械")};
    const Rows theirs{row("C", "丙校", "01", "机械"), row("A", "甲校", "02", "电气"),
                      row("A", "甲校", "01", "机械", "41")};
    Rows turned = theirs;
    std::reverse(turned.begin(), turned.end());
    const QStringList found = shown(comparePlatform(ours, theirs));
    QCOMPARE(found,
             (QStringList{QStringLiteral("both A 01 seats 40/41"), QStringLiteral("both A 02 program_name 电子/电气"),
                          QStringLiteral("ours B"), QStringLiteral("platform C")}));
    QCOMPARE(shown(comparePlatform(ours, turned)), found);
}

void TestPlatformList::namesTheSides()
{
    for (const PlatformSide side : {PlatformSide::Platform, PlatformSide::Ours, PlatformSide::Both})
        QCOMPARE(parsePlatformSide(QString(codeName(side))), std::optional(side));
    QVERIFY(!parsePlatformSide(u"nowhere"));
}

QTEST_GUILESS_MAIN(TestPlatformList)
#include "tst_platform_list.moc"
