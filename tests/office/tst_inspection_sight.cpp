// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/candidate_desk.h"
#include "models/office/day_figure_desk.h"
#include "models/office/figure_desk.h"
#include "models/office/list_desk.h"
#include "models/office/people_desk.h"
#include "models/office/permission.h"
#include "models/office/search_desk.h"
#include "models/office/wall_page.h"
#include "models/store/migration.h"
#include "tests/office/sealed_season.h"

#include <QCryptographicHash>

using namespace hengzhao;
using namespace hengzhao::office;

/// An inspection reads every figure and nobody's data, and changes nothing, whoever asks.
class TestInspectionSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesTheSameFigures();
    void decidesOnEveryColumnOfACandidate();
    void doesNotSayWhoActed();
    void keepsClosedWhatCameLater();
    void refusesWhatNamesPeople_data();
    void refusesWhatNamesPeople();
    void leavesTheFileAsItIs();
    void isAllThatAnInspectorSees_data();
    void isAllThatAnInspectorSees();
    void asksForALogin();
    void refusesWhatItCannotRead();
    void handsOutWhatIsShownAndNoLists();
    void findsTheNextPageWithFigures();

private:
    static Officer tester() { return {QStringLiteral("tester"), QStringLiteral("test")}; }
    [[nodiscard]] static Result<Office> inspect(const QString &path, const Clock &clock,
                                                const std::optional<Login> &login = std::nullopt)
    {
        return Office::open(path, tester(), clock, login, Sight::Inspection);
    }
    [[nodiscard]] static QByteArray digestOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    }
    [[nodiscard]] static QStringList cellsOf(const FigurePanel &panel)
    {
        QStringList cells;
        for (const TableColumn &column : panel.table().columns) {
            for (size_t row = 0; row < panel.table().rows(); ++row)
                cells.append(column.text(row));
        }
        return cells;
    }
};

void TestInspectionSight::seesTheSameFigures()
{
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    QVERIFY(DayFigureDesk(*season.office).keepToday().has_value());
    Result<Office> inspection = inspect(season.path(), season.clock);
    QVERIFY(inspection.has_value());
    QVERIFY(inspection->isInspection() && inspection->isOpenSeason());
    for (const QString &figure : panelFigures()) {
        for (const QString &way : waysToCount(figure)) {
            const FigureScope scope{figure, way, {}, way == QLatin1String("class") ? QStringLiteral("J1") : QString()};
            const auto theirs = FigureDesk(*season.office).panel(scope);
            const auto ours = FigureDesk(*inspection).panel(scope);
            QVERIFY2(ours.has_value(), qPrintable(figure + QLatin1Char(' ') + way));
            QCOMPARE(cellsOf(*ours), cellsOf(*theirs));
        }
    }
    QVERIFY(SeasonDesk(*inspection).info().has_value());
    QCOMPARE(DayFigureDesk(*inspection).daily(QDate(2021, 7, 20))->now.schools.size(), 2);
    QVERIFY(!DayFigureDesk(*inspection).isDue().value());
}

/// A column that comes later is refused or allowed here by whoever adds it, never by oversight.
void TestInspectionSight::decidesOnEveryColumnOfACandidate()
{
    TrialSeason season;
    Result<Office> inspection = inspect(season.path(), season.clock);
    QStringList readable;
    auto columns = season.office->database().prepare("SELECT name FROM pragma_table_info('candidate')");
    QVERIFY(columns.has_value());
    while (columns->step().value()) {
        const QString column = columns->text(0);
        const auto read = inspection->database().prepare("SELECT " + column.toUtf8() + " FROM candidate");
        if (read)
            readable.append(column);
        else
            QCOMPARE(read.error().code, ErrorCode::InspectionOnly);
    }
    QCOMPARE(readable.join(QLatin1Char(' ')),
             QStringLiteral("id district_id category applied_general total ended junior_school_id class"));
}

void TestInspectionSight::doesNotSayWhoActed()
{
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    const auto actorIn = [](store::Database &database) {
        Result<store::Statement> statement = database.prepare("SELECT actor, pool FROM run");
        return statement && statement->step().value_or(false) ? statement->text(0) : QStringLiteral("nothing read");
    };
    QCOMPARE(actorIn(season.office->database()), QStringLiteral("tester"));
    Result<Office> inspection = inspect(season.path(), season.clock);
    QVERIFY(inspection.has_value());
    QCOMPARE(actorIn(inspection->database()), QString());
}

void TestInspectionSight::keepsClosedWhatCameLater()
{
    TrialSeason season;
    season.fillSmall();
    for (const char *change :
         {"CREATE TABLE guest(id INTEGER PRIMARY KEY, who TEXT)", "ALTER TABLE candidate ADD COLUMN nickname TEXT"})
        QVERIFY(season.office->database().run(change));
    Result<Office> inspection = inspect(season.path(), season.clock);
    QVERIFY(inspection.has_value());
    for (const char *read : {"SELECT who FROM guest", "SELECT nickname FROM candidate"}) {
        const Result<void> done = inspection->database().run(read);
        QVERIFY2(!done, read);
        QCOMPARE(done.error().code, ErrorCode::InspectionOnly);
    }
    // How many there are says nothing of anybody.
    QVERIFY(inspection->database().run("SELECT COUNT(*) FROM guest"));
}

void TestInspectionSight::refusesWhatNamesPeople_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("everything of candidates", "SELECT * FROM candidate");
    row("a name that is only compared", "SELECT id FROM candidate WHERE name LIKE '张%'");
    row("a number that only sorts", "SELECT id FROM candidate ORDER BY candidate_no");
    row("a name under another", "SELECT a.x FROM (SELECT phone AS x FROM candidate) a");
    row("accounts", "SELECT name FROM account");
    row("contacts", "SELECT phone FROM directory_entry");
    row("signers", "SELECT name FROM filing_signer");
    row("who reported", "SELECT reporter FROM violation");
    row("the subjects of the record", "SELECT subject FROM audit");
    row("one person's marks", "SELECT math FROM candidate");
    row("what was decided for one person", "SELECT reason FROM decision");
    row("a note of a call", "SELECT remark FROM contact_note");
    row("who sent a list back", "SELECT actor FROM list_act");
    row("who called", "SELECT mark FROM contact_note");
    row("who is met in a round of inspections", "SELECT inspectors FROM inspection");
    row("a sealed key", "SELECT sealed_key FROM season");
    row("a corrected field", "SELECT after_text FROM correction_field");
    row("a copy of the file", "VACUUM INTO '/nowhere/copy.hzs'");
    row("another file beside", "ATTACH ':memory:' AS other");
}

void TestInspectionSight::refusesWhatNamesPeople()
{
    QFETCH(QByteArray, sql);
    TrialSeason season;
    season.fillSmall();
    Result<Office> inspection = inspect(season.path(), season.clock);
    const Result<void> done = inspection->database().run(sql);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::InspectionOnly);
}

void TestInspectionSight::leavesTheFileAsItIs()
{
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    season.office = failure(ErrorCode::Cancelled); // closed
    const QByteArray before = digestOf(season.path());
    {
        Result<Office> inspection = inspect(season.path(), season.clock);
        QCOMPARE(inspection->begin().error().code, ErrorCode::InspectionOnly);
        QCOMPARE(inspection->database().run("DELETE FROM candidate").error().code, ErrorCode::SeasonReadOnly);
        QCOMPARE(SeasonDesk(*inspection).backUp(season.folder.filePath(QStringLiteral("copy.hzs"))).error().code,
                 ErrorCode::InspectionOnly);
        QCOMPARE(PeopleDesk(*inspection).person(QStringLiteral("1")).error().code, ErrorCode::InspectionOnly);
        QCOMPARE(BatchDesk(*inspection).explain(QStringLiteral("1")).error().code, ErrorCode::InspectionOnly);
        QCOMPARE(FigureDesk(*inspection).panel({QStringLiteral("unknown")}).error().code, ErrorCode::InspectionOnly);
        QCOMPARE(SearchDesk(*inspection).find(QStringLiteral("1"))->size(), 0);
        QCOMPARE(SearchDesk(*inspection).find(QStringLiteral("U"))->first().code, QStringLiteral("U"));
        Result<Office> second = inspection->openCopy(season.path());
        QVERIFY(second->isInspection());
        QCOMPARE(PeopleDesk(*second).person(QStringLiteral("1")).error().code, ErrorCode::InspectionOnly);
    }
    QCOMPARE(digestOf(season.path()), before);
    QVERIFY(!QFile::exists(season.folder.filePath(QStringLiteral("copy.hzs"))));
}

void TestInspectionSight::isAllThatAnInspectorSees_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("district");
    QTest::addColumn<bool>("isInspection");
    QTest::newRow("an inspector of the city") << Role::Inspector << QString() << true;
    QTest::newRow("one sent by a district, who writes what was found")
        << Role::Inspector << QStringLiteral("430405") << false;
    QTest::newRow("the office") << Role::Office << QString() << false;
}

void TestInspectionSight::isAllThatAnInspectorSees()
{
    QFETCH(Role, role);
    QFETCH(QString, district);
    QFETCH(bool, isInspection);
    SealedSeason season;
    Office office = season.as(role, district);
    QVERIFY(!office.isOpenSeason());
    QCOMPARE(office.isInspection(), isInspection);
    QCOMPARE(office.key() == nullptr, isInspection);
    QCOMPARE(office.begin().has_value(), !isInspection);
    QCOMPARE(office.database().prepare("SELECT name FROM candidate").has_value(), !isInspection);
    QCOMPARE(require(office, {role}).has_value(), true);
    if (isInspection)
        QCOMPARE(require(office, {Role::Office}).error().code, ErrorCode::RoleNeeded);
}

void TestInspectionSight::asksForALogin()
{
    SealedSeason season;
    { // the roles of the account as they come
        const Office office = season.as(Role::Office);
    }
    const auto login = [](const char *password) {
        return Login{QStringLiteral("wang.fang"), QByteArray(password), {}, vault::PasswordCost::least()};
    };
    QCOMPARE(inspect(season.path(), season.clock).error().code, ErrorCode::LoginNeeded);
    QCOMPARE(inspect(season.path(), season.clock, login("wrong password")).error().code, ErrorCode::LoginWrong);
    Result<Office> inspection = inspect(season.path(), season.clock, login("right password"));
    QVERIFY(inspection.has_value());
    QCOMPARE(inspection->officer().name, QStringLiteral("wang.fang"));
    QVERIFY(inspection->isInspection() && inspection->key() == nullptr);
    // It is the inspection that refuses, not the want of a role.
    QCOMPARE(require(*inspection, {Role::Office}).error().code, ErrorCode::InspectionOnly);
    QCOMPARE(require(*inspection, {Role::Discipline}).error().code, ErrorCode::RoleNeeded);
}

void TestInspectionSight::refusesWhatItCannotRead()
{
    TrialSeason season;
    QVERIFY(season.office->database().run("PRAGMA wal_checkpoint(TRUNCATE)").has_value());
    const auto codeOf = [&](const QString &path) { return inspect(path, season.clock).error().code; };
    QCOMPARE(codeOf(season.folder.filePath(QStringLiteral("none.hzs"))), ErrorCode::FileMissing);
    QCOMPARE(codeOf(season.folder.path()), ErrorCode::FileUnreadable);
    const QString other = season.folder.filePath(QStringLiteral("other.hzs"));
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(4096, 'x')) == 4096);
    file.close();
    QCOMPARE(codeOf(other), ErrorCode::NotSeason);
    QCOMPARE(codeOf(QStringLiteral("postgresql://server/season")), ErrorCode::BackendMissing);
    const int newest = store::newestSchema();
    for (const auto &[version, code] :
         {std::pair(newest - 1, ErrorCode::SeasonOlder), std::pair(newest + 1, ErrorCode::SeasonNewer)}) {
        QVERIFY(season.office->database().run("PRAGMA user_version = " + QByteArray::number(version)).has_value());
        QCOMPARE(codeOf(season.path()), code);
    }
}

void TestInspectionSight::handsOutWhatIsShownAndNoLists()
{
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    const qint64 records = season.count("SELECT count(*) FROM audit");
    Result<Office> inspection = inspect(season.path(), season.clock);
    NoProgress nobody;
    const auto panel = FigureDesk(*inspection).panel({QStringLiteral("demand")});
    QVERIFY(panel.has_value());
    const QString shown = season.folder.filePath(QStringLiteral("shown.csv"));
    const ShownRequest request{QStringLiteral("dashboard"), shown, panel->shown, panel->title};
    QCOMPARE(ListDesk(*inspection).writeShown(request, nobody)->rows, qint64(panel->shown.rows.size()));
    QVERIFY(QFile(shown).size() > 0);
    ListRequest list;
    list.what = QStringLiteral("vacancies");
    list.path = season.folder.filePath(QStringLiteral("list.csv"));
    list.filter.batch = 1;
    QCOMPARE(ListDesk(*inspection).write(list, nobody).error().code, ErrorCode::InspectionOnly);
    QVERIFY(!QFile::exists(list.path));
    QCOMPARE(season.count("SELECT count(*) FROM audit"), records);
    // The same list leaves by the office.
    QVERIFY(ListDesk(*season.office).write(list, nobody).has_value());
}

void TestInspectionSight::findsTheNextPageWithFigures()
{
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    const QStringList figures = panelFigures();
    const auto forth = wallPage(*season.office, 0, 1);
    QVERIFY(forth.has_value() && forth->has_value());
    // All the way round by either hand, the same pages come up, none of them without figures, none with people.
    QSet<qsizetype> ahead;
    QSet<qsizetype> back;
    for (const auto &[step, seen] : {std::pair(qsizetype(1), &ahead), std::pair(qsizetype(-1), &back)}) {
        qsizetype place = 0;
        for (qsizetype i = 0; i < figures.size(); ++i) {
            const auto page = wallPage(*season.office, place, step);
            QVERIFY(page.has_value() && page->has_value());
            QVERIFY(hasFigures((*page)->panel));
            QVERIFY((*page)->panel.form != PanelForm::List);
            QCOMPARE((*page)->panel.scope.figure, figures[(*page)->place]);
            seen->insert((*page)->place);
            place = (*page)->place + step;
        }
    }
    QCOMPARE(ahead, back);
    QVERIFY(ahead.size() > 3);
    for (qsizetype i = 0; i < figures.size(); ++i) {
        FigureScope scope{figures[i]};
        if (waysToCount(figures[i]).contains(QStringLiteral("district")))
            scope.by = QStringLiteral("district");
        QCOMPARE(hasFigures(*FigureDesk(*season.office).panel(scope)), ahead.contains(i));
    }
}

QTEST_GUILESS_MAIN(TestInspectionSight)
#include "tst_inspection_sight.moc"
