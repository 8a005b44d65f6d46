// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"

#include "models/files/read_table.h"
#include "models/office/plan_order_desk.h"
#include "models/office/sanction_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Plans issued under a document number, and changed afterwards only by an order (R16, R17, R32).
class TestPlanOrderDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issuesAndLocks();
    void locksAgainstSqlToo_data();
    void locksAgainstSqlToo();
    void issuesOnlyWhatItsAuthoritySets();
    void refusesToIssue_data();
    void refusesToIssue();
    void isHeldBackUntilReasonsAreGiven();
    void acceptsOnlyWhatAReasonSettles();
    void adjustsBeforeARun();
    void adjustsOnceARunStands();
    void neverGoesBelowWhoHoldsSeats();
    void adjustsPrograms();
    void refusesToAdjust_data();
    void refusesToAdjust();
    void doesNotDivideOpenSeatsOnceARunStands();
    void keepsCutsWhenPlansChange();
    void writesTheOrder();
    void asksWhoMaySetPlans();
};

namespace
{

const QString zhuhui = QStringLiteral("district:430405");
const QString county = QStringLiteral("district:430421");
const QString limit = QStringLiteral("limit");
const QString document = QStringLiteral("衡教发〔2021〕5号");

/// S: secondary, 6 seats, 4 and 1 of them allotted. T: technician, 5 seats. O: secondary, open to all. N: no plan.
void fill(BatchSeason &season)
{
    season.fillPlaces("S,城校,secondary,430405,1\nT,技校,technician,430421,1\nO,县校,secondary,430421,1\n"
                      "N,新校,secondary,430421,1\n",
                      "S,,6\nS,430405,4\nS,430421,1\nT,,5\nO,,3\n");
    season.fill(QStringLiteral("programs"),
                "school_code,program_code,name,years,seats\nS,710201,计算机应用,3,6\nT,0101,机械,3,5\n");
}

qint64 idOf(BatchSeason &season, const char *code)
{
    return season.count(QByteArray("SELECT id FROM school WHERE ended IS NULL AND code = '") + code + "'");
}

FieldEdit edit(BatchSeason &season, const char *code, const QString &field, const char *before, const char *after)
{
    return {idOf(season, code), field, QString::fromUtf8(after), QString::fromUtf8(before)};
}

Result<PlanOrder> issue(BatchSeason &season, const QString &number = document,
                        Role authority = Role::MunicipalEducation, const QStringList &schools = {})
{
    return PlanOrderDesk(*season.office).issue({number, authority, schools});
}

Result<PlanOrder> adjust(BatchSeason &season, const QList<FieldEdit> &edits, const char *number = "2021-6",
                         const char *reason = "生源变化")
{
    return PlanOrderDesk(*season.office).adjust({QString::fromUtf8(number), QString::fromUtf8(reason), edits});
}

ErrorCode codeOf(const Result<PlanOrder> &order)
{
    return order ? ErrorCode::ChecksFailed : order.error().code;
}

/// Buckets and, under "=", the limit: "430405=4/2" is four seats of which two are taken.
QString counters(BatchSeason &season, const char *code)
{
    const QByteArray of = QByteArray(" WHERE school_id = (SELECT id FROM school WHERE code = '") + code + "')";
    return season
        .rows("SELECT text FROM (SELECT '' AS district, '=' || seats || '/' || taken AS text FROM school_limit" + of +
                  " UNION ALL SELECT district, district || '=' || seats || '/' || taken FROM bucket" + of +
                  ") ORDER BY district",
              1)
        .join(QLatin1Char(' '));
}

/// Two candidates of 430405 seated at S, whose plan is issued.
void fillRun(BatchSeason &season)
{
    fill(season);
    season.fillPeople(BatchSeason::people({"430405,current,1,0,400,,,,", "430405,current,1,0,390,,,,"}),
                      BatchSeason::wishes({"S,", "S,"}));
    QVERIFY(issue(season));
    QVERIFY(season.run().has_value());
    QCOMPARE(counters(season, "S"), QStringLiteral("=6/2 430405=4/2 430421=1/0"));
}

/// An order takes seats of S for 珠晖区.
void cutPlan(BatchSeason &season, int seats)
{
    NewSanction sanction;
    sanction.kind = QStringLiteral("plan-cut");
    sanction.code = QStringLiteral("S");
    sanction.district = QStringLiteral("430405");
    sanction.seats = seats;
    sanction.order = QStringLiteral("罚 1 号");
    const Result<SanctionOutcome> done = SanctionDesk(*season.office).add(sanction);
    QVERIFY2(done.has_value(), done ? "" : codeName(done.error().code).data());
}

} // namespace

void TestPlanOrderDesk::issuesAndLocks()
{
    BatchSeason season;
    fill(season);
    const Result<PlanOrder> order = issue(season);
    QVERIFY(order.has_value());
    QCOMPARE(order->schools, 2);
    QCOMPARE(order->documentNo, document);
    QCOMPARE(order->actor, QStringLiteral("tester"));
    QCOMPARE(season.rows("SELECT s.code, p.document_no FROM plan_row p JOIN school s ON s.id = p.school_id WHERE"
                         " p.ended IS NULL AND p.district = '' ORDER BY 1",
                         2),
             (QStringList{QStringLiteral("O|") + document, QStringLiteral("S|") + document, QStringLiteral("T|")}));
    const Result<void> edited = PlanDesk(*season.office).setSeats({edit(season, "S", limit, "6", "7")});
    QCOMPARE(edited.error(), (Error{ErrorCode::PlanIssued, {QStringLiteral("城校"), document}}));
    QVERIFY(PlanDesk(*season.office).setSeats({edit(season, "T", limit, "5", "6")}).has_value());
    for (const char *kind : {"plans", "programs"}) {
        const auto imported = season.import(QLatin1String(kind), "school_code,seats\nS,9\n");
        QCOMPARE(imported.error().code, ErrorCode::PlanIssued);
    }
    QCOMPARE(season.rows("SELECT subject, detail ->> '$.schools' FROM audit WHERE command = 'plan issue'", 2),
             QStringList{document + QStringLiteral("|2")});
    const auto sheet = PlanDesk(*season.office).sheet();
    QCOMPARE(sheet->issued.size(), 2);
    QCOMPARE(sheet->openPlans.value(Role::MunicipalEducation), 0);
    QCOMPARE(sheet->openPlans.value(Role::MunicipalLabour), 1);
}

void TestPlanOrderDesk::locksAgainstSqlToo_data()
{
    QTest::addColumn<QByteArray>("sql");
    const QByteArray ofS = " WHERE school_id = (SELECT id FROM school WHERE code = 'S')";
    QTest::newRow("seats changed") << QByteArray("UPDATE plan_row SET seats = 9" + ofS);
    QTest::newRow("rows ended") << QByteArray("UPDATE plan_row SET ended = 9999" + ofS);
    QTest::newRow("rows erased") << QByteArray("DELETE FROM plan_row" + ofS);
    QTest::newRow("a row added") << QByteArray("INSERT INTO plan_row (school_id, district, seats, added) SELECT id, "
                                               "'430422', 1, 9999 FROM school WHERE code = 'S'");
    QTest::newRow("a program's seats") << QByteArray("UPDATE program SET seats = 9" + ofS);
    QTest::newRow("a program erased") << QByteArray("DELETE FROM program" + ofS);
    QTest::newRow("an order changed") << QByteArray("UPDATE plan_order SET document_no = 'x'");
    QTest::newRow("an order erased") << QByteArray("DELETE FROM plan_order");
    QTest::newRow("a line changed") << QByteArray("UPDATE plan_order_line SET seats_after = 9");
    QTest::newRow("a line erased") << QByteArray("DELETE FROM plan_order_line");
}

void TestPlanOrderDesk::locksAgainstSqlToo()
{
    QFETCH(QByteArray, sql);
    BatchSeason season;
    fill(season);
    QVERIFY(issue(season));
    const Result<void> done = season.office->database().run(sql);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::PlanIssued);
}

void TestPlanOrderDesk::issuesOnlyWhatItsAuthoritySets()
{
    BatchSeason season;
    fill(season);
    QVERIFY(issue(season, document, Role::MunicipalLabour));
    QCOMPARE(season.rows("SELECT DISTINCT s.code FROM plan_order_line l JOIN school s ON s.id = l.school_id", 1),
             QStringList{QStringLiteral("T")});
    // Each authority numbers its documents for itself.
    QVERIFY(issue(season, document, Role::MunicipalEducation));
    const auto orders = PlanOrderDesk(*season.office).orders();
    QCOMPARE(orders->size(), 2);
}

void TestPlanOrderDesk::refusesToIssue_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<Role>("authority");
    QTest::addColumn<QStringList>("schools");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *words, const char *number, Role authority, const QStringList &schools,
                        ErrorCode code) {
        QTest::newRow(words) << QString::fromUtf8(number) << authority << schools << code;
    };
    const Role education = Role::MunicipalEducation;
    row("without a number", "  ", education, {}, ErrorCode::DocumentMissing);
    row("under a number there is", "2021-1", education, {QStringLiteral("S")}, ErrorCode::DocumentTaken);
    row("by who sets no plans", "2021-2", Role::Inspector, {}, ErrorCode::NotPlanAuthority);
    row("a school there is not", "2021-2", education, {QStringLiteral("X")}, ErrorCode::UnknownSchool);
    row("a school of the other authority", "2021-2", education, {QStringLiteral("T")}, ErrorCode::PlanOfOtherAuthority);
    row("twice", "2021-2", education, {QStringLiteral("O")}, ErrorCode::PlanIssued);
    row("a school without a plan", "2021-2", education, {QStringLiteral("N")}, ErrorCode::PlanBlocked);
    row("too long a number", "0123456789012345678901234567890123456789012345678901234567890123456789", education,
        {QStringLiteral("S")}, ErrorCode::ProblemsFound);
}

void TestPlanOrderDesk::refusesToIssue()
{
    QFETCH(QString, number);
    QFETCH(Role, authority);
    QFETCH(QStringList, schools);
    BatchSeason season;
    fill(season);
    QVERIFY(issue(season, QStringLiteral("2021-1"), Role::MunicipalEducation, {QStringLiteral("O")}));
    const Result<PlanOrder> order = issue(season, number, authority, schools);
    QVERIFY(!order);
    QTEST(order.error().code, "code");
    QCOMPARE(season.count("SELECT count(*) FROM plan_order"), 1);
}

void TestPlanOrderDesk::isHeldBackUntilReasonsAreGiven()
{
    BatchSeason season;
    fill(season);
    season.change("UPDATE school SET capacity = 5 WHERE code = 'S'");
    const Result<PlanOrder> refused = issue(season);
    QCOMPARE(codeOf(refused), ErrorCode::PlanBlocked);
    QCOMPARE(refused.error().findings.size(), 1);
    QCOMPARE(refused.error().findings.first().code, FindingCode::LimitAboveCapacity);
    const auto accept = [&season](const char *reason) {
        return PlanDesk(*season.office)
            .accept(idOf(season, "S"), QStringLiteral("limit-above-capacity"), QString::fromUtf8(reason));
    };
    QCOMPARE(accept(" ").error().code, ErrorCode::ReasonMissing);
    QVERIFY(accept("租用校舍"));
    // Other figures are another remark.
    season.change("UPDATE school SET capacity = 4 WHERE code = 'S'");
    QCOMPARE(codeOf(issue(season)), ErrorCode::PlanBlocked);
    season.change("UPDATE school SET capacity = 5 WHERE code = 'S'");
    QVERIFY(issue(season));
    QCOMPARE(season.rows("SELECT remark, facts, reason FROM plan_acceptance", 3),
             QStringList{QStringLiteral("limit-above-capacity|6|5|租用校舍")});
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'plan accept'"), 1);
}

void TestPlanOrderDesk::acceptsOnlyWhatAReasonSettles()
{
    BatchSeason season;
    fill(season);
    PlanDesk desk(*season.office);
    const QString reason = QStringLiteral("why");
    for (const char *remark : {"seats-not-allotted", "limit-above-capacity", "no such remark"})
        QCOMPARE(desk.accept(idOf(season, "S"), QLatin1String(remark), reason).error().code,
                 ErrorCode::RemarkNotAcceptable);
    QCOMPARE(desk.accept(4711, QStringLiteral("no-plan"), reason).error().code, ErrorCode::UnknownSchool);
}

void TestPlanOrderDesk::adjustsBeforeARun()
{
    BatchSeason season;
    fill(season);
    QVERIFY(issue(season));
    const Result<PlanOrder> order =
        adjust(season, {edit(season, "S", limit, "6", "8"), edit(season, "S", county, "1", "4")});
    QVERIFY(order.has_value());
    QCOMPARE(order->kind, PlanOrderKind::Adjust);
    QCOMPARE(order->reason, QStringLiteral("生源变化"));
    QCOMPARE(counters(season, "S"), QStringLiteral("=8/0 430405=4/0 430421=4/0"));
    QCOMPARE(season.rows("SELECT district, coalesce(seats_before, '-'), seats_after FROM plan_order_line WHERE order_id"
                         " = 2 ORDER BY district",
                         3),
             (QStringList{QStringLiteral("|6|8"), QStringLiteral("430421|1|4")}));
    QCOMPARE(season.rows("SELECT district, seats, document_no FROM plan_row WHERE ended IS NULL AND school_id ="
                         " (SELECT id FROM school WHERE code = 'S') ORDER BY district",
                         3),
             (QStringList{QStringLiteral("|8|2021-6"), QStringLiteral("430405|4|") + document,
                          QStringLiteral("430421|4|2021-6")}));
    // Adjusting does not open the plan.
    QCOMPARE(PlanDesk(*season.office).setSeats({edit(season, "S", limit, "8", "9")}).error().code,
             ErrorCode::PlanIssued);
}

void TestPlanOrderDesk::adjustsOnceARunStands()
{
    BatchSeason season;
    fillRun(season);
    QVERIFY(adjust(season, {edit(season, "S", zhuhui, "4", "2"), edit(season, "S", county, "1", "3"),
                            edit(season, "S", QStringLiteral("district:430422"), "", "1")}));
    QCOMPARE(counters(season, "S"), QStringLiteral("=6/2 430405=2/2 430421=3/0 430422=1/0"));
    QCOMPARE(season.wrongCounters(), 0);
    const auto verified = BatchDesk(*season.office).verify(1);
    QVERIFY(verified && verified->checks.holds());
    // A plan that was never issued, too, once a run stands on it.
    QVERIFY(adjust(season, {edit(season, "T", limit, "5", "4")}, "2021-7"));
    QCOMPARE(counters(season, "T"), QStringLiteral("=4/0 =4/0"));
    // Or one that there was not.
    QVERIFY(adjust(season, {edit(season, "N", limit, "", "2")}, "2021-8"));
    QCOMPARE(counters(season, "N"), QStringLiteral("=2/0 =2/0"));
}

void TestPlanOrderDesk::neverGoesBelowWhoHoldsSeats()
{
    BatchSeason season;
    fillRun(season);
    const Result<PlanOrder> cut = adjust(season, {edit(season, "S", zhuhui, "4", "1")});
    QCOMPARE(codeOf(cut), ErrorCode::ProblemsFound);
    QCOMPARE(cut.error().findings.first().code, FindingCode::SeatsBelowHeld);
    QCOMPARE(cut.error().findings.first().args, QStringList{QStringLiteral("2")});
    cutPlan(season, 1);
    QCOMPARE(codeOf(adjust(season, {edit(season, "S", zhuhui, "4", "2")})), ErrorCode::ProblemsFound);
    QCOMPARE(counters(season, "S"), QStringLiteral("=6/2 430405=4/2 430421=1/0"));
    QCOMPARE(season.count("SELECT count(*) FROM plan_order"), 1);
    QVERIFY(adjust(season, {edit(season, "S", zhuhui, "4", "3")}));
}

void TestPlanOrderDesk::adjustsPrograms()
{
    BatchSeason season;
    fill(season);
    QVERIFY(issue(season));
    const QString program = QStringLiteral("program:710201");
    QCOMPARE(codeOf(adjust(season, {edit(season, "S", QStringLiteral("program:9"), "", "7")})),
             ErrorCode::UnknownProgram);
    QVERIFY(adjust(season, {edit(season, "S", program, "", "7")}));
    QCOMPARE(season.count("SELECT seats FROM program WHERE code = '710201'"), 7);
    QCOMPARE(season.rows("SELECT program_code, seats_before, seats_after FROM plan_order_line WHERE order_id = 2", 3),
             QStringList{QStringLiteral("710201|6|7")});
}

void TestPlanOrderDesk::refusesToAdjust_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *words, const QString &field, const char *before, const char *after,
                        const char *number, const char *reason, ErrorCode code) {
        QTest::newRow(words) << field << QString::fromUtf8(before) << QString::fromUtf8(after)
                             << QString::fromUtf8(number) << QString::fromUtf8(reason) << code;
    };
    row("without a number", limit, "6", "7", "", "why", ErrorCode::DocumentMissing);
    row("under a number there is", limit, "6", "7", "衡教发〔2021〕5号", "why", ErrorCode::DocumentTaken);
    row("without a reason", limit, "6", "7", "2021-6", " ", ErrorCode::ReasonMissing);
    row("nothing", limit, "6", "6", "2021-6", "why", ErrorCode::PlanUnchanged);
    row("half a seat", limit, "6", "6.5", "2021-6", "why", ErrorCode::ProblemsFound);
    row("a row taken away", county, "1", "", "2021-6", "why", ErrorCode::ProblemsFound);
    row("allotments above the limit", county, "1", "3", "2021-6", "why", ErrorCode::ProblemsFound);
    row("what somebody else has changed", limit, "5", "7", "2021-6", "why", ErrorCode::RowChanged);
    row("a district there is not", QStringLiteral("district:999999"), "", "1", "2021-6", "why",
        ErrorCode::UnknownDistrict);
}

void TestPlanOrderDesk::refusesToAdjust()
{
    QFETCH(QString, field);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, number);
    QFETCH(QString, reason);
    BatchSeason season;
    fill(season);
    QVERIFY(issue(season));
    PlanOrderDesk desk(*season.office);
    const Result<PlanOrder> order = desk.adjust({number, reason, {{idOf(season, "S"), field, after, before}}});
    QVERIFY(!order);
    QTEST(order.error().code, "code");
    QCOMPARE(counters(season, "S"), QStringLiteral("=6/0 430405=4/0 430421=1/0"));
    // One order is one authority's, and a plan that is not issued needs none.
    QCOMPARE(codeOf(adjust(season, {edit(season, "T", limit, "5", "4")})), ErrorCode::PlanNotIssued);
    QVERIFY(issue(season, QStringLiteral("2021-8"), Role::MunicipalLabour));
    QCOMPARE(codeOf(adjust(season, {edit(season, "S", limit, "6", "7"), edit(season, "T", limit, "5", "4")})),
             ErrorCode::PlanOfOtherAuthority);
}

void TestPlanOrderDesk::doesNotDivideOpenSeatsOnceARunStands()
{
    BatchSeason season;
    fillRun(season);
    const Result<PlanOrder> order = adjust(season, {edit(season, "O", county, "", "1")});
    QCOMPARE(codeOf(order), ErrorCode::ProblemsFound);
    QCOMPARE(order.error().findings.first().code, FindingCode::AllotmentsBeginLate);
    QCOMPARE(counters(season, "O"), QStringLiteral("=3/0 =3/0"));
}

// A sanction's cut stands on counters that are laid out afresh whenever a plan changes.
void TestPlanOrderDesk::keepsCutsWhenPlansChange()
{
    BatchSeason season;
    fill(season);
    cutPlan(season, 2);
    const auto cuts = [&season] {
        return season.rows("SELECT 'bucket', sum(cut), sum(claim) FROM bucket UNION ALL SELECT 'limit', sum(cut),"
                           " sum(claim) FROM school_limit",
                           3);
    };
    const QStringList stood = {QStringLiteral("bucket|2|0"), QStringLiteral("limit|2|0")};
    PlanDesk desk(*season.office);
    QVERIFY(desk.setSeats({edit(season, "O", limit, "3", "4")}));
    QCOMPARE(cuts(), stood);
    for (const char *fewer : {"1", ""}) {
        const Result<void> refused = desk.setSeats({edit(season, "S", zhuhui, "4", fewer)});
        QCOMPARE(refused.error().code, ErrorCode::ProblemsFound);
        QCOMPARE(refused.error().findings.first().code, FindingCode::SeatsBelowHeld);
    }
    QVERIFY(desk.setSeats({edit(season, "S", zhuhui, "4", "2")}));
    QCOMPARE(cuts(), stood);
}

void TestPlanOrderDesk::writesTheOrder()
{
    BatchSeason season;
    fill(season);
    const Result<PlanOrder> order = issue(season);
    QVERIFY(order.has_value());
    PlanOrderDesk desk(*season.office);
    QCOMPARE(desk.order(document)->id, order->id);
    QCOMPARE(codeOf(desk.order(QStringLiteral("nowhere"))), ErrorCode::UnknownOrder);
    NoProgress progress;
    const QString sheet = season.folder.filePath(QStringLiteral("order.xlsx"));
    const QString pages = season.folder.filePath(QStringLiteral("order.pdf"));
    for (const QString &path : {sheet, pages})
        QVERIFY(desk.write(*order, path, QStringLiteral("%1"), progress));
    QFile pdf(pages);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
    const auto rows = files::readTable(sheet, {});
    QVERIFY(rows.has_value());
    QStringList read;
    std::vector<QStringView> cells;
    for (auto row = (*rows)->next(cells); row && *row; row = (*rows)->next(cells)) {
        QStringList texts;
        for (const QStringView cell : cells)
            texts.append(cell.toString());
        read.append(texts.join(QLatin1Char('|')));
    }
    QVERIFY(read.contains(QStringLiteral("S|城校|珠晖区||4")));
    QVERIFY(read.contains(QStringLiteral("S|城校|710201 计算机应用||6")));
    QCOMPARE(desk.lineTable(order->id)->rows(), size_t(5));
    QCOMPARE(desk.orderTable()->column(QStringLiteral("document_no")).text(0), document);
    const QString nowhere = season.folder.filePath(QStringLiteral("no/such/folder.pdf"));
    QVERIFY(!desk.write(*order, nowhere, QStringLiteral("%1"), progress));
}

// The first account of a sealed season is of municipal education, not of municipal labour.
void TestPlanOrderDesk::asksWhoMaySetPlans()
{
    BatchSeason season;
    season.office =
        Office::create(season.folder.filePath(QStringLiteral("sealed.hzs")), RuleBook::standard(2021), false,
                       {QStringLiteral("tester"), QStringLiteral("test")}, season.clock,
                       Login{QStringLiteral("first"), QByteArray("right password"), {}, vault::PasswordCost::least()});
    QVERIFY(season.office.has_value());
    fill(season);
    season.change("UPDATE filing SET state = 'published'");
    PlanDesk desk(*season.office);
    QVERIFY(desk.setSeats({edit(season, "S", limit, "6", "7")}));
    const Result<void> other = desk.setSeats({edit(season, "T", limit, "5", "6")});
    QCOMPARE(other.error(),
             (Error{ErrorCode::PlanOfOtherAuthority, {QStringLiteral("技校"), QStringLiteral("municipal-labour")}}));
    QCOMPARE(codeOf(issue(season, document, Role::MunicipalLabour)), ErrorCode::RoleNeeded);
    season.change("UPDATE school SET capacity = 1");
    QCOMPARE(desk.accept(idOf(season, "T"), QStringLiteral("limit-above-capacity"), QStringLiteral("why")).error().code,
             ErrorCode::PlanOfOtherAuthority);
    const qint64 program = season.count("SELECT id FROM program WHERE code = '0101'");
    QCOMPARE(
        desk.setPrograms({{program, QStringLiteral("seats"), QStringLiteral("4"), QStringLiteral("5")}}).error().code,
        ErrorCode::PlanOfOtherAuthority);
}

QTEST_GUILESS_MAIN(TestPlanOrderDesk)

#include "tst_plan_order_desk.moc"
