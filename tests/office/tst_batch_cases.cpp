// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/trial_season.h"

#include "models/office/list_desk.h"

#include <QDir>

using namespace hengzhao;
using namespace hengzhao::office;

/// The worked cases in tests/cases, walked as an officer walks them: imported, run, proved, exported.
class TestBatchCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesOutAsExpected_data();
    void comesOutAsExpected();
};

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The cells of some columns of a csv without quotes, a line each, sorted.
QStringList columnsOf(const QByteArray &csv, const QStringList &wanted)
{
    QStringList lines = QString::fromUtf8(csv).remove(QChar(0xFEFF)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.trimmed();
    const QStringList header = lines.takeFirst().split(QLatin1Char(','));
    QStringList result;
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.split(QLatin1Char(','));
        QStringList picked;
        for (const QString &name : wanted)
            picked.append(cells.value(header.indexOf(name)));
        result.append(picked.join(QLatin1Char(',')));
    }
    result.sort();
    return result;
}

} // namespace

void TestBatchCases::comesOutAsExpected_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<BatchMode>("mode");
    const QDir cases(QStringLiteral(HENGZHAO_SOURCE_DIR "/tests/cases"));
    for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const BatchMode mode : {BatchMode::ChoiceFirst, BatchMode::ScoreFirst, BatchMode::Deferred}) {
            if (cases.exists(QStringLiteral("%1/expected-%2.csv").arg(name, codeName(mode))))
                QTest::addRow("%s, %s", qPrintable(name), codeName(mode).data()) << cases.filePath(name) << mode;
        }
    }
}

void TestBatchCases::comesOutAsExpected()
{
    QFETCH(QString, folder);
    QFETCH(BatchMode, mode);
    const QDir files(folder);
    const RuleBookReading rules = RuleBook::read(contentOf(files.filePath(QStringLiteral("rules.json"))));
    QVERIFY(rules.book.has_value());
    TrialSeason season(*rules.book);
    for (const char *kind :
         {"districts", "junior-schools", "schools", "programs", "plans", "candidates", "choices", "lines", "general"}) {
        season.fill(QLatin1String(kind), contentOf(files.filePath(QLatin1String(kind) + QStringLiteral(".csv"))));
        if (QTest::currentTestFailed())
            return;
    }
    BatchRequest request;
    request.mode = mode;
    const Result<BatchReport> report = season.run(request);
    QVERIFY(report.has_value());
    const Result<VerifyReport> proved = BatchDesk(*season.office).verify(1);
    QVERIFY(proved.has_value());
    QVERIFY(proved->checks.holds());

    ListRequest list;
    list.what = QStringLiteral("admissions");
    list.path = season.folder.filePath(QStringLiteral("admissions.csv"));
    list.headers = files::Headers::English;
    NoProgress progress;
    QVERIFY(ListDesk(*season.office).write(list, progress).has_value());
    const QByteArray expected =
        contentOf(files.filePath(QStringLiteral("expected-%1.csv").arg(QString(codeName(mode)))));
    const QStringList columns =
        QString::fromUtf8(expected.left(expected.indexOf('\n'))).trimmed().split(QLatin1Char(','));
    QCOMPARE(columnsOf(contentOf(list.path), columns), columnsOf(expected, columns));
}

QTEST_GUILESS_MAIN(TestBatchCases)
#include "tst_batch_cases.moc"
