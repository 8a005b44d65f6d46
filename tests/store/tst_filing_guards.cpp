// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/small_season.h"

using namespace hengzhao;
using namespace hengzhao::store;

/// An accepted filing, tried by plain SQL: nothing in it changes any more (R31).
class TestFilingGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesEveryChange_data();
    void refusesEveryChange();
    void allows_data();
    void allows();
    void leavesDraftsAlone();
};

namespace
{

/// School A's filing was accepted on record, with one program, a signer, a document and a step.
class AcceptedSeason : public SmallSeason
{
public:
    AcceptedSeason()
    {
        for (const char *sql :
             {"INSERT INTO filing (id, school_id, category, state, reviewed, added) VALUES (1, 1, 'secondary',"
              " 'submitted', 1, 1), (2, 2, 'secondary', 'draft', 0, 1)",
              "INSERT INTO filing_signer (id, filing_id, name, post, day, added) VALUES (1, 1, '一', '校长',"
              " '2021-05-01', 1)",
              "INSERT INTO attachment_content (digest, type, content) VALUES"
              " ('0000000000000000000000000000000000000000000000000000000000000000', 'pdf', x'25')",
              "INSERT INTO attachment (id, owner, owner_id, kind, name, digest, added) VALUES (1, 'filing', 1,"
              " 'licence', 'a.pdf', '0000000000000000000000000000000000000000000000000000000000000000', 1)",
              "INSERT INTO filing_step (id, filing_id, act, from_state, to_state, actor, at, added)"
              " VALUES (1, 1, 'accept', 'submitted', 'accepted', 't', '', 1)",
              "UPDATE program SET verdict = 'accepted'", "UPDATE filing SET state = 'accepted' WHERE id = 1"}) {
            if (const Result<void> done = database->run(sql); !done)
                qFatal("%s: %s", sql, qPrintable(done.error().args.join(QLatin1Char(' '))));
        }
    }
};

} // namespace

void TestFilingGuards::refusesEveryChange_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("study mode", "UPDATE filing SET study_mode = 'x' WHERE id = 1");
    row("provincial document", "UPDATE filing SET provincial_document = 'x' WHERE id = 1");
    row("late permission", "UPDATE filing SET late_permission = 'x' WHERE id = 1");
    row("category", "UPDATE filing SET category = 'technician' WHERE id = 1");
    row("school", "UPDATE filing SET school_id = 2 WHERE id = 1");
    row("back to draft", "UPDATE filing SET state = 'draft' WHERE id = 1");
    row("back to returned", "UPDATE filing SET state = 'returned' WHERE id = 1");
    row("as if never reviewed", "UPDATE filing SET reviewed = 0 WHERE id = 1");
    row("erased", "DELETE FROM filing WHERE id = 1");
    row("school's name", "UPDATE school SET name = 'x' WHERE id = 1");
    row("school's capacity", "UPDATE school SET capacity = 9 WHERE id = 1");
    row("school's telephone", "UPDATE school SET phone = '1' WHERE id = 1");
    row("new program", "INSERT INTO program (school_id, code, catalogue, name, years, added)"
                       " VALUES (1, '720301', 'secondary', '护理', '3', 1)");
    row("program's name", "UPDATE program SET name = 'x' WHERE school_id = 1");
    row("program's tuition", "UPDATE program SET tuition = 1 WHERE school_id = 1");
    row("program's verdict", "UPDATE program SET verdict = 'refused' WHERE school_id = 1");
    row("program ended", "UPDATE program SET ended = 9 WHERE school_id = 1");
    row("program erased", "DELETE FROM program WHERE school_id = 1");
    row("program of another filing", "UPDATE program SET filing_category = 'technician' WHERE school_id = 1");
    row("new signer", "INSERT INTO filing_signer (filing_id, name, post, day, added)"
                      " VALUES (1, '二', '书记', '2021-05-01', 1)");
    row("signer changed", "UPDATE filing_signer SET name = '二' WHERE id = 1");
    row("signer erased", "DELETE FROM filing_signer WHERE id = 1");
    row("new document", "INSERT INTO attachment (owner, owner_id, kind, name, digest, added) VALUES ('filing', 1,"
                        " 'other', 'b.pdf', '0000000000000000000000000000000000000000000000000000000000000000', 1)");
    row("document ended", "UPDATE attachment SET ended = 9 WHERE id = 1");
    row("document erased", "DELETE FROM attachment WHERE id = 1");
    row("step changed", "UPDATE filing_step SET reason = 'x' WHERE id = 1");
    row("step erased", "DELETE FROM filing_step WHERE id = 1");
}

void TestFilingGuards::refusesEveryChange()
{
    QFETCH(QByteArray, sql);
    AcceptedSeason season;
    const Result<void> done = season.database->run(sql);
    QVERIFY2(!done, sql.constData());
    QCOMPARE(done.error().code, ErrorCode::FilingFrozen);
}

void TestFilingGuards::allows_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("published", "UPDATE filing SET state = 'published', version = version + 1, added = 3 WHERE id = 1");
    row("closed", "UPDATE filing SET state = 'closed' WHERE id = 1");
    row("stopped by an order", "UPDATE filing SET stopped_by = '衡教〔2021〕9 号' WHERE id = 1");
    row("seats by the plan", "UPDATE program SET seats = 7 WHERE school_id = 1");
    row("another school's name", "UPDATE school SET name = 'x' WHERE id = 2");
    row("another school's program", "INSERT INTO program (school_id, code, catalogue, name, years, added)"
                                    " VALUES (2, '720301', 'secondary', '护理', '3', 1)");
    row("a program of a second filing that is not accepted",
        "INSERT INTO program (school_id, code, catalogue, name, years, filing_category, added)"
        " VALUES (1, '0101', 'technician', '机械', '3', 'technician', 1)");
}

void TestFilingGuards::allows()
{
    QFETCH(QByteArray, sql);
    AcceptedSeason season;
    QVERIFY2(season.database->run(sql).has_value(), sql.constData());
}

void TestFilingGuards::leavesDraftsAlone()
{
    AcceptedSeason season;
    for (const char *sql :
         {"UPDATE filing SET state = 'published' WHERE id = 2", "UPDATE school SET phone = '1' WHERE id = 2",
          "UPDATE filing SET state = 'draft' WHERE id = 2", "DELETE FROM filing WHERE id = 2"})
        QVERIFY2(season.database->run(sql).has_value(), sql);
    // What a filing was before a move is never changed either.
    QVERIFY(season.database
                ->run("INSERT INTO filing (id, school_id, category, state, reviewed, added, ended)"
                      " VALUES (3, 1, 'secondary', 'submitted', 1, 1, 2)")
                .has_value());
    QVERIFY(!season.database->run("UPDATE filing SET study_mode = 'x' WHERE id = 3"));
    QVERIFY(!season.database->run("DELETE FROM filing WHERE id = 3"));
}

QTEST_GUILESS_MAIN(TestFilingGuards)

#include "tst_filing_guards.moc"
