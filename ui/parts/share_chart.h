// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule_book.h"
#include "models/figures/share.h"
#include "ui/parts/plot_picture.h"

#include <QWidget>

class QCPAxisRect;
class QCPBars;
class QCPItemText;
class QCustomPlot;

namespace hengzhao::ui
{

/// Vocational against general, one bar a district or year, with the band of "roughly equal" behind (R37). What is not
/// known yet is drawn as missing, not as nought.
class ShareChart final : public QWidget
{
    Q_OBJECT

public:
    explicit ShareChart(QWidget *parent = nullptr);

    /// With the share of the whole city where the rows are parts of it.
    void setRows(const QList<figures::ShareRow> &rows, const Targets &targets, std::optional<double> mean = {});
    [[nodiscard]] const QList<figures::ShareRow> &rows() const { return m_rows; }
    /// For files and the clipboard.
    [[nodiscard]] PlotPicture picture(const QString &title, const QSize &dots) const;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    void dressAxes();

    QList<figures::ShareRow> m_rows;
    Targets m_targets;
    std::optional<double> m_mean;
    QCustomPlot *m_plot;
};

} // namespace hengzhao::ui
