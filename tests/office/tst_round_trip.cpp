// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"
#include "tests/office/list_files.h"

#include "models/office/demo/demo_city.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// What is written is what is read, for every kind of table that a season is filled with and every form of a file.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameSeasonFromEveryForm_data();
    void sameSeasonFromEveryForm();
    void sameListsFromEveryForm_data();
    void sameListsFromEveryForm();

private:
    std::unique_ptr<BatchSeason> m_ofCsv;
};

namespace
{

DemoRequest city()
{
    DemoRequest request;
    request.candidates = 600;
    request.seed = 5;
    request.year = 2021;
    return request;
}

/// A season filled from the demo's tables in a form, its first batch run.
std::unique_ptr<BatchSeason> filledFrom(const QString &format)
{
    const DemoRequest request = city();
    const QByteArray rules = DemoCity(request.candidates, request.seed, request.year).rules();
    auto season = std::make_unique<BatchSeason>(*RuleBook::read(rules).book);
    NoProgress progress;
    const Result<QStringList> files =
        SeasonDesk::writeDemoTables(request, season->folder.filePath(QStringLiteral("tables")), format, progress);
    if (!files)
        qFatal("no tables of the form %s", qPrintable(format));
    for (const QString &path : *files) {
        ImportRequest import;
        import.kind = QFileInfo(path).completeBaseName().section(QLatin1Char('-'), 1);
        import.path = path;
        if (!ImportDesk(*season->office).importFile(import, progress))
            qFatal("%s is refused", qPrintable(path));
    }
    if (!season->run())
        qFatal("the batch does not run");
    return season;
}

QByteArray listOf(TrialSeason &season, const char *what, const QString &ending)
{
    ListRequest request = office::listOf(what);
    request.path = season.folder.filePath(QStringLiteral("list.") + ending);
    request.title = QStringLiteral("清单");
    request.count = QStringLiteral("%1 行");
    if (!write(season, request))
        return {};
    QFile file(request.path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestRoundTrip::initTestCase()
{
    m_ofCsv = filledFrom(QStringLiteral("csv"));
}

void TestRoundTrip::sameSeasonFromEveryForm_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("holdsEveryName");
    QTest::newRow("workbooks") << QStringLiteral("xlsx") << true;
    QTest::newRow("dbf tables, whose GBK lacks characters of some names") << QStringLiteral("dbf") << false;
}

void TestRoundTrip::sameSeasonFromEveryForm()
{
    QFETCH(QString, format);
    QFETCH(bool, holdsEveryName);
    const std::unique_ptr<BatchSeason> season = filledFrom(format);
    // Its digest is over every cell of the table; candidates and junior-highs have names.
    const QByteArray named = holdsEveryName ? "" : "WHERE kind != 'candidates' ";
    const QByteArray imports = "SELECT kind, digest FROM import_record " + named + "ORDER BY kind";
    QCOMPARE(season->rows(imports, 2), m_ofCsv->rows(imports, 2));
    QVERIFY(season->rows(imports, 2).size() >= 9);
    const QByteArray run = "SELECT inputs_digest, outcome_digest FROM run";
    QCOMPARE(season->rows(run, 2), m_ofCsv->rows(run, 2));
    const QByteArray people = "SELECT candidate_no, total, evaluation FROM candidate ORDER BY candidate_no";
    QCOMPARE(season->rows(people, 3), m_ofCsv->rows(people, 3));
}

void TestRoundTrip::sameListsFromEveryForm_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"csv", "xlsx", "dbf"}) {
        for (const char *what : {"vacancies", "choice-directory"})
            QTest::addRow("%s of a season from workbooks, as %s", what, ending)
                << QStringLiteral("xlsx") << QByteArray(what) << QString::fromLatin1(ending);
        QTest::addRow("vacancies of a season from dbf tables, as %s", ending)
            << QStringLiteral("dbf") << QByteArray("vacancies") << QString::fromLatin1(ending);
    }
    for (const char *what : {"admissions", "unplaced", "general-pool"})
        QTest::addRow("%s of a season from workbooks, as xlsx", what)
            << QStringLiteral("xlsx") << QByteArray(what) << QStringLiteral("xlsx");
}

void TestRoundTrip::sameListsFromEveryForm()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, what);
    QFETCH(QString, ending);
    const std::unique_ptr<BatchSeason> season = filledFrom(format);
    const QByteArray list = listOf(*season, what.constData(), ending);
    QVERIFY(list.size() > 100);
    QCOMPARE(list, listOf(*m_ofCsv, what.constData(), ending));
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
