// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/approval_season.h"

#include "models/office/approval_tables.h"
#include "models/office/task_desk.h"
#include "models/store/audit_store.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Lists by school and batch, from the school's signature to the office's approval (R26, R27).
class TestApprovalDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksTheChain();
    void walksAChainOfThreeLevels();
    void walksAChainOfOneLevel();
    void signsOffByItself();
    void waitsForAnObjection();
    void forgetsTheAnswerToAnEarlierRun();
    void formsAFurtherList();
    void returnsAll();
    void returnsSingleEntries();
    void comparesWithTheListBefore();
    void marksWhatIsDoubtful();
    void refusesWhatIsOverTheLimit();
    void asksForAnotherPersonAtEachLevel();
    void asksForTheLevelsRole();
    void keepsCountiesApart();
    void notesAConflict();
    void refuses_data();
    void refuses();
    void putsWhatWaitsForMeFirst();
    void makesTasks();
};

void TestApprovalDesk::walksTheChain()
{
    ApprovalSeason season;
    season.fillAndConfirm();
    const Result<ListView> submitted = season.submit("A");
    QVERIFY(submitted.has_value());
    QCOMPARE(submitted->list.entries, 2);
    QCOMPARE(submitted->waitsFor, Role::CountyEducation);
    QCOMPARE(season.stateOf("1"), QStringLiteral("submitted"));
    QCOMPARE(season.stateOf("2"), QStringLiteral("pre_admitted"));
    const Result<ListView> reviewed = season.approve("A");
    QCOMPARE(reviewed->list.state, ListState::Reviewed);
    QCOMPARE(season.stateOf("1"), QStringLiteral("reviewed"));
    QCOMPARE(season.approve("A")->list.state, ListState::Approved);
    QCOMPARE(season.stateOf("1"), QStringLiteral("approved"));
    QCOMPARE(season.stateOf("3"), QStringLiteral("approved"));
    QCOMPARE(season.stateOf("4"), QStringLiteral("confirmed"));
    QCOMPARE(season.lists(), QStringLiteral("A1:approved:"));
    QCOMPARE(season.text("SELECT group_concat(act || ' ' || role, ', ') FROM list_act"),
             QStringLiteral("submit , review county-education, approve office"));
    QCOMPARE(season.count("SELECT count(*) FROM admission_step WHERE act IN ('submit', 'review', 'approve')"), 6);
    QCOMPARE(season.approve("A").error().code, ErrorCode::ListStateWrong);
    QCOMPARE(store::AuditStore(season.office->database()).brokenRecords().value(), QList<qint64>());
    season.checkAll();
}

void TestApprovalDesk::walksAChainOfThreeLevels()
{
    ApprovalSeason season;
    season.fillAndConfirm();
    QVERIFY(season.submit("B").has_value());
    QCOMPARE(season.approve("B")->waitsFor, Role::MunicipalLabour);
    const Result<ListView> second = season.approve("B");
    QCOMPARE(second->waitsFor, Role::Office);
    QCOMPARE(second->list.level, 2);
    QCOMPARE(season.stateOf("4"), QStringLiteral("reviewed"));
    QCOMPARE(season.approve("B")->list.state, ListState::Approved);
    QCOMPARE(season.stateOf("4"), QStringLiteral("approved"));
    QCOMPARE(season.count("SELECT count(*) FROM admission_step WHERE act = 'review'"), 1);
}

void TestApprovalDesk::walksAChainOfOneLevel()
{
    ApprovalSeason season(bookWith(R"({"approval":[{"category":"secondary","chain":["office"]},
        {"category":"technician","chain":["office"]},{"category":"college","chain":["office"]},
        {"category":"outside","chain":["office"]}]})"));
    season.fillAndConfirm();
    QCOMPARE(season.submit("A")->waitsFor, Role::Office);
    QCOMPARE(season.approve("A")->list.state, ListState::Approved);
    QCOMPARE(season.stateOf("1"), QStringLiteral("approved"));
    QCOMPARE(season.count("SELECT count(*) FROM admission_step WHERE act IN ('review', 'approve')"), 4);
    season.checkAll();
}

void TestApprovalDesk::signsOffByItself()
{
    ApprovalSeason season;
    season.fillAndConfirm();
    QCOMPARE(ApprovalDesk(*season.office).view({QStringLiteral("A"), 1})->answer.answer, ListAnswer::None);
    QCOMPARE(season.submit("A")->answer.answer, ListAnswer::Signed);
    QVERIFY(ApprovalDesk(*season.office).answer(QStringLiteral("B"), 1, ListAnswer::Signed).has_value());
    QVERIFY(season.submit("B").has_value());
    QCOMPARE(season.count("SELECT count(*) FROM list_answer"), 2);
}

void TestApprovalDesk::waitsForAnObjection()
{
    ApprovalSeason season;
    season.fillAndConfirm();
    ApprovalDesk desk(*season.office);
    QCOMPARE(desk.answer(QStringLiteral("A"), 1, ListAnswer::Objected).error().code, ErrorCode::ReasonMissing);
    QVERIFY(desk.answer(QStringLiteral("A"), 1, ListAnswer::Objected, QStringLiteral("two twins")).has_value());
    QCOMPARE(season.submit("A").error().code, ErrorCode::ListNotSigned);
    QCOMPARE(season.lists(), QString());
    QCOMPARE(desk.view({QStringLiteral("A"), 1})->answer.reason, QStringLiteral("two twins"));
    QVERIFY(desk.answer(QStringLiteral("A"), 1, ListAnswer::Signed).has_value());
    QVERIFY(season.submit("A").has_value());
    // What has been submitted is no pre-admission list any more.
    QCOMPARE(desk.answer(QStringLiteral("A"), 1, ListAnswer::Objected, QStringLiteral("late")).error().code,
             ErrorCode::ListStateWrong);
}

void TestApprovalDesk::forgetsTheAnswerToAnEarlierRun()
{
    ApprovalSeason season;
    season.fillAndRun();
    ApprovalDesk desk(*season.office);
    QVERIFY(desk.answer(QStringLiteral("A"), 1, ListAnswer::Objected, QStringLiteral("why")).has_value());
    BatchRequest again;
    again.reason = QStringLiteral("score re-check");
    QVERIFY(season.run(again).has_value());
    QCOMPARE(desk.view({QStringLiteral("A"), 1})->answer.answer, ListAnswer::None);
}

void TestApprovalDesk::formsAFurtherList()
{
    ApprovalSeason season;
    season.fillAndConfirm();
    QVERIFY(season.submit("A").has_value());
    season.confirmSecond();
    const Result<ListView> further = season.submit("A");
    QCOMPARE(further->list.number, 2);
    QCOMPARE(further->list.entries, 1);
    // Two on their way at once: the first goes first, and each moves its own candidates alone.
    QVERIFY(season.approve("A").has_value());
    QCOMPARE(season.lists(), QStringLiteral("A1:reviewed:office A2:submitted:county-education"));
    QCOMPARE(season.stateOf("2"), QStringLiteral("submitted"));
    QVERIFY(season.approve("A").has_value());
    QCOMPARE(season.stateOf("1"), QStringLiteral("approved"));
    QCOMPARE(season.stateOf("2"), QStringLiteral("submitted"));
    QVERIFY(season.approve("A").has_value());
    QVERIFY(season.approve("A").has_value());
    QCOMPARE(season.lists(), QStringLiteral("A1:approved: A2:approved:"));
    QCOMPARE(season.stateOf("2"), QStringLiteral("approved"));
    QCOMPARE(season.submit("A").error().code, ErrorCode::ListEmpty);
    season.checkAll();
}

void TestApprovalDesk::returnsAll()
{
    ApprovalSeason season;
    season.fillAndConfirm();
    QVERIFY(season.submit("A").has_value());
    QVERIFY(season.approve("A").has_value());
    const Result<ListView> back = season.giveBack("A", "an error in the list");
    QCOMPARE(back->list.state, ListState::Returned);
    QCOMPARE(back->confirmed, 2);
    QCOMPARE(season.stateOf("1"), QStringLiteral("confirmed"));
    QCOMPARE(season.text("SELECT DISTINCT reason FROM list_entry"), QStringLiteral("an error in the list"));
    QCOMPARE(season.approve("A").error().code, ErrorCode::ListStateWrong);
    // They go on a new list, which starts at the first level again.
    const Result<ListView> again = season.submit("A");
    QCOMPARE(again->list.number, 2);
    QCOMPARE(again->waitsFor, Role::CountyEducation);
    QCOMPARE(again->list.entries, 2);
    season.checkAll();
}

void TestApprovalDesk::returnsSingleEntries()
{
    ApprovalSeason season;
    season.fillAndConfirm();
    QVERIFY(season.submit("A").has_value());
    QCOMPARE(season.giveBack("A", "x", {QStringLiteral("4")}).error().code, ErrorCode::NotOnList);
    QCOMPARE(season.giveBack("A", "x", {QStringLiteral("none")}).error().code, ErrorCode::NotOnList);
    const Result<ListView> rest = season.giveBack("A", "certificate", {QStringLiteral("3")});
    QCOMPARE(rest->list.state, ListState::Submitted);
    QCOMPARE(rest->list.entries, 1);
    QCOMPARE(season.stateOf("3"), QStringLiteral("confirmed"));
    QCOMPARE(season.stateOf("1"), QStringLiteral("submitted"));
    QCOMPARE(season.giveBack("A", "again", {QStringLiteral("3")}).error().code, ErrorCode::NotOnList);
    // The sheet still says who was returned, and why.
    const Result<ListSheet> sheet = ApprovalDesk(*season.office).sheet({QStringLiteral("A"), 1});
    QCOMPARE(sheet->entries.size(), 2);
    QCOMPARE(sheet->entries[1].returned, QStringLiteral("certificate"));
    QVERIFY(season.approve("A").has_value());
    QVERIFY(season.approve("A").has_value());
    QCOMPARE(season.stateOf("1"), QStringLiteral("approved"));
    QCOMPARE(season.stateOf("3"), QStringLiteral("confirmed"));
    // The last one returned takes the list with it.
    QVERIFY(season.submit("A").has_value());
    QCOMPARE(season.giveBack("A", "once more", {QStringLiteral("3")})->list.state, ListState::Returned);
    season.checkAll();
}

void TestApprovalDesk::comparesWithTheListBefore()
{
    ApprovalSeason season;
    season.fillAndConfirm();
    QCOMPARE(season.submit("A")->difference.came, 2);
    QVERIFY(season.giveBack("A", "both wrong").has_value());
    season.confirmSecond();
    const Result<ListView> again = season.submit("A");
    QCOMPARE(again->difference.came, 1);
    QVERIFY(again->difference.left.isEmpty());
    const Result<ListView> fewer = season.giveBack("A", "one wrong", {QStringLiteral("1")});
    QCOMPARE(fewer->difference.left.size(), 1);
    QCOMPARE(fewer->difference.left.first().first, QStringLiteral("1"));
}

void TestApprovalDesk::marksWhatIsDoubtful()
{
    ApprovalSeason season;
    season.fillAndConfirm();
    store::Database &database = season.office->database();
    QVERIFY(season.submit("A").has_value());
    ApprovalDesk desk(*season.office);
    const auto marks = [&](qsizetype entry) {
        QStringList codes;
        const Result<ListSheet> sheet = desk.sheet({QStringLiteral("A"), 1});
        for (ListFindingCode code : sheet->findings[entry])
            codes.append(QString(codeName(code)));
        return codes.join(QLatin1Char(' '));
    };
    QCOMPARE(marks(0), QString());
    QVERIFY(database.run("UPDATE candidate SET graduated = 0 WHERE candidate_no = '1'").has_value());
    QCOMPARE(marks(0), QStringLiteral("no-certificate"));
    season.fill(QStringLiteral("certificates"), "candidate_no,graduated\n1,1\n");
    QCOMPARE(marks(0), QString());
    QVERIFY(database.run("UPDATE candidate SET name = '王三' WHERE candidate_no = '1'").has_value());
    QCOMPARE(marks(0), QStringLiteral("named-twice")); // all of this season have one birthday
    QVERIFY(database.run("UPDATE program SET interview_minimum = 6000 WHERE code = 'P1'").has_value());
    QCOMPARE(marks(1), QStringLiteral("interview-missing named-twice"));
    season.fill(QStringLiteral("interviews"), "candidate_no,school_code,program_code,score\n3,A,P1,59\n1,A,P1,60\n");
    QCOMPARE(marks(1), QStringLiteral("interview-below-minimum named-twice"));
    QVERIFY(database.run("UPDATE program SET interview_minimum = NULL, verdict = 'refused' WHERE code = 'P1'"));
    QCOMPARE(marks(1), QStringLiteral("program-not-filed named-twice"));
    QVERIFY(database.run("UPDATE filing SET stopped_by = 'No. 1'").has_value());
    QCOMPARE(marks(1), QStringLiteral("school-not-filed program-not-filed named-twice"));
    QCOMPARE(desk.views()->first().doubtful, 2);
    // Marked is not refused, and how many there were is on the record.
    QVERIFY(season.approve("A").has_value());
    QCOMPARE(season.count("SELECT doubtful FROM list_act WHERE act = 'review'"), 2);
    QCOMPARE(season.count("SELECT json_extract(detail, '$.doubtful') FROM audit WHERE command = 'list review'"), 2);
}

void TestApprovalDesk::refusesWhatIsOverTheLimit()
{
    ApprovalSeason season;
    season.fillAndConfirm();
    QVERIFY(season.submit("A").has_value());
    // No way leads here but hands in the file: its own checks are taken away.
    store::Database &database = season.office->database();
    QVERIFY(database.run("PRAGMA ignore_check_constraints = ON").has_value());
    QVERIFY(database.run("UPDATE school_limit SET seats = 2 WHERE seats = 3").has_value());
    QCOMPARE(season.approve("A").error().code, ErrorCode::ListFindingsOpen);
    QCOMPARE(ApprovalDesk(*season.office).views()->first().brokenLimits.size(), 1);
    QCOMPARE(season.stateOf("1"), QStringLiteral("submitted"));
}

void TestApprovalDesk::asksForAnotherPersonAtEachLevel()
{
    ApprovalSeason season;
    season.sealAndConfirm();
    season.addAccount(QStringLiteral("all.levels"), {Role::CountyEducation, Role::Office});
    season.addAccount(QStringLiteral("county"), {Role::CountyEducation});
    season.addAccount(QStringLiteral("school.a"), {Role::School}, QStringLiteral("A"));
    Office all = season.as(QStringLiteral("all.levels"));
    ApprovalDesk desk(all);
    QVERIFY(desk.submit(QStringLiteral("A"), 1).has_value());
    const SeenList seen = *desk.find({QStringLiteral("A"), 1});
    QCOMPARE(desk.approve(seen).error().code, ErrorCode::OwnSubmission);
    // The database would not take it either.
    QVERIFY(!all.database()
                 .run("INSERT INTO list_act (submission_id, act, level, entries, at, actor, account_id, added)"
                      " SELECT submission_id, 'review', 0, 2, at, actor, account_id, added FROM list_act")
                 .has_value());
    QVERIFY(desk.giveBack(seen, QStringLiteral("to the school")).has_value());
    Office school = season.as(QStringLiteral("school.a"));
    QVERIFY(ApprovalDesk(school).submit(QStringLiteral("A"), 1).has_value());
    const SeenList again = *desk.find({QStringLiteral("A"), 1});
    QVERIFY(desk.approve(again).has_value());
    QCOMPARE(desk.approve(again).error().code, ErrorCode::OwnSubmission); // the same person at the next level
    QVERIFY(ApprovalDesk(*season.office).approve(again).has_value());
    QCOMPARE(season.stateOf("1"), QStringLiteral("approved"));
    QCOMPARE(season.text("SELECT group_concat(actor) FROM list_act WHERE submission_id = 2"),
             QStringLiteral("school.a,all.levels,wang.fang"));
}

void TestApprovalDesk::asksForTheLevelsRole()
{
    ApprovalSeason season;
    season.sealAndConfirm();
    season.addAccount(QStringLiteral("school.a"), {Role::School}, QStringLiteral("A"));
    season.addAccount(QStringLiteral("school.b"), {Role::School}, QStringLiteral("B"));
    season.addAccount(QStringLiteral("discipline"), {Role::Discipline}, {}, {});
    Office other = season.as(QStringLiteral("school.b"));
    QCOMPARE(ApprovalDesk(other).submit(QStringLiteral("A"), 1).error().code, ErrorCode::OutsideSchool);
    QCOMPARE(ApprovalDesk(other).answer(QStringLiteral("A"), 1, ListAnswer::Signed).error().code,
             ErrorCode::OutsideSchool);
    Office discipline = season.as(QStringLiteral("discipline"));
    QCOMPARE(ApprovalDesk(discipline).submit(QStringLiteral("A"), 1).error().code, ErrorCode::RoleNeeded);
    Office own = season.as(QStringLiteral("school.a"));
    QVERIFY(ApprovalDesk(own).submit(QStringLiteral("A"), 1).has_value());
    QCOMPARE(season.approve("A").error().code, ErrorCode::NotThisLevel); // the office, before the county
    QCOMPARE(season.approve("A").error().args, QStringList{QStringLiteral("county-education")});
    QCOMPARE(season.giveBack("A", "why").error().code, ErrorCode::NotThisLevel);
}

void TestApprovalDesk::keepsCountiesApart()
{
    ApprovalSeason season;
    season.sealAndConfirm();
    QVERIFY(season.office->database()
                .run("INSERT INTO district (code, name, line_area, urban, added) VALUES ('430422', '衡南县', '衡南县', "
                     "0, 1)")
                .has_value());
    season.addAccount(QStringLiteral("other.county"), {Role::CountyEducation}, {}, QStringLiteral("430422"));
    QVERIFY(season.submit("A").has_value());
    Office other = season.as(QStringLiteral("other.county"));
    ApprovalDesk desk(other);
    QCOMPARE(desk.approve(*desk.find({QStringLiteral("A"), 1})).error().code, ErrorCode::OutsideDistrict);
    QVERIFY(desk.views()->isEmpty());
    QVERIFY(desk.waiting()->isEmpty());
}

void TestApprovalDesk::notesAConflict()
{
    ApprovalSeason season;
    season.fillAndConfirm();
    const Result<ListView> seen = season.submit("A");
    QVERIFY(season.giveBack("A", "one", {QStringLiteral("3")}).has_value());
    ApprovalDesk desk(*season.office);
    QCOMPARE(desk.approve({seen->list.id, seen->list.version}).error().code, ErrorCode::RowChanged);
    QVERIFY(desk.approve({seen->list.id, seen->list.version + 1}).has_value());
}

void TestApprovalDesk::refuses_data()
{
    QTest::addColumn<QString>("school");
    QTest::addColumn<int>("batch");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("an unknown school") << QStringLiteral("X") << 1 << ErrorCode::UnknownSchool;
    QTest::newRow("a batch that was not run") << QStringLiteral("A") << 2 << ErrorCode::BatchNotRun;
}

void TestApprovalDesk::refuses()
{
    QFETCH(QString, school);
    QFETCH(int, batch);
    QFETCH(ErrorCode, code);
    ApprovalSeason season;
    season.fillAndConfirm();
    ApprovalDesk desk(*season.office);
    QCOMPARE(desk.submit(school, batch).error().code, code);
    QCOMPARE(desk.answer(school, batch, ListAnswer::Signed).error().code, code);
    QCOMPARE(desk.find({school, batch}).error().code, code);
    QCOMPARE(desk.find({QStringLiteral("A"), 1}).error().code, ErrorCode::ListStateWrong);
    QCOMPARE(desk.giveBack({1, 0}, QStringLiteral(" ")).error().code, ErrorCode::ReasonMissing);
    QCOMPARE(desk.approve({99, 0}).error().code, ErrorCode::RowChanged);
    QCOMPARE(season.lists(), QString());
}

void TestApprovalDesk::putsWhatWaitsForMeFirst()
{
    ApprovalSeason season;
    season.sealAndConfirm();
    season.addAccount(QStringLiteral("labour"), {Role::CountyLabour});
    season.addAccount(QStringLiteral("school.a"), {Role::School}, QStringLiteral("A"));
    QVERIFY(season.submit("A").has_value());
    QVERIFY(season.submit("B").has_value());
    Office labour = season.as(QStringLiteral("labour"));
    const Result<QList<ListView>> views = ApprovalDesk(labour).views();
    QCOMPARE(views->first().code(), QStringLiteral("B"));
    QVERIFY(views->first().isMine);
    QVERIFY(!views->at(1).isMine);
    Office school = season.as(QStringLiteral("school.a"));
    const Result<QList<ListView>> own = ApprovalDesk(school).views();
    QVERIFY(!own->isEmpty());
    for (const ListView &view : *own)
        QCOMPARE(view.code(), QStringLiteral("A"));
    const Table table = listQueueTable(*views);
    QCOMPARE(table.column(QStringLiteral("waits_for")).text(0), QStringLiteral("county labour bureau"));
    QCOMPARE(table.column(QStringLiteral("limit")).text(1), QStringLiteral("3"));
}

void TestApprovalDesk::makesTasks()
{
    ApprovalSeason season;
    season.sealAndConfirm();
    season.addAccount(QStringLiteral("county"), {Role::CountyEducation});
    const auto titles = [](Office &office) {
        QStringList all;
        const Result<QList<Task>> tasks = TaskDesk(office).tasks();
        for (const Task &task : *tasks) {
            if (task.place == QLatin1String("approvals"))
                all.append(task.title);
        }
        return all;
    };
    Office county = season.as(QStringLiteral("county"));
    QCOMPARE(titles(*season.office).size(), 1); // two lists to be submitted
    QVERIFY(titles(county).isEmpty());
    QVERIFY(season.submit("A").has_value());
    QVERIFY(season.submit("B").has_value());
    QVERIFY(titles(*season.office).isEmpty());
    QCOMPARE(titles(county).size(), 1);
    QVERIFY(titles(county).first().contains(QLatin1Char('1')));
}

QTEST_GUILESS_MAIN(TestApprovalDesk)
#include "tst_approval_desk.moc"
