// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/pdf_text.h"
#include "tests/office/sealed_season.h"

#include "models/office/inspection_desk.h"
#include "models/wording/language.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Rounds of inspections, nobody at home, findings followed up (R35).
class TestInspectionDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsEverybodyElsewhere();
    void sendsTheRestLater();
    void refusesHome();
    void refuses_data();
    void refuses();
    void answersAndFindings();
    void keepsAChecklistOfTheSeason();
    void seesWhatOthersDid();
    void hangsPhotographs();
    void letsOnlyWhoIsSentWrite();
    void writesTheSheet();
};

namespace
{

/// Three districts with two, one and one junior-high.
struct InspectedSeason : BatchSeason {
    InspectedSeason()
    {
        fillPlaces("A,甲校,secondary,430421,1\n", "A,,1\n");
        fill(QStringLiteral("junior-schools"), "junior_school_code,name,district_code\nJ1,一中,430405\nJ2,二中,430405\n"
                                               "J3,三中,430421\nJ4,四中,430422\n");
    }

    [[nodiscard]] InspectionDesk desk() { return InspectionDesk(*office); }
    qint64 round()
    {
        return desk()
            .addRound(QStringLiteral("June"), QStringLiteral("2021-06-01"), QStringLiteral("2021-06-30"))
            .value();
    }
    [[nodiscard]] QString sent()
    {
        return rows("SELECT j.code || ':' || i.inspector_district FROM inspection i JOIN junior_school j"
                    " ON j.id = i.junior_school_id WHERE i.ended IS NULL ORDER BY j.code",
                    1)
            .join(QLatin1Char(' '));
    }
};

} // namespace

void TestInspectionDesk::sendsEverybodyElsewhere()
{
    InspectedSeason season;
    const qint64 round = season.round();
    const Result<CrossInspection> proposal = season.desk().propose(round);
    QCOMPARE(proposal->tasks.size(), 4);
    QCOMPARE(season.sent(), QString()); // proposed, not kept
    QCOMPARE(season.desk().assign(round).value(), 4);
    QCOMPARE(season.count("SELECT count(*) FROM inspection i JOIN junior_school j ON j.id = i.junior_school_id"
                          " JOIN district d ON d.id = j.district_id WHERE d.code = i.inspector_district"),
             0);
    QCOMPARE(season.count("SELECT max(n) - min(n) FROM (SELECT count(*) AS n FROM inspection GROUP BY"
                          " inspector_district)"),
             1);
    QCOMPARE(season.desk().rounds()->first().schools, 4);
}

void TestInspectionDesk::sendsTheRestLater()
{
    InspectedSeason season;
    const qint64 round = season.round();
    QCOMPARE(season.desk().assign(round).value(), 4);
    const QString before = season.sent();
    season.fill(QStringLiteral("junior-schools"),
                "junior_school_code,name,district_code\nJ1,一中,430405\nJ2,二中,430405\n"
                "J3,三中,430421\nJ4,四中,430422\nJ5,五中,430422\n");
    QCOMPARE(season.desk().assign(round).value(), 1);
    QVERIFY(season.sent().startsWith(before));
    QCOMPARE(season.desk().assign(round).value(), 0);
    // A junior-high that was inspected does not vanish from the directory.
    const Result<ImportReport> refused =
        season.import(QStringLiteral("junior-schools"), "junior_school_code,name,district_code\nJ1,一中,430405\n");
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().findings.first().code, FindingCode::StillReferenced);
}

void TestInspectionDesk::refusesHome()
{
    InspectedSeason season;
    const qint64 round = season.round();
    const Result<qint64> alone = season.desk().assign(round, {QStringLiteral("430421")});
    QCOMPARE(alone.error().code, ErrorCode::AssignmentImpossible);
    QCOMPARE(alone.error().args, QStringList{QStringLiteral("衡阳县")});
    QCOMPARE(season.desk().assign(round, {QStringLiteral("430421"), QStringLiteral("430422")}).value(), 4);
    const Inspection first = season.desk().ofRound(round)->first();
    QCOMPARE(first.schoolCode, QStringLiteral("J1"));
    const Result<void> home = season.desk().reassign(first.id, QStringLiteral("430405"));
    QCOMPARE(home.error().code, ErrorCode::InspectorAtHome);
    QCOMPARE(home.error().args, (QStringList{QStringLiteral("珠晖区"), QStringLiteral("一中")}));
    QCOMPARE(season.desk().reassign(first.id, QStringLiteral("999999")).error().code, ErrorCode::UnknownDistrict);
    const QString other =
        first.inspectorDistrict == QLatin1String("430421") ? QStringLiteral("430422") : QStringLiteral("430421");
    QVERIFY(season.desk().reassign(first.id, other).has_value());
    QCOMPARE(season.desk().inspection(first.id)->inspectorDistrict, other);
    // Nor does any SQL send somebody home.
    const Result<void> hostile =
        season.office->database().run("UPDATE inspection SET inspector_district = '430405' WHERE id = ?", first.id);
    QVERIFY(!hostile.has_value());
    QCOMPARE(hostile.error().code, ErrorCode::InspectorAtHome);
}

void TestInspectionDesk::refuses_data()
{
    QTest::addColumn<QStringList>("round");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const char *what, const char *first, const char *last, ErrorCode code) {
        QTest::newRow(name) << QStringList{QLatin1String(what), QLatin1String(first), QLatin1String(last)} << code;
    };
    row("no name", " ", "2021-06-01", "2021-06-02", ErrorCode::FactsMissing);
    row("no day", "July", "", "2021-06-02", ErrorCode::DayWrong);
    row("a day that is none", "July", "2021-06-01", "2021-06-31", ErrorCode::DayWrong);
    row("ends before it begins", "July", "2021-06-02", "2021-06-01", ErrorCode::DayWrong);
    row("a name that is taken", "June", "2021-06-01", "2021-06-02", ErrorCode::InspectionExists);
}

void TestInspectionDesk::refuses()
{
    QFETCH(QStringList, round);
    QFETCH(ErrorCode, code);
    InspectedSeason season;
    season.round();
    const Result<qint64> refused = season.desk().addRound(round[0], round[1], round[2]);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, code);
    QCOMPARE(season.count("SELECT count(*) FROM inspection_round"), 1);
    QCOMPARE(season.desk().propose(7).error().code, ErrorCode::UnknownInspection);
    QCOMPARE(season.desk().inspection(7).error().code, ErrorCode::UnknownInspection);
    QCOMPARE(season.desk().settle(7, QStringLiteral("x")).error().code, ErrorCode::UnknownInspection);
}

void TestInspectionDesk::answersAndFindings()
{
    InspectedSeason season;
    InspectionDesk desk = season.desk();
    const qint64 round = season.round();
    QCOMPARE(desk.assign(round).value(), 4);
    const qint64 id = desk.ofRound(round)->first().id;
    const QDate today = desk.today();
    QCOMPARE(standingOf(*desk.inspection(id), today), QStringLiteral("assigned"));
    QCOMPARE(desk.noteVisit(id, QStringLiteral("soon"), {}).error().code, ErrorCode::DayWrong);
    QVERIFY(desk.noteVisit(id, QStringLiteral("2021-06-10"), QStringLiteral("two of them")).has_value());
    QCOMPARE(standingOf(*desk.inspection(id), today), QStringLiteral("visited"));
    const Result<QList<SeasonChecklistItem>> items = desk.checklist();
    QVERIFY(desk.answer(id, {{items->at(0).id, QStringLiteral("met"), {}},
                             {items->at(1).id, QStringLiteral("not-met"), QStringLiteral("none in class 3")}})
                .has_value());
    QVERIFY(desk.answer(id, {{items->at(0).id, QStringLiteral("not-applicable"), {}}}).has_value());
    for (const InspectionAnswer &wrong : {InspectionAnswer{items->at(0).id, QStringLiteral("perhaps"), {}},
                                          InspectionAnswer{9999, QStringLiteral("met"), {}}})
        QCOMPARE(desk.answer(id, {wrong}).error().code, ErrorCode::ProblemsFound);
    QCOMPARE(desk.inspection(id)->answered, 2);
    QCOMPARE(desk.inspection(id)->notMet, 1);
    QCOMPARE(desk.addFinding(id, QStringLiteral(" ")).error().code, ErrorCode::FactsMissing);
    QCOMPARE(desk.addFinding(id, QStringLiteral("x"), QStringLiteral("soon")).error().code, ErrorCode::DayWrong);
    const qint64 late = desk.addFinding(id, QStringLiteral("posters missing"), QStringLiteral("2021-06-20")).value();
    QCOMPARE(standingOf(*desk.inspection(id), today), QStringLiteral("overdue"));
    const qint64 later = desk.addFinding(id, QStringLiteral("no contact named")).value();
    QCOMPARE(desk.findings(id)->last().due, today.addDays(disciplineCatalogue().answerDays));
    QVERIFY(desk.settle(late, QStringLiteral("they hang now")).has_value());
    QCOMPARE(standingOf(*desk.inspection(id), today), QStringLiteral("open"));
    QCOMPARE(desk.settle(late, QStringLiteral("again")).error().code, ErrorCode::RowChanged);
    QVERIFY(desk.settle(later, QStringLiteral("named")).has_value());
    QCOMPARE(standingOf(*desk.inspection(id), today), QStringLiteral("settled"));
    const Result<Table> table = desk.inspectionTable(round);
    QCOMPARE(table->column(QStringLiteral("state")).tone(0), Tone::Good);
    QCOMPARE(desk.findingTable(id)->column(QStringLiteral("settlement")).text(0), QStringLiteral("they hang now"));
    QCOMPARE(desk.rounds()->first().visited, 1);
}

void TestInspectionDesk::keepsAChecklistOfTheSeason()
{
    InspectedSeason season;
    InspectionDesk desk = season.desk();
    QVERIFY(desk.checklist()->isEmpty());
    season.round();
    const qsizetype given = disciplineCatalogue().checklist.size();
    QCOMPARE(desk.checklist()->size(), given);
    QVERIFY(desk.addItem(QStringLiteral("network"), QStringLiteral("Is there power?")).has_value());
    QCOMPARE(desk.addItem(QStringLiteral("network"), QStringLiteral(" ")).error().code, ErrorCode::FactsMissing);
    QVERIFY(desk.endItem(desk.checklist()->first().id).has_value());
    QCOMPARE(desk.endItem(desk.checklist()->first().id - 1).error().code, ErrorCode::RowChanged);
    QCOMPARE(desk.checklist()->size(), given);
    QCOMPARE(desk.checklist()->last().question, QStringLiteral("Is there power?"));
    QVERIFY(
        desk.addRound(QStringLiteral("July"), QStringLiteral("2021-07-01"), QStringLiteral("2021-07-02")).has_value());
    QCOMPARE(desk.checklist()->size(), given); // what was edited stays edited
    const Result<Table> english = desk.answerTable(1);
    QVERIFY(english->column(QStringLiteral("question")).text(0).contains(QLatin1String("every final-year")));
    const wording::Translation chinese(wording::Language::Chinese);
    QVERIFY(desk.answerTable(1)->column(QStringLiteral("question")).text(0).contains(QStringLiteral("毕业班")));
}

void TestInspectionDesk::seesWhatOthersDid()
{
    InspectedSeason season;
    InspectionDesk desk = season.desk();
    QCOMPARE(desk.assign(season.round()).value(), 4);
    const int seen = desk.inspection(1)->version;
    QVERIFY(desk.noteVisit(1, QStringLiteral("2021-06-10"), {}, seen).has_value());
    QCOMPARE(desk.noteVisit(1, QStringLiteral("2021-06-11"), {}, seen).error().code, ErrorCode::RowChanged);
    QCOMPARE(desk.inspection(1)->day, QStringLiteral("2021-06-10"));
}

void TestInspectionDesk::hangsPhotographs()
{
    InspectedSeason season;
    InspectionDesk desk = season.desk();
    QCOMPARE(desk.assign(season.round()).value(), 4);
    QFile file(season.folder.filePath(QStringLiteral("door.png")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("\x89PNG\r\n\x1a\n") == 8);
    file.close();
    QVERIFY(desk.attach(1, {QStringLiteral("photograph"), file.fileName()}).has_value());
    const Result<QList<Attachment>> hanging = desk.photographs(1);
    QCOMPARE(hanging->size(), 1);
    QCOMPARE(desk.detach(2, hanging->first().id).error().code, ErrorCode::RowChanged); // it hangs elsewhere
    QVERIFY(desk.detach(1, hanging->first().id).has_value());
    QVERIFY(desk.photographs(1)->isEmpty());
    QCOMPARE(desk.attach(1, {QStringLiteral("photograph"), season.path()}).error().code,
             ErrorCode::AttachmentTypeUnknown);
}

void TestInspectionDesk::letsOnlyWhoIsSentWrite()
{
    SealedSeason season;
    {
        Office office = season.as(Role::Office);
        for (const char *sql :
             {"INSERT INTO district (id, code, name, line_area, urban, added) VALUES (1, '430405', '珠晖区', '市城区', "
              "1,"
              " 1), (2, '430421', '衡阳县', '衡阳县', 0, 1)",
              "INSERT INTO junior_school (code, name, district_id, added) VALUES ('J1', '一中', 1, 1), ('J2', '二中',"
              " 2, 1)"})
            QVERIFY(office.database().run(sql).has_value());
        InspectionDesk desk(office);
        QVERIFY(desk.addRound(QStringLiteral("June"), QStringLiteral("2021-06-01"), QStringLiteral("2021-06-30"))
                    .has_value());
        QCOMPARE(desk.assign(1).value(), 2); // 衡阳县 inspects J1
    }
    {
        Office office = season.as(Role::Inspector, QStringLiteral("430405"));
        InspectionDesk desk(office);
        QCOMPARE(desk.noteVisit(1, QStringLiteral("2021-06-10"), {}).error().code, ErrorCode::OutsideDistrict);
        QCOMPARE(desk.addFinding(1, QStringLiteral("x")).error().code, ErrorCode::OutsideDistrict);
        QCOMPARE(desk.assign(1).error().code, ErrorCode::RoleNeeded);
        QVERIFY(desk.noteVisit(2, QStringLiteral("2021-06-10"), {}).has_value());
    }
    Office office = season.as(Role::School);
    QCOMPARE(InspectionDesk(office).noteVisit(1, QStringLiteral("2021-06-10"), {}).error().code, ErrorCode::RoleNeeded);
    QCOMPARE(InspectionDesk(office).addItem(QStringLiteral("x"), QStringLiteral("y")).error().code,
             ErrorCode::RoleNeeded);
}

void TestInspectionDesk::writesTheSheet()
{
    InspectedSeason season;
    InspectionDesk desk = season.desk();
    QCOMPARE(desk.assign(season.round()).value(), 4);
    QVERIFY(desk.noteVisit(1, QStringLiteral("2021-06-10"), QStringLiteral("张督查")).has_value());
    QVERIFY(desk.answer(1, {{desk.checklist()->first().id, QStringLiteral("not-met"), QStringLiteral("没有")}})
                .has_value());
    QVERIFY(desk.addFinding(1, QStringLiteral("补贴资质公示"), QStringLiteral("2021-06-20")).has_value());
    const QString path = season.folder.filePath(QStringLiteral("sheet.pdf"));
    QVERIFY(desk.writeSheet(1, path).has_value());
    QCOMPARE(desk.writeSheet(1, season.folder.filePath(QStringLiteral("no/such/sheet.pdf"))).error().code,
             ErrorCode::FileUnwritable);
    const std::optional<QString> text = pdfText(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    for (const char *part : {"一中", "2021-06-10", "张督查", "补贴资质公示", "2021-06-20", "not met"})
        QVERIFY2(text->contains(QString::fromUtf8(part)), part);
}

QTEST_GUILESS_MAIN(TestInspectionDesk)
#include "tst_inspection_desk.moc"
