// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/figure_panel.h"
#include "models/store/figure_store.h"
#include "models/store/line_store.h"

namespace hengzhao::office
{

using store::FigureBy;

/// Figures of rules, section 8.
class FigureDesk
{
public:
    explicit FigureDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<figures::ShareRow>> share(FigureBy by, AdmissionState from);
    [[nodiscard]] Result<QList<figures::SplitRow>> split(FigureBy by, AdmissionState from);
    [[nodiscard]] Result<QList<figures::EntryRow>> entry(FigureBy by, AdmissionState from);
    [[nodiscard]] Result<QList<figures::CompletionRow>> completion(FigureBy by);

    /// Figures with all that is needed to show them. Refused are a figure, a way of counting or a place that is not
    /// known, and the list of persons to whoever may see none.
    [[nodiscard]] Result<FigurePanel> panel(const FigureScope &wanted);
    /// Where a current graduate went who entered neither kind of school here; `place` is outside, work, repeating, or
    /// unknown where what was noted before is wrong (R38).
    [[nodiscard]] Result<void> noteWhereabouts(const QString &candidate, const QString &place, const QString &remark);

    /// A picture that was drawn of figures, written at once or not at all.
    [[nodiscard]] static Result<void> writePicture(const QString &path, const QByteArray &bytes);

private:
    [[nodiscard]] Result<FigureScope> checked(FigureScope scope);
    [[nodiscard]] Result<FigurePanel> sharePanel(const FigureScope &scope);
    [[nodiscard]] Result<FigurePanel> yearsPanel(const FigureScope &scope);
    [[nodiscard]] Result<FigurePanel> splitPanel(const FigureScope &scope);
    [[nodiscard]] Result<FigurePanel> whereaboutsPanel(const FigureScope &scope);
    [[nodiscard]] Result<FigurePanel> unknownPanel(const FigureScope &scope);
    [[nodiscard]] Result<FigurePanel> entryPanel(const FigureScope &scope);
    [[nodiscard]] Result<FigurePanel> completionPanel(const FigureScope &scope);
    [[nodiscard]] Result<FigurePanel> heatPanel(const FigureScope &scope);
    [[nodiscard]] Result<FigurePanel> histogramPanel(const FigureScope &scope);
    [[nodiscard]] Result<FigurePanel> demandPanel(const FigureScope &scope);
    [[nodiscard]] Result<FigurePanel> flowPanel(const FigureScope &scope);
    [[nodiscard]] Result<FigurePanel> daysPanel(const FigureScope &scope);
    /// What lies behind one step of the histogram, and behind one day.
    [[nodiscard]] Result<FigurePanel> stepPanel(const FigureScope &scope, const QList<store::LineArea> &areas);
    [[nodiscard]] Result<FigurePanel> schoolDaysPanel(const FigureScope &scope);
    /// Leaves only the junior-highs of a district, where one is named.
    template <typename Row>
    [[nodiscard]] Result<QList<Row>> ofDistrict(const FigureScope &scope, QList<Row> rows);

    Office &m_office;
};

} // namespace hengzhao::office
