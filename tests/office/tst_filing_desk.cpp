// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/filing_season.h"

#include "models/office/school_desk.h"
#include "models/store/admission_store.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Filings from draft to notice (R30, R31).
class TestFilingDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromDraftToNotice();
    void returnsWithAReason();
    void showsAllFindingsAndBlocksOnProblems();
    void takesWarningsOnWithAReason();
    void judgesEveryProgramOnItsOwn();
    void closesAtTheDeadline();
    void asksNoDateInAnOpenSeason();
    void changesNothingAfterAcceptance_data();
    void changesNothingAfterAcceptance();
    void refusesWrongMoves();
    void showsTheSecondOfficerWhatChanged();
    void keepsAllEditsOrNone();
    void takesTwoFilingsOfOneSchool();
    void beginsAWholeNewSchool();
    void endsByWithdrawalAndClosure();
    void readsTheSeasonAsItWas();
    void filesToRecruitElsewhere();
    void refusesAttachments_data();
    void refusesAttachments();
    void listsWhoSigned();
    void ordersTheQueue();
    void comparesWithLastYear();
    void writesNoNameIntoTheRecord();
    void letsWhoMay_data();
    void letsWhoMay();
};

void TestFilingDesk::goesFromDraftToNotice()
{
    FilingSeason season;
    QCOMPARE(season.state("A"), FilingState::Draft);
    QCOMPARE(season.view("A").authority, Role::MunicipalEducation);
    QCOMPARE(season.view("T").authority, Role::MunicipalLabour);
    QCOMPARE(season.view("A").findings, Findings());
    season.submit("A");
    season.clock.time = season.clock.time.addDays(2);
    const FilingView waiting = season.view("A");
    QCOMPARE(waiting.waitingDays, 2);
    QCOMPARE(waiting.due, QDate(2021, 5, 25));
    QVERIFY(!waiting.isOverdue);
    season.clock.time = season.clock.time.addDays(4);
    QVERIFY(season.view("A").isOverdue);
    QVERIFY(season.desk().accept(season.seen("A")).has_value());
    QCOMPARE(season.count("SELECT count(*) FROM program WHERE verdict = 'accepted'"), 2);
    QVERIFY(season.desk().publish({season.seen("A")}).has_value());
    QCOMPARE(season.state("A"), FilingState::Published);
    const Result<FilingSheet> sheet = season.desk().sheet(season.view("A").filing.id);
    QCOMPARE(sheet->steps.rows(), size_t(3));
    QCOMPARE(sheet->documents.size(), 2);
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command IN ('filing submit', 'filing accept',"
                          " 'filing publish')"),
             3);
}

void TestFilingDesk::returnsWithAReason()
{
    FilingSeason season;
    season.submit("A");
    QCOMPARE(season.desk().giveBack(season.seen("A"), QStringLiteral(" ")).error().code, ErrorCode::ReasonMissing);
    QVERIFY(season.desk().giveBack(season.seen("A"), QStringLiteral("学费有误")).has_value());
    QCOMPARE(season.state("A"), FilingState::Returned);
    const Result<FilingSheet> sheet = season.desk().sheet(season.view("A").filing.id);
    QCOMPARE(sheet->steps.column(QStringLiteral("reason")).text(1), QStringLiteral("学费有误"));
    // It may be mended and comes again, for a review afresh.
    QVERIFY(season.desk()
                .setFields(season.seen("A"),
                           {{0, QStringLiteral("phone"), QStringLiteral("0734-9"), QStringLiteral("0734-1")}})
                .has_value());
    season.submit("A");
    QCOMPARE(season.view("A").filing.school.phone, QStringLiteral("0734-9"));
}

void TestFilingDesk::showsAllFindingsAndBlocksOnProblems()
{
    FilingSeason season;
    season.submit("X");
    const FilingView view = season.view("X");
    // Nature, sponsor, code, address, phone, capacity, home approval, no program, three documents, no signer.
    QCOMPARE(ofSeverity(view.findings, Severity::Problem).size(), 12);
    QVERIFY(!view.open.isEmpty());
    const Result<void> done = season.desk().accept(season.seen("X"), QStringLiteral("还是通过"));
    QCOMPARE(done.error().code, ErrorCode::ProblemsFound);
    QCOMPARE(done.error().findings.size(), 12);
    QCOMPARE(season.state("X"), FilingState::Submitted);
}

void TestFilingDesk::takesWarningsOnWithAReason()
{
    FilingSeason season;
    QVERIFY(season.desk()
                .setFields(season.seen("A"),
                           {{0, QStringLiteral("website"), QString(), QStringLiteral("https://a.example")},
                            {0, QStringLiteral("capacity"), QStringLiteral("80"), QStringLiteral("100")}})
                .has_value());
    season.submit("A");
    QCOMPARE(season.view("A").open.size(), 2);
    const Result<void> refused = season.desk().accept(season.seen("A"));
    QCOMPARE(refused.error().code, ErrorCode::FilingWarningsOpen);
    QCOMPARE(refused.error().findings.size(), 2);
    QCOMPARE(season.desk().waive(season.seen("A"), QStringLiteral("empty:website"), QString()).error().code,
             ErrorCode::ReasonMissing);
    QVERIFY(
        season.desk().waive(season.seen("A"), QStringLiteral("empty:website"), QStringLiteral("网站在建")).has_value());
    QCOMPARE(season.view("A").open.size(), 1);
    QCOMPARE(season.desk().waive(season.seen("A"), QStringLiteral("empty:website"), QStringLiteral("x")).error().code,
             ErrorCode::RowChanged);
    QVERIFY(season.desk().accept(season.seen("A"), QStringLiteral("九月新楼启用")).has_value());
    QCOMPARE(season.rows("SELECT finding, reason FROM filing_waiver ORDER BY id", 2),
             (QStringList{QStringLiteral("empty:website|网站在建"), QStringLiteral("above_capacity:|九月新楼启用")}));
}

void TestFilingDesk::judgesEveryProgramOnItsOwn()
{
    FilingSeason season;
    const QString nursing = QStringLiteral("720301");
    QCOMPARE(season.desk().judgeProgram(season.seen("A"), nursing, ProgramVerdict::Accepted, {}).error().code,
             ErrorCode::FilingStateWrong);
    season.submit("A");
    QCOMPARE(season.desk().judgeProgram(season.seen("A"), nursing, ProgramVerdict::Refused, {}).error().code,
             ErrorCode::ReasonMissing);
    QCOMPARE(season.desk()
                 .judgeProgram(season.seen("A"), QStringLiteral("0"), ProgramVerdict::Refused, QStringLiteral("x"))
                 .error()
                 .code,
             ErrorCode::UnknownProgram);
    QVERIFY(season.desk()
                .judgeProgram(season.seen("A"), nursing, ProgramVerdict::Refused, QStringLiteral("实训不足"))
                .has_value());
    QVERIFY(season.desk().accept(season.seen("A")).has_value());
    QVERIFY(season.desk().publish({season.seen("A")}).has_value());
    QCOMPARE(season.rows("SELECT code, verdict, verdict_reason FROM program WHERE school_id = 1 ORDER BY code", 3),
             (QStringList{QStringLiteral("710201|accepted|"), QStringLiteral("720301|refused|实训不足")}));
    // Only the accepted one is offered on the site for filing choices.
    const auto offered = store::AdmissionStore(season.office->database()).directory({});
    QCOMPARE(offered->size(), 1);
    // A filing without any is no filing.
    season.submit("T");
    QVERIFY(season.desk()
                .judgeProgram(season.seen("T"), QStringLiteral("0101"), ProgramVerdict::Refused, QStringLiteral("x"))
                .has_value());
    QCOMPARE(season.desk().accept(season.seen("T")).error().code, ErrorCode::NoProgramAccepted);
}

void TestFilingDesk::closesAtTheDeadline()
{
    FilingSeason season;
    season.clock.time = QDateTime(QDate(2021, 5, 30), QTime(15, 59), Qt::UTC); // a minute before midnight in the city
    season.submit("T");
    season.clock.time = season.clock.time.addSecs(60);
    const Result<void> late = season.desk().submit(season.seen("A"));
    QCOMPARE(late.error().code, ErrorCode::FilingDeadlinePassed);
    QCOMPARE(late.error().args, QStringList{QStringLiteral("2021-05-30")});
    QCOMPARE(season.desk().permitLate(season.seen("A"), {}).error().code, ErrorCode::ReasonMissing);
    QVERIFY(season.desk().permitLate(season.seen("A"), QStringLiteral("系统故障")).has_value());
    season.submit("A");
    // The reviewer is told, and takes it on.
    QCOMPARE(season.view("A").open.size(), 1);
    QCOMPARE(season.view("A").open.first().code, FindingCode::FiledLate);
    QCOMPARE(season.view("T").open, Findings());
    QVERIFY(season.desk().accept(season.seen("A"), QStringLiteral("系统故障")).has_value());
}

void TestFilingDesk::asksNoDateInAnOpenSeason()
{
    FilingSeason season;
    season.clock.isChosen = false;
    season.clock.time = QDateTime(QDate(2022, 1, 1), QTime(0, 0), Qt::UTC);
    season.submit("A");
    QCOMPARE(season.view("A").findings, Findings());
}

void TestFilingDesk::changesNothingAfterAcceptance_data()
{
    using Act = std::function<Result<void>(FilingSeason &)>;
    QTest::addColumn<Act>("act");
    const auto row = [](const char *name, Act act) { QTest::newRow(name) << std::move(act); };
    row("field", [](FilingSeason &s) {
        return s.desk().setFields(s.seen("A"),
                                  {{0, QStringLiteral("phone"), QStringLiteral("1"), QStringLiteral("0734-1")}});
    });
    row("program", [](FilingSeason &s) {
        return s.desk().addProgram(s.seen("A"), {*SchoolCode::parse(u"A"),
                                                 *ProgramCode::parse(u"730301"),
                                                 QStringLiteral("会计"),
                                                 QStringLiteral("3"),
                                                 {},
                                                 {},
                                                 {}});
    });
    row("program's field", [](FilingSeason &s) {
        return s.desk().setProgramFields(
            s.seen("A"), {{1, QStringLiteral("tuition"), QStringLiteral("1"), QStringLiteral("980.00")}});
    });
    row("program away", [](FilingSeason &s) { return s.desk().removeProgram(s.seen("A"), QStringLiteral("720301")); });
    row("document", [](FilingSeason &s) {
        return s.desk().attach(s.seen("A"), {QStringLiteral("other"), s.pdf(QStringLiteral("other"))});
    });
    row("document away", [](FilingSeason &s) { return s.desk().detach(s.seen("A"), 1); });
    row("signer", [](FilingSeason &s) {
        return s.desk().sign(s.seen("A"), {0, QStringLiteral("李四"), QStringLiteral("书记"), QDate(2021, 5, 1)});
    });
    row("field of the directory", [](FilingSeason &s) {
        return SchoolDesk(*s.office).setFields(
            EditedRows::Schools,
            {{s.view("A").filing.schoolId, QStringLiteral("phone"), QStringLiteral("1"), QStringLiteral("0734-1")}});
    });
}

void TestFilingDesk::changesNothingAfterAcceptance()
{
    QFETCH(std::function<Result<void>(FilingSeason &)>, act);
    FilingSeason season;
    season.accept("A");
    QCOMPARE(act(season).error().code, ErrorCode::FilingFrozen);
    QVERIFY(season.desk().publish({season.seen("A")}).has_value());
    QCOMPARE(act(season).error().code, ErrorCode::FilingFrozen);
}

void TestFilingDesk::refusesWrongMoves()
{
    FilingSeason season;
    const auto codeOf = [](const Result<void> &done) { return done ? ErrorCode::Cancelled : done.error().code; };
    QCOMPARE(codeOf(season.desk().accept(season.seen("A"))), ErrorCode::FilingStateWrong);
    QCOMPARE(codeOf(season.desk().publish({season.seen("A")})), ErrorCode::FilingStateWrong);
    QCOMPARE(codeOf(season.desk().giveBack(season.seen("A"), QStringLiteral("x"))), ErrorCode::FilingStateWrong);
    QCOMPARE(codeOf(season.desk().close(season.seen("A"), QStringLiteral("x"))), ErrorCode::FilingStateWrong);
    season.submit("A");
    QCOMPARE(codeOf(season.desk().submit(season.seen("A"))), ErrorCode::FilingStateWrong);
    QCOMPARE(codeOf(season.desk().permitLate(season.seen("A"), QStringLiteral("x"))), ErrorCode::FilingStateWrong);
    // While it is under review the school changes nothing in it.
    QCOMPARE(codeOf(season.desk().sign(season.seen("A"), {0, QStringLiteral("李四"), QStringLiteral("书记"), {}})),
             ErrorCode::FilingStateWrong);
    // One that cannot be published keeps the others back too.
    QVERIFY(season.desk().accept(season.seen("A")).has_value());
    QVERIFY(!season.desk().publish({season.seen("A"), season.seen("T")}));
    QCOMPARE(season.state("A"), FilingState::Accepted);
    QCOMPARE(season.desk().find(QStringLiteral("Z")).error().code, ErrorCode::UnknownSchool);
}

void TestFilingDesk::showsTheSecondOfficerWhatChanged()
{
    FilingSeason season;
    const SeenFiling before = season.seen("A");
    const QString phone = QStringLiteral("phone");
    QVERIFY(
        season.desk().setFields(before, {{0, phone, QStringLiteral("0734-5"), QStringLiteral("0734-1")}}).has_value());
    // The version has gone on, and so has what stood in the field.
    QCOMPARE(season.desk().submit(before).error().code, ErrorCode::RowChanged);
    const FieldEdit late{0, phone, QStringLiteral("0734-6"), QStringLiteral("0734-1")};
    QCOMPARE(season.desk().setFields({before.id, 0}, {late}).error().code, ErrorCode::RowChanged);
    QCOMPARE(season.view("A").filing.school.phone, QStringLiteral("0734-5"));
    // Having seen it, the second one may choose their own.
    QVERIFY(season.desk().setFields(season.seen("A"), {{0, phone, late.text, QStringLiteral("0734-5")}}).has_value());
    QCOMPARE(season.view("A").filing.school.phone, late.text);
}

void TestFilingDesk::keepsAllEditsOrNone()
{
    FilingSeason season;
    const Result<void> done = season.desk().setFields(
        season.seen("A"), {{0, QStringLiteral("phone"), QStringLiteral("1"), QStringLiteral("0734-1")},
                           {0, QStringLiteral("capacity"), QStringLiteral("many"), QStringLiteral("100")}});
    QCOMPARE(done.error().code, ErrorCode::ProblemsFound);
    QCOMPARE(season.view("A").filing.school.phone, QStringLiteral("0734-1"));
    QCOMPARE(
        season.desk().setFields(season.seen("A"), {{0, QStringLiteral("motto"), QStringLiteral("1"), {}}}).error().code,
        ErrorCode::UnknownField);
}

void TestFilingDesk::takesTwoFilingsOfOneSchool()
{
    FilingSeason season;
    QVERIFY(season.desk().begin({QStringLiteral("A"), {}, SchoolCategory::Technician}).has_value());
    QCOMPARE(season.desk().begin({QStringLiteral("A"), {}, SchoolCategory::Technician}).error().code,
             ErrorCode::FilingExists);
    QCOMPARE(season.desk().find(QStringLiteral("A")).error().code, ErrorCode::FilingAmbiguous);
    const FilingView technician = season.view("A", SchoolCategory::Technician);
    // Category and authority belong to the filing.
    QCOMPARE(technician.authority, Role::MunicipalLabour);
    QVERIFY(technician.filing.programs.isEmpty());
    const SeenFiling any{technician.filing.id, 0};
    QVERIFY(season.desk()
                .addProgram(any, {*SchoolCode::parse(u"A"),
                                  *ProgramCode::parse(u"0203"),
                                  QStringLiteral("数控"),
                                  QStringLiteral("3"),
                                  90000,
                                  30,
                                  {}})
                .has_value());
    QCOMPARE(season.desk()
                 .addProgram(any, {*SchoolCode::parse(u"A"),
                                   *ProgramCode::parse(u"710201"),
                                   QStringLiteral("计算机"),
                                   QStringLiteral("3"),
                                   {},
                                   {},
                                   {}})
                 .error()
                 .code,
             ErrorCode::ProblemsFound);
    QCOMPARE(season.view("A", SchoolCategory::Secondary).filing.programs.size(), 2);
    QCOMPARE(season.view("A", SchoolCategory::Technician).filing.programs.size(), 1);
    // The program of a filing that is not public is not offered, though the school's other filing is.
    const FilingView secondary = season.view("A", SchoolCategory::Secondary);
    QVERIFY(season.desk().submit({secondary.filing.id, 0}).has_value());
    QVERIFY(season.desk().accept({secondary.filing.id, 0}).has_value());
    QVERIFY(season.desk().publish({{secondary.filing.id, 0}}).has_value());
    QCOMPARE(store::AdmissionStore(season.office->database()).directory({})->size(), 2);
}

void TestFilingDesk::beginsAWholeNewSchool()
{
    FilingSeason season;
    QCOMPARE(season.desk().begin({QStringLiteral("N,1"), QStringLiteral("新校")}).error().code,
             ErrorCode::ProblemsFound);
    QCOMPARE(season.desk().begin({QStringLiteral("N")}).error().code, ErrorCode::ProblemsFound);
    QCOMPARE(season.desk()
                 .begin({QStringLiteral("N"), QStringLiteral("新校"), SchoolCategory::Secondary, QStringLiteral("1")})
                 .error()
                 .code,
             ErrorCode::UnknownDistrict);
    const Result<qint64> made = season.desk().begin(
        {QStringLiteral("N"), QStringLiteral("新校"), SchoolCategory::Secondary, QStringLiteral("430405")});
    QVERIFY(made.has_value());
    QCOMPARE(season.view("N").filing.school.name, QStringLiteral("新校"));
    QVERIFY(season.view("N").filing.urban);
    season.submit("N");
    QCOMPARE(season.state("N"), FilingState::Submitted);
}

void TestFilingDesk::endsByWithdrawalAndClosure()
{
    FilingSeason season;
    season.submit("A");
    QCOMPARE(season.desk().withdraw(season.seen("A"), {}).error().code, ErrorCode::ReasonMissing);
    QVERIFY(season.desk().withdraw(season.seen("A"), QStringLiteral("今年不招生")).has_value());
    QCOMPARE(season.state("A"), FilingState::Withdrawn);
    season.publish("T");
    QVERIFY(season.desk().close(season.seen("T"), QStringLiteral("衡人社〔2021〕8 号")).has_value());
    QCOMPARE(season.state("T"), FilingState::Closed);
    // Both stay on record, and the school may file anew.
    QVERIFY(season.desk().begin({QStringLiteral("A"), {}, SchoolCategory::Secondary}).has_value());
    QCOMPARE(season.state("A"), FilingState::Draft);
    QCOMPARE(season.desk().sheet(season.view("A").filing.id)->steps.rows(), size_t(3));
    QCOMPARE(season.count("SELECT count(*) FROM filing WHERE state = 'withdrawn'"), 1);
}

void TestFilingDesk::readsTheSeasonAsItWas()
{
    FilingSeason season;
    season.publish("A");
    const qint64 then = season.count("SELECT max(number) FROM audit");
    QVERIFY(season.desk().close(season.seen("A"), QStringLiteral("衡教〔2021〕8 号")).has_value());
    const QByteArray published = "SELECT count(*) FROM filing WHERE state = 'published' AND added <= %1"
                                 " AND (ended IS NULL OR ended > %1)";
    const auto at = [&](qint64 number) {
        return season.count(QByteArray(published).replace("%1", QByteArray::number(number)));
    };
    QCOMPARE(at(then), 1);
    QCOMPARE(at(then + 1), 0);
}

void TestFilingDesk::filesToRecruitElsewhere()
{
    FilingSeason season;
    season.publish("A");
    OutwardFiling outward{0, QStringLiteral("长沙市"), OutwardLevel::Province, 12, OutwardResult::Pending, {}};
    QVERIFY(season.desk().putOutward(season.seen("A"), outward).has_value());
    outward.result = OutwardResult::Approved;
    QVERIFY(season.desk().putOutward(season.seen("A"), outward).has_value());
    const Filing filing = season.view("A").filing;
    QCOMPARE(filing.outward.size(), 1);
    QCOMPARE(filing.outward.first().result, OutwardResult::Approved);
    // R32: they count against the same capacity.
    QCOMPARE(filing.outwardSeats(), 12);
    QCOMPARE(season.view("A").findings.first().code, FindingCode::SeatsAboveCapacity);
    outward.destination.clear();
    QCOMPARE(season.desk().putOutward(season.seen("A"), outward).error().code, ErrorCode::ProblemsFound);
}

void TestFilingDesk::refusesAttachments_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("0 bytes") << QStringLiteral("a.pdf") << QByteArray() << qint64(0) << ErrorCode::AttachmentEmpty;
    QTest::newRow("2 GB") << QStringLiteral("a.pdf") << QByteArray("%PDF-") << qint64{2} * 1024 * 1024 * 1024
                          << ErrorCode::AttachmentTooLarge;
    QTest::newRow("program") << QStringLiteral("a.exe") << QByteArray("MZ..") << qint64(4)
                             << ErrorCode::AttachmentTypeUnknown;
    QTest::newRow("another type") << QStringLiteral("a.png") << QByteArray("%PDF-1.4") << qint64(8)
                                  << ErrorCode::AttachmentTypeDiffers;
}

void TestFilingDesk::refusesAttachments()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(qint64, size);
    FilingSeason season;
    QFile file(season.folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.resize(size));
    file.close();
    const Result<void> done = season.desk().attach(season.seen("X"), {QStringLiteral("licence"), file.fileName()});
    QVERIFY(!done);
    QTEST(done.error().code, "code");
    QCOMPARE(
        season.desk().attach(season.seen("X"), {QStringLiteral("photo"), season.pdf(QStringLiteral("p"))}).error().code,
        ErrorCode::UnknownDocumentKind);
    QVERIFY(season.view("X").filing.documents.isEmpty());
}

void TestFilingDesk::listsWhoSigned()
{
    FilingSeason season;
    const Result<Table> signers = season.desk().signers();
    QCOMPARE(signers->rows(), size_t(2));
    QCOMPARE(signers->column(QStringLiteral("school_name")).text(0), QStringLiteral("甲校"));
    QCOMPARE(signers->column(QStringLiteral("name")).text(0), QStringLiteral("张三"));
    const QString path = season.folder.filePath(QStringLiteral("signers.csv"));
    NoProgress progress;
    QCOMPARE(season.desk().writeSigners(path, progress).value(), 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(QStringLiteral("甲校,张三")));
    const QString nowhere = season.folder.filePath(QStringLiteral("no/such/signers.csv"));
    QCOMPARE(season.desk().writeSigners(nowhere, progress).error().code, ErrorCode::FileUnwritable);
    const qint64 first = signers->ids.front();
    QVERIFY(season.desk().strikeSigner(season.seen("A"), first).has_value());
    QCOMPARE(season.desk().strikeSigner(season.seen("A"), first).error().code, ErrorCode::RowChanged);
    QCOMPARE(season.desk().sign(season.seen("A"), {0, {}, QStringLiteral("校长"), {}}).error().code,
             ErrorCode::ProblemsFound);
    QCOMPARE(season.desk().signers()->rows(), size_t(1));
    season.submit("T");
    QVERIFY(season.desk().withdraw(season.seen("T"), QStringLiteral("停办")).has_value());
    QCOMPARE(season.desk().signers()->rows(), size_t(0)); // whoever does not recruit is bound to nothing
}

void TestFilingDesk::ordersTheQueue()
{
    FilingSeason season;
    season.submit("T");
    season.clock.time = season.clock.time.addDays(1);
    season.submit("A");
    const Result<QList<FilingView>> views = season.desk().views();
    QStringList codes;
    for (const FilingView &view : *views)
        codes.append(view.filing.school.code.text());
    QCOMPARE(codes, (QStringList{QStringLiteral("T"), QStringLiteral("A"), QStringLiteral("X")}));
}

void TestFilingDesk::comparesWithLastYear()
{
    FilingSeason last;
    last.publish("A");
    NoProgress progress;
    Result<Office> next = SeasonDesk::createAfter(
        *last.office, last.folder.filePath(QStringLiteral("next.hzs")), RuleBook::standard(2022),
        {QStringLiteral("tester"), QStringLiteral("test")}, last.clock, std::nullopt, progress);
    QVERIFY(next.has_value());
    FilingDesk desk(*next);
    const qint64 id = desk.find(QStringLiteral("A"))->filing.id;
    QCOMPARE(desk.view(id)->filing.state, FilingState::Draft);
    QVERIFY(desk.setFields({id, 0}, {{0, QStringLiteral("capacity"), QStringLiteral("130"), QStringLiteral("100")},
                                     {0, QStringLiteral("sponsor"), {}, QStringLiteral("衡阳县教育局")}})
                .has_value());
    QVERIFY(desk.removeProgram({id, 0}, QStringLiteral("720301")).has_value());
    QVERIFY(desk.addProgram({id, 0}, {*SchoolCode::parse(u"A"),
                                      *ProgramCode::parse(u"730301"),
                                      QStringLiteral("会计"),
                                      QStringLiteral("3"),
                                      90000,
                                      30,
                                      {}})
                .has_value());
    const Result<FilingSheet> sheet = desk.sheet(id);
    const auto cell = [&](const char *key, const char *column) {
        return sheet->facts.column(QLatin1String(column))
            .text(static_cast<size_t>(sheet->keys.indexOf(QLatin1String(key))));
    };
    QCOMPARE(cell("capacity", "last_filing"), QStringLiteral("100"));
    QCOMPARE(cell("capacity", "change"), QStringLiteral("+30"));
    QCOMPARE(cell("sponsor", "change"), QStringLiteral("left out"));
    QCOMPARE(cell("phone", "change"), QString());
    QCOMPARE(cell("study_mode", "this_year"), QStringLiteral("2.5+0.5"));
    QCOMPARE(cell("programs", "change"), QStringLiteral("new: 会计; gone: 护理"));
    QCOMPARE(desk.view(id)->filing.past->year, 2021);
}

void TestFilingDesk::writesNoNameIntoTheRecord()
{
    FilingSeason season;
    season.publish("A");
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE detail LIKE '%张三%'"), 0);
}

void TestFilingDesk::letsWhoMay_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QByteArray>("school");
    QTest::addColumn<QByteArray>("filed");
    QTest::addColumn<QByteArray>("reviewed");
    const auto row = [](const char *name, const char *role, const char *school, const char *filed,
                        const char *reviewed) {
        QTest::newRow(name) << QByteArray(role) << QByteArray(school) << QByteArray(filed) << QByteArray(reviewed);
    };
    row("its own school", "school", "T", "", "role_needed");
    row("another school", "school", "A", "outside_school", "role_needed");
    row("the reviewing authority", "municipal-labour", "", "", "");
    row("the other authority", "municipal-education", "", "role_needed", "role_needed");
    row("the office", "office", "", "", "role_needed");
    row("an inspector", "inspector", "", "role_needed", "role_needed");
}

/// Who may file for the technician school T, and who may review it (R30).
void TestFilingDesk::letsWhoMay()
{
    QFETCH(QByteArray, role);
    QFETCH(QByteArray, school);
    FilingSeason season;
    season.seal();
    const auto codeOf = [](const Result<void> &done) {
        return done ? QByteArray() : QByteArray(codeName(done.error().code).data());
    };
    // One of the whole city opens no filing at all: it is an inspection.
    const char *district = role == "inspector" ? "430421" : "";
    season.sitAs(role.constData(), school.constData(), district);
    const SeenFiling seen = season.seen("T");
    QTEST(codeOf(season.desk().submit(seen)), "filed");
    season.sitAs("office", "", "");
    if (season.state("T") == FilingState::Draft)
        season.submit("T");
    season.sitAs(role.constData(), school.constData(), district);
    QTEST(codeOf(season.desk().accept(season.seen("T"))), "reviewed");
}

QTEST_GUILESS_MAIN(TestFilingDesk)

#include "tst_filing_desk.moc"
