// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/booklet_season.h"
#include "tests/office/trial_demo.h"

#include "models/office/platform_desk.h"
#include "models/store/admission_store.h"

#include <QRegularExpression>

using namespace hengzhao;
using namespace hengzhao::office;

/// Booklet, sheets, poster and the report to the platform, from published filings only (R33).
class TestBookletDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsPublishedSchoolsAlone();
    void saysWhereEverySchoolStands();
    void listsEveryProgramInTheIndex();
    void marksADraftOnEveryPage();
    void hidesTheProgramsOfAnUnpublishedFiling();
    void writesOneSchoolsSheet();
    void putsTelephonesOnTheCover();
    void writesTheSameAsATable();
    void comesBackFromThePlatform();
    void writesAPosterOfOnePage();
    void keepsTheChoiceDirectoryToWhatIsPublished();
    void tellsWhoIsInAndWhoIsNot();
    void writesTenThousandPrograms();
    void fitsNoMoreOnAPosterThanCanBeRead();
    void refuses_data();
    void refuses();
    void notesWhatLeftTheOffice();
};

namespace
{

/// The number of the page a line of contents or index names; 0 where it names none.
int pageAfter(const QString &page, const QString &name)
{
    const QRegularExpression line(QRegularExpression::escape(name) + QStringLiteral("(\\d+)"));
    return line.match(page).captured(1).toInt();
}

QString csvOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

RuleBook bookWithTelephones()
{
    return bookWith(R"({"telephones": [{"organisation": "市教育局", "phone": "0734-8800001"},
                                       {"organisation": "市人社局", "phone": "0734-8800002"}],
                        "issuing_office": "衡阳市中招办"})");
}

} // namespace

void TestBookletDesk::showsPublishedSchoolsAlone()
{
    BookletSeason season;
    const QStringList pages = season.pages();
    QVERIFY(pages.size() > 5);
    const QString whole = pages.join(QString());
    // The address stands once, with the school; its name also in the contents and both indexes.
    QCOMPARE(whole.count(QStringLiteral("湘江路1号")), 1);
    QCOMPARE(whole.count(QStringLiteral("西渡镇2号")), 1);
    QVERIFY(whole.contains(QStringLiteral("𠮷田技工学校")));
    QVERIFY(whole.contains(QStringLiteral("外市学校")));
    for (const char *absent : {"未公示学校", "停招学校", "停招专业", "不予开设"})
        QVERIFY2(!whole.contains(QString::fromUtf8(absent)), absent);
    for (const char *fact : {"0401", "0734-8000001", "https://a.example/b", "珠晖区政府", "3600.50", "2.5+0.5"})
        QVERIFY2(whole.contains(QString::fromUtf8(fact)), fact);
}

void TestBookletDesk::saysWhereEverySchoolStands()
{
    TrialDemo demo(800, DemoStage::Ready);
    NoProgress progress;
    const QString path = demo.folder.filePath(QStringLiteral("booklet.pdf"));
    const Result<WrittenBooklet> written = BookletDesk(*demo.office).writeBooklet({path}, progress);
    QVERIFY(written.has_value());
    const QStringList pages = files::textOfPages(path);
    QCOMPARE(pages.size(), written->pages);
    const Result<QList<store::BookletSchool>> schools =
        store::BookletStore(demo.office->database()).schools(store::ShownFilings::Published);
    QCOMPARE(written->schools, schools->size());
    QVERIFY(schools->size() > 5);
    for (const store::BookletSchool &one : *schools) {
        const QString entry = one.school.code.text() + QString(one.school.name).remove(QLatin1Char(' '));
        const int page = pageAfter(pages[1], entry);
        QVERIFY2(page > 2 && page <= pages.size(), qPrintable(entry));
        // There it stands with its facts, and nowhere else.
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const bool isThere = pages[i].contains(QRegularExpression(
                QStringLiteral("(?m)^") +
                QRegularExpression::escape(QString(one.school.name).remove(QLatin1Char(' '))) + QStringLiteral("$")));
            QCOMPARE(isThere, i == page - 1);
        }
    }
    for (qsizetype i = 1; i < pages.size(); ++i)
        QVERIFY(pages[i].contains(QStringLiteral("page%1of%2").arg(i + 1).arg(pages.size())));
}

void TestBookletDesk::listsEveryProgramInTheIndex()
{
    BookletSeason season;
    const QStringList pages = season.pages();
    const QString &byDistrict = pages[pages.size() - 2];
    const QString &byProgram = pages.last();
    QVERIFY(byDistrict.contains(QStringLiteral("Schoolsbydistrict")));
    for (const char *name : {"珠晖区", "衡阳县", "Outsidethecity"})
        QVERIFY2(byDistrict.contains(QString::fromUtf8(name)), name);
    for (const char *name : {"计算机应用", "学前教育", "机械加工"})
        QVERIFY2(byProgram.contains(QString::fromUtf8(name)), name);
    const QString one = QStringLiteral("A甲职业学校");
    const int page = pageAfter(pages[1], one);
    QVERIFY(page > 0);
    QVERIFY(pages[page - 1].contains(QStringLiteral("湘江路1号")));
    QCOMPARE(pageAfter(byDistrict, one), page);
    QCOMPARE(pageAfter(byProgram, one), page);
    QCOMPARE(byProgram.count(one), 2); // it teaches two of them
}

void TestBookletDesk::marksADraftOnEveryPage()
{
    BookletSeason season;
    const QString mark = QStringLiteral("Draft,notpublished");
    QVERIFY(!season.pages().join(QString()).contains(mark));
    const QStringList draft = season.pages(true);
    QVERIFY(draft.size() > 5);
    for (const QString &page : draft)
        QVERIFY(page.contains(mark));
    QVERIFY(draft.join(QString()).contains(QStringLiteral("未公示学校")));
    QVERIFY(!draft.join(QString()).contains(QStringLiteral("停招学校")));
    season.change("UPDATE filing SET state = 'published'");
    QVERIFY(!season.pages(true).join(QString()).contains(mark)); // nothing of it is a draft any more
    QVERIFY(season.pages().join(QString()).contains(QStringLiteral("未公示学校")));
}

void TestBookletDesk::hidesTheProgramsOfAnUnpublishedFiling()
{
    BookletSeason season;
    // A files a second time, as a technician school, and that is not published.
    season.change("INSERT INTO filing (school_id, category, state, added) SELECT id, 'technician', 'submitted', 1 FROM"
                  " school WHERE code = 'A'");
    season.change("UPDATE program SET catalogue = 'technician', filing_category = 'technician' WHERE code = '710202'");
    QVERIFY(!season.pages().join(QString()).contains(QStringLiteral("学前教育")));
    QVERIFY(season.pages().join(QString()).contains(QStringLiteral("甲职业学校")));
    QVERIFY(season.pages(true).join(QString()).contains(QStringLiteral("学前教育")));
}

void TestBookletDesk::writesOneSchoolsSheet()
{
    BookletSeason season(bookWithTelephones());
    const Result<WrittenBooklet> written = season.write({season.file("sheet.pdf"), QStringLiteral("B")});
    QVERIFY(written.has_value());
    QCOMPARE(written->schools, 1);
    const QStringList pages = files::textOfPages(written->path);
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first().contains(QStringLiteral("𠮷田技工学校")));
    QVERIFY(pages.first().contains(QStringLiteral("0734-8800001")));
    QVERIFY(!pages.first().contains(QStringLiteral("甲职业学校")));
}

void TestBookletDesk::putsTelephonesOnTheCover()
{
    BookletSeason season(bookWithTelephones());
    const QString cover = season.pages().first();
    for (const char *text : {"衡阳市", "2021", "衡阳市中招办", "市教育局", "0734-8800001", "0734-8800002"})
        QVERIFY2(cover.contains(QString::fromUtf8(text)), text);
    BookletSeason without;
    QVERIFY(!without.pages().first().contains(QStringLiteral("Adviceandcomplaints")));
}

void TestBookletDesk::writesTheSameAsATable()
{
    BookletSeason season;
    const Result<WrittenBooklet> written =
        season.write({season.file("booklet.csv"), {}, true, files::Headers::English});
    QVERIFY(written.has_value());
    QVERIFY(written->isDraft);
    const QStringList lines = csvOf(written->path).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[1], QStringLiteral("A,甲职业学校,0401,secondary,public,珠晖区政府,430405,珠晖区,湘江路1号,710201,"
                                      "计算机应用,3,3200,40,,,,,https://a.example/b,https://a.example,0734-8000001,"
                                      "published"));
    QVERIFY(lines.filter(QStringLiteral("未公示学校")).first().endsWith(QStringLiteral(",draft")));
    QVERIFY(season.write({season.file("booklet.xlsx")}).has_value());
    QVERIFY(QFileInfo(season.file("booklet.xlsx")).size() > 1000);
}

void TestBookletDesk::comesBackFromThePlatform()
{
    BookletSeason season;
    season.change("DELETE FROM program WHERE school_id = (SELECT id FROM school WHERE code = 'O')");
    NoProgress progress;
    for (const char *name : {"platform.csv", "platform.xlsx", "platform.dbf"}) {
        if (QLatin1String(name).endsWith(QLatin1String(".dbf")))
            season.change("UPDATE school SET name = '吉田技工学校' WHERE code = 'B'"); // GBK has no 𠮷
        const Result<WrittenBooklet> written = BookletDesk(*season.office).writePlatform({season.file(name)}, progress);
        QVERIFY2(written.has_value(), name);
        QCOMPARE(written->schools, 3);
        // Also the school that has no program yet.
        const Result<PlatformCompared> compared = PlatformDesk(*season.office).compare({season.file(name)}, progress);
        QVERIFY2(compared.has_value(), name);
        QCOMPARE(compared->rows, 4);
        QVERIFY2(compared->entries.isEmpty(), name);
    }
    QVERIFY(csvOf(season.file("platform.csv")).contains(QStringLiteral("2021,430400,B,𠮷田技工学校,0402,技工,民办")));
}

void TestBookletDesk::writesAPosterOfOnePage()
{
    BookletSeason season(bookWithTelephones());
    NoProgress progress;
    const QString path = season.file("poster.pdf");
    const Result<WrittenBooklet> written = BookletDesk(*season.office).writePoster(path, progress);
    QVERIFY(written.has_value());
    const QStringList pages = files::textOfPages(path);
    QCOMPARE(pages.size(), 1);
    for (const char *text :
         {"A甲职业学校", "0401", "B𠮷田技工学校", "珠晖区", "2021-06-01–2021-06-05", "0734-8800001", "衡阳市中招办"})
        QVERIFY2(pages.first().contains(QString::fromUtf8(text)), text);
    QVERIFY(!pages.first().contains(QStringLiteral("未公示学校")));
    QVERIFY(files::spoken(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("(A3)")));
}

void TestBookletDesk::keepsTheChoiceDirectoryToWhatIsPublished()
{
    BookletSeason season;
    season.change("INSERT INTO filing (school_id, category, state, added) SELECT id, 'technician', 'submitted', 1 FROM"
                  " school WHERE code = 'A'");
    season.change("UPDATE program SET catalogue = 'technician', filing_category = 'technician' WHERE code = '710202'");
    const Result<QList<store::DirectoryRow>> rows = store::AdmissionStore(season.office->database()).directory({});
    QStringList found;
    for (const store::DirectoryRow &row : *rows)
        found.append(row.school.code.text() + QLatin1Char(' ') + row.program.code.text());
    QCOMPARE(found, (QStringList{QStringLiteral("A 710201"), QStringLiteral("B 0101"), QStringLiteral("O 710201")}));
}

void TestBookletDesk::tellsWhoIsInAndWhoIsNot()
{
    BookletSeason season;
    QVERIFY(PlatformDesk(*season.office).report(QStringLiteral("A"), QStringLiteral("2021-03-15")).has_value());
    const Result<Table> table = BookletDesk(*season.office).standingTable();
    QStringList found;
    for (size_t row = 0; row < table->rows(); ++row)
        found.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(table->column(QStringLiteral("school_code")).text(row),
                              table->column(QStringLiteral("in_booklet")).text(row),
                              table->column(QStringLiteral("programs")).text(row),
                              table->column(QStringLiteral("reported_on")).text(row))
                         .trimmed());
    QCOMPARE(found, (QStringList{QStringLiteral("A in it 2 2021-03-15"), QStringLiteral("B in it 1"),
                                 QStringLiteral("N not in it 0"), QStringLiteral("O in it 1"),
                                 QStringLiteral("S stopped 0")}));
    const auto pages = BookletDesk(*season.office).preview({}, false);
    QVERIFY(pages.has_value());
    QVERIFY(BookletDesk::pageOf(**pages, QStringLiteral("A")) > 0);
    QCOMPARE(BookletDesk::pageOf(**pages, QStringLiteral("N")), -1);
}

void TestBookletDesk::writesTenThousandPrograms()
{
    BatchSeason season;
    QByteArray schools = "school_code,name,category,district_code,published\n";
    QByteArray programs = "school_code,program_code,name,years,seats\n";
    for (int school = 0; school < 100; ++school) {
        const QByteArray code = QByteArray::number(1000 + school);
        schools += code + ",第" + code + "职业学校,secondary,430405,1\n";
        for (int program = 0; program < 100; ++program)
            programs +=
                code + ",7" + QByteArray::number(10000 + program) + ",专业" + QByteArray::number(program) + ",3,40\n";
    }
    season.fill(QStringLiteral("districts"), "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n");
    season.fill(QStringLiteral("schools"), schools);
    season.fill(QStringLiteral("programs"), programs);
    NoProgress progress;
    const QString path = season.folder.filePath(QStringLiteral("large.pdf"));
    const Result<WrittenBooklet> written = BookletDesk(*season.office).writeBooklet({path}, progress);
    QVERIFY(written.has_value());
    QCOMPARE(written->programs, 10'000);
    const QStringList pages = files::textOfPages(path);
    QCOMPARE(pages.size(), written->pages);
    // A school of a hundred programs runs over pages, each with the titles; every program stands once.
    static const QRegularExpression row(QStringLiteral("(?m)^7100\\d\\d专业\\d+3"));
    qsizetype listed = 0;
    for (const QString &page : pages) {
        const qsizetype before = listed;
        for (auto found = row.globalMatch(page); found.hasNext(); found.next())
            ++listed;
        QCOMPARE(page.contains(QStringLiteral("Interview")), listed > before);
    }
    QCOMPARE(listed, 10'000);
    const Result<WrittenBooklet> poster =
        BookletDesk(*season.office).writePoster(season.folder.filePath(QStringLiteral("poster.pdf")), progress);
    QVERIFY(poster.has_value()); // a hundred schools fit
}

void TestBookletDesk::fitsNoMoreOnAPosterThanCanBeRead()
{
    BatchSeason season;
    QByteArray schools = "school_code,name,category,district_code,published\n";
    for (int school = 0; school < 2000; ++school)
        schools += QByteArray::number(10000 + school) + ",职业学校,secondary,430405,1\n";
    season.fill(QStringLiteral("districts"), "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n");
    season.fill(QStringLiteral("schools"), schools);
    NoProgress progress;
    const QString path = season.folder.filePath(QStringLiteral("poster.pdf"));
    const Result<WrittenBooklet> refused = BookletDesk(*season.office).writePoster(path, progress);
    QCOMPARE(refused.error().code, ErrorCode::PosterTooFull);
    QCOMPARE(refused.error().args, QStringList{QStringLiteral("2000")});
    QVERIFY(!QFile::exists(path));
}

void TestBookletDesk::refuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("school");
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const char *what, const char *path, const char *school, const char *change,
                        ErrorCode code) {
        QTest::newRow(name) << QString::fromLatin1(what) << QString::fromLatin1(path) << QString::fromLatin1(school)
                            << QByteArray(change) << code;
    };
    row("a school there is not", "booklet", "a.pdf", "X", "", ErrorCode::UnknownSchool);
    row("a school not published", "booklet", "a.pdf", "N", "", ErrorCode::FilingNotPublished);
    row("a school that was stopped", "booklet", "a.pdf", "S", "", ErrorCode::FilingNotPublished);
    row("nothing published", "booklet", "a.pdf", "", "UPDATE filing SET state = 'accepted'",
        ErrorCode::NothingPublished);
    row("nothing to report", "platform", "a.csv", "", "UPDATE filing SET state = 'accepted'",
        ErrorCode::NothingPublished);
    row("no form", "booklet", "a.docx", "", "", ErrorCode::UnknownFileFormat);
    row("a report as pages", "platform", "a.pdf", "", "", ErrorCode::UnknownFileFormat);
    row("a poster as a table", "poster", "a.xlsx", "", "", ErrorCode::UnknownFileFormat);
    row("a folder there is not", "booklet", "no/a.pdf", "", "", ErrorCode::FileUnwritable);
}

void TestBookletDesk::refuses()
{
    QFETCH(QString, what);
    QFETCH(QString, path);
    QFETCH(QString, school);
    QFETCH(QByteArray, change);
    QFETCH(ErrorCode, code);
    BookletSeason season;
    if (!change.isEmpty())
        season.change(change);
    NoProgress progress;
    BookletDesk desk(*season.office);
    const BookletRequest request{season.folder.filePath(path), school};
    const Result<WrittenBooklet> refused = what == QLatin1String("poster") ? desk.writePoster(request.path, progress)
                                           : what == QLatin1String("platform") ? desk.writePlatform(request, progress)
                                                                               : desk.writeBooklet(request, progress);
    QVERIFY(!refused.has_value());
    QCOMPARE(codeName(refused.error().code), codeName(code));
    QVERIFY(!QFile::exists(request.path));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'export'"), 0);
}

void TestBookletDesk::notesWhatLeftTheOffice()
{
    BookletSeason season;
    QVERIFY(season.write({season.file("draft.pdf"), {}, true}).has_value());
    QCOMPARE(
        season.rows("SELECT subject, detail ->> 'schools', detail ->> 'draft' FROM audit WHERE command = 'export'", 3),
        QStringList{QStringLiteral("booklet|4|1")});
}

QTEST_GUILESS_MAIN(TestBookletDesk)
#include "tst_booklet_desk.moc"
