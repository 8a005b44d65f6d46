// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/visit_desk.h"

#include <QWidget>

#include <optional>

namespace hengzhao::ui
{

struct Tokens;

/// How much of the calendar is seen.
enum class CalendarSpan { Week, Month };

/// School visits by day: a week with its mornings and afternoons, or a month. A visit is moved by dragging it, or by
/// keys: M takes it up, arrows carry it, Enter puts it down, Esc leaves it where it was.
class VisitCalendar final : public QWidget
{
    Q_OBJECT

public:
    /// Shows the week of a day at first.
    explicit VisitCalendar(QDate day, QWidget *parent = nullptr);

    void setVisits(const QList<office::Visit> &visits);
    /// Shows the week or month that a day lies in; the day becomes the current one.
    void showSpan(CalendarSpan span, QDate day);
    void setMovable(bool isMovable) { m_isMovable = isMovable; }

    [[nodiscard]] CalendarSpan span() const { return m_span; }
    /// The first and the last day that are seen.
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] office::HalfDay current() const { return m_current; }
    [[nodiscard]] std::optional<office::Visit> currentVisit() const;
    void selectVisit(qint64 id);
    /// Those of a cell; in a month the whole day's.
    [[nodiscard]] QList<office::Visit> visitsAt(const office::HalfDay &when) const;
    [[nodiscard]] bool isCarrying() const { return m_carried.has_value(); }
    /// What a cell says to somebody who cannot see it.
    [[nodiscard]] QString spokenCell() const;
    /// Where a cell lies in the widget.
    [[nodiscard]] QRect cellRect(const office::HalfDay &when) const;
    /// Where a visit is drawn; empty where it is not.
    [[nodiscard]] QRect visitRect(qint64 id) const;

    [[nodiscard]] QSize sizeHint() const override { return {760, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {520, 260}; }

Q_SIGNALS:
    void currentChanged();
    /// Another week or month came into sight.
    void spanChanged();
    void moveWanted(const office::Visit &visit, const office::HalfDay &when);
    /// A cell was opened by Enter or a double click.
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Line {
        QRect rect;
        qint64 visit = 0;
        QString text;
        /// Under it, where there is room.
        QString second;
        bool isJoint = false;
    };

    [[nodiscard]] int rows() const;
    [[nodiscard]] QRect grid() const;
    [[nodiscard]] QList<office::HalfDay> cells() const;
    [[nodiscard]] std::optional<office::HalfDay> cellAt(const QPoint &point) const;
    [[nodiscard]] qint64 visitAt(const QPoint &point) const;
    /// The lines of a cell that fit; the last one counts those that do not.
    [[nodiscard]] QList<Line> linesOf(const office::HalfDay &when) const;
    [[nodiscard]] QString lineText(const office::Visit &visit) const;
    void paintHeads(QPainter &painter, const Tokens &tokens) const;
    void paintCell(QPainter &painter, const Tokens &tokens, const office::HalfDay &when) const;
    void paintLine(QPainter &painter, const Tokens &tokens, const Line &line) const;
    void goTo(const office::HalfDay &when);
    [[nodiscard]] bool moveCursor(int key);
    void chooseNextVisit(int step);
    void takeUp();
    void putDown();
    void announce();

    QList<office::Visit> m_visits;
    CalendarSpan m_span = CalendarSpan::Week;
    /// A day of the week or month in sight.
    QDate m_anchor;
    office::HalfDay m_current;
    qint64 m_chosen = 0;
    std::optional<office::Visit> m_carried;
    QPoint m_pressedAt;
    bool m_isPressed = false;
    bool m_isMovable = true;
};

} // namespace hengzhao::ui
