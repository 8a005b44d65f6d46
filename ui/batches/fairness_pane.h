// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/fairness_desk.h"
#include "ui/parts/card.h"
#include "ui/parts/open_season.h"

#include <memory>

class QLabel;

namespace hengzhao::ui
{

class Grid;

/// The fairness sheet of the run in force: its figures, its proof, and who stands behind each figure.
class FairnessPane final : public Card
{
    Q_OBJECT

public:
    explicit FairnessPane(OpenSeason &season, QWidget *parent = nullptr);

    /// Works the sheet out, unless it is there already for this run.
    void look(int batch, RunId run);
    void showNothing();
    [[nodiscard]] Grid &measures() { return *m_measures; }
    [[nodiscard]] Grid &list() { return *m_list; }
    [[nodiscard]] QString proof() const;
    /// As pdf or xlsx by the ending of the path, with the list that is shown.
    void write(const QString &path);

Q_SIGNALS:
    /// Somebody wants to know what was decided about a candidate; `name` is what may be shown of theirs.
    void asked(const QString &candidateNumber, const QString &name);
    void failed(const Error &error);
    void noticed(const QString &text);

private:
    using Sheet = std::shared_ptr<const office::FairnessSheet>;

    void showSheet();
    void showList(std::optional<std::int64_t> measure);
    void ask(std::optional<std::int64_t> row);
    void askFile();
    [[nodiscard]] QString codeOf(std::optional<std::int64_t> measure) const;

    OpenSeason &m_season;
    QLabel *m_proof;
    Grid *m_measures;
    Grid *m_list;
    /// Megabytes in a large city: handed on, never copied.
    Sheet m_sheet;
    /// Of which the sheet is there or being worked out.
    RunId m_run;
};

} // namespace hengzhao::ui
