// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/seat_transfer_desk.h"
#include "tests/office/supplement_season.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Seats moved by order before the supplement (R16).
class TestSeatTransferDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesBetweenDistricts();
    void movesBetweenSchools();
    void refuses_data();
    void refuses();
    void comesBeforeTheSupplement();
};

namespace
{

/// Schools A (3 seats, county), U and V (urban, of the same authority), T of another one; 1 is placed at A.
class MoveSeason : public SupplementSeason
{
public:
    MoveSeason()
    {
        fillPlaces("A,甲校,secondary,430421,1\nU,城校,secondary,430405,1\nV,市校,secondary,430405,1\n"
                   "T,技校,technician,430421,1\n",
                   "A,,3\nU,,3\nU,430405,2\nU,430421,1\nV,,1\nV,430405,1\nT,,2\n");
        fillPeople(people({"430421,current,1,0,400,,,,"}), wishes({"A,"}));
        if (!run())
            qFatal("the season cannot be run");
    }
    [[nodiscard]] QString plan(const char *school)
    {
        return rows(QByteArray("SELECT b.district || '=' || b.seats FROM bucket b JOIN school s ON s.id = b.school_id"
                               " WHERE s.code = '") +
                        school + "' ORDER BY b.district",
                    1)
            .join(QLatin1Char(' '));
    }
    [[nodiscard]] Result<PlanOrder> move(const char *from, const char *fromDistrict, const char *to,
                                         const char *toDistrict, int seats, const char *document = "调〔2021〕1号")
    {
        return SeatTransferDesk(*office).move({QString::fromUtf8(from), QString::fromUtf8(fromDistrict),
                                               QString::fromUtf8(to), QString::fromUtf8(toDistrict), seats,
                                               QString::fromUtf8(document)});
    }
};

} // namespace

void TestSeatTransferDesk::movesBetweenDistricts()
{
    MoveSeason season;
    const Result<PlanOrder> order = season.move("U", "430405", "U", "430422", 2);
    QVERIFY(order.has_value());
    QVERIFY(!order->reason.isEmpty());
    QCOMPARE(season.plan("U"), QStringLiteral("430405=0 430421=1 430422=2"));
    const auto transfers = SeatTransferDesk(*season.office).transfers();
    QCOMPARE(transfers->size(), 1);
    QCOMPARE(transfers->first().seats, 2);
    QCOMPARE(transfers->first().documentNo, QStringLiteral("调〔2021〕1号"));
    QVERIFY(BatchDesk(*season.office).verify(1)->checks.holds()); // the run keeps the buckets it went by
    season.proveAll();
}

void TestSeatTransferDesk::movesBetweenSchools()
{
    MoveSeason season;
    QVERIFY(season.move("A", "", "V", "430405", 2).has_value());
    QCOMPARE(season.plan("A"), QStringLiteral("=1"));
    QCOMPARE(season.plan("V"), QStringLiteral("430405=3"));
    QCOMPARE(season
                 .rows("SELECT s.code || '=' || l.seats FROM school_limit l JOIN school s ON s.id = l.school_id"
                       " ORDER BY s.code",
                       1)
                 .join(QLatin1Char(' ')),
             QStringLiteral("A=1 T=2 U=3 V=3"));
    season.proveAll();
}

void TestSeatTransferDesk::refuses_data()
{
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<int>("seats");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const char *places, int seats, ErrorCode code) {
        QTest::newRow(name) << QString::fromUtf8(places).split(QLatin1Char(' ')) << seats << code;
    };
    row("more than are free", "A  V 430405", 3, ErrorCode::SeatsNotFree);
    row("of another authority", "A  T ", 1, ErrorCode::SeatsOfOtherAuthority);
    row("none", "A  V 430405", 0, ErrorCode::SeatsMissing);
    row("to the same place", "U 430405 U 430405", 1, ErrorCode::SeatsMissing);
    row("from nobody's seats", "U  V 430405", 1, ErrorCode::SeatsMissing);
    row("no school", "X  V 430405", 1, ErrorCode::UnknownSchool);
    row("no district", "A  V 999999", 1, ErrorCode::UnknownDistrict);
}

void TestSeatTransferDesk::refuses()
{
    QFETCH(QStringList, places);
    QFETCH(int, seats);
    QFETCH(ErrorCode, code);
    MoveSeason season;
    const Result<PlanOrder> order =
        season.move(places[0].toUtf8(), places[1].toUtf8(), places[2].toUtf8(), places[3].toUtf8(), seats);
    QVERIFY(!order);
    QCOMPARE(order.error().code, code);
    QCOMPARE(season.move("A", "", "V", "430405", 1, " ").error().code, ErrorCode::DocumentMissing);
    QCOMPARE(season.plan("A"), QStringLiteral("=3"));
    season.proveAll();
}

void TestSeatTransferDesk::comesBeforeTheSupplement()
{
    SupplementSeason season;
    season.fillAndClose();
    QVERIFY(season.enter(5, "B").has_value());
    QCOMPARE(SeatTransferDesk(*season.office)
                 .move({QStringLiteral("B"), {}, QStringLiteral("A"), {}, 1, QStringLiteral("1")})
                 .error()
                 .code,
             ErrorCode::SeatTransferTooLate);
}

QTEST_GUILESS_MAIN(TestSeatTransferDesk)
#include "tst_seat_transfer_desk.moc"
