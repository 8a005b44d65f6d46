// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/table_text.h"
#include "tests/office/trial_demo.h"

#include "models/office/figure_desk.h"
#include "models/office/list_desk.h"
#include "models/store/rows.h"

#include <zip.h>

using namespace hengzhao;
using namespace hengzhao::office;

/// Every figure there is a picture of, row by row, against a second count in plain SQL over the demo's season.
class TestFigureCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithPlainSql_data();
    void agreesWithPlainSql();
    void agreesBehindEveryRow_data();
    void agreesBehindEveryRow();
    void writesTheChartOfItsPicture_data();
    void writesTheChartOfItsPicture();
    void cleanupTestCase() { m_demo.reset(); }

private:
    std::unique_ptr<TrialDemo> m_demo;
};

namespace
{

/// Where each candidate went: v to a vocational school, g to a general one, else what the junior-high told.
const QByteArray whereTo =
    "WITH went AS (SELECT c.id, c.district_id, c.junior_school_id, c.category = 'current' AS is_current, c.class,"
    " CASE WHEN EXISTS (SELECT 1 FROM admission a WHERE a.candidate_id = c.id) THEN 'v'"
    " WHEN EXISTS (SELECT 1 FROM general_result g WHERE g.candidate_id = c.id AND g.ended IS NULL) AND NOT EXISTS"
    " (SELECT 1 FROM general_give_up u WHERE u.candidate_id = c.id AND u.ended IS NULL) THEN 'g'"
    " ELSE coalesce((SELECT w.place FROM whereabouts w WHERE w.candidate_id = c.id AND w.ended IS NULL), '') END"
    " AS place FROM candidate c WHERE c.ended IS NULL), "
    "told AS (SELECT id AS school FROM junior_school j WHERE EXISTS (SELECT 1 FROM graduate_roll r"
    " WHERE r.junior_school_id = j.id AND r.ended IS NULL)), "
    // One row a group: its code and all that is counted of it.
    "districts AS (SELECT d.code, d.name, (SELECT coalesce(sum(r.on_roll), 0) FROM graduate_roll r JOIN junior_school j"
    " ON j.id = r.junior_school_id WHERE r.ended IS NULL AND j.district_id = d.id)"
    " + coalesce(sum(w.is_current AND w.junior_school_id NOT IN (SELECT school FROM told)), 0) AS graduates,"
    " coalesce(sum(w.place = 'v'), 0) AS voc, coalesce(sum(w.place = 'g'), 0) AS gen,"
    " coalesce(sum(w.is_current AND w.place = 'v'), 0) AS cv, coalesce(sum(w.is_current AND w.place = 'g'), 0) AS cg,"
    " coalesce(sum(w.is_current AND w.place = 'outside'), 0) AS co,"
    " coalesce(sum(w.is_current AND w.place = 'work'), 0) AS cw,"
    " coalesce(sum(w.is_current AND w.place = 'repeating'), 0) AS cr"
    " FROM district d LEFT JOIN went w ON w.district_id = d.id WHERE d.ended IS NULL GROUP BY d.id), "
    "schools AS (SELECT j.code, j.name, coalesce((SELECT r.on_roll FROM graduate_roll r WHERE r.ended IS NULL"
    " AND r.junior_school_id = j.id), sum(w.is_current), 0) AS graduates,"
    " coalesce(sum(w.place = 'v'), 0) AS voc, coalesce(sum(w.place = 'g'), 0) AS gen,"
    " coalesce(sum(w.is_current AND w.place = 'v'), 0) AS cv, coalesce(sum(w.is_current AND w.place = 'g'), 0) AS cg,"
    " coalesce(sum(w.is_current AND w.place = 'outside'), 0) AS co,"
    " coalesce(sum(w.is_current AND w.place = 'work'), 0) AS cw,"
    " coalesce(sum(w.is_current AND w.place = 'repeating'), 0) AS cr"
    " FROM junior_school j LEFT JOIN went w ON w.junior_school_id = j.id WHERE j.ended IS NULL GROUP BY j.id) ";

/// A share as columns keep it, empty of nothing: in ten-thousandths that round to the tenth of a percent that is true.
QByteArray shareOf(const QByteArray &part, const QByteArray &whole)
{
    const QByteArray share = "1.0 * (" + part + ") / max(1, " + whole + ")";
    const QByteArray tenths = "10 * round(1000 * " + share + ")";
    return "iif((" + whole + ") = 0, '', CAST(max(" + tenths + " - 5, min(" + tenths + " + 4, round(10000 * " + share +
           "))) AS INTEGER))";
}

/// When something was done, by the city's time: eight hours before the world's.
const QByteArray acts = "WITH act AS (SELECT date(coalesce(nullif(s.at, ''), a.at), '+8 hours') AS day, s.act, r.batch,"
                        " s.candidate_id, s.run_id FROM admission_step s JOIN audit a ON a.number = s.added"
                        " JOIN run r ON r.id = s.run_id WHERE s.act = 'confirm' OR s.act = 'decline') ";

/// Cells as they are kept, sorted: a figure in hundredths of a percent or of a point, a word as a word.
QStringList linesOf(const FigurePanel &panel, const QStringList &columns)
{
    QStringList lines;
    for (qsizetype row = 0; row < panel.rows(); ++row) {
        QStringList cells;
        for (const QString &key : columns) {
            const TableColumn &column = panel.table().column(key);
            const bool isNumber = column.kind != ColumnKind::Text && column.kind != ColumnKind::Word;
            const auto at = static_cast<size_t>(row);
            cells.append(column.isEmpty(at) ? QString()
                         : isNumber         ? QString::number(column.numbers[row])
                                            : column.text(at));
        }
        lines.append(cells.join(QLatin1Char('|')));
    }
    lines.sort();
    return lines;
}

/// The first chart of a workbook; empty where it has none.
QByteArray chartOf(const QString &path)
{
    zip_t *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    zip_file_t *const part = archive == nullptr ? nullptr : zip_fopen(archive, "xl/charts/chart1.xml", 0);
    QByteArray bytes(1 << 20, '\0');
    bytes.truncate(part == nullptr ? 0 : qsizetype(zip_fread(part, bytes.data(), zip_uint64_t(bytes.size()))));
    if (part != nullptr)
        zip_fclose(part);
    if (archive != nullptr)
        zip_discard(archive);
    return bytes;
}

} // namespace

void TestFigureCounts::initTestCase()
{
    m_demo = std::make_unique<TrialDemo>(3000);
    // Somebody gives a general place up, somebody is no more there.
    m_demo->change("INSERT INTO general_give_up (candidate_id, proof, added) SELECT candidate_id, 'proof',"
                   " (SELECT max(number) FROM audit) FROM general_result WHERE ended IS NULL LIMIT 3");
}

void TestFigureCounts::agreesWithPlainSql_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *figure, const char *by, const char *columns,
                        const QByteArray &sql) {
        QTest::newRow(name) << QString::fromLatin1(figure) << QString::fromLatin1(by) << QString::fromLatin1(columns)
                            << sql;
    };
    const QByteArray share = "code || '|' || voc || '|' || gen || '|' || " + shareOf("voc", "voc + gen");
    row("vocational share by district", "share", "district", "code vocational general share",
        whereTo + "SELECT " + share + " FROM districts");
    row("vocational share by junior-high", "share", "junior-school", "code vocational general share",
        whereTo + "SELECT " + share + " FROM schools");
    row("the mean of the city", "share", "district", "city_share",
        whereTo + "SELECT " + shareOf("(SELECT sum(voc) FROM districts)", "(SELECT sum(voc + gen) FROM districts)") +
            " FROM districts");
    row("years", "years", "year", "year vocational general",
        whereTo + "SELECT year || '|' || sum(vocational) || '|' || sum(general) FROM past_figure"
                  " WHERE level = 'district' GROUP BY year UNION SELECT (SELECT year FROM season) || '|' || sum(voc) ||"
                  " '|' || sum(gen) FROM districts UNION SELECT (2019 + n) || '||' FROM (SELECT 0 AS n UNION SELECT 1"
                  " UNION SELECT 2 UNION SELECT 3) WHERE 2019 + n NOT IN (SELECT year FROM past_figure UNION SELECT"
                  " year FROM season)");
    const QByteArray split = "code || '|' || graduates || '|' || cv || '|' || cg || '|' || (co + cw + cr)"
                             " || '|' || max(0, graduates - cv - cg - co - cw - cr)";
    row("split by junior-high", "split", "junior-school", "code graduates vocational general elsewhere unknown",
        whereTo + "SELECT " + split + " FROM schools");
    row("split by district", "split", "district", "code graduates vocational general elsewhere unknown",
        whereTo + "SELECT " + split + " FROM districts");
    const QByteArray places = "code || '|' || graduates || '|' || cg || '|' || cv || '|' || co || '|' || cw || '|' ||"
                              " cr || '|' || max(0, graduates - cv - cg - co - cw - cr)";
    const char *const placeKeys = "code graduates general vocational outside work repeating unknown";
    row("whereabouts by district", "whereabouts", "district", placeKeys,
        whereTo + "SELECT " + places + " FROM districts");
    row("whereabouts by junior-high", "whereabouts", "junior-school", placeKeys,
        whereTo + "SELECT " + places + " FROM schools");
    row("the unknown one by one", "unknown", "person", "candidate_no",
        whereTo + "SELECT c.candidate_no FROM went w JOIN candidate c ON c.id = w.id WHERE w.is_current"
                  " AND w.place = ''");
    const QByteArray entry =
        "code || '|' || graduates || '|' || (cv + cg) || '|' || " + shareOf("cv + cg", "graduates");
    row("entry rate by district", "entry", "district", "code graduates entered rate",
        whereTo + "SELECT " + entry + " FROM districts");
    row("entry rate by junior-high", "entry", "junior-school", "code graduates entered rate",
        whereTo + "SELECT " + entry + " FROM schools");
    row("completion by school", "completion", "school", "code limit live",
        "SELECT s.code || '|' || (l.seats - l.cut) || '|' || (SELECT count(*) FROM admission a WHERE"
        " a.school_id = s.id) FROM school s JOIN school_limit l ON l.school_id = s.id");
    row("completion by bucket", "completion", "bucket", "code limit live",
        "SELECT s.code || ':' || b.district || '|' || (b.seats - b.cut) || '|' || (SELECT count(*) FROM admission a"
        " WHERE a.bucket_id = b.id) FROM school s JOIN bucket b ON b.school_id = s.id");
    row("plan against admissions", "heat", "bucket", "school_code limit live completion",
        "SELECT s.code || '|' || b.room || '|' || n || '|' || " + shareOf("n", "b.room") +
            " FROM school s JOIN (SELECT school_id, seats - cut AS room, (SELECT count(*) FROM admission a"
            " WHERE a.bucket_id = o.id) AS n FROM bucket o) b ON b.school_id = s.id");
    row("totals in steps", "histogram", "total", "points_from candidates from_top",
        "WITH RECURSIVE t AS (SELECT total / 1000 * 10 AS step FROM candidate WHERE ended IS NULL AND total IS NOT"
        " NULL), bin(f) AS (SELECT min(step) FROM t UNION ALL SELECT f + 10 FROM bin WHERE f < (SELECT max(step) FROM"
        " t)) SELECT f || '|' || (SELECT count(*) FROM t WHERE step = f) || '|' || (SELECT count(*) FROM t WHERE"
        " step >= f) FROM bin");
    row("candidates by line area", "histogram", "area", "unit candidates applied general_pool line",
        "SELECT d.line_area || '|' || count(*) || '|' || sum(c.applied_general) || '|' || sum(c.applied_general AND"
        " c.total >= l.score) || '|' || l.score FROM candidate c JOIN district d ON d.id = c.district_id JOIN"
        " cutoff_line l ON l.line_area = d.line_area AND l.ended IS NULL WHERE c.ended IS NULL GROUP BY d.line_area");
    row("first choices against seats", "demand", "school", "school_code first_choices seats",
        "SELECT s.code || '|' || (SELECT count(*) FROM choice_form f WHERE f.ended IS NULL AND f.late = 0 AND"
        " f.supplementary = 0 AND f.choices || ',' LIKE s.code || ',%') || '|' || (l.seats - l.cut) FROM school s"
        " JOIN school_limit l ON l.school_id = s.id WHERE s.ended IS NULL");
    row("flows", "flow", "district", "from_district to_district admitted",
        "SELECT d.name || '|' || coalesce(t.name, 'outside the city') || '|' || count(*) FROM admission a"
        " JOIN candidate c ON c.id = a.candidate_id JOIN district d ON d.id = c.district_id JOIN school s ON"
        " s.id = a.school_id LEFT JOIN district t ON t.code = s.district_code AND t.ended IS NULL"
        " GROUP BY d.id, t.code");
    row("days", "days", "day", "day confirmed declined confirmed_so_far confirmed:1 declined:1",
        acts + ", day AS (SELECT day, sum(act = 'confirm') AS c, sum(act = 'decline') AS d FROM act GROUP BY day)"
               " SELECT day || '|' || c || '|' || d || '|' || (SELECT sum(e.c) FROM day e WHERE e.day <= day.day) ||"
               " '|' || c || '|' || d FROM day");
    row("confirmations by school", "days", "school", "school_code confirmed declined",
        acts + "SELECT s.code || '|' || sum(t.act = 'confirm') || '|' || sum(t.act = 'decline') FROM act t JOIN"
               " (SELECT candidate_id, run_id, school_id FROM admission UNION SELECT candidate_id, run_id, school_id"
               " FROM former_admission) h ON h.candidate_id = t.candidate_id AND h.run_id = t.run_id"
               " JOIN school s ON s.id = h.school_id GROUP BY s.code");
}

void TestFigureCounts::agreesWithPlainSql()
{
    QFETCH(QString, figure);
    QFETCH(QString, by);
    QFETCH(QString, columns);
    QFETCH(QByteArray, sql);
    const auto panel = FigureDesk(*m_demo->office).panel({figure, by});
    QVERIFY(panel.has_value());
    auto counted =
        store::readRows<QString>(m_demo->office->database(), sql, [](store::Statement &row) { return row.text(0); });
    QVERIFY(counted.has_value());
    counted->sort();
    QVERIFY(!counted->isEmpty());
    QCOMPARE(linesOf(*panel, columns.split(QLatin1Char(' '))), QStringList(*counted));
}

void TestFigureCounts::agreesBehindEveryRow_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("sum");
    // The column that must sum up to the row that was left.
    QTest::addColumn<QString>("parts");
    const auto row = [](const char *name, const char *figure, const char *sum, const char *parts) {
        QTest::newRow(name) << QString::fromLatin1(figure) << QString::fromLatin1(sum) << QString::fromLatin1(parts);
    };
    row("this season's districts", "years", "vocational", "vocational");
    row("a district's junior-highs, by whereabouts", "whereabouts", "outside", "outside");
    row("a district's junior-highs, by entry", "entry", "entered", "entered");
    row("a school's buckets", "completion", "live", "live");
    row("the areas of a step", "histogram", "candidates", "candidates");
    row("a day's schools", "days", "confirmed", "confirmed");
}

/// What lies behind a row adds up to it: the way down loses nobody.
void TestFigureCounts::agreesBehindEveryRow()
{
    QFETCH(QString, figure);
    QFETCH(QString, sum);
    QFETCH(QString, parts);
    FigureDesk desk(*m_demo->office);
    const auto panel = desk.panel({figure});
    QVERIFY(panel.has_value());
    QCOMPARE(panel->behind.size(), static_cast<qsizetype>(panel->table().rows()));
    int gone = 0;
    for (qsizetype row = 0; row < panel->rows(); ++row) {
        if (!panel->behind[row])
            continue;
        ++gone;
        const auto behind = desk.panel(*panel->behind[row]);
        QVERIFY(behind.has_value());
        qint64 found = 0;
        for (qsizetype part = 0; part < behind->rows(); ++part)
            found += behind->table().column(parts).numbers[part];
        QCOMPARE(found, panel->table().column(sum).numbers[row]);
    }
    QVERIFY(gone > 0);
}

void TestFigureCounts::writesTheChartOfItsPicture_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("bars");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QByteArray>("form");
    const auto row = [](const char *figure, const char *by, int bars, int lines, const QByteArray &form) {
        QTest::addRow("%s by %s", figure, by)
            << QString::fromLatin1(figure) << QString::fromLatin1(by) << bars << lines << form;
    };
    // Two parts on each other; the band's ends and the city's mean across.
    row("share", "district", 2, 3, "<c:grouping val=\"stacked\"/>");
    row("years", "year", 0, 3, "<c:lineChart>");
    row("split", "district", 4, 0, "<c:grouping val=\"stacked\"/>");
    row("whereabouts", "district", 6, 0, "<c:grouping val=\"stacked\"/>");
    row("entry", "district", 1, 1, "<c:grouping val=\"clustered\"/>");
    row("completion", "school", 2, 0, "<c:grouping val=\"clustered\"/>");
    row("histogram", "total", 1, 0, "<c:gapWidth val=\"0\"/>");
    row("histogram", "area", 3, 0, "<c:grouping val=\"clustered\"/>");
    row("demand", "school", 2, 0, "<c:grouping val=\"clustered\"/>");
    row("days", "day", 0, 2, "<c:lineChart>");
    row("days", "school", 2, 0, "<c:grouping val=\"clustered\"/>");
}

void TestFigureCounts::writesTheChartOfItsPicture()
{
    QFETCH(QString, figure);
    QFETCH(QString, by);
    QFETCH(int, bars);
    QFETCH(int, lines);
    QFETCH(QByteArray, form);
    const auto panel = FigureDesk(*m_demo->office).panel({figure, by});
    QVERIFY(panel.has_value());
    ShownRequest request;
    request.what = figure;
    request.path = m_demo->folder.filePath(QStringLiteral("chart.xlsx"));
    request.shown = panel->shown;
    request.title = panel->title;
    request.chart = panel->chart;
    NoProgress progress;
    QVERIFY(ListDesk(*m_demo->office).writeShown(request, progress).has_value());
    const QByteArray chart = chartOf(request.path);
    QVERIFY2(chart.contains(form), chart.constData());
    const qsizetype line = chart.indexOf("<c:lineChart>");
    QCOMPARE(chart.first(line < 0 ? chart.size() : line).count("<c:ser>"), bars);
    QCOMPARE(line < 0 ? 0 : chart.sliced(line).count("<c:ser>"), lines);
}

QTEST_GUILESS_MAIN(TestFigureCounts)
#include "tst_figure_counts.moc"
