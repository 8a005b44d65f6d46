// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/people_desk.h"
#include "ui/parts/page.h"
#include "ui/parts/table_reading.h"

#include <QTimer>

namespace hengzhao::ui
{

class Grid;
class PersonPane;

/// Every candidate in one table, and all there is to know of the one that is chosen.
class PeoplePage final : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(OpenSeason &season);

    /// A candidate's number.
    void lookAt(const QString &what) override;
    [[nodiscard]] Grid &grid() { return *m_grid; }
    [[nodiscard]] PersonPane &pane() { return *m_pane; }

protected:
    void refresh() override;

private:
    void showTable(const std::shared_ptr<const Table> &table);
    void selectWanted();
    void readPerson();
    void readDecisions(const QString &number);
    void readStory(const QString &number);
    [[nodiscard]] QString currentNumber() const;

    Grid *m_grid;
    PersonPane *m_pane;
    /// Reads once the cursor rests: every look-up goes to the audit log (R10).
    QTimer m_rest;
    QString m_wanted;
    TableReading m_reading;
};

} // namespace hengzhao::ui
