// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/figure_panel.h"
#include "ui/parts/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace hengzhao::ui
{

class FigureChart;
class Grid;

/// All figures, one at a time: its picture, the same as a table beside it, and the way down to what lies behind.
class DashboardPage final : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(OpenSeason &season);

    /// A figure by its name, such as "entry".
    void lookAt(const QString &figure) override;
    /// The figures.
    [[nodiscard]] QStringList views() const override { return office::panelFigures(); }
    [[nodiscard]] Grid &grid() { return *m_grid; }
    [[nodiscard]] FigureChart &chart() { return *m_chart; }
    /// The names of what was gone through, the city first.
    [[nodiscard]] QStringList trail() const;
    /// Back to a place of the trail.
    void goBack(qsizetype place);
    /// A picture as a file, by the ending of its path: png, svg or pdf.
    void savePicture(const QString &path);
    void writeReport(const QString &path);

protected:
    void refresh() override;
    void addTo(office::ShownRequest &request) const override;

private:
    struct Step {
        QString name;
        office::FigureScope scope;
    };

    void addTools();
    void fillFigures();
    void fillWays();
    void startFrom(const QString &figure);
    void takeState();
    void showPanel(const office::FigurePanel &panel);
    void open(qsizetype row);
    void goTo(const QString &name, const office::FigureScope &scope);
    void markSelected();
    void listUnknown();
    void noteWhereabouts();
    void choosePicture();
    void chooseReport();
    void copyPicture() const;
    void printPicture();
    [[nodiscard]] const office::FigureScope &scope() const { return m_trail.last().scope; }

    QComboBox *m_figure;
    QComboBox *m_by;
    QComboBox *m_from;
    QLabel *m_way;
    QPushButton *m_unknown;
    QPushButton *m_note;
    FigureChart *m_chart;
    Grid *m_grid;
    QList<Step> m_trail;
    bool m_isFilling = false;
};

} // namespace hengzhao::ui
