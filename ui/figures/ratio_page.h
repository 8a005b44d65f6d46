// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/figure_desk.h"
#include "ui/parts/page.h"

class QComboBox;

namespace hengzhao::ui
{

class Card;
class FigureStrip;
class Grid;
class ShareChart;

/// Vocational against general: by district, by junior-high, over years; as a picture and as a table (R37).
class RatioPage final : public Page
{
    Q_OBJECT

public:
    explicit RatioPage(OpenSeason &season);

    void lookAt(const QString &district) override;
    [[nodiscard]] Grid &grid() { return *m_grid; }
    [[nodiscard]] ShareChart &chart() { return *m_chart; }
    /// As a picture (png) or a page (pdf), by the ending of the path.
    [[nodiscard]] Result<void> savePicture(const QString &path) const;

protected:
    void refresh() override;
    void addTo(office::ShownRequest &request) const override;

private:
    [[nodiscard]] office::FigureBy by() const;
    [[nodiscard]] AdmissionState from() const;
    void showRows(const QList<figures::ShareRow> &rows);
    void select(const QString &key);
    void choosePath();
    void copyPicture() const;

    QComboBox *m_by;
    QComboBox *m_from;
    FigureStrip *m_strip;
    Card *m_card;
    ShareChart *m_chart;
    /// Of the whole city; nothing over years, which do not add up.
    std::optional<double> m_mean;
    Grid *m_grid;
    QString m_wanted;
};

} // namespace hengzhao::ui
