// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/inspection_desk.h"
#include "ui/parts/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace hengzhao::ui
{

class Card;
class ChecklistDialog;
class Grid;
class InspectionPane;

/// Rounds of inspections: who inspects whom, what they found, and what is still to be put right (R35).
class InspectionPage final : public Page
{
    Q_OBJECT

public:
    explicit InspectionPage(OpenSeason &season);

    [[nodiscard]] Grid &inspections() { return *m_inspections; }
    [[nodiscard]] InspectionPane &pane() { return *m_pane; }
    [[nodiscard]] QComboBox &rounds() { return *m_rounds; }
    /// The number of an inspection of the round that is shown.
    void lookAt(const QString &what) override;
    void addRound(const QString &name, const QString &first, const QString &last);
    void writeSheet(const QString &path);
    /// The season's checklist, in a dialog of its own.
    ChecklistDialog *askChecklist();

protected:
    void refresh() override;

private:
    struct Rounds {
        QList<office::InspectionRound> rounds;
        Table inspections;
        /// Whose inspections they are.
        qint64 shown = 0;
    };

    [[nodiscard]] Card *makeTable();
    void addTools();
    void connectPane();
    void show(const Rounds &found);
    void showCurrent();
    void askForRound();
    void assign();
    template <typename T>
    void keep(const QString &title, std::function<Result<T>(office::InspectionDesk &)> act);

    QComboBox *m_rounds;
    Grid *m_inspections;
    Card *m_paneCard;
    InspectionPane *m_pane;
    QLineEdit *m_name;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QPushButton *m_add;
    QPushButton *m_assign;
    QPushButton *m_sheet;
    qint64 m_round = 0;
    QString m_wanted;
};

} // namespace hengzhao::ui
