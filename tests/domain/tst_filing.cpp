// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filing_check.h"

#include <QTest>

using namespace hengzhao;

/// The moves of a filing, and what a review finds in one.
class TestFiling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryWord();
    void movesOnlyAsTheRulesSay();
    void endsNowhereElse();
    void findsNothingInAWholeFiling();
    void finds_data();
    void finds();
    void keepsReasonsApart();
    void seesWhatChangedSinceLastYear();
};

namespace
{

bool everyProgram(const QString &code)
{
    return code != QLatin1String("999999");
}

Filing wholeFiling()
{
    Filing filing{.school = School{*SchoolCode::parse(u"A"), QStringLiteral("甲校"), SchoolCategory::Secondary,
                                   QStringLiteral("430405"), SchoolNature::Public, QStringLiteral("市教育局"),
                                   QStringLiteral("04001"), QStringLiteral("解放路 1 号"),
                                   QStringLiteral("https://a.example"), QStringLiteral("0734-1"),
                                   QStringLiteral("读书"), 400, false}};
    filing.studyMode = QStringLiteral("2.5+0.5");
    filing.programs = {
        {1, QStringLiteral("710201"), QStringLiteral("计算机应用"), QStringLiteral("3"), 98000, 300, {}, {}}};
    filing.signers = {{1, QStringLiteral("张三"), QStringLiteral("校长"), QDate(2021, 5, 1)}};
    filing.documents = {QStringLiteral("commitment"), QStringLiteral("licence")};
    filing.limit = 300;
    filing.past = PastFiling{2020, {}, filing.programs, 300, 280};
    return filing;
}

Findings check(const Filing &filing, std::optional<QDate> submittedOn = QDate(2021, 5, 20))
{
    static const FilingRules rules = FilingRules::standard();
    return checkFiling(filing, {rules, QDate(2021, 5, 30), submittedOn, everyProgram});
}

using Change = void (*)(Filing &);

} // namespace

Q_DECLARE_METATYPE(Change)

void TestFiling::readsEveryWord()
{
    for (const FilingMove &move : allFilingMoves()) {
        QCOMPARE(parseFilingState(QString(codeName(move.from))), move.from);
        QCOMPARE(parseFilingState(QString(codeName(move.to))), move.to);
        QCOMPARE(parseFilingAct(QString(codeName(move.act))), move.act);
    }
    for (const ProgramVerdict verdict : {ProgramVerdict::Accepted, ProgramVerdict::Refused})
        QCOMPARE(parseProgramVerdict(QString(codeName(verdict))), verdict);
    for (const OutwardLevel level : {OutwardLevel::County, OutwardLevel::Municipality, OutwardLevel::Province})
        QCOMPARE(parseOutwardLevel(QString(codeName(level))), level);
    for (const OutwardResult result : {OutwardResult::Pending, OutwardResult::Approved, OutwardResult::Refused})
        QCOMPARE(parseOutwardResult(QString(codeName(result))), result);
    QCOMPARE(parseFilingState(u"已退回"), FilingState::Returned);
    QVERIFY(!parseFilingState(u"lost"));
}

void TestFiling::movesOnlyAsTheRulesSay()
{
    using enum FilingState;
    // R31: draft -> submitted -> returned | accepted -> published; what is taken back or closed stays on record.
    QCOMPARE(nextState(Draft, FilingAct::Submit), Submitted);
    QCOMPARE(nextState(Submitted, FilingAct::Return), Returned);
    QCOMPARE(nextState(Returned, FilingAct::Submit), Submitted);
    QCOMPARE(nextState(Submitted, FilingAct::Accept), Accepted);
    QCOMPARE(nextState(Accepted, FilingAct::Publish), Published);
    QCOMPARE(nextState(Published, FilingAct::Close), Closed);
    QVERIFY(!nextState(Draft, FilingAct::Accept));
    QVERIFY(!nextState(Submitted, FilingAct::Publish));
    QVERIFY(!nextState(Accepted, FilingAct::Return));
    QVERIFY(!nextState(Published, FilingAct::Withdraw));
    QCOMPARE(allFilingMoves().size(), 11);
}

void TestFiling::endsNowhereElse()
{
    for (const FilingMove &move : allFilingMoves()) {
        QVERIFY(!isOver(move.from));
        // Nothing is editable once it has been accepted.
        QVERIFY(!(move.from == FilingState::Accepted && isEditable(move.to)));
    }
    QVERIFY(isEditable(FilingState::Draft) && isEditable(FilingState::Returned));
    QVERIFY(!isEditable(FilingState::Submitted) && !isEditable(FilingState::Accepted));
}

void TestFiling::findsNothingInAWholeFiling()
{
    QCOMPARE(check(wholeFiling()), Findings());
}

void TestFiling::finds_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("about");
    const auto row = [](const char *name, Change change, FindingCode code, Severity severity, const char *about) {
        QTest::newRow(name) << change << code << severity << QString::fromUtf8(about);
    };
    using enum FindingCode;
    const Severity problem = Severity::Problem;
    const Severity notice = Severity::Notice;
    row(
        "no nature", [](Filing &f) { f.school.nature.reset(); }, Empty, problem, "nature");
    row(
        "no sponsor", [](Filing &f) { f.school.sponsor.clear(); }, Empty, problem, "sponsor");
    row(
        "no recruiting code", [](Filing &f) { f.school.recruitingCode.clear(); }, Empty, problem, "recruiting_code");
    row(
        "no address", [](Filing &f) { f.school.address.clear(); }, Empty, problem, "address");
    row(
        "no telephone", [](Filing &f) { f.school.phone = QStringLiteral(" "); }, Empty, problem, "phone");
    row(
        "no website", [](Filing &f) { f.school.website.clear(); }, Empty, notice, "website");
    row(
        "no brochure", [](Filing &f) { f.school.brochure.clear(); }, Empty, notice, "brochure");
    row(
        "no capacity", [](Filing &f) { f.school.capacity.reset(); }, Empty, problem, "capacity");
    row(
        "no study mode", [](Filing &f) { f.studyMode.clear(); }, Empty, notice, "study_mode");
    row(
        "no program", [](Filing &f) { f.programs.clear(); }, FilingWithoutProgram, problem, "");
    row(
        "no tuition", [](Filing &f) { f.programs[0].tuition.reset(); }, ProgramWithoutTuition, notice,
        "710201 计算机应用");
    row(
        "no seats", [](Filing &f) { f.programs[0].seats.reset(); }, ProgramWithoutSeats, notice, "710201 计算机应用");
    row(
        "not in the catalogue",
        [](Filing &f) { f.programs[0].code = f.past->programs[0].code = QStringLiteral("999999"); },
        ProgramNotInCatalogue, notice, "999999 计算机应用");
    row(
        "new program", [](Filing &f) { f.past->programs.clear(); }, ProgramIsNew, notice, "710201 计算机应用");
    row(
        "no commitment", [](Filing &f) { f.documents.removeAll(QStringLiteral("commitment")); }, DocumentMissing,
        problem, "commitment");
    row(
        "nobody signed", [](Filing &f) { f.signers.clear(); }, CommitmentUnsigned, problem, "");
    row(
        "limit above the capacity", [](Filing &f) { f.school.capacity = 299; }, SeatsAboveCapacity, notice, "");
    row(
        "seats elsewhere above the capacity",
        [](Filing &f) {
            f.outward = {{1, QStringLiteral("长沙市"), OutwardLevel::Municipality, 101, OutwardResult::Pending, {}}};
        },
        SeatsAboveCapacity, notice, "");
    row(
        "many more seats than last year", [](Filing &f) { f.past->admitted = 249; }, SeatsAboveLastYear, notice, "");
    row(
        "college without its document",
        [](Filing &f) {
            f.category = SchoolCategory::College;
            f.documents.append(QStringLiteral("provincial-document"));
        },
        Empty, problem, "provincial_document");
    row(
        "outside school without its home's approval",
        [](Filing &f) {
            f.category = SchoolCategory::Outside;
            f.documents.append(QStringLiteral("home-approval"));
        },
        Empty, problem, "home_approval");
}

void TestFiling::finds()
{
    QFETCH(Change, change);
    Filing filing = wholeFiling();
    change(filing);
    const Findings found = check(filing);
    QCOMPARE(found.size(), 1);
    QTEST(found.first().code, "code");
    QTEST(found.first().severity, "severity");
    const QString about = found.first().column.isEmpty() ? found.first().value : found.first().column;
    QTEST(about, "about");
    QVERIFY(keyOf(found.first()).endsWith(QLatin1Char(':') + about));
}

void TestFiling::keepsReasonsApart()
{
    Filing filing = wholeFiling();
    filing.school.website.clear();
    filing.school.brochure.clear();
    const Findings found = check(filing, QDate(2021, 5, 31)); // a day late
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.last().code, FindingCode::FiledLate);
    QCOMPARE(openNotices(found, {}).size(), 3);
    const Findings open =
        openNotices(found, {{QStringLiteral("empty:website"), QStringLiteral("在建"), QStringLiteral("tester")}});
    QCOMPARE(open.size(), 2);
    QCOMPARE(open.first().column, QStringLiteral("brochure"));
    // A program that is refused is asked nothing.
    filing = wholeFiling();
    filing.programs[0].tuition.reset();
    filing.programs[0].verdict = ProgramVerdict::Refused;
    QCOMPARE(check(filing), Findings());
    QCOMPARE(filing.programSeats(), 0);
}

void TestFiling::seesWhatChangedSinceLastYear()
{
    Filing filing = wholeFiling();
    QCOMPARE(changeOf(filing.programs[0], filing.past), ProgramChange::None);
    QCOMPARE(changeOf(filing.programs[0], std::nullopt), ProgramChange::None);
    filing.programs[0].tuition = 99000;
    QCOMPARE(changeOf(filing.programs[0], filing.past), ProgramChange::Changed);
    filing.programs[0].code = QStringLiteral("720301");
    QCOMPARE(changeOf(filing.programs[0], filing.past), ProgramChange::New);
}

QTEST_GUILESS_MAIN(TestFiling)

#include "tst_filing.moc"
