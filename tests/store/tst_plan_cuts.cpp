// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sanction_store.h"
#include "tests/store/small_season.h"

#include <rapidcheck.h>

using namespace hengzhao;
using namespace hengzhao::store;

/// What orders take from buckets, worked out by the database itself: seats are never negative, a claim takes what falls
/// free, and no SQL gives back a seat or takes one without an order (R17, R18).
class TestPlanCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFreeSeatsAndClaimsTheRest();
    void claimsTakeWhatFallsFree();
    void stopsAStoppedSchool();
    void refusesHostileSql_data();
    void refusesHostileSql();
    void holdsWhateverHappens();
};

namespace
{

/// A small season with an order against school 1; bucket 1 has one seat, bucket 2 has two.
struct CutSeason : SmallSeason {
    CutSeason()
    {
        run("INSERT INTO sanction (id, kind, effect, offender, school_id, subject_code, subject_name, seats, order_no,"
            " day, actor, added) VALUES (1, 'plan-cut', 'cut', 'school', 1, 'A', '甲校', 2, 'No. 1', '2021-07-01',"
            " 'tester', 2)");
    }

    void run(const QByteArray &sql)
    {
        if (const Result<void> done = database->run(sql); !done)
            qFatal("%s: %s", sql.constData(), qPrintable(done.error().args.join(QLatin1Char(' '))));
    }
    void cut(int sanction, const char *district, int seats)
    {
        run("INSERT INTO plan_cut (sanction_id, school_id, district, seats, added) VALUES (" +
            QByteArray::number(sanction) + ", 1, '" + district + "', " + QByteArray::number(seats) + ", 2)");
    }
    void end(int candidate)
    {
        const QByteArray who = QByteArray::number(candidate);
        run("INSERT INTO former_admission (candidate_id, run_id, batch, school_id, bucket_id, round, place, state,"
            " added, ended) SELECT candidate_id, run_id, batch, school_id, bucket_id, round, place, 'declined', added,"
            " 3 FROM admission WHERE candidate_id = " +
            who);
        run("DELETE FROM admission WHERE candidate_id = " + who);
    }
    /// seats/taken/cut/claim of a bucket, or of the school.
    [[nodiscard]] QString bucket(int id)
    {
        return four("SELECT seats, taken, cut, claim FROM bucket WHERE id = " + QByteArray::number(id));
    }
    [[nodiscard]] QString school()
    {
        return four("SELECT seats, taken, cut, claim FROM school_limit WHERE school_id = 1");
    }

private:
    [[nodiscard]] QString four(const QByteArray &sql)
    {
        Result<Statement> statement = database->prepare(sql);
        if (!statement || !statement->step().value())
            return QStringLiteral("nothing");
        QStringList cells;
        for (int i = 0; i < 4; ++i)
            cells.append(statement->text(i));
        return cells.join(QLatin1Char('/'));
    }
};

/// Takes back whatever is done while it lives.
struct Undone {
    explicit Undone(CutSeason &season) : m_season(season) { season.run("BEGIN"); }
    ~Undone() { m_season.run("ROLLBACK"); }
    Undone(const Undone &) = delete;
    Undone &operator=(const Undone &) = delete;

private:
    CutSeason &m_season;
};

} // namespace

void TestPlanCuts::takesFreeSeatsAndClaimsTheRest()
{
    CutSeason season;
    QVERIFY(season.admit(1, 2).has_value());
    season.cut(1, "*", 2);
    QCOMPARE(season.bucket(2), QStringLiteral("2/1/1/1"));
    QCOMPARE(season.school(), QStringLiteral("3/1/1/1"));
    const Result<void> refused = season.admit(2, 2);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::LimitExceeded);
    QVERIFY(season.admit(2, 1).has_value()); // the other bucket is untouched
}

void TestPlanCuts::claimsTakeWhatFallsFree()
{
    CutSeason season;
    QVERIFY(season.admit(1, 2).has_value());
    QVERIFY(season.admit(2, 2).has_value());
    QVERIFY(season.admit(3, 1).has_value());
    season.cut(1, "*", 1);
    QCOMPARE(season.bucket(2), QStringLiteral("2/2/0/1"));
    QCOMPARE(season.school(), QStringLiteral("3/3/0/1"));
    season.end(1);
    QCOMPARE(season.bucket(2), QStringLiteral("2/1/1/0"));
    QCOMPARE(season.school(), QStringLiteral("3/2/1/0"));
    QVERIFY(!season.admit(4, 2).has_value());
    season.end(2); // nothing is claimed any more
    QCOMPARE(season.bucket(2), QStringLiteral("2/0/1/0"));
    QVERIFY(season.admit(4, 2).has_value());
    season.run("UPDATE sanction SET ended = 9, lifted_order = 'No. 2', lifted_reason = 'put right' WHERE id = 1");
    season.run("UPDATE plan_cut SET ended = 9 WHERE sanction_id = 1");
    QCOMPARE(season.bucket(2), QStringLiteral("2/1/0/0"));
    QCOMPARE(season.school(), QStringLiteral("3/2/0/0"));
}

void TestPlanCuts::stopsAStoppedSchool()
{
    CutSeason season;
    season.run("INSERT INTO sanction (id, kind, effect, offender, school_id, subject_code, subject_name, order_no, day,"
               " actor, added) VALUES (2, 'stopped', 'stop', 'school', 1, 'A', '甲校', 'No. 2', '2021-07-01', 'tester',"
               " 3)");
    QVERIFY(!season.admit(1, 1).has_value());
    QVERIFY(season.admit(1, 3).has_value()); // another school
    QVERIFY(season.database
                ->run("INSERT INTO recruiting_bar (sanction_id, school_id, program_code, added) VALUES (1, 1,"
                      " '710201', 3)")
                .has_value());
    season.run("UPDATE sanction SET ended = 9, lifted_order = 'No. 3', lifted_reason = 'put right' WHERE id = 2");
    QVERIFY(season.admit(2, 1).has_value());
    QVERIFY(!season.database->run("UPDATE admission SET program_id = 1 WHERE candidate_id = 2").has_value());
    season.run("UPDATE recruiting_bar SET ended = 9");
    QVERIFY(season.database->run("UPDATE admission SET program_id = 1 WHERE candidate_id = 2").has_value());
}

void TestPlanCuts::refusesHostileSql_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("a cut given back", "UPDATE bucket SET cut = 0 WHERE id = 2");
    row("a claim dropped", "UPDATE bucket SET claim = 0 WHERE id = 2");
    row("a claim in place of a free seat", "UPDATE bucket SET cut = 0, claim = 2 WHERE id = 2");
    row("a cut without an order", "UPDATE bucket SET cut = 1 WHERE id = 1");
    row("a school's cut given back", "UPDATE school_limit SET cut = 0 WHERE school_id = 1");
    row("a school's claim dropped", "UPDATE school_limit SET claim = 0 WHERE school_id = 1");
    row("a cut made smaller", "UPDATE plan_cut SET seats = 1");
    row("a cut erased", "DELETE FROM plan_cut");
    row("a cut moved to another bucket", "UPDATE plan_cut SET district = '430405'");
    row("a sanction erased", "DELETE FROM sanction");
    row("a sanction made milder", "UPDATE sanction SET seats = 1");
    row("a sanction lifted without an order", "UPDATE sanction SET ended = 9");
    row("a sanction on a report that was dismissed",
        "INSERT INTO sanction (violation_id, kind, effect, offender, subject_name, order_no, day, actor, added)"
        " VALUES (1, 'criticism', 'none', 'school', '甲校', 'No. 5', '2021-07-01', 'tester', 3)");
}

void TestPlanCuts::refusesHostileSql()
{
    QFETCH(QByteArray, sql);
    CutSeason season;
    QVERIFY(season.admit(1, 2).has_value());
    season.cut(1, "*", 2);
    season.run("INSERT INTO violation (id, kind, offender, subject_name, facts, source, anonymous, state, reported_at,"
               " added) VALUES (1, 'slander', 'school', '甲校', 'x', 'report', 1, 'dismissed', '', 2)");
    QVERIFY2(!season.database->run(sql).has_value(), sql.constData());
    QCOMPARE(season.bucket(2), QStringLiteral("2/1/1/1"));
    QCOMPARE(season.school(), QStringLiteral("3/1/1/1"));
    QCOMPARE(season.count("SELECT count(*) FROM sanction WHERE ended IS NULL AND seats = 2"), 1);
}

/// Admissions come and go, orders come and are lifted, in any order: cut and claim are always what the orders say.
void TestPlanCuts::holdsWhateverHappens()
{
    CutSeason season;
    QVERIFY(rc::check([&season] {
        const Undone undone(season); // every case on the same season
        season.run("UPDATE school_limit SET seats = 12 WHERE school_id = 1");
        season.run("UPDATE bucket SET seats = 6 WHERE school_id = 1");
        int orders = 0;
        const auto acts = *rc::gen::container<std::vector<int>>(20, rc::gen::inRange(0, 100));
        for (int act : acts) {
            const int candidate = 1 + act % 5;
            const int bucket = 1 + act % 2;
            const bool isLive = season.count("SELECT count(*) FROM admission WHERE candidate_id = " +
                                             QByteArray::number(candidate)) == 1;
            if (act < 40) {
                const qint64 free =
                    season.count("SELECT seats - cut - taken FROM bucket WHERE id = " + QByteArray::number(bucket));
                RC_ASSERT(season.admit(candidate, bucket).has_value() == (!isLive && free > 0));
            } else if (act < 70 && isLive) {
                season.end(candidate);
            } else if (act < 90) {
                const qint64 rest =
                    season.count("SELECT seats - cut - claim FROM bucket WHERE id = " + QByteArray::number(bucket));
                if (rest > 0) {
                    season.run("INSERT INTO sanction (id, kind, effect, offender, school_id, subject_code,"
                               " subject_name, seats, order_no, day, actor, added) VALUES (" +
                               QByteArray::number(++orders + 1) +
                               ", 'plan-cut', 'cut', 'school', 1, 'A', '甲校', 1, 'No.', '2021-07-01', 'tester', 2)");
                    season.cut(orders + 1, bucket == 1 ? "430405" : "*", 1 + act % static_cast<int>(rest));
                }
            } else if (orders > 0) {
                season.run("UPDATE plan_cut SET ended = 9 WHERE ended IS NULL AND sanction_id = " +
                           QByteArray::number(1 + act % orders + 1));
            }
            RC_ASSERT(season.count("SELECT count(*) FROM bucket b WHERE taken + cut > seats OR (claim > 0 AND taken +"
                                   " cut < seats) OR cut + claim <> (SELECT coalesce(sum(p.seats), 0) FROM plan_cut p"
                                   " WHERE p.school_id = b.school_id AND p.district = b.district AND p.ended IS NULL)"
                                   " OR taken <> (SELECT count(*) FROM admission a WHERE a.bucket_id = b.id)") == 0);
            RC_ASSERT(season.count("SELECT count(*) FROM school_limit l WHERE (cut, claim) IS NOT (SELECT"
                                   " coalesce(sum(b.cut), 0), coalesce(sum(b.claim), 0) FROM bucket b"
                                   " WHERE b.school_id = l.school_id)") == 0);
        }
    }));
}

QTEST_GUILESS_MAIN(TestPlanCuts)
#include "tst_plan_cuts.moc"
