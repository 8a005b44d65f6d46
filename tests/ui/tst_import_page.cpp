// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/trial_window.h"
#include "ui/imports/import_page.h"
#include "ui/imports/part_choice.h"
#include "ui/imports/template_ask.h"
#include "ui/parts/grid.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QTableWidget>

#include <xlsxwriter.h>

using namespace hengzhao;
using namespace hengzhao::ui;

/// Bringing tables in on screen.
class TestImportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bringsATableIn();
    void triesWithoutChangingAnything();
    void showsEveryProblemAtOnce();
    void jumpsToTheCell();
    void takesAColumnOfAnotherName();
    void knowsTheKindOfAFile();
    void masksWhatIsPersonal();
    void letsOneChooseASheet();
    void findsTheSheetOfTheKind();
    void showsWhatWouldChange();
    void replacesOneSchoolsRows();
    void knowsWhoseRowsATemplateHas();
    void writesATemplate();
    void writesTemplatesOfEveryKind();

private:
    /// The page of a season that has schools and districts.
    void fillSeason()
    {
        m_page.reset();
        m_trial = std::make_unique<TrialWindow>();
        m_page = std::make_unique<ImportPage>(*m_trial->season);
        m_page->resize(1180, 690);
        m_page->show();
        waitFor(*m_page);
    }
    /// What can be chosen by name, if it is shown.
    [[nodiscard]] QComboBox *choice(const char *name) const
    {
        for (QComboBox *box : m_page->part().findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String(name) && box->isVisible())
                return box;
        }
        return nullptr;
    }
    [[nodiscard]] QString file(const QByteArray &content) const
    {
        const QString path = m_trial->trial.folder.filePath(QStringLiteral("in.csv"));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    [[nodiscard]] qint64 districts() const
    {
        return m_trial->trial.count("SELECT count(*) FROM district WHERE ended IS NULL");
    }
    [[nodiscard]] bool run(bool dryRun)
    {
        QSignalSpy finished(m_page.get(), &ImportPage::finished);
        m_page->run(dryRun);
        if (!finished.wait(10'000))
            qFatal("the import does not end");
        return finished.first().first().toBool();
    }

    std::unique_ptr<TrialWindow> m_trial;
    std::unique_ptr<ImportPage> m_page;
};

void TestImportPage::init()
{
    m_trial = std::make_unique<TrialWindow>(false);
    m_page = std::make_unique<ImportPage>(*m_trial->season);
    m_page->resize(1180, 690);
    m_page->show();
    waitFor(*m_page);
}

void TestImportPage::cleanup()
{
    m_page.reset();
    m_trial.reset();
}

void TestImportPage::bringsATableIn()
{
    m_page->choose(QStringLiteral("districts"), file("区县代码,名称,划线区域,是否市城区\n430405,珠晖区,市城区,是\n"));
    QTRY_COMPARE(m_page->preview().rowCount(), 1);
    QCOMPARE(m_page->preview().item(0, 1)->text(), QStringLiteral("珠晖区"));
    QVERIFY(run(false));
    QCOMPARE(districts(), 1);
    QCOMPARE(m_page->findings().table().rowCount(), 0);
}

void TestImportPage::triesWithoutChangingAnything()
{
    m_page->choose(QStringLiteral("districts"), file("district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n"));
    QVERIFY(run(true));
    QCOMPARE(districts(), 0);
    QVERIFY(m_page->sentence().contains(QStringLiteral("nothing was changed")));
}

void TestImportPage::showsEveryProblemAtOnce()
{
    m_page->choose(QStringLiteral("districts"),
                   file("district_code,name,line_area,urban\n430405,,市城区,1\n430421,衡阳县,衡阳县,maybe\n"));
    QVERIFY(!run(false));
    QCOMPARE(districts(), 0);
    const tables::GridTable &found = m_page->findings().table();
    QCOMPARE(found.rowCount(), 2);
    QCOMPARE(found.index(0, 1).data().toString(), QStringLiteral("2"));
    QCOMPARE(found.index(1, 1).data().toString(), QStringLiteral("3"));
    QVERIFY(!found.index(0, 4).data().toString().isEmpty());
}

void TestImportPage::jumpsToTheCell()
{
    QByteArray table = "district_code,name,line_area,urban\n";
    for (int i = 0; i < 400; ++i)
        table += QByteArray::number(430000 + i) + ",某县,某县," + (i == 350 ? "x" : "0") + '\n';
    m_page->choose(QStringLiteral("districts"), file(table));
    QTRY_COMPARE(m_page->preview().rowCount(), 100);
    QVERIFY(!run(true));
    // The invented codes are notices, a row each.
    m_page->findings().setFilter(QStringLiteral("severity"), QStringLiteral("=problem"));
    QCOMPARE(m_page->findings().table().rowCount(), 1);
    const std::int64_t problem = m_page->findings().table().idOf(0);
    m_page->findings().selectId(problem);
    // The rows round the problem are read; a second look stands on the cell.
    QTRY_COMPARE(m_page->preview().verticalHeaderItem(0)->text(), QStringLiteral("347"));
    m_page->findings().view().clearSelection();
    m_page->findings().view().setCurrentIndex({});
    m_page->findings().selectId(problem);
    QCOMPARE(m_page->preview().currentItem()->text(), QStringLiteral("x"));
}

void TestImportPage::takesAColumnOfAnotherName()
{
    m_page->choose(QStringLiteral("districts"), file("区划,名称,划线区域,是否市城区\n430405,珠晖区,市城区,1\n"));
    QVERIFY(!run(false)); // the code's column is missing
    m_page->rename(QStringLiteral("区划"), QStringLiteral("district_code"));
    QVERIFY(run(false));
    QCOMPARE(m_trial->trial.count("SELECT count(*) FROM district WHERE code = '430405' AND ended IS NULL"), 1);
    // Remembered for the next file of the kind.
    ImportPage next(*m_trial->season);
    next.show();
    waitFor(next);
    next.choose(QStringLiteral("districts"), file("区划,名称,划线区域,是否市城区\n430421,衡阳县,衡阳县,0\n"));
    QSignalSpy finished(&next, &ImportPage::finished);
    next.run(false);
    QVERIFY(finished.wait(10'000));
    QVERIFY(finished.first().first().toBool());
}

void TestImportPage::knowsTheKindOfAFile()
{
    auto *path = m_page->findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
    auto *kind = m_page->findChild<QComboBox *>();
    QVERIFY(path != nullptr);
    QVERIFY(kind != nullptr);
    QCOMPARE(kind->currentData().toString(), QStringLiteral("districts"));
    const QString given = file("学校代码,学校名称,类别,区县代码\n3643000001,甲学校,middle,430405\n");
    path->setText(given);
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_COMPARE(kind->currentData().toString(), QStringLiteral("schools"));
    QTRY_COMPARE(m_page->preview().rowCount(), 1);
    // Whoever then says that it is another means it.
    kind->setCurrentIndex(kind->findData(QStringLiteral("programs")));
    QTest::keyClick(path, Qt::Key_Return);
    QTest::qWait(100);
    QCOMPARE(kind->currentData().toString(), QStringLiteral("programs"));
}

void TestImportPage::masksWhatIsPersonal()
{
    // The identity number also where its column is not known.
    m_page->choose(QStringLiteral("candidates"), file("考生号,姓名,身份证号,证件\n"
                                                      "210405000001,欧阳小明,430499200509179470,430499200509179470\n"));
    QTRY_COMPARE(m_page->preview().rowCount(), 1);
    const auto cell = [this](int column) { return m_page->preview().item(0, column)->text(); };
    QCOMPARE(cell(0), QStringLiteral("210405000001"));
    QCOMPARE(cell(1), maskedName(u"欧阳小明"));
    QCOMPARE(cell(2), maskedIdentityNumber(u"430499200509179470"));
    QCOMPARE(cell(3), cell(2));
}

void TestImportPage::letsOneChooseASheet()
{
    const QString path = m_trial->trial.folder.filePath(QStringLiteral("in.xlsx"));
    lxw_workbook *const book = workbook_new(QFile::encodeName(path).constData());
    for (const char *name : {"甲", "乙"}) {
        lxw_worksheet *const sheet = workbook_add_worksheet(book, name);
        int column = 0;
        for (const char *header : {"district_code", "name", "line_area", "urban"})
            worksheet_write_string(sheet, 2, lxw_col_t(column++), header, nullptr);
        for (int i = 0; i < 4; ++i)
            worksheet_write_string(sheet, 4, lxw_col_t(i), name, nullptr);
    }
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    QVERIFY(!m_page->sheets().isVisible());
    m_page->choose(QStringLiteral("districts"), path);
    QTRY_VERIFY(m_page->sheets().isVisible());
    QTRY_COMPARE(m_page->preview().rowCount(), 1);
    QCOMPARE(m_page->preview().item(0, 0)->text(), QStringLiteral("甲"));
    // The row that the spreadsheet shows, though some above it are empty.
    QCOMPARE(m_page->preview().verticalHeaderItem(0)->text(), QStringLiteral("5"));
    m_page->sheets().setCurrentIndex(1);
    QTRY_COMPARE(m_page->preview().item(0, 0)->text(), QStringLiteral("乙"));
    QVERIFY(!run(true));
    QCOMPARE(m_page->findings().table().index(0, 1).data().toString(), QStringLiteral("5"));
    // Another file is not asked for the sheet of this one.
    m_page->choose(QStringLiteral("districts"), file("district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n"));
    QTRY_VERIFY(!m_page->sheets().isVisible());
    QVERIFY(run(true));
}

void TestImportPage::findsTheSheetOfTheKind()
{
    const QString path = m_trial->trial.folder.filePath(QStringLiteral("sheets.xlsx"));
    lxw_workbook *const book = workbook_new(QFile::encodeName(path).constData());
    worksheet_write_string(workbook_add_worksheet(book, "说明"), 0, 0, "请勿改动表头", nullptr);
    lxw_worksheet *const lines = workbook_add_worksheet(book, "分数线");
    lxw_worksheet *const districts = workbook_add_worksheet(book, "区县");
    int column = 0;
    for (const char *header : {"district_code", "name", "line_area", "urban"})
        worksheet_write_string(districts, 0, lxw_col_t(column++), header, nullptr);
    worksheet_write_string(lines, 0, 0, "line_area", nullptr);
    worksheet_write_string(lines, 0, 1, "score", nullptr);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    m_page->choose(QStringLiteral("districts"), path);
    QTRY_COMPARE(m_page->sheets().currentText(), QStringLiteral("区县"));
    QVERIFY(m_page->sheets().isVisible());
    auto *const kind = m_page->findChildren<QComboBox *>().first();
    kind->setCurrentIndex(kind->findData(QStringLiteral("lines")));
    QTRY_COMPARE(m_page->sheets().currentText(), QStringLiteral("分数线"));
    // Whoever chooses a sheet means it; the kind follows.
    m_page->sheets().setCurrentIndex(2);
    QTRY_COMPARE(kind->currentData().toString(), QStringLiteral("districts"));
    QCOMPARE(m_page->sheets().currentText(), QStringLiteral("区县"));
    // Where no sheet has the columns, every sheet is named.
    m_page->choose(QStringLiteral("plans"), path);
    QVERIFY(!run(true));
    QCOMPARE(m_page->findings().table().rowCount(), 3);
}

void TestImportPage::showsWhatWouldChange()
{
    const QString kind = QStringLiteral("districts");
    QVERIFY(!m_page->changes().isVisible());
    m_page->choose(kind, file("district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n430421,衡阳县,衡阳县,0\n"));
    QVERIFY(run(false));
    QVERIFY(!m_page->changes().isVisible());
    m_page->choose(kind, file("district_code,name,line_area,urban\n430405,珠晖区,市城区,0\n430422,衡南县,衡南县,0\n"));
    QVERIFY(run(true));
    QVERIFY(m_page->changes().isVisible());
    const tables::GridTable &changes = m_page->changes().table();
    QCOMPARE(changes.rowCount(), 3);
    const auto text = [&changes](int row, int column) { return changes.index(row, column).data().toString(); };
    QCOMPARE(text(0, 0), QStringLiteral("changed"));
    QCOMPARE(text(0, 1), QStringLiteral("430405"));
    QCOMPARE(text(0, 2), QStringLiteral("urban"));
    QCOMPARE(text(0, 3), QStringLiteral("yes"));
    QCOMPARE(text(0, 4), QStringLiteral("no"));
    QCOMPARE(text(1, 0), QStringLiteral("added"));
    QCOMPARE(text(1, 4), QStringLiteral("name 衡南县, line_area 衡南县, urban no"));
    QCOMPARE(text(2, 0), QStringLiteral("not in the file"));
    QCOMPARE(text(2, 1), QStringLiteral("430421"));
    QCOMPARE(districts(), 2);
}

void TestImportPage::replacesOneSchoolsRows()
{
    fillSeason();
    m_page->choose(QStringLiteral("lines"), QString());
    QVERIFY(choice("School") == nullptr);
    QVERIFY(choice("District") == nullptr);
    m_page->choose(QStringLiteral("plans"), file("school_code,district_code,seats\nU,,7\n"));
    QTRY_VERIFY(choice("School") != nullptr && choice("School")->count() == 3);
    QVERIFY(choice("District") != nullptr);
    m_page->part().setPart({QStringLiteral("U"), {}});
    QVERIFY(run(true));
    QTRY_VERIFY(m_page->changes().isVisible());
    // The other school's plan is not among them: two allotments go, one limit changes.
    QCOMPARE(m_page->changes().table().rowCount(), 3);
    // What is shown was about this school.
    m_page->part().setPart({});
    QVERIFY(!m_page->changes().isVisible());
    m_page->part().setPart({QStringLiteral("U"), {}});
    QVERIFY(run(false));
    QCOMPARE(m_trial->trial.count("SELECT seats FROM plan_row JOIN school s ON s.id = school_id WHERE s.code = 'C'"),
             1);
    QCOMPARE(m_trial->trial.count("SELECT sum(seats) FROM plan_row WHERE ended IS NULL"), 8);
    // A row of the other school is a problem, with its row.
    m_page->choose(QStringLiteral("plans"), file("school_code,district_code,seats\nU,,7\nC,,2\n"));
    QVERIFY(!run(false));
    QCOMPARE(m_page->findings().table().rowCount(), 1);
    QCOMPARE(m_page->findings().table().index(0, 1).data().toString(), QStringLiteral("3"));
}

void TestImportPage::knowsWhoseRowsATemplateHas()
{
    fillSeason();
    m_page->choose(QStringLiteral("plans"), QString());
    QTRY_VERIFY(choice("School") != nullptr && choice("School")->count() == 3);
    m_page->templates().show();
    auto *const school = m_page->templates().findChildren<QComboBox *>().first();
    QTRY_COMPARE(school->count(), 3);
    school->setCurrentText(QStringLiteral("县校"));
    const QString path = m_trial->trial.folder.filePath(m_page->templates().fileName() + QStringLiteral(" (1).xlsx"));
    m_page->writeTemplate(path);
    QTRY_VERIFY(QFile::exists(path));
    m_page->choose(QStringLiteral("plans"), path);
    QCOMPARE(choice("School")->currentData().toString(), QStringLiteral("C"));
    QVERIFY2(m_page->sentence().contains(QStringLiteral("县校")), qPrintable(m_page->sentence()));
    // Whoever then says that it is of all means it.
    m_page->part().setPart({});
    m_page->choose(QStringLiteral("plans"), path);
    QCOMPARE(choice("School")->currentData().toString(), QString());
}

void TestImportPage::writesATemplate()
{
    const QString path = m_trial->trial.folder.filePath(QStringLiteral("empty.xlsx"));
    m_page->choose(QStringLiteral("lines"), QString());
    QVERIFY(!m_page->templates().isVisible());
    m_page->templates().show();
    // Lines are no school's and no district's.
    QCOMPARE(m_page->templates().request().kind, QStringLiteral("lines"));
    for (const QComboBox *box : m_page->templates().findChildren<QComboBox *>())
        QCOMPARE(box->isVisible(), box->accessibleName() == QStringLiteral("Headers"));
    m_page->writeTemplate(path);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(!m_page->templates().isVisible());
    m_page->choose(QStringLiteral("lines"), path);
    QVERIFY(run(true));
    QCOMPARE(m_page->findings().table().rowCount(), 0);
}

void TestImportPage::writesTemplatesOfEveryKind()
{
    const QString folder = m_trial->trial.folder.filePath(QStringLiteral("templates"));
    m_page->writeTemplates(folder);
    QTRY_COMPARE_WITH_TIMEOUT(QDir(folder).entryList(QDir::Files).size(), office::ImportDesk::kinds().size(), 20'000);
    QTRY_VERIFY(!m_trial->season->isWorking());
}

QTEST_MAIN(TestImportPage)
#include "tst_import_page.moc"
