// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/visit_desk.h"
#include "ui/publicity/publicity_pane.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace hengzhao::ui
{

class Card;
class Grid;
class VisitCalendar;

/// The calendar of school visits, as a week, a month or a list, and what is done about them.
class VisitPane final : public PublicityPane
{
    Q_OBJECT

public:
    explicit VisitPane(OpenSeason &season);

    void refresh() override;
    [[nodiscard]] VisitCalendar &calendar() { return *m_calendar; }
    [[nodiscard]] Grid &list() { return *m_list; }
    /// What was said last about a move that was not possible.
    [[nodiscard]] QString said() const;
    AskForm *askNew();
    AskForm *askMove();
    AskForm *askCancel();
    AskForm *askReport();
    void move(const office::Visit &visit, const office::HalfDay &when);
    /// Only visits of a district, a school or at a junior-high; empty for all.
    void narrow(const QString &district, const QString &school, const QString &junior);

private:
    struct Read {
        QList<office::Visit> visits;
        office::VisitPlaces places;
    };
    enum class Face { Week, Month, List };

    [[nodiscard]] static Result<Read> read(office::Office &office, const office::VisitFilter &filter);
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] Card *makeDayCard();
    void show(const Read &read);
    void fillFilters(const office::VisitPlaces &places);
    void showFace(Face face);
    void step(int direction);
    void showSpanTitle();
    void showDay();
    [[nodiscard]] office::VisitFilter filter() const;
    [[nodiscard]] std::optional<office::Visit> chosen() const;
    [[nodiscard]] QList<FormChoice> schoolChoices() const;
    [[nodiscard]] QList<FormChoice> juniorChoices() const;
    [[nodiscard]] static QList<FormChoice> partChoices();

    VisitCalendar *m_calendar;
    Grid *m_list;
    QStackedWidget *m_faces;
    QLabel *m_span;
    QLabel *m_notice;
    Card *m_dayCard;
    QListWidget *m_day;
    QComboBox *m_district;
    QComboBox *m_school;
    QComboBox *m_junior;
    QList<QPushButton *> m_faceButtons;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QPushButton *m_add;
    QPushButton *m_move;
    QPushButton *m_cancel;
    QPushButton *m_report;
    office::VisitPlaces m_places;
    bool m_isPlaced = false;
};

} // namespace hengzhao::ui
