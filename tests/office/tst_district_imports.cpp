// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/publicity_season.h"

#include "models/store/guidance_store.h"
#include "models/store/rows.h"
#include "models/store/visit_store.h"
#include "models/store/visited_places.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// A county brings in the visits and lessons of its own junior-highs, and touches no other county's (R34).
class TestDistrictImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesOnlyItsOwn_data();
    void replacesOnlyItsOwn();
    void refusesRowsOfOthers_data() { kinds(); }
    void refusesRowsOfOthers();
    void takesAllFromWhoActsForTheCity_data() { kinds(); }
    void takesAllFromWhoActsForTheCity();

private:
    static void kinds();
};

namespace
{

constexpr const char *countyOfJ1 = "430421";

/// A visit or lesson at J1 and one at J3, as somebody put them in before.
void fillBoth(Office &office, const QString &kind)
{
    Result<store::Transaction> transaction = office.begin();
    for (const char *code : {"J1", "J3"}) {
        const qint64 junior = store::juniorHigh(office.database(), QLatin1String(code))->id;
        const qint64 school = store::recruitingSchool(office.database(), QStringLiteral("A"))->id;
        const QDate day(2021, 5, code[1] - '0');
        if (kind == QLatin1String("lessons")) {
            store::GuidanceStore lessons(office.database());
            QVERIFY(lessons.addLesson({0, junior, {}, {}, {}, day, QStringLiteral("old"), {}, {}}, *transaction));
            continue;
        }
        store::Visit visit;
        visit.school = school;
        visit.junior = junior;
        visit.when = {day, DayPart::Morning};
        visit.team = QStringLiteral("1");
        QVERIFY(store::VisitStore(office.database()).add(visit, *transaction));
    }
    QVERIFY(transaction->commit({QStringLiteral("test"), QString(), {}}));
}

/// Junior-highs and days of what is in force.
QStringList inForce(Office &office, const QString &kind)
{
    const QByteArray table = kind == QLatin1String("lessons") ? "career_lesson" : "visit";
    return *store::readRows<QString>(
        office.database(),
        "SELECT j.code || ' ' || v.day FROM " + table +
            " v JOIN junior_school j ON j.id = v.junior_school_id WHERE v.ended IS NULL ORDER BY 1",
        [](store::Statement &row) { return row.text(0); });
}

Result<ImportReport> bringIn(PostedOffice &posted, const QString &kind, const QStringList &juniors,
                             bool isAdded = false)
{
    const bool isLessons = kind == QLatin1String("lessons");
    ImportRequest request;
    request.kind = kind;
    request.add = isAdded;
    request.path = posted.folder.filePath(QStringLiteral("rows.csv"));
    QByteArray rows = isLessons ? "junior_school_code,day,topic\n" : "junior_school_code,day,school_code\n";
    for (const QString &junior : juniors)
        rows += junior.toUtf8() + ",2021-05-2" + junior.back().toLatin1() + (isLessons ? ",new\n" : ",A\n");
    QFile file(request.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size())
        qFatal("cannot write a test's table");
    file.close();
    NoProgress progress;
    return ImportDesk(posted.seat()).importFile(request, progress);
}

} // namespace

void TestDistrictImports::kinds()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("visits") << "visits";
    QTest::newRow("lessons") << "lessons";
}

void TestDistrictImports::replacesOnlyItsOwn_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isAdded");
    for (const char *kind : {"visits", "lessons"}) {
        QTest::addRow("%s", kind) << QString::fromLatin1(kind) << false;
        QTest::addRow("%s added", kind) << QString::fromLatin1(kind) << true;
    }
}

void TestDistrictImports::replacesOnlyItsOwn()
{
    QFETCH(QString, kind);
    QFETCH(bool, isAdded);
    PostedOffice posted({QStringLiteral("county-education")}, QLatin1String(countyOfJ1), {});
    fillBoth(posted.seat(), kind);
    const Result<ImportReport> report = bringIn(posted, kind, {QStringLiteral("J1")}, isAdded);
    QVERIFY(report.has_value());
    QCOMPARE(report->accepted, 1);
    QStringList expected{QStringLiteral("J1 2021-05-21"), QStringLiteral("J3 2021-05-03")};
    if (isAdded)
        expected.prepend(QStringLiteral("J1 2021-05-01"));
    QCOMPARE(inForce(posted.seat(), kind), expected);
}

void TestDistrictImports::refusesRowsOfOthers()
{
    QFETCH(QString, kind);
    PostedOffice posted({QStringLiteral("county-education")}, QLatin1String(countyOfJ1), {});
    fillBoth(posted.seat(), kind);
    const QStringList before = inForce(posted.seat(), kind);
    const Result<ImportReport> report = bringIn(posted, kind, {QStringLiteral("J1"), QStringLiteral("J3")});
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().findings.size(), 1);
    const Finding &finding = report.error().findings.first();
    QCOMPARE(finding.code, FindingCode::OtherDistrict);
    QCOMPARE(finding.row, 3);
    QCOMPARE(finding.args, QStringList(QLatin1String(countyOfJ1)));
    QCOMPARE(inForce(posted.seat(), kind), before);
}

void TestDistrictImports::takesAllFromWhoActsForTheCity()
{
    QFETCH(QString, kind);
    PostedOffice posted({QStringLiteral("office")}, {}, {});
    fillBoth(posted.seat(), kind);
    QVERIFY(bringIn(posted, kind, {QStringLiteral("J3")}).has_value());
    QCOMPARE(inForce(posted.seat(), kind), QStringList(QStringLiteral("J3 2021-05-23")));
}

QTEST_GUILESS_MAIN(TestDistrictImports)
#include "tst_district_imports.moc"
