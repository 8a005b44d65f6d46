// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/list_desk.h"
#include "ui/parts/page.h"
#include "ui/parts/table_reading.h"

class QCheckBox;

namespace hengzhao::ui
{

class ExportPane;
class Grid;
class NoticeBar;

/// The admissions of all batches, and the lists that leave the office.
class ListPage final : public Page
{
    Q_OBJECT

public:
    explicit ListPage(OpenSeason &season);

    /// A school's name to filter by.
    void lookAt(const QString &what) override;
    [[nodiscard]] Grid &grid() { return *m_grid; }
    [[nodiscard]] ExportPane &exportPane() { return *m_export; }
    [[nodiscard]] NoticeBar &notice() { return *m_notice; }
    void setMasked(bool masked);
    /// Writes a list; what came of it is said on the page.
    void write(const office::ListRequest &request);

public Q_SLOTS:
    void askExport();

protected:
    void refresh() override;

private:
    void showTable(const std::shared_ptr<const Table> &table);
    [[nodiscard]] QString sentenceOf(const Table &table) const;
    void chooseFile();

    Grid *m_grid;
    QCheckBox *m_masked;
    ExportPane *m_export;
    NoticeBar *m_notice;
    QPushButton *m_exportTool;
    QString m_wanted;
    TableReading m_reading;
};

} // namespace hengzhao::ui
