// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tables/sample_table.h"
#include "tests/ui/trial_window.h"
#include "ui/parts/filter_header.h"
#include "ui/parts/grid.h"
#include "ui/parts/value_list.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The office grid under keys and mouse.
class TestGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void filtersAsOneTypes();
    void copiesWhatIsShown();
    void takesBackAndDoesAgain();
    void fillsDown();
    void pastesASingleCell();
    void saysAtTheCellWhyNot();
    void emptiesCells();
    void keepsToTheMannersOfTables_data();
    void keepsToTheMannersOfTables();
    void leavesAnEditAlone();
    void leavesInputMethodsAlone();
    void beginsAnEditByInputMethod_data();
    void beginsAnEditByInputMethod();
    void sumsUpTheSelection();
    void offersWhatFits_data();
    void offersWhatFits();
    void narrowsToOneWord();
    void narrowsToSeveralWords();
    void measuresColumnsWhenRowsCome();
    void keepsFiltersOverRememberedColumns();
    void remembersWidthsOfALanguage();

private:
    std::unique_ptr<Grid> m_grid;
};

void TestGrid::init()
{
    m_grid = std::make_unique<Grid>(QString());
    m_grid->setTable(sampleTable());
    m_grid->table().setEditable({QStringLiteral("seats")}, [](const tables::CellChange &change) -> Result<void> {
        bool isNumber = false;
        if (change.text.toInt(&isNumber) < 0 || !isNumber)
            return failure(ErrorCode::NotScore, {change.text});
        return {};
    });
    m_grid->resize(900, 400);
    m_grid->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_grid.get()));
}

void TestGrid::filtersAsOneTypes()
{
    auto *header = qobject_cast<FilterHeader *>(m_grid->view().horizontalHeader());
    QVERIFY(header != nullptr);
    header->focusFilter(2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(">30"));
    QTRY_COMPARE(m_grid->table().rowCount(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(m_grid->table().rowCount(), 5);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    QTRY_VERIFY(QApplication::focusWidget()->property("wrong").toBool());
    QCOMPARE(m_grid->table().rowCount(), 5);
    m_grid->clearFilters();
    QCOMPARE(header->text(2), QString());
}

void TestGrid::copiesWhatIsShown()
{
    m_grid->setFilter(QStringLiteral("district"), QStringLiteral("珠晖"));
    m_grid->view().setColumnHidden(3, true);
    m_grid->view().selectAll();
    m_grid->copyWithHeaders();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Name\tDistrict\tSeats\tVocational share\n"
                                                                  "李二\t珠晖区\t1200\t100.0 %\n"
                                                                  "阿四\t珠晖区\t0\t3.3 %\n"));
}

void TestGrid::takesBackAndDoesAgain()
{
    QSignalSpy edited(m_grid.get(), &Grid::edited);
    const auto last = [&edited] { return edited.last().first().value<QList<tables::CellChange>>(); };
    QVERIFY(m_grid->table().setData(m_grid->table().index(0, 2), QStringLiteral("31")));
    m_grid->noteKept(last());
    QVERIFY(m_grid->canUndo());
    m_grid->undo();
    QCOMPARE(last().first().text, QStringLiteral("30"));
    m_grid->noteKept(last());
    QVERIFY(!m_grid->canUndo());
    QVERIFY(m_grid->canRedo());
    m_grid->redo();
    QCOMPARE(last().first().text, QStringLiteral("31"));
    m_grid->noteKept(last());
    QVERIFY(m_grid->canUndo());
    QCOMPARE(edited.count(), 3);
}

void TestGrid::fillsDown()
{
    QSignalSpy edited(m_grid.get(), &Grid::edited);
    m_grid->view().setCurrentIndex(m_grid->table().index(0, 2));
    m_grid->view().selectionModel()->select(QItemSelection(m_grid->table().index(0, 2), m_grid->table().index(3, 2)),
                                            QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&m_grid->view(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(edited.count(), 1);
    // The third row holds 30 already.
    QCOMPARE(edited.first().first().value<QList<tables::CellChange>>().size(), 2);
}

void TestGrid::pastesASingleCell()
{
    QSignalSpy edited(m_grid.get(), &Grid::edited);
    QGuiApplication::clipboard()->setText(QStringLiteral("77\n"));
    m_grid->view().setCurrentIndex(m_grid->table().index(3, 2));
    m_grid->paste();
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().first().value<QList<tables::CellChange>>(),
             (QList<tables::CellChange>{{14, QStringLiteral("seats"), QStringLiteral("77"), QStringLiteral("0")}}));
}

void TestGrid::saysAtTheCellWhyNot()
{
    QSignalSpy summary(m_grid.get(), &Grid::summaryChanged);
    QSignalSpy edited(m_grid.get(), &Grid::edited);
    QVERIFY(!m_grid->table().setData(m_grid->table().index(1, 2), QStringLiteral("-5")));
    QCOMPARE(edited.count(), 0);
    QVERIFY(!summary.isEmpty());
    QVERIFY(summary.last().first().toString().contains(QStringLiteral("-5")));
    QCOMPARE(m_grid->view().currentIndex(), m_grid->table().index(1, 2));
}

void TestGrid::emptiesCells()
{
    m_grid->table().setEditable({QStringLiteral("name"), QStringLiteral("seats")}, {});
    QSignalSpy edited(m_grid.get(), &Grid::edited);
    m_grid->view().selectionModel()->select(QItemSelection(m_grid->table().index(3, 0), m_grid->table().index(4, 2)),
                                            QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&m_grid->view(), Qt::Key_Delete);
    QCOMPARE(edited.count(), 1);
    // The district may not be edited; one cell of the seats is empty already.
    QStringList emptied;
    for (const tables::CellChange &change : edited.first().first().value<QList<tables::CellChange>>()) {
        QCOMPARE(change.text, QString());
        emptied.append(change.before);
    }
    QCOMPARE(emptied, (QStringList{QStringLiteral("阿四"), QStringLiteral("重庆路"), QStringLiteral("0")}));
}

void TestGrid::keepsToTheMannersOfTables_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    const Qt::KeyboardModifiers none = Qt::NoModifier;
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    QTest::newRow("home, to the beginning of the row") << Qt::Key_Home << none << 2 << 0;
    QTest::newRow("end, to the end of the row") << Qt::Key_End << none << 2 << 4;
    QTest::newRow("Ctrl and home, to the first cell") << Qt::Key_Home << control << 0 << 0;
    QTest::newRow("Ctrl and end, to the last cell") << Qt::Key_End << control << 4 << 4;
}

void TestGrid::keepsToTheMannersOfTables()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    m_grid->view().setCurrentIndex(m_grid->table().index(2, 2));
    QTest::keyClick(&m_grid->view(), key, modifiers);
    QTEST(m_grid->view().currentIndex().row(), "row");
    QTEST(m_grid->view().currentIndex().column(), "column");
}

void TestGrid::leavesAnEditAlone()
{
    QSignalSpy edited(m_grid.get(), &Grid::edited);
    m_grid->view().setCurrentIndex(m_grid->table().index(0, 2));
    QTest::keyClick(&m_grid->view(), Qt::Key_F2);
    auto *editor = m_grid->view().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    // Delete and Ctrl+D belong to the text now.
    QTest::keyClick(editor, Qt::Key_End);
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClick(editor, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("5"));
    QCOMPARE(editor->text(), QStringLiteral("305"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(m_grid->view().viewport()->findChild<QLineEdit *>() == nullptr);
    QCOMPARE(edited.count(), 0);
}

void TestGrid::beginsAnEditByInputMethod_data()
{
    QTest::addColumn<bool>("isFrozen");
    QTest::newRow("a cell that scrolls") << false;
    QTest::newRow("a frozen cell") << true;
}

/// Whoever types with an input method begins in the cell itself, without a key that the method would eat.
void TestGrid::beginsAnEditByInputMethod()
{
    QFETCH(bool, isFrozen);
    m_grid->table().setEditable({QStringLiteral("name")}, {});
    if (isFrozen)
        m_grid->freezeUpTo(0);
    QSignalSpy edited(m_grid.get(), &Grid::edited);
    QVERIFY(QTest::qWaitForWindowActive(m_grid.get()));
    m_grid->view().setFocus();
    m_grid->view().setCurrentIndex(m_grid->table().index(1, 0));
    QVERIFY(m_grid->view().testAttribute(Qt::WA_InputMethodEnabled));
    for (const QString &text : {QStringLiteral("z"), QStringLiteral("zhong")}) {
        const auto length = static_cast<int>(text.size());
        QInputMethodEvent preedit(text, {{QInputMethodEvent::Cursor, length, 1, {}}});
        QApplication::sendEvent(QApplication::focusWidget(), &preedit);
    }
    QLineEdit *editor = nullptr;
    for (QLineEdit *each : m_grid->view().findChildren<QLineEdit *>()) {
        if (each->accessibleName() == QLatin1String("Name"))
            editor = each;
    }
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->text(), QString()); // not behind what stood there before
    // Another focus would end the composition.
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&m_grid->view()));
    // What is being composed stands in the cell, the cursor behind it.
    const int behind = editor->fontMetrics().horizontalAdvance(QStringLiteral("zhong"));
    const QRect cursor = editor->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    QVERIFY2(cursor.center().x() >= behind, qPrintable(QString::number(cursor.center().x())));
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("中"));
    QApplication::sendEvent(QApplication::focusWidget(), &commit);
    QCOMPARE(editor->text(), QStringLiteral("中"));
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(editor));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(edited.count(), 1);
    QCOMPARE(edited.first().first().value<QList<tables::CellChange>>().first().text, QStringLiteral("中"));
}

void TestGrid::leavesInputMethodsAlone()
{
    m_grid->table().setEditable({QStringLiteral("name")}, {});
    QSignalSpy edited(m_grid.get(), &Grid::edited);
    m_grid->view().setCurrentIndex(m_grid->table().index(0, 0));
    m_grid->view().edit(m_grid->table().index(0, 0));
    auto *editor = m_grid->view().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    editor->clear();
    QInputMethodEvent preedit(QStringLiteral("zhong kao"), {});
    QApplication::sendEvent(editor, &preedit);
    QVERIFY(m_grid->view().viewport()->findChild<QLineEdit *>() != nullptr); // still being edited
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("中考"));
    QApplication::sendEvent(editor, &commit);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(edited.count(), 1);
    QCOMPARE(edited.first().first().value<QList<tables::CellChange>>().first().text, QStringLiteral("中考"));
}

void TestGrid::sumsUpTheSelection()
{
    QSignalSpy summary(m_grid.get(), &Grid::summaryChanged);
    m_grid->view().selectionModel()->select(QItemSelection(m_grid->table().index(0, 2), m_grid->table().index(2, 2)),
                                            QItemSelectionModel::ClearAndSelect);
    QTRY_VERIFY(!summary.isEmpty());
    QCOMPARE(summary.last().first().toString(), QStringLiteral("5 rows · 3 cells selected · sum 1,260 · mean 420.00"));
}

namespace
{

/// Opens the menu at a column's title; tells what it offers, keys left out, and chooses one entry of it.
QStringList menuAt(Grid &grid, int column, const QString &choice = {})
{
    QStringList offered;
    QTimer::singleShot(0, &grid, [&offered, &choice] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        QAction *chosen = nullptr;
        for (QAction *action : menu->findChildren<QAction *>()) {
            const QString text = action->text().section(QLatin1Char('\t'), 0, 0);
            offered.append(text);
            if (text == choice)
                chosen = action;
        }
        if (chosen != nullptr)
            chosen->trigger();
        menu->close();
    });
    QHeaderView *header = grid.view().horizontalHeader();
    const QPoint title(header->sectionViewportPosition(column) + 20, 8);
    Q_EMIT header->customContextMenuRequested(title);
    return offered;
}

} // namespace

void TestGrid::offersWhatFits_data()
{
    QTest::addColumn<int>("frozenUpTo");
    QTest::addColumn<bool>("isExportable");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOffered");
    const QString freeze = QStringLiteral("Freeze up to this column");
    const QString unfreeze = QStringLiteral("Unfreeze");
    const QString writing = QStringLiteral("Export what is shown …");
    QTest::newRow("to freeze a column") << -1 << false << freeze << true;
    QTest::newRow("to freeze fewer columns") << 2 << false << freeze << true;
    QTest::newRow("not to freeze what is frozen") << 1 << false << freeze << false;
    QTest::newRow("to unfreeze") << 1 << false << unfreeze << true;
    QTest::newRow("not to unfreeze where nothing is frozen") << -1 << false << unfreeze << false;
    QTest::newRow("to export where somebody writes it") << -1 << true << writing << true;
    QTest::newRow("not to export where nobody does") << -1 << false << writing << false;
    QTest::newRow("to print") << -1 << false << QStringLiteral("Print …") << true;
}

void TestGrid::offersWhatFits()
{
    QFETCH(int, frozenUpTo);
    QFETCH(bool, isExportable);
    QFETCH(QString, text);
    if (frozenUpTo >= 0)
        m_grid->freezeUpTo(frozenUpTo);
    if (isExportable)
        connect(m_grid.get(), &Grid::exportWanted, this, [] {});
    const QStringList offered = menuAt(*m_grid, 1);
    QVERIFY(offered.contains(QStringLiteral("Copy with headers")));
    QTEST(offered.contains(text), "isOffered");
}

void TestGrid::narrowsToOneWord()
{
    QVERIFY(!menuAt(*m_grid, 2).contains(QStringLiteral("Only these values …"))); // numbers
    QVERIFY(menuAt(*m_grid, 1, QStringLiteral("Only these values …")).contains(QStringLiteral("Only these values …")));
    auto *list = qobject_cast<ValueList *>(QApplication::activePopupWidget());
    QVERIFY(list != nullptr);
    QCOMPARE(list->ticked().size(), 3); // the empty cell too
    auto *find = list->findChild<QLineEdit *>();
    auto *values = list->findChild<QListWidget *>();
    const QList<QPushButton *> buttons = list->findChildren<QPushButton *>();
    buttons[1]->click(); // none
    QVERIFY(!buttons[2]->isEnabled());
    QTest::keyClicks(find, QStringLiteral("zh"));
    QCOMPARE(list->ticked(), QStringList());
    buttons[0]->click(); // all that are listed
    QCOMPARE(list->ticked(), QStringList{QStringLiteral("珠晖区")});
    QTest::keyClick(values, Qt::Key_Return);
    QCOMPARE(m_grid->table().rowCount(), 2);
    // It can be seen, and taken away, where any other filter can.
    QCOMPARE(m_grid->filter(QStringLiteral("district")), QStringLiteral("=珠晖区"));
    QCOMPARE(m_grid->filterWords(), QStringLiteral("District: =珠晖区"));
    m_grid->clearFilters();
    QCOMPARE(m_grid->table().rowCount(), 5);
}

void TestGrid::narrowsToSeveralWords()
{
    auto *header = qobject_cast<FilterHeader *>(m_grid->view().horizontalHeader());
    header->focusFilter(1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    auto *list = qobject_cast<ValueList *>(QApplication::activePopupWidget());
    QVERIFY(list != nullptr);
    auto *values = list->findChild<QListWidget *>();
    values->item(0)->setCheckState(Qt::Unchecked); // empty cells
    QTest::keyClick(values, Qt::Key_Return);
    QCOMPARE(m_grid->table().rowCount(), 4);
    QVERIFY(m_grid->filter(QStringLiteral("district")).contains(QLatin1Char('|')));
    m_grid->offerValues(1);
    list = qobject_cast<ValueList *>(QApplication::activePopupWidget());
    QCOMPARE(list->ticked().size(), 2); // as it was left
    list->findChildren<QPushButton *>()[0]->click();
    QTest::keyClick(list->findChild<QListWidget *>(), Qt::Key_Return);
    QCOMPARE(m_grid->filter(QStringLiteral("district")), QString()); // all: no filter
    QCOMPARE(m_grid->table().rowCount(), 5);
}

void TestGrid::measuresColumnsWhenRowsCome()
{
    Grid grid((QString()));
    auto empty = std::make_shared<Table>();
    empty->columns = {TableColumn{QStringLiteral("name"), ColumnKind::Text}};
    grid.setTable(empty);
    const int before = grid.view().columnWidth(0);
    auto filled = std::make_shared<Table>(*empty);
    filled->ids = {1};
    filled->columns.first().texts.append(QStringLiteral("a name that needs more room than its title"));
    grid.setTable(filled);
    QVERIFY(grid.view().columnWidth(0) > before);
}

/// The boxes once stood where the columns had been before the remembered widths came.
void TestGrid::keepsFiltersOverRememberedColumns()
{
    QSettings().clear();
    const auto shown = [](Grid &grid) {
        grid.resize(900, 400);
        grid.show();
        const bool isExposed = QTest::qWaitForWindowExposed(&grid);
        grid.setTable(sampleTable());
        return isExposed;
    };
    {
        Grid before(QStringLiteral("remembered"));
        QVERIFY(shown(before));
        QHeaderView *header = before.view().horizontalHeader();
        before.view().setColumnWidth(0, 120);
        const QPoint edge(119, 8);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(header->viewport(), edge + QPoint(60, 0));
        QTest::mouseMove(header->viewport(), edge + QPoint(120, 0));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(120, 0));
        QCOMPARE(before.view().columnWidth(0), 240);
    }
    Grid grid(QStringLiteral("remembered"));
    QVERIFY(shown(grid));
    QHeaderView *header = grid.view().horizontalHeader();
    QCOMPARE(header->sectionSize(0), 240);
    const QList<QLineEdit *> filters = header->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(filters.size(), header->count());
    for (int column = 0; column < header->count(); ++column) {
        QCOMPARE(filters[column]->x(), header->sectionViewportPosition(column) + 2);
        QCOMPARE(filters[column]->width(), header->sectionSize(column) - 4);
    }
    QSettings().clear();
}

/// Titles once were cut in the language in which the widths had not been dragged.
void TestGrid::remembersWidthsOfALanguage()
{
    QSettings().clear();
    const auto titled = [](const QString &title) {
        auto table = std::make_shared<Table>();
        table->columns = {{QStringLiteral("figure"), ColumnKind::Number, title}};
        return table;
    };
    const auto widthOf = [](const QString &name, const std::shared_ptr<Table> &table, std::optional<int> dragged) {
        Grid grid(name);
        grid.setTable(table);
        if (dragged)
            grid.view().setColumnWidth(0, *dragged);
        // A table of other columns comes: what was dragged is kept.
        auto other = std::make_shared<Table>();
        other->columns = {{QStringLiteral("other"), ColumnKind::Text}};
        const int width = grid.view().columnWidth(0);
        grid.setTable(other);
        return width;
    };
    const QString name = QStringLiteral("languages");
    constexpr int narrow = 40;
    QCOMPARE(widthOf(name, titled(QStringLiteral("占比")), narrow), narrow);
    QCOMPARE(widthOf(name, titled(QStringLiteral("占比")), {}), narrow);
    const QString english = QStringLiteral("Part of the vocational schools");
    QVERIFY(widthOf(name, titled(english), {}) > Grid(name).fontMetrics().horizontalAdvance(english));
    QSettings().clear();
}

QTEST_MAIN(TestGrid)
#include "tst_grid.moc"
