// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/school_desk.h"
#include "ui/parts/page.h"

class QGridLayout;
class QLabel;

namespace hengzhao::ui
{

class Card;
class Grid;

/// The recruiting schools; beside them the facts and the programs of the current one.
class SchoolPage final : public Page
{
    Q_OBJECT

public:
    explicit SchoolPage(OpenSeason &season);

    [[nodiscard]] Grid &schools() { return *m_schools; }
    [[nodiscard]] Grid &programs() { return *m_programs; }
    /// A school's code.
    void lookAt(const QString &what) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] Card *makePane();
    void letEdit();
    void show(const Table &schools);
    void showCurrent();
    void showFacts(qsizetype row);
    void readPrograms(qint64 school);
    void askWhy();
    [[nodiscard]] bool selectCode(const QString &code);

    Grid *m_schools;
    Grid *m_programs;
    Card *m_pane;
    QGridLayout *m_facts;
    QHash<QString, QLabel *> m_factLabels;
    QString m_wanted;
};

} // namespace hengzhao::ui
