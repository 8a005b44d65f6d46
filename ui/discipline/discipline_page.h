// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/discipline_desk.h"
#include "models/office/sanction_desk.h"
#include "ui/parts/page.h"

class QStackedWidget;
class QTabWidget;

namespace hengzhao::ui
{

class Card;
class Grid;
class ReportForm;
class SanctionForm;
class SanctionPane;
class ViolationPane;

/// Reports of violations, the sanctions that follow, and whoever recruits without a published filing (R33, R36).
class DisciplinePage final : public Page
{
    Q_OBJECT

public:
    explicit DisciplinePage(OpenSeason &season);

    [[nodiscard]] Grid &violations() { return *m_violations; }
    [[nodiscard]] Grid &sanctions() { return *m_sanctions; }
    [[nodiscard]] Grid &suspects() { return *m_suspects; }
    [[nodiscard]] ViolationPane &pane() { return *m_pane; }
    [[nodiscard]] ReportForm &reportForm() { return *m_reportForm; }
    [[nodiscard]] SanctionForm &sanctionForm() { return *m_sanctionForm; }
    [[nodiscard]] SanctionPane &sanctionPane() { return *m_sanctionPane; }
    /// The number of a violation, or "sanctions", "suspects".
    void lookAt(const QString &what) override;
    /// Keeps a report and shows it.
    void report(const office::ViolationReport &report);
    /// Imposes a sanction without asking.
    void impose(const office::NewSanction &wanted);
    void writeLetter(const QString &path);
    void writePublicList(const QString &path);

protected:
    void refresh() override;

private:
    struct Discipline {
        Table violations;
        Table sanctions;
        Table suspects;
        QList<office::Suspect> suspected;
    };

    [[nodiscard]] static Result<Discipline> read(office::Office &office);
    [[nodiscard]] QWidget *makeReports();
    [[nodiscard]] QWidget *makeSanctions();
    [[nodiscard]] QWidget *makeSuspects();
    void connectPanes();
    void show(const Discipline &found);
    void showViolation();
    void showSanction();
    void startReport(const office::ViolationReport &report);
    void reportSuspect();
    void takeStep(ViolationAct act, const QString &reason);
    void askReporter();
    void askAndImpose(const office::NewSanction &wanted);
    void lift(const QString &order, const QString &reason);

    QTabWidget *m_tabs;
    Grid *m_violations;
    Grid *m_sanctions;
    Grid *m_suspects;
    QStackedWidget *m_right;
    Card *m_rightCard;
    ViolationPane *m_pane;
    ReportForm *m_reportForm;
    SanctionForm *m_sanctionForm;
    SanctionPane *m_sanctionPane;
    Card *m_sanctionCard;
    QList<office::Suspect> m_suspected;
    QString m_wanted;
};

} // namespace hengzhao::ui
