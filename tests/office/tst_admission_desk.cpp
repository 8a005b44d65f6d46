// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/admission_desk.h"
#include "models/office/call_list_desk.h"
#include "models/office/sanction_desk.h"
#include "models/wording/error_words.h"
#include "tests/office/batch_season.h"
#include "tests/office/confirming_season.h"
#include "tests/office/pdf_text.h"
#include "tests/office/table_text.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// One admission from its confirmation to its end, with everybody who is sent away on the way.
class TestAdmissionDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmsByCard();
    void refusesToConfirm_data();
    void refusesToConfirm();
    void mindsTheDeadline();
    void confirmsWithoutACard();
    void asksASecondOfficerOfASealedSeason();
    void showsOtherSchoolsNothing();
    void declinesBeforeConfirming();
    void givesAFreedSeatToAnOpenClaim();
    void rejectsForAReason();
    void wantsTheAuthoritysConsent();
    void sendsTheRejectedOnToTheNextBatch();
    void withdrawsUntilSubmitted();
    void revokesByAnOrder();
    void tellsTheStory();
    void callsTheNextOfTheQueue();
    void callsNobody_data();
    void callsNobody();
    void writesSlips();
    void listsWhomToCall();
    void notesCalls();
};

namespace
{

Confirmation byCard(const char *candidate, const char *card, const char *program)
{
    Confirmation wanted{QString::fromLatin1(candidate)};
    wanted.card = QString::fromLatin1(card);
    wanted.program = QString::fromLatin1(program);
    return wanted;
}

constexpr const char *firstCard = "430499200601010002";
constexpr const char *secondCard = "430499200601010010";

/// The code of the error, or "done".
template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("done") : QString(codeName(result.error().code));
}

SecondOfficer second(const char *name, const char *password = "")
{
    return {QString::fromUtf8(name), vault::Password(QByteArray(password))};
}

/// The trial season sealed, its one account in these roles, with another account beside it.
void seal(ConfirmingSeason &season, const char *roles, const char *otherRoles)
{
    const auto login = [] {
        return Login{QStringLiteral("wang.fang"), QByteArray("right password"), {}, vault::PasswordCost::least()};
    };
    const QString path = season.folder.filePath(QStringLiteral("sealed.hzs"));
    const Officer tester{QStringLiteral("tester"), QStringLiteral("test")};
    season.office = Office::create(path, RuleBook::standard(2021), false, tester, season.clock, login());
    QVERIFY(season.office.has_value());
    season.fillAndRun();
    store::Database &database = season.office->database();
    QVERIFY(database
                .run("INSERT INTO account (id, name, password_hash, key_salt, wrapped_key, must_change, district_code,"
                     " school_code) SELECT 2, 'li.na', password_hash, key_salt, wrapped_key, 0, '', '' FROM account"
                     " WHERE id = 1")
                .has_value());
    QVERIFY(database.run("DELETE FROM account_role").has_value());
    for (const auto &[id, list] : {std::pair(1, roles), std::pair(2, otherRoles)}) {
        for (const QString &role : QString::fromLatin1(list).split(QLatin1Char(' ')))
            QVERIFY(database.run("INSERT INTO account_role (account_id, role) VALUES (?, ?)", id, role).has_value());
    }
    season.office = Office::open(path, tester, season.clock, login());
    QVERIFY(season.office.has_value());
}

/// A rule book that calls the next to a place that is given up.
RuleBook refilling()
{
    return bookWith(R"({"refill": true})");
}

/// One seat at A, wanted by 1, 2 and 3 in that order; 3 stands at B with the second choice.
void fillQueue(BatchSeason &season)
{
    season.fillPlaces("A,甲校,secondary,430421,1\nB,乙校,technician,430421,1\n", "A,,1\nB,,1\n");
    season.fillPeople(BatchSeason::people({"430421,current,1,0,400,,,,", "430421,current,1,0,390,,,,",
                                           "430421,current,1,0,380,,,,", "430421,current,1,0,370,,,,"}),
                      BatchSeason::wishes({"A", "A", "A,B", "A"}));
    QVERIFY(season.run().has_value());
    QCOMPARE(season.seats(), QStringLiteral("1:A 3:B"));
}

} // namespace

void TestAdmissionDesk::confirmsByCard()
{
    ConfirmingSeason season;
    season.fillAndRun();
    AdmissionDesk desk(*season.office);
    const Result<CounterView> view = desk.lookUpCard(QStringLiteral("430499200601010029"));
    QVERIFY(view.has_value());
    QCOMPARE(view->person.number, QStringLiteral("3"));
    QVERIFY(!view->refusal);
    QCOMPARE(view->programs.size(), 4);
    // A small x and full-width digits, as some readers and some people type them.
    const Result<HeldSeat> seat = desk.confirm(byCard("1", firstCard, " P1 "));
    QCOMPARE(codeOf(seat), QStringLiteral("done"));
    QCOMPARE(seat->programName, QStringLiteral("计算机应用"));
    QCOMPARE(season.confirmed(), QStringLiteral("1:P1"));
    QCOMPARE(season.count("SELECT count(*) FROM admission_step WHERE act = 'confirm' AND at <> '' AND proof = ''"), 1);
    const QString detail = season.text("SELECT detail FROM audit WHERE command = 'admission confirm'");
    QVERIFY2(detail.contains(QLatin1String("\"card\":true")), qPrintable(detail));
    QVERIFY(!detail.contains(QLatin1String("430499")));
    QCOMPARE(desk.progress({})->confirmedToday, 1);
    QCOMPARE(desk.progress(QStringLiteral("B"))->confirmed, 0);
    QCOMPARE(desk.progress(QStringLiteral("A"))->waiting, 2);
    season.checkAll();
}

void TestAdmissionDesk::refusesToConfirm_data()
{
    QTest::addColumn<QString>("candidate");
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("interview");
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *candidate, const char *card, const char *program,
                        const char *interview, const char *school, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(candidate) << QString::fromLatin1(card)
                            << QString::fromLatin1(program) << QString::fromLatin1(interview)
                            << QString::fromLatin1(school) << QString::fromLatin1(code);
    };
    row("wrong check digit", "1", "430499200601010003", "P1", "", "", "not_identity_number");
    row("another person's card", "1", secondCard, "P1", "", "", "identity_number_differs");
    row("a card of nobody", "1", "43049920060101111X", "P1", "", "", "identity_number_differs");
    row("no card and no proof", "1", "", "P1", "", "", "proof_missing");
    row("no such candidate", "77", firstCard, "P1", "", "", "unknown_candidate");
    row("no number", "", firstCard, "P1", "", "", "unknown_candidate");
    row("not placed", "5", "430499200601010045", "Q", "", "", "not_admitted");
    row("another school's counter", "4", "430499200601010037", "Q", "", "A", "admitted_elsewhere");
    row("no program", "1", firstCard, "", "", "", "unknown_program");
    row("a program of another school", "1", firstCard, "Q", "", "", "unknown_program");
    row("a full program", "1", firstCard, "P3", "", "", "program_full");
    row("a refused program", "1", firstCard, "P4", "", "", "program_not_open");
    row("no interview", "1", firstCard, "P2", "", "", "interview_missing");
    row("interview below the minimum", "1", firstCard, "P2", "59.99", "", "interview_below_minimum");
    row("interview at the minimum", "1", firstCard, "P2", "60", "", "done");
}

void TestAdmissionDesk::refusesToConfirm()
{
    QFETCH(QString, candidate);
    QFETCH(QString, card);
    QFETCH(QString, program);
    QFETCH(QString, interview);
    QFETCH(QString, school);
    QFETCH(QString, code);
    ConfirmingSeason season;
    season.fillAndRun();
    Confirmation wanted{candidate};
    wanted.card = card;
    wanted.program = program;
    wanted.interview = Score::parse(interview);
    wanted.school = school;
    const qint64 before = season.count("SELECT count(*) FROM audit");
    const Result<HeldSeat> seat = AdmissionDesk(*season.office).confirm(wanted);
    QCOMPARE(codeOf(seat), code);
    if (seat)
        return;
    QCOMPARE(season.count("SELECT count(*) FROM audit"), before);
    QCOMPARE(season.confirmed(), QString());
    const QString said = wording::sentence(seat.error());
    QVERIFY2(!said.contains(QLatin1String("%")) && !said.contains(QLatin1String("43049920")), qPrintable(said));
}

void TestAdmissionDesk::mindsTheDeadline()
{
    ConfirmingSeason season;
    season.fillAndRun();
    AdmissionDesk desk(*season.office);
    season.clock.time.setDate({2021, 7, 23});
    QVERIFY(!desk.lookUp(QStringLiteral("1"))->refusal); // an open season has no date gates
    season.clock.isChosen = true;
    QCOMPARE(desk.lookUp(QStringLiteral("1"))->refusal->code, ErrorCode::ConfirmationOverdue);
    QCOMPARE(codeOf(desk.confirm(byCard("1", firstCard, "P1"))), QStringLiteral("confirmation_overdue"));
    season.clock.time.setDate({2021, 7, 22});
    QCOMPARE(codeOf(desk.confirm(byCard("1", firstCard, "P1"))), QStringLiteral("done"));
    QCOMPARE(codeOf(desk.confirm(byCard("1", firstCard, "P1"))), QStringLiteral("admission_state_wrong"));
}

void TestAdmissionDesk::confirmsWithoutACard()
{
    ConfirmingSeason season;
    season.fillAndRun();
    AdmissionDesk desk(*season.office);
    const auto wanted = [](const char *proof, const char *name) {
        Confirmation confirmation{QStringLiteral("1")};
        confirmation.proof = QString::fromUtf8(proof);
        confirmation.second = second(name);
        confirmation.program = QStringLiteral("P1");
        return confirmation;
    };
    QCOMPARE(codeOf(desk.confirm(wanted(" ", "李科长"))), QStringLiteral("proof_missing"));
    QCOMPARE(codeOf(desk.confirm(wanted("户口本", ""))), QStringLiteral("second_officer_missing"));
    QCOMPARE(codeOf(desk.confirm(wanted("户口本", "tester"))), QStringLiteral("second_officer_same"));
    QCOMPARE(codeOf(desk.confirm(wanted("户口本", "李科长"))), QStringLiteral("done"));
    QCOMPARE(season.text("SELECT proof || ' ' || consent FROM admission_step"), QStringLiteral("户口本 李科长"));
    season.checkAll();
}

void TestAdmissionDesk::asksASecondOfficerOfASealedSeason()
{
    ConfirmingSeason season;
    seal(season, "school", "school");
    AdmissionDesk desk(*season.office);
    const auto wanted = [](const char *password) {
        Confirmation confirmation{QStringLiteral("1")};
        confirmation.proof = QStringLiteral("户口本");
        confirmation.second = second("li.na", password);
        confirmation.program = QStringLiteral("P1");
        return confirmation;
    };
    QCOMPARE(codeOf(desk.confirm(wanted("wrong password"))), QStringLiteral("login_wrong"));
    QCOMPARE(season.confirmed(), QString());
    QCOMPARE(codeOf(desk.confirm(wanted("right password"))), QStringLiteral("done"));
    QCOMPARE(codeOf(desk.confirm(byCard("2", secondCard, "P1"))), QStringLiteral("done"));
    // A school decides nothing that its authority has to.
    QCOMPARE(codeOf(desk.revoke(QStringLiteral("1"), QStringLiteral("7"), {})), QStringLiteral("role_needed"));
}

void TestAdmissionDesk::showsOtherSchoolsNothing()
{
    ConfirmingSeason season;
    season.fillAndRun();
    const Result<CounterView> view =
        AdmissionDesk(*season.office).lookUpCard(QLatin1String(firstCard), QStringLiteral("B"));
    QVERIFY(view.has_value());
    QCOMPARE(view->refusal->code, ErrorCode::AdmittedElsewhere);
    QCOMPARE(view->refusal->args, (QStringList{QStringLiteral("1"), QStringLiteral("甲校")}));
    QVERIFY(!view->person.total && view->person.identityNumber.isEmpty() && view->programs.isEmpty());
}

void TestAdmissionDesk::declinesBeforeConfirming()
{
    ConfirmingSeason season;
    season.fillAndRun();
    AdmissionDesk desk(*season.office);
    QCOMPARE(codeOf(desk.decline(QStringLiteral("1"), {}, QLatin1String(secondCard))),
             QStringLiteral("identity_number_differs"));
    QCOMPARE(codeOf(desk.decline(QStringLiteral("1"), QStringLiteral("随父母外出"), QLatin1String(firstCard))),
             QStringLiteral("done"));
    QCOMPARE(season.text("SELECT state || ' ' || reason FROM former_admission"), QStringLiteral("declined 随父母外出"));
    QVERIFY(
        !season.text("SELECT detail FROM audit WHERE command = 'admission decline'").contains(QStringLiteral("父母")));
    QCOMPARE(season.count("SELECT taken FROM bucket WHERE seats = 3"), 2);
    QCOMPARE(codeOf(desk.decline(QStringLiteral("1"), {})), QStringLiteral("not_admitted"));
    QVERIFY(desk.confirm(byCard("2", secondCard, "P1")).has_value());
    QCOMPARE(codeOf(desk.decline(QStringLiteral("2"), {})), QStringLiteral("admission_state_wrong"));
    season.checkAll();
}

void TestAdmissionDesk::givesAFreedSeatToAnOpenClaim()
{
    ConfirmingSeason season;
    season.fillAndRun();
    NewSanction cut;
    cut.kind = QStringLiteral("plan-cut");
    cut.code = QStringLiteral("A");
    cut.seats = 1;
    cut.order = QStringLiteral("No. 3");
    QVERIFY(SanctionDesk(*season.office).add(cut).has_value());
    QCOMPARE(season.count("SELECT claim FROM bucket WHERE seats = 3"), 1);
    QVERIFY(AdmissionDesk(*season.office).decline(QStringLiteral("1"), {}).has_value());
    QCOMPARE(season.count("SELECT claim FROM bucket WHERE seats = 3"), 0);
    QCOMPARE(season.count("SELECT cut FROM bucket WHERE seats = 3"), 1);
    season.checkAll();
}

void TestAdmissionDesk::rejectsForAReason()
{
    ConfirmingSeason season;
    season.fillAndRun();
    AdmissionDesk desk(*season.office);
    const Result<HeldSeat> refused = desk.reject(QStringLiteral("1"), QStringLiteral("ugly"), {}, second(""));
    QCOMPARE(codeOf(refused), QStringLiteral("reason_code_unknown"));
    QVERIFY(wording::sentence(refused.error()).contains(QLatin1String("health")));
    QCOMPARE(codeOf(desk.reject(QStringLiteral("1"), QStringLiteral("other"), {}, second(""))),
             QStringLiteral("reason_missing"));
    QCOMPARE(codeOf(desk.reject(QStringLiteral("1"), QStringLiteral("health"), {}, second("教育局王"))),
             QStringLiteral("done"));
    QCOMPARE(season.text("SELECT s.reason || ' ' || s.consent || ' ' || f.state FROM admission_step s JOIN"
                         " former_admission f USING (candidate_id)"),
             QStringLiteral("health 教育局王 rejected"));
    QCOMPARE(season.text("SELECT detail FROM audit WHERE command = 'admission reject'")
                 .contains(QLatin1String("\"reason\":\"health\"")),
             true);
    season.checkAll();
}

void TestAdmissionDesk::wantsTheAuthoritysConsent()
{
    ConfirmingSeason season;
    // A is a secondary school in a county: its authority is county education (R26).
    seal(season, "school", "county-education");
    AdmissionDesk desk(*season.office);
    QCOMPARE(codeOf(desk.reject(QStringLiteral("1"), QStringLiteral("health"), {}, second(""))),
             QStringLiteral("second_officer_missing"));
    QCOMPARE(codeOf(desk.reject(QStringLiteral("1"), QStringLiteral("health"), {}, second("li.na", "wrong password"))),
             QStringLiteral("login_wrong"));
    // B is a technician school: county education has no say there.
    QCOMPARE(codeOf(desk.reject(QStringLiteral("4"), QStringLiteral("health"), {}, second("li.na", "right password"))),
             QStringLiteral("role_needed"));
    QCOMPARE(season.count("SELECT count(*) FROM former_admission"), 0);
    QCOMPARE(codeOf(desk.reject(QStringLiteral("1"), QStringLiteral("health"), {}, second("li.na", "right password"))),
             QStringLiteral("done"));
    QCOMPARE(season.text("SELECT consent FROM admission_step"), QStringLiteral("li.na"));
}

void TestAdmissionDesk::sendsTheRejectedOnToTheNextBatch()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    QCOMPARE(season.seats(), QStringLiteral("1:A 2:B 3:B"));
    AdmissionDesk desk(*season.office);
    QVERIFY(desk.reject(BatchSeason::numberOf(1), QStringLiteral("health"), {}, second("")).has_value());
    QVERIFY(desk.decline(BatchSeason::numberOf(2), {}).has_value());
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    QVERIFY(season.runBatch(2).has_value());
    // 1 may not come back to A, and has B left; 2 may not come back to B, and has A left.
    QCOMPARE(resultsOf(season.decisionOf(1, 2)), QStringLiteral("1:void_barred 2:taken"));
    QVERIFY(resultsOf(season.decisionOf(2, 2)).contains(QLatin1String("2:void_barred")) ||
            resultsOf(season.decisionOf(2, 2)).startsWith(QLatin1String("1:taken")));
}

void TestAdmissionDesk::withdrawsUntilSubmitted()
{
    ConfirmingSeason season;
    season.fillAndRun();
    AdmissionDesk desk(*season.office);
    QCOMPARE(codeOf(desk.withdraw(QStringLiteral("1"), {})), QStringLiteral("admission_state_wrong"));
    QVERIFY(desk.confirm(byCard("1", firstCard, "P1")).has_value());
    QVERIFY(desk.confirm(byCard("2", secondCard, "P1")).has_value());
    QCOMPARE(codeOf(desk.withdraw(QStringLiteral("1"), QStringLiteral("误操作"))), QStringLiteral("done"));
    QCOMPARE(season.count("SELECT taken FROM program WHERE code = 'P1'"), 1);
    QVERIFY(season.office->database()
                .run("UPDATE admission SET state = 'submitted' WHERE state = 'confirmed'")
                .has_value());
    QCOMPARE(codeOf(desk.withdraw(QStringLiteral("2"), {})), QStringLiteral("admission_state_wrong"));
    season.checkAll();
}

void TestAdmissionDesk::revokesByAnOrder()
{
    ConfirmingSeason season;
    season.fillAndRun();
    AdmissionDesk desk(*season.office);
    QCOMPARE(codeOf(desk.revoke(QStringLiteral("1"), QStringLiteral(" "), {})), QStringLiteral("order_missing"));
    QCOMPARE(codeOf(desk.revoke(QStringLiteral("1"), QStringLiteral("衡教职〔2021〕9号"), {})), QStringLiteral("done"));
    QCOMPARE(season.text("SELECT order_no FROM admission_step"), QStringLiteral("衡教职〔2021〕9号"));
    QCOMPARE(season.text("SELECT state || ' ' || reason FROM former_admission"),
             QStringLiteral("revoked 衡教职〔2021〕9号"));
    season.checkAll();
}

void TestAdmissionDesk::tellsTheStory()
{
    ConfirmingSeason season;
    season.fillAndRun();
    AdmissionDesk desk(*season.office);
    QVERIFY(desk.confirm(byCard("1", firstCard, "P1")).has_value());
    QVERIFY(desk.withdraw(QStringLiteral("1"), QStringLiteral("误操作")).has_value());
    const Result<QList<LifeStep>> steps = desk.steps(QStringLiteral("1"));
    QVERIFY(steps.has_value());
    QStringList told;
    for (const LifeStep &step : *steps)
        told.append(step.act + QLatin1Char('>') + step.state + QLatin1Char(' ') + step.actor);
    QCOMPARE(told.join(QStringLiteral(", ")), QStringLiteral("confirm>confirmed tester, withdraw>withdrawn tester"));
    QCOMPARE(desk.lookUp(QStringLiteral("1"))->seat->state, AdmissionState::Withdrawn);
    QCOMPARE(codeOf(desk.steps(QStringLiteral("5"))), QStringLiteral("not_admitted"));
}

void TestAdmissionDesk::callsTheNextOfTheQueue()
{
    BatchSeason season(refilling());
    fillQueue(season);
    AdmissionDesk desk(*season.office);
    QVERIFY(desk.decline(BatchSeason::numberOf(1), {}).has_value());
    const Result<Called> called = desk.call(1, QStringLiteral("A"), {});
    QCOMPARE(codeOf(called), QStringLiteral("done"));
    QCOMPARE(called->candidate, BatchSeason::numberOf(2));
    QCOMPARE(called->place, 2);
    QCOMPARE(season.seats(), QStringLiteral("2:A 3:B"));
    // 2 gives it up too: 3 sits at B, so 4 is next; and then nobody.
    QVERIFY(desk.decline(BatchSeason::numberOf(2), {}).has_value());
    QCOMPARE(desk.call(1, QStringLiteral("A"), {})->candidate, BatchSeason::numberOf(4));
    QCOMPARE(season.seats(), QStringLiteral("3:B 4:A"));
    const Result<SeasonCheckReport> checked = SeasonDesk(*season.office).check();
    for (const store::SeasonCheck &check : checked->checks)
        QVERIFY2(check.holds, qPrintable(check.name));
    QVERIFY(BatchDesk(*season.office).verify(1)->checks.holds());
    QCOMPARE(desk.steps(BatchSeason::numberOf(4))->first().act, QStringLiteral("call"));
    QVERIFY(desk.decline(BatchSeason::numberOf(4), {}).has_value());
    QCOMPARE(codeOf(desk.call(1, QStringLiteral("A"), {})), QStringLiteral("refill_over"));
    // Calls are acts on the record: no run may sweep them away, nobody may rewrite them.
    QVERIFY(!season.runBatch(1, "again").has_value());
    QVERIFY(!season.office->database().run("DELETE FROM refill_call").has_value());
    QVERIFY(!season.office->database().run("UPDATE refill_call SET place = 1").has_value());
}

void TestAdmissionDesk::callsNobody_data()
{
    QTest::addColumn<bool>("refills");
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("the rule book does not") << false << "A"
                                            << "decline"
                                            << "refill_off";
    QTest::newRow("no place given up") << true << "A"
                                       << ""
                                       << "refill_over";
    QTest::newRow("no such school") << true << "Z"
                                    << "decline"
                                    << "unknown_school";
    QTest::newRow("an open claim takes it") << true << "A"
                                            << "cut decline"
                                            << "refill_over";
    QTest::newRow("the deadline is over") << true << "A"
                                          << "decline late"
                                          << "confirmation_overdue";
    QTest::newRow("the batch is closed") << true << "A"
                                         << "decline close"
                                         << "batch_closed";
    QTest::newRow("the next is at a general school") << true << "A"
                                                     << "decline general"
                                                     << "done";
}

void TestAdmissionDesk::callsNobody()
{
    QFETCH(bool, refills);
    QFETCH(QString, school);
    QFETCH(QString, what);
    QFETCH(QString, code);
    BatchSeason season(refills ? refilling() : RuleBook::standard(2021));
    fillQueue(season);
    AdmissionDesk desk(*season.office);
    if (what.contains(QLatin1String("cut"))) {
        NewSanction cut;
        cut.kind = QStringLiteral("plan-cut");
        cut.code = QStringLiteral("A");
        cut.seats = 1;
        cut.order = QStringLiteral("No. 3");
        QVERIFY(SanctionDesk(*season.office).add(cut).has_value());
    }
    if (what.contains(QLatin1String("decline")))
        QVERIFY(desk.decline(BatchSeason::numberOf(1), {}).has_value());
    if (what.contains(QLatin1String("general")))
        QVERIFY(season
                    .import(QStringLiteral("general"),
                            "candidate_no,school_name\n" + BatchSeason::numberOf(2).toUtf8() + ",县一中\n")
                    .has_value());
    if (what.contains(QLatin1String("close")))
        QVERIFY(BatchDesk(*season.office).close(1).has_value());
    if (what.contains(QLatin1String("late"))) {
        season.clock.time.setDate({2021, 7, 23});
        season.clock.isChosen = true;
    }
    const Result<Called> called = desk.call(1, school, {});
    QCOMPARE(codeOf(called), code);
    if (called)
        QCOMPARE(called->candidate, BatchSeason::numberOf(4)); // 2 is at a general school, 3 sits at B
    else
        QVERIFY(!wording::sentence(called.error()).contains(QLatin1Char('%')));
}

void TestAdmissionDesk::writesSlips()
{
    ConfirmingSeason season;
    season.fillAndRun();
    AdmissionDesk desk(*season.office);
    const QString path = season.folder.filePath(QStringLiteral("slip.pdf"));
    QCOMPARE(codeOf(desk.writeConfirmationSlip(QStringLiteral("1"), path)), QStringLiteral("admission_state_wrong"));
    QCOMPARE(codeOf(desk.writeGiveUpSlip(QStringLiteral("5"), path)), QStringLiteral("not_admitted"));
    QVERIFY(desk.confirm(byCard("1", firstCard, "P1")).has_value());
    QCOMPARE(codeOf(desk.writeConfirmationSlip(QStringLiteral("1"), path)), QStringLiteral("done"));
    const std::optional<QString> text = pdfText(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    for (const char *part : {"张一", "甲校", "计算机应用", "4304************02"})
        QVERIFY2(text->contains(QString::fromUtf8(part)), qPrintable(*text));
    QVERIFY(!text->contains(QLatin1String(firstCard)));
    QCOMPARE(text->count(QLatin1Char('\f')), 1); // one page
    const QString other = season.folder.filePath(QStringLiteral("give-up.pdf"));
    QCOMPARE(codeOf(desk.writeGiveUpSlip(QStringLiteral("2"), other)), QStringLiteral("done"));
    QVERIFY(pdfText(other)->contains(QStringLiteral("李二")));
    QCOMPARE(codeOf(desk.writeGiveUpSlip(QStringLiteral("2"), season.folder.filePath(QStringLiteral("no/such.pdf")))),
             QStringLiteral("file_unwritable"));
}

void TestAdmissionDesk::listsWhomToCall()
{
    ConfirmingSeason season;
    season.fillAndRun();
    AdmissionDesk desk(*season.office);
    CallListDesk calls(*season.office);
    QCOMPARE(calls.unconfirmed()->rows(), 4U);
    QCOMPARE(calls.unconfirmed({{}, QStringLiteral("B"), {}})->rows(), 1U);
    QCOMPARE(calls.unconfirmed({{}, {}, QStringLiteral("430422")})->rows(), 0U);
    QCOMPARE(calls.unconfirmed({2, {}, {}})->rows(), 0U);
    // 2021-07-20 10:00 in the city; the last day is the 22nd.
    QCOMPARE(calls.unconfirmed()->column(QStringLiteral("hours_left")).text(0), QStringLiteral("62"));
    season.clock.time = season.clock.time.addDays(5);
    QCOMPARE(calls.unconfirmed()->column(QStringLiteral("hours_left")).text(0), QStringLiteral("0"));
    QVERIFY(desk.confirm(byCard("1", firstCard, "P1")).has_value());
    QVERIFY(desk.decline(QStringLiteral("2"), {}).has_value());
    NoProgress progress;
    const QString path = season.folder.filePath(QStringLiteral("calls.csv"));
    QCOMPARE(calls.write(path, {}, progress).value_or(-1), 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.contains("王三") && !written.contains("张一"), written.constData());
    QCOMPARE(codeOf(calls.write(path, {{}, QStringLiteral("Z"), {}}, progress)), QStringLiteral("unknown_school"));
}

void TestAdmissionDesk::notesCalls()
{
    ConfirmingSeason season;
    season.fillAndRun();
    CallListDesk calls(*season.office);
    const auto mark = [&] {
        const Result<Table> table = calls.unconfirmed();
        return table->column(QStringLiteral("contact_mark")).text(0) + QLatin1Char(' ') +
               table->column(QStringLiteral("called_at")).text(0) + QLatin1Char(' ') +
               table->column(QStringLiteral("remark")).text(0);
    };
    QCOMPARE(mark(), QStringLiteral("not called  "));
    QVERIFY(calls.note(QStringLiteral("1"), ContactMark::NotReached, {}).has_value());
    QVERIFY(calls.note(QStringLiteral("1"), ContactMark::Reached, QStringLiteral(" 明天来 ")).has_value());
    QCOMPARE(mark(), QStringLiteral("reached 2021-07-20 10:00 明天来"));
    QCOMPARE(season.count("SELECT count(*) FROM contact_note"), 2);
    QVERIFY(
        !season.text("SELECT detail FROM audit WHERE command = 'admission contact'").contains(QStringLiteral("明天")));
    QCOMPARE(codeOf(calls.note(QStringLiteral("5"), ContactMark::Reached, {})), QStringLiteral("not_admitted"));
    QCOMPARE(codeOf(calls.note(QStringLiteral("77"), ContactMark::Reached, {})), QStringLiteral("unknown_candidate"));
    QVERIFY(AdmissionDesk(*season.office).confirm(byCard("1", firstCard, "P1")).has_value());
    QCOMPARE(codeOf(calls.note(QStringLiteral("1"), ContactMark::Reached, {})),
             QStringLiteral("admission_state_wrong"));
    season.checkAll();
}

QTEST_GUILESS_MAIN(TestAdmissionDesk)
#include "tst_admission_desk.moc"
