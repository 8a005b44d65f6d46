// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/files/read_pdf.h"
#include "tests/office/sealed_season.h"
#include "tests/office/trial_demo.h"

#include "models/office/dashboard_report.h"
#include "models/office/figure_desk.h"
#include "models/office/national_series.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Figures as they are shown: counted by hand in a small season, and in SQL of another kind in the demo's (R37 to R40).
class TestFigurePanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsWhereabouts();
    void countsWhereaboutsByClass();
    void listsTheUnknown();
    void countsFirstChoicesAgainstSeats();
    void countsFlows();
    void countsBuckets();
    void countsTotals();
    void countsDays();
    void breaksTheNationalSeries();
    void leadsDown();
    void isSensibleWithNoData_data();
    void isSensibleWithNoData();
    void agreesWithASecondCount();
    void writesAReport();
    void refuses_data();
    void refuses();
    void hidesPersonsFromInspectors();
    void cleanupTestCase() { m_demo.reset(); }

private:
    [[nodiscard]] static Result<FigurePanel> panelOf(TrialSeason &season, const FigureScope &scope)
    {
        return FigureDesk(*season.office).panel(scope);
    }

    std::unique_ptr<TrialDemo> m_demo;
};

namespace
{

/// The rows as a person reads them, cells parted by a bar.
QStringList linesOf(const Result<FigurePanel> &panel)
{
    if (!panel)
        return {codeName(panel.error().code)};
    QStringList lines;
    for (size_t row = 0; row < panel->table().rows(); ++row) {
        QStringList cells;
        for (const TableColumn &column : panel->table().columns)
            cells.append(column.plainText(row));
        lines.append(cells.join(QLatin1Char('|')));
    }
    return lines;
}

qint64 sumOf(const FigurePanel &panel, const char *key)
{
    const TableColumn &column = panel.table().column(QLatin1String(key));
    qint64 sum = 0;
    for (qsizetype row = 0; row < panel.rows(); ++row)
        sum += std::max<std::int64_t>(0, column.numbers[static_cast<size_t>(row)]);
    return sum;
}

FigureScope scopeOf(const char *figure, const char *by = "")
{
    return {QLatin1String(figure), QLatin1String(by)};
}

} // namespace

void TestFigurePanels::initTestCase()
{
    m_demo = std::make_unique<TrialDemo>(2000);
}

void TestFigurePanels::countsWhereabouts()
{
    TrialSeason season;
    season.fillSmall();
    season.fill(QStringLiteral("graduates"), "junior_school_code,on_roll\nJ1,5\n");
    QVERIFY(season.run().has_value());
    // U takes 1 of 430405 and 1 of elsewhere, C takes 1: of 1 to 4, the third gets U, the fourth C, the second C is
    // asked for in vain.
    const qint64 admitted = season.count("SELECT count(*) FROM admission");
    QCOMPARE(admitted, 3);
    FigureDesk desk(*season.office);
    QVERIFY(desk.noteWhereabouts(QStringLiteral("2"), QStringLiteral("work"), {}).has_value());
    const auto panel = panelOf(season, scopeOf("whereabouts"));
    QVERIFY(panel.has_value());
    QCOMPARE(sumOf(*panel, "vocational"), admitted);
    // Five on J1's roll, two candidates of J2.
    QCOMPARE(sumOf(*panel, "graduates"), 7);
    QCOMPARE(sumOf(*panel, "vocational") + sumOf(*panel, "work") + sumOf(*panel, "unknown"), 7);
    // What is wrong can be taken back.
    QVERIFY(desk.noteWhereabouts(QStringLiteral("2"), QStringLiteral("unknown"), {}).has_value());
    QCOMPARE(season.count("SELECT count(*) FROM whereabouts WHERE ended IS NULL"), 0);
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'candidate whereabouts'"), 2);
}

void TestFigurePanels::countsWhereaboutsByClass()
{
    TrialSeason season;
    season.fillSmall();
    FigureScope scope = scopeOf("whereabouts", "class");
    QCOMPARE(linesOf(panelOf(season, scope)), QStringList{QStringLiteral("field_missing")});
    scope.juniorSchool = QStringLiteral("J1");
    QVERIFY(FigureDesk(*season.office).noteWhereabouts(QStringLiteral("1"), QStringLiteral("repeating"), {}));
    QCOMPARE(linesOf(panelOf(season, scope)).first(), QStringLiteral("||2|0|0|0|0|1|1"));
}

void TestFigurePanels::listsTheUnknown()
{
    TrialSeason season;
    season.fillSmall();
    QVERIFY(FigureDesk(*season.office).noteWhereabouts(QStringLiteral("1"), QStringLiteral("outside"), {}));
    FigureScope scope = scopeOf("unknown");
    scope.district = QStringLiteral("430405");
    QCOMPARE(linesOf(panelOf(season, scope)), QStringList{QStringLiteral("2|李二|珠晖区|一中|")});
    scope.district.clear();
    scope.juniorSchool = QStringLiteral("J2");
    QCOMPARE(linesOf(panelOf(season, scope)).size(), 2);
}

void TestFigurePanels::countsFirstChoicesAgainstSeats()
{
    TrialSeason season;
    season.fillSmall();
    QCOMPARE(linesOf(panelOf(season, scopeOf("demand"))),
             (QStringList{QStringLiteral("C|县校|1|1|100.0 %"), QStringLiteral("U|城校|3|2|150.0 %")}));
    // While choices can be filed, counts this small would say what single ones did (R10).
    season.clock.isChosen = true;
    season.clock.time = QDateTime(QDate(2021, 6, 3), QTime(2, 0), Qt::UTC);
    const auto panel = panelOf(season, scopeOf("demand"));
    QCOMPARE(linesOf(panel), (QStringList{QStringLiteral("C|县校||1|"), QStringLiteral("U|城校||2|")}));
    QVERIFY(!panel->remark.isEmpty());
}

void TestFigurePanels::countsFlows()
{
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    const auto panel = panelOf(season, scopeOf("flow"));
    QVERIFY(panel.has_value());
    QCOMPARE(sumOf(*panel, "admitted"), 3);
    // 1 goes from 珠晖区 to its own U, 2 to C in 衡阳县; 3 has U's seat for others.
    QCOMPARE(linesOf(panel),
             (QStringList{QStringLiteral("珠晖区|珠晖区|1|100.0 %"), QStringLiteral("衡阳县|珠晖区|1|50.0 %"),
                          QStringLiteral("衡阳县|衡阳县|1|50.0 %")}));
}

void TestFigurePanels::countsBuckets()
{
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    const auto heat = panelOf(season, scopeOf("heat"));
    QVERIFY(heat.has_value());
    QCOMPARE(heat->rows(), 3);
    QCOMPARE(sumOf(*heat, "limit"), 3);
    QCOMPARE(sumOf(*heat, "live"), 3);
    FigureScope buckets = scopeOf("completion", "bucket");
    buckets.school = QStringLiteral("U");
    const auto completion = panelOf(season, buckets);
    QCOMPARE(completion->rows(), 2);
    QCOMPARE(sumOf(*completion, "live"), 2);
}

void TestFigurePanels::countsTotals()
{
    TrialSeason season;
    season.fillSmall();
    const auto panel = panelOf(season, scopeOf("histogram"));
    QCOMPARE(linesOf(panel), (QStringList{QStringLiteral("270|280|1|4"), QStringLiteral("280|290|1|3"),
                                          QStringLiteral("290|300|1|2"), QStringLiteral("300|310|1|1")}));
    QCOMPARE(panel->marks.size(), 2);
    QCOMPARE(panel->marks.first().place, 380.0);
    FigureScope area = scopeOf("histogram");
    area.area = QStringLiteral("衡阳县");
    QCOMPARE(linesOf(panelOf(season, area)).size(), 2);
}

void TestFigurePanels::countsDays()
{
    const auto panel = FigureDesk(*m_demo->office).panel(scopeOf("days"));
    QVERIFY(panel.has_value());
    QCOMPARE(sumOf(*panel, "confirmed"), m_demo->count("SELECT count(*) FROM admission_step WHERE act = 'confirm'"));
    QVERIFY(sumOf(*panel, "confirmed") > 0);
    const TableColumn &soFar = panel->table().column(QStringLiteral("confirmed_so_far"));
    QCOMPARE(soFar.numbers[panel->table().rows() - 1], sumOf(*panel, "confirmed"));
}

void TestFigurePanels::breaksTheNationalSeries()
{
    QCOMPARE(nationalSeries().size(), 4);
    const auto panel = FigureDesk(*m_demo->office).panel(scopeOf("years"));
    QVERIFY(panel.has_value());
    const TableColumn &before = panel->table().column(QStringLiteral("national_old"));
    const TableColumn &after = panel->table().column(QStringLiteral("national_new"));
    const TableColumn &year = panel->table().column(QStringLiteral("year"));
    for (size_t row = 0; row < panel->table().rows(); ++row) {
        const int one = year.text(row).toInt();
        QCOMPARE(before.isEmpty(row), one < 2019 || one > 2020);
        QCOMPARE(after.isEmpty(row), one < 2021 || one > 2022);
        // 4,889,890 of 13,939,428.
        if (one == 2021) {
            QCOMPARE(after.numbers[row], 3508);
            // The picture, on screen and on paper, is parted before this year.
            QCOMPARE(panel->marks.size(), 1);
            QCOMPARE(panel->marks.first().place, static_cast<double>(row) - 0.5);
        }
    }
}

void TestFigurePanels::leadsDown()
{
    FigureDesk desk(*m_demo->office);
    const auto districts = desk.panel(scopeOf("whereabouts"));
    QVERIFY(districts.has_value());
    qint64 unknown = 0;
    for (qsizetype row = 0; row < districts->rows(); ++row) {
        const auto schools = desk.panel(*districts->behind[row]);
        QVERIFY(schools.has_value());
        unknown += sumOf(*schools, "graduates");
    }
    const auto all = desk.panel(scopeOf("whereabouts", "junior-school"));
    QCOMPARE(unknown, sumOf(*all, "graduates"));
    const auto classes = desk.panel(*all->behind.first());
    QVERIFY(classes.has_value());
    QVERIFY(classes->rows() > 0);
    QVERIFY(!districts->behind.last());
}

void TestFigurePanels::isSensibleWithNoData_data()
{
    QTest::addColumn<QString>("figure");
    for (const QString &figure : panelFigures() + QStringList{QStringLiteral("unknown")})
        QTest::newRow(qPrintable(figure)) << figure;
}

void TestFigurePanels::isSensibleWithNoData()
{
    QFETCH(QString, figure);
    TrialSeason season;
    for (const QString &by : waysToCount(figure)) {
        FigureScope scope{figure, by};
        if (by == QLatin1String("class"))
            continue;
        const auto panel = panelOf(season, scope);
        QVERIFY2(panel.has_value(), qPrintable(by));
        QVERIFY(!panel->title.isEmpty() && !panel->rule.isEmpty() && !panel->source.isEmpty());
        // Past years and the nation's are there before the season has begun.
        QCOMPARE(panel->rows(), figure == QLatin1String("years") ? 4 : 0);
        QCOMPARE(panel->behind.size(), static_cast<qsizetype>(panel->table().rows()));
    }
}

void TestFigurePanels::agreesWithASecondCount()
{
    FigureDesk desk(*m_demo->office);
    const auto demand = desk.panel(scopeOf("demand"));
    QCOMPARE(sumOf(*demand, "first_choices"),
             m_demo->count("SELECT count(*) FROM choice_form f JOIN school s ON s.ended IS NULL"
                           " AND (f.choices = s.code OR f.choices LIKE s.code || ',%')"
                           " JOIN school_limit l ON l.school_id = s.id"
                           " WHERE f.ended IS NULL AND f.supplementary = 0 AND f.late = 0"));
    const auto flow = desk.panel(scopeOf("flow"));
    QCOMPARE(sumOf(*flow, "admitted"), m_demo->count("SELECT count(*) FROM admission"));
    const auto heat = desk.panel(scopeOf("heat"));
    QCOMPARE(sumOf(*heat, "live"), m_demo->count("SELECT count(*) FROM admission"));
    QCOMPARE(sumOf(*heat, "limit"), m_demo->count("SELECT sum(seats - cut) FROM bucket"));
    const auto totals = desk.panel(scopeOf("histogram"));
    QCOMPARE(sumOf(*totals, "candidates"),
             m_demo->count("SELECT count(*) FROM candidate WHERE ended IS NULL AND total IS NOT NULL"));
    const auto unknown = desk.panel(scopeOf("unknown"));
    QCOMPARE(unknown->rows(),
             m_demo->count("SELECT count(*) FROM candidate c WHERE c.ended IS NULL AND c.category = 'current'"
                           " AND NOT EXISTS (SELECT 1 FROM admission a WHERE a.candidate_id = c.id)"
                           " AND NOT EXISTS (SELECT 1 FROM whereabouts w WHERE w.candidate_id = c.id"
                           "  AND w.ended IS NULL)"
                           " AND NOT EXISTS (SELECT 1 FROM general_result g WHERE g.candidate_id = c.id"
                           "  AND g.ended IS NULL AND NOT EXISTS (SELECT 1 FROM general_give_up u"
                           "   WHERE u.candidate_id = c.id AND u.ended IS NULL))"));
    const auto share = desk.panel(scopeOf("share"));
    QCOMPARE(sumOf(*share, "vocational"),
             m_demo->count("SELECT count(*) FROM admission a JOIN candidate c ON c.id = a.candidate_id"
                           " AND c.ended IS NULL"));
}

namespace
{

/// As text is read from a page.
QString withoutBlanks(QString text)
{
    return text.remove(QLatin1Char(' '));
}

} // namespace

void TestFigurePanels::writesAReport()
{
    NoProgress progress;
    const QString path = m_demo->folder.filePath(QStringLiteral("report.pdf"));
    const Result<qint64> figures = DashboardReport(*m_demo->office).write(path, AdmissionState::PreAdmitted, progress);
    QCOMPARE(figures.value_or(0), panelFigures().size());
    const QString text = files::textOfPages(path).join(QString());
    for (const QString &figure : panelFigures()) {
        const auto panel = FigureDesk(*m_demo->office).panel(scopeOf(figure.toLatin1().constData()));
        QVERIFY2(text.contains(withoutBlanks(panel->title)), qPrintable(panel->title));
        for (const PanelMark &mark : std::as_const(panel->marks))
            QVERIFY2(text.contains(withoutBlanks(mark.name)), qPrintable(mark.name));
    }
    QCOMPARE(DashboardReport(*m_demo->office)
                 .write(m_demo->folder.filePath(QStringLiteral("report.txt")), AdmissionState::PreAdmitted, progress)
                 .error()
                 .code,
             ErrorCode::UnknownFileFormat);
}

void TestFigurePanels::refuses_data()
{
    QTest::addColumn<FigureScope>("scope");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const FigureScope &scope, ErrorCode code) {
        QTest::newRow(name) << scope << code;
    };
    row("a figure that is none", scopeOf("weather"), ErrorCode::WrongUsage);
    row("a way it is not counted by", scopeOf("demand", "district"), ErrorCode::WrongUsage);
    FigureScope scope = scopeOf("split");
    scope.district = QStringLiteral("999999");
    row("an unknown district", scope, ErrorCode::UnknownDistrict);
    scope = scopeOf("whereabouts", "class");
    scope.juniorSchool = QStringLiteral("J9");
    row("an unknown junior-high", scope, ErrorCode::UnknownJuniorSchool);
    scope = scopeOf("completion");
    scope.school = QStringLiteral("X");
    row("an unknown school", scope, ErrorCode::UnknownSchool);
    scope = scopeOf("histogram");
    scope.area = QStringLiteral("nowhere");
    row("an unknown area", scope, ErrorCode::UnknownLineArea);
}

void TestFigurePanels::refuses()
{
    QFETCH(FigureScope, scope);
    QFETCH(ErrorCode, code);
    TrialSeason season;
    season.fillSmall();
    const auto panel = panelOf(season, scope);
    QVERIFY(!panel);
    QCOMPARE(panel.error().code, code);
    FigureDesk desk(*season.office);
    QCOMPARE(desk.noteWhereabouts(QStringLiteral("99"), QStringLiteral("work"), {}).error().code,
             ErrorCode::UnknownCandidate);
    QCOMPARE(desk.noteWhereabouts(QStringLiteral("1"), QStringLiteral("moon"), {}).error().code, ErrorCode::WrongUsage);
}

void TestFigurePanels::hidesPersonsFromInspectors()
{
    SealedSeason season;
    Office inspector = season.as(Role::Inspector);
    QVERIFY(FigureDesk(inspector).panel(scopeOf("whereabouts")).has_value());
    const auto people = FigureDesk(inspector).panel(scopeOf("unknown"));
    QVERIFY(!people);
    QCOMPARE(people.error().code, ErrorCode::RoleNeeded);
    Office officer = season.as(Role::Office);
    QVERIFY(FigureDesk(officer).panel(scopeOf("unknown")).has_value());
}

QTEST_GUILESS_MAIN(TestFigurePanels)
#include "tst_figure_panels.moc"
