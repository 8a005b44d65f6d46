// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cross_inspection.h"

#include <QMap>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace hengzhao;

/// Who is sent to inspect whom (R35).
class TestCrossInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsNobodyHome_data();
    void sendsNobodyHome();
    void saysWhereNobodyCanGo();
    void isBalanced();
    void doesNotMindTheOrder();
};

namespace
{

QString districtNamed(int number)
{
    return QStringLiteral("d%1").arg(number);
}

/// Schools by how many each district has.
QList<InspectedSchool> schoolsOf(const std::vector<int> &counts)
{
    QList<InspectedSchool> schools;
    for (size_t district = 0; district < counts.size(); ++district) {
        for (int i = 0; i < counts[district]; ++i) {
            const qint64 id = schools.size() + 1;
            schools.append({id, QStringLiteral("s%1").arg(id, 4, 10, QLatin1Char('0')),
                            districtNamed(static_cast<int>(district))});
        }
    }
    return schools;
}

QStringList teamsOf(size_t districts)
{
    QStringList teams;
    for (size_t district = 0; district < districts; ++district)
        teams.append(districtNamed(static_cast<int>(district)));
    return teams;
}

/// Schools of two to ten districts.
std::vector<int> someCounts()
{
    return *rc::gen::container<std::vector<int>>(*rc::gen::inRange<size_t>(2, 11), rc::gen::inRange(0, 9));
}

/// How many schools each district's inspectors go to; -1 for one that goes home.
QMap<QString, int> visitsOf(const QList<InspectedSchool> &schools, const CrossInspection &proposal)
{
    QMap<qint64, QString> home;
    for (const InspectedSchool &school : schools)
        home.insert(school.id, school.district);
    QMap<QString, int> visits;
    for (const InspectionTask &task : proposal.tasks) {
        if (home.value(task.school) == task.inspectors)
            return {{task.inspectors, -1}};
        ++visits[task.inspectors];
    }
    return visits;
}

} // namespace

void TestCrossInspection::sendsNobodyHome_data()
{
    QTest::addColumn<std::vector<int>>("counts");
    QTest::addColumn<QList<int>>("visits");
    QTest::newRow("two districts change places") << std::vector<int>{2, 2} << QList<int>{2, 2};
    QTest::newRow("three alike") << std::vector<int>{3, 3, 3} << QList<int>{3, 3, 3};
    QTest::newRow("one has nearly all") << std::vector<int>{10, 1, 1} << QList<int>{2, 5, 5};
    QTest::newRow("one has all") << std::vector<int>{5, 0, 0} << QList<int>{0, 3, 2};
    QTest::newRow("one school") << std::vector<int>{0, 1, 0} << QList<int>{1, 0, 0};
}

void TestCrossInspection::sendsNobodyHome()
{
    QFETCH(std::vector<int>, counts);
    QFETCH(QList<int>, visits);
    const QList<InspectedSchool> schools = schoolsOf(counts);
    const CrossInspection proposal = proposeInspections(schools, teamsOf(counts.size()));
    QCOMPARE(proposal.tasks.size(), schools.size());
    const QMap<QString, int> found = visitsOf(schools, proposal);
    for (int district = 0; district < visits.size(); ++district)
        QCOMPARE(found.value(districtNamed(district)), visits[district]);
}

void TestCrossInspection::saysWhereNobodyCanGo()
{
    const CrossInspection alone = proposeInspections(schoolsOf({2, 3}), {districtNamed(0)});
    QVERIFY(alone.tasks.isEmpty());
    QCOMPARE(alone.withoutInspectors, QStringList{districtNamed(0)});
    const CrossInspection nobody = proposeInspections(schoolsOf({1, 1}), {});
    QCOMPARE(nobody.withoutInspectors, (QStringList{districtNamed(0), districtNamed(1)}));
    const CrossInspection away = proposeInspections(schoolsOf({2}), {districtNamed(7), districtNamed(7)});
    QVERIFY(away.withoutInspectors.isEmpty());
    QCOMPARE(away.tasks.size(), 2);
    QVERIFY(proposeInspections({}, {districtNamed(0)}).tasks.isEmpty());
}

void TestCrossInspection::isBalanced()
{
    QVERIFY(rc::check([] {
        const auto counts = someCounts();
        const QList<InspectedSchool> schools = schoolsOf(counts);
        const CrossInspection proposal = proposeInspections(schools, teamsOf(counts.size()));
        RC_ASSERT(proposal.withoutInspectors.isEmpty());
        RC_ASSERT(proposal.tasks.size() == schools.size());
        const QMap<QString, int> visits = visitsOf(schools, proposal);
        int most = 0;
        for (int count : visits)
            most = std::max(most, count);
        for (size_t district = 0; district < counts.size(); ++district) {
            const int own = visits.value(districtNamed(static_cast<int>(district)));
            RC_ASSERT(own >= 0);
            // Who goes to fewer schools than others could go to no more of them without going home.
            RC_ASSERT(own >= most - 1 || own == schools.size() - counts[district]);
        }
    }));
}

void TestCrossInspection::doesNotMindTheOrder()
{
    QVERIFY(rc::check([] {
        const auto counts = someCounts();
        QList<InspectedSchool> schools = schoolsOf(counts);
        QStringList teams = teamsOf(counts.size());
        const CrossInspection proposal = proposeInspections(schools, teams);
        std::reverse(schools.begin(), schools.end());
        std::reverse(teams.begin(), teams.end());
        RC_ASSERT(proposeInspections(schools, teams).tasks == proposal.tasks);
    }));
}

QTEST_GUILESS_MAIN(TestCrossInspection)
#include "tst_cross_inspection.moc"
