// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/day_sheets.h"
#include "ui/parts/page.h"

class QComboBox;
class QPushButton;
class QTabWidget;

namespace hengzhao::ui
{

class FigureStrip;
class Grid;
class NoticeBar;

/// The figures of a day or a week as they were kept: schools, districts, how urban schools' seats fill for the
/// counties, and the days of the week (R40).
class DailyPage final : public Page
{
    Q_OBJECT

public:
    enum class Span { Day, Week };

    explicit DailyPage(OpenSeason &season);

    /// A day such as 2021-07-20.
    void lookAt(const QString &day) override;
    void showSpan(Span span);
    [[nodiscard]] QComboBox &days() { return *m_days; }
    [[nodiscard]] Grid &schools() { return *m_schools; }
    [[nodiscard]] Grid &districts() { return *m_districts; }
    [[nodiscard]] Grid &counties() { return *m_counties; }
    [[nodiscard]] Grid &week() { return *m_week; }
    [[nodiscard]] QString said() const;

    void keepToday();
    void writeReport(Span span, const QString &path);
    void writeEvaluation(const QString &path);

protected:
    void refresh() override;

private:
    /// What is read at once.
    struct Look {
        QList<office::FigureDay> days;
        QDate day;
        std::optional<office::DailyFigures> daily = {};
        std::optional<office::WeeklyFigures> weekly = {};
        /// Why there is nothing to show of that day.
        std::optional<Error> missing = {};
    };
    [[nodiscard]] static Result<Look> lookOver(office::Office &office, QDate wanted, Span span);

    void addTools();
    void askReport(Span span);
    void askEvaluation();
    void say(bool isDone, const QString &text);
    void show(const Look &look);
    void showDays(const Look &look);
    void showFigures(const office::DayFigures &now, const std::optional<office::DayFigures> &before);
    void showMissing(const Error &error);
    [[nodiscard]] Span span() const;
    [[nodiscard]] QString nameOf(QDate day, bool isKept) const;
    void write(const QString &path, std::function<Result<office::WrittenReport>(office::Office &)> write);

    QComboBox *m_span;
    QComboBox *m_days;
    NoticeBar *m_notice;
    FigureStrip *m_strip;
    QTabWidget *m_tabs;
    Grid *m_schools;
    Grid *m_districts;
    Grid *m_counties;
    Grid *m_week;
    QDate m_wanted;
    /// Whose figures are shown.
    QDate m_shown;
};

} // namespace hengzhao::ui
