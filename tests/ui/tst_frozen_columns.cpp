// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wide_table.h"
#include "ui/parts/filter_header.h"
#include "ui/parts/frozen_columns.h"
#include "ui/parts/grid.h"
#include "ui/parts/grid_view.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace hengzhao;
using namespace hengzhao::ui;

/// Columns that stay while the others scroll sideways.
class TestFrozenColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void liesOverTheFirstColumns_data();
    void liesOverTheFirstColumns();
    void givesWayWhereThereIsNoRoom();
    void scrollsInStep();
    void followsWidthsAndOrder();
    void movesOutFromUnderneath_data();
    void movesOutFromUnderneath();
    void selectsFromFrozenToScrolled();
    void editsAFrozenCell_data();
    void editsAFrozenCell();
    void filtersWithEitherHeader();
    void bringsAFilterIntoSight();
    void sortsByAFrozenTitle();
    void remembersWhatIsFrozen();
    void freezesWithAKey();

private:
    [[nodiscard]] GridView &view() const { return static_cast<GridView &>(m_grid->view()); }
    [[nodiscard]] QModelIndex cell(int row, int column) const { return m_grid->table().index(row, column); }
    [[nodiscard]] QList<int> frozenColumns() const;
    void open(const QString &name = {});

    std::unique_ptr<Grid> m_grid;
};

void TestFrozenColumns::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hengzhao-test"));
    QCoreApplication::setApplicationName(QStringLiteral("hengzhao-test-frozen"));
}

void TestFrozenColumns::open(const QString &name)
{
    m_grid = std::make_unique<Grid>(name);
    m_grid->setTable(wideTable(100, 12));
    for (int column = 0; column < 13; ++column)
        m_grid->view().setColumnWidth(column, 100);
    m_grid->resize(600, 400);
    m_grid->show();
    QVERIFY(QTest::qWaitForWindowActive(m_grid.get()));
}

void TestFrozenColumns::init()
{
    QSettings().clear();
    open();
}

/// The columns that can be seen in the frozen part, from left to right.
QList<int> TestFrozenColumns::frozenColumns() const
{
    QList<int> columns;
    if (const FrozenColumns *frozen = view().frozen(); frozen != nullptr && frozen->isVisible()) {
        for (int x = 50; x < frozen->width(); x += 100)
            columns.append(frozen->columnAt(x));
    }
    return columns;
}

void TestFrozenColumns::liesOverTheFirstColumns_data()
{
    QTest::addColumn<int>("upTo");
    QTest::addColumn<QList<int>>("hidden");
    QTest::addColumn<QList<int>>("frozen");
    QTest::newRow("the first") << 0 << QList<int>() << QList<int>{0};
    QTest::newRow("the first three") << 2 << QList<int>() << QList<int>{0, 1, 2};
    QTest::newRow("a hidden one among them takes no room") << 2 << QList<int>{1} << QList<int>{0, 2};
    QTest::newRow("a hidden one behind them changes nothing") << 1 << QList<int>{2} << QList<int>{0, 1};
}

void TestFrozenColumns::liesOverTheFirstColumns()
{
    QFETCH(int, upTo);
    QFETCH(QList<int>, hidden);
    m_grid->freezeUpTo(upTo);
    for (int column : hidden)
        view().setColumnHidden(column, true);
    QTEST(frozenColumns(), "frozen");
    const FrozenColumns &frozen = *view().frozen();
    QCOMPARE(frozen.width(), 100 * frozenColumns().size());
    QCOMPARE(frozen.viewport()->mapTo(&view(), QPoint()), view().viewport()->mapTo(&view(), QPoint()));
    QCOMPARE(frozen.viewport()->height(), view().viewport()->height());
    QCOMPARE(frozen.rowViewportPosition(5), view().rowViewportPosition(5));
    m_grid->unfreeze();
    QCOMPARE(frozenColumns(), QList<int>());
    QVERIFY(!view().stays(0));
}

void TestFrozenColumns::givesWayWhereThereIsNoRoom()
{
    m_grid->freezeUpTo(5);
    QCOMPARE(frozenColumns(), QList<int>()); // all the view would be frozen
    QCOMPARE(view().frozenPlaces(), 6);
    m_grid->resize(1200, 400);
    QTRY_COMPARE(frozenColumns().size(), 6);
    m_grid->resize(600, 400);
    QTRY_COMPARE(frozenColumns().size(), 0);
}

void TestFrozenColumns::scrollsInStep()
{
    m_grid->freezeUpTo(0);
    view().horizontalScrollBar()->setValue(250);
    view().verticalScrollBar()->setValue(40);
    QCOMPARE(frozenColumns(), QList<int>{0});
    QCOMPARE(view().frozen()->rowAt(1), view().rowAt(1));
    QCOMPARE(view().rowAt(1), 40);
    view().scrollToBottom();
    QCOMPARE(view().frozen()->rowAt(1), view().rowAt(1));
    m_grid->setFilter(QStringLiteral("n1"), QStringLiteral("<2000"));
    view().scrollToBottom();
    QCOMPARE(view().frozen()->rowAt(1), view().rowAt(1));
    QVERIFY(view().rowAt(1) > 0);
}

void TestFrozenColumns::followsWidthsAndOrder()
{
    m_grid->freezeUpTo(1);
    view().setColumnWidth(0, 140);
    QCOMPARE(view().frozen()->columnWidth(0), 140);
    view().frozen()->setColumnWidth(0, 100); // as somebody drags it
    QCOMPARE(view().columnWidth(0), 100);
    view().filters().moveSection(4, 0);
    QCOMPARE(frozenColumns(), (QList<int>{4, 0}));
    view().frozen()->filters().moveSection(0, 1);
    QCOMPARE(view().filters().logicalIndex(0), 0);
    QCOMPARE(frozenColumns(), (QList<int>{0, 4}));
}

void TestFrozenColumns::movesOutFromUnderneath_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("to");
    QTest::newRow("left, until the next one lies underneath") << 8 << Qt::Key_Left << 5 << 3;
    QTest::newRow("left to the first that is not frozen") << 8 << Qt::Key_Left << 6 << 2;
    QTest::newRow("left into the frozen ones") << 8 << Qt::Key_Left << 7 << 1;
    QTest::newRow("right beyond the edge") << 2 << Qt::Key_Right << 8 << 10;
    QTest::newRow("home") << 9 << Qt::Key_Home << 1 << 0;
    QTest::newRow("end") << 2 << Qt::Key_End << 1 << 12;
}

void TestFrozenColumns::movesOutFromUnderneath()
{
    QFETCH(int, from);
    QFETCH(Qt::Key, key);
    QFETCH(int, steps);
    QFETCH(int, to);
    m_grid->freezeUpTo(1);
    view().setCurrentIndex(cell(3, from));
    view().setFocus();
    for (int step = 0; step < steps; ++step)
        QTest::keyClick(&view(), key);
    QCOMPARE(view().currentIndex(), cell(3, to));
    const QRect seen = view().visualRect(view().currentIndex());
    QVERIFY2(seen.left() >= (to < 2 ? 0 : 200) && seen.right() <= view().viewport()->width(),
             qPrintable(QStringLiteral("%1..%2").arg(seen.left()).arg(seen.right())));
    QCOMPARE(view().indexAt(seen.center()), view().currentIndex());
}

void TestFrozenColumns::selectsFromFrozenToScrolled()
{
    m_grid->freezeUpTo(1);
    view().horizontalScrollBar()->setValue(300); // now the fifth column stands beside the frozen ones
    QWidget *frozen = view().frozen()->viewport();
    const QPoint begin = view().visualRect(cell(1, 1)).center();
    const QPoint end = view().visualRect(cell(3, 6)).center();
    QTest::mousePress(frozen, Qt::LeftButton, {}, begin);
    QMouseEvent move(QEvent::MouseMove, end, frozen->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(frozen, &move);
    QTest::mouseRelease(frozen, Qt::LeftButton, {}, end);
    const QItemSelection selection = view().selectionModel()->selection();
    QVERIFY(selection.contains(cell(1, 1)));
    QVERIFY(selection.contains(cell(3, 6)));
    QVERIFY(!selection.contains(cell(1, 0)));
    QVERIFY(view().frozen()->selectionModel() == view().selectionModel());
}

void TestFrozenColumns::editsAFrozenCell_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("column");
    QTest::newRow("F2 on a frozen cell") << Qt::Key_F2 << 0;
    QTest::newRow("a letter on a frozen cell") << Qt::Key_A << 0;
    QTest::newRow("F2 on another cell") << Qt::Key_F2 << 2;
}

void TestFrozenColumns::editsAFrozenCell()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, column);
    m_grid->table().setEditable({QStringLiteral("name"), QStringLiteral("n2")}, {});
    m_grid->freezeUpTo(0);
    QSignalSpy edited(m_grid.get(), &Grid::edited);
    view().setCurrentIndex(cell(2, column));
    view().setFocus();
    QTest::keyClick(&view(), key);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor != nullptr);
    // It stands where it can be seen: over the frozen part, not beneath it.
    const QWidget *above = view().childAt(editor->mapTo(&view(), editor->rect().center()));
    QCOMPARE(static_cast<const QWidget *>(editor), above);
    editor->setText(QStringLiteral("77"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(edited.count(), 1);
    QTRY_VERIFY(view().hasFocus());
    QCOMPARE(QApplication::focusWidget(), &view());
}

void TestFrozenColumns::filtersWithEitherHeader()
{
    m_grid->freezeUpTo(1);
    FilterHeader &frozen = view().frozen()->filters();
    view().filters().focusFilter(1);
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(frozen.isAncestorOf(focused));
    QTest::keyClicks(focused, QStringLiteral(">9800"));
    QTRY_COMPARE(m_grid->table().rowCount(), 2);
    QCOMPARE(view().filters().text(1), QStringLiteral(">9800"));
    m_grid->setFilter(QStringLiteral("n1"), QStringLiteral("nonsense"));
    QCOMPARE(frozen.text(1), QStringLiteral("nonsense"));
    QVERIFY(focused->property("wrong").toBool());
    m_grid->clearFilters();
    QCOMPARE(frozen.text(1), QString());
    QCOMPARE(m_grid->table().rowCount(), 100);
    // The filters that the frozen part lies over are not in the way of the keyboard.
    for (const QLineEdit *filter : view().filters().findChildren<QLineEdit *>())
        QCOMPARE(filter->isHidden(), filter->accessibleName() == QLatin1String("Filter: N1") ||
                                         filter->accessibleName() == QLatin1String("Filter: Name"));
    m_grid->unfreeze();
    for (const QLineEdit *filter : view().filters().findChildren<QLineEdit *>())
        QVERIFY(!filter->isHidden());
}

void TestFrozenColumns::bringsAFilterIntoSight()
{
    m_grid->freezeUpTo(0);
    view().filters().focusFilter(9);
    const int left = view().columnViewportPosition(9);
    QVERIFY2(left >= 100 && left + 100 <= view().viewport()->width(), qPrintable(QString::number(left)));
    view().filters().focusFilter(1);
    QCOMPARE(view().columnViewportPosition(1), 100);
}

void TestFrozenColumns::sortsByAFrozenTitle()
{
    m_grid->freezeUpTo(1);
    FilterHeader &frozen = view().frozen()->filters();
    const QPoint title(150, 8);
    QTest::mouseClick(frozen.viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(m_grid->table().sortKeys(), (QList<tables::SortKey>{{1, false}}));
    QTest::mouseClick(frozen.viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(m_grid->table().sortKeys(), (QList<tables::SortKey>{{1, true}}));
    for (const FilterHeader *header : {&frozen, &view().filters()}) {
        QCOMPARE(header->sortIndicatorSection(), 1);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    }
    QTest::mouseClick(frozen.viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(m_grid->table().sortKeys(), QList<tables::SortKey>());
    QCOMPARE(frozen.sortIndicatorSection(), -1);
}

void TestFrozenColumns::remembersWhatIsFrozen()
{
    open(QStringLiteral("wide"));
    m_grid->freezeUpTo(1);
    open(QStringLiteral("wide"));
    QCOMPARE(view().frozenPlaces(), 2);
    QCOMPARE(frozenColumns(), (QList<int>{0, 1}));
    m_grid->setTable(wideTable(5, 3)); // other columns have a layout of their own
    QCOMPARE(view().frozenPlaces(), 0);
    m_grid->setTable(wideTable(5, 12));
    QCOMPARE(view().frozenPlaces(), 2);
    m_grid->unfreeze();
    open(QStringLiteral("wide"));
    QCOMPARE(view().frozenPlaces(), 0);
}

void TestFrozenColumns::freezesWithAKey()
{
    view().setCurrentIndex(cell(0, 1));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view().frozenPlaces(), 2);
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view().frozenPlaces(), 0);
}

QTEST_MAIN(TestFrozenColumns)
#include "tst_frozen_columns.moc"
