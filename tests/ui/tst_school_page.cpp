// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_season.h"

#include "ui/filings/school_page.h"

#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace hengzhao;
using namespace hengzhao::ui;

/// Schools with the facts and programs of the current one.
class TestSchoolPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSchoolLookedAt();
    void editsSchoolsAndPrograms();
    void refusesWhatAnImportWouldRefuse();
    void leavesContactsOpenAfterARun();
    void isHeadedInWords();
    void leadsToTheQueuesOfASchool();
};

namespace
{

void fill(office::BatchSeason &season)
{
    season.fillPlaces("A,甲校,secondary,430421,1\nU,城校,secondary,430405,1\n", "A,,10\n");
    season.fill(QStringLiteral("programs"), "school_code,program_code,name,years,seats\nA,710201,计算机应用,3,6\n"
                                            "U,720301,护理,3,5\nU,730401,会计,3,5\n");
}

qint64 schoolId(office::BatchSeason &season, const char *code)
{
    return season.count(QByteArray("SELECT id FROM school WHERE code = '") + code + "'");
}

} // namespace

void TestSchoolPage::showsTheSchoolLookedAt()
{
    office::BatchSeason season;
    fill(season);
    const auto opened = openSeason(season);
    SchoolPage page(*opened);
    page.lookAt(QStringLiteral("U"));
    showPage(page);
    QCOMPARE(qint64(page.schools().currentId().value_or(-1)), schoolId(season, "U"));
    QTRY_COMPARE(page.programs().table().rowCount(), 2);
    page.schools().setFilter(QStringLiteral("school_code"), QStringLiteral("U"));
    page.lookAt(QStringLiteral("A"));
    QCOMPARE(qint64(page.schools().currentId().value_or(-1)), schoolId(season, "A"));
    QTRY_COMPARE(page.programs().table().rowCount(), 1);
}

void TestSchoolPage::leadsToTheQueuesOfASchool()
{
    office::BatchSeason season;
    fill(season);
    const auto opened = openSeason(season);
    SchoolPage page(*opened);
    page.lookAt(QStringLiteral("U"));
    showPage(page);
    QSignalSpy wanted(&page, &Page::wantsPlace);
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    const auto queues = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == QLatin1String("Its queues");
    });
    QVERIFY(queues != buttons.end());
    (*queues)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first(), QVariantList({QStringLiteral("batches"), QStringLiteral("U")}));
}

void TestSchoolPage::editsSchoolsAndPrograms()
{
    office::BatchSeason season;
    fill(season);
    const auto opened = openSeason(season);
    SchoolPage page(*opened);
    showPage(page);
    const qint64 school = schoolId(season, "A");
    QVERIFY(typeInto(page.schools(), school, QStringLiteral("capacity"), QStringLiteral("120")));
    QTRY_COMPARE(shownCell(page.schools(), school, QStringLiteral("capacity")), QStringLiteral("120"));
    QTRY_COMPARE(page.programs().table().rowCount(), 1);
    const qint64 program = page.programs().table().idOf(0);
    QVERIFY(typeInto(page.programs(), program, QStringLiteral("tuition"), QStringLiteral("980")));
    QTRY_COMPARE(shownCell(page.programs(), program, QStringLiteral("tuition")), QStringLiteral("980.00"));
    QTRY_VERIFY(page.programs().canUndo());
    page.programs().undo();
    QTRY_COMPARE(shownCell(page.programs(), program, QStringLiteral("tuition")), QString());
}

void TestSchoolPage::refusesWhatAnImportWouldRefuse()
{
    office::BatchSeason season;
    fill(season);
    const auto opened = openSeason(season);
    SchoolPage page(*opened);
    showPage(page);
    const qint64 school = schoolId(season, "A");
    QVERIFY(!typeInto(page.schools(), school, QStringLiteral("school_name"), QString()));
    QVERIFY(!typeInto(page.schools(), school, QStringLiteral("nature"), QStringLiteral("neither")));
    QVERIFY(!typeInto(page.schools(), school, QStringLiteral("category"), QStringLiteral("college")));
    QCOMPARE(shownCell(page.schools(), school, QStringLiteral("school_name")), QStringLiteral("甲校"));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'schools set'"), 0);
}

void TestSchoolPage::leavesContactsOpenAfterARun()
{
    office::BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const auto opened = openSeason(season);
    SchoolPage page(*opened);
    showPage(page);
    const qint64 school = schoolId(season, "A");
    QVERIFY(!typeInto(page.schools(), school, QStringLiteral("school_name"), QStringLiteral("丙校")));
    QVERIFY(typeInto(page.schools(), school, QStringLiteral("phone"), QStringLiteral("0734-1")));
    QTRY_COMPARE(shownCell(page.schools(), school, QStringLiteral("phone")), QStringLiteral("0734-1"));
}

void TestSchoolPage::isHeadedInWords()
{
    office::BatchSeason season;
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,10\n");
    const auto opened = openSeason(season);
    SchoolPage page(*opened);
    showPage(page);
    // On paper and as a file's name.
    QCOMPARE(page.schools().heading(), page.title());
}

QTEST_MAIN(TestSchoolPage)

#include "tst_school_page.moc"
