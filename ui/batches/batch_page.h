// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/batch_desk.h"
#include "ui/parts/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QTabWidget;

namespace hengzhao::ui
{

class FairnessPane;
class FigureStrip;
class Grid;
class NoticeBar;
class RunAsk;
class SchoolPane;
class WhyPane;

/// Runs a batch, proves it, compares it with the run before, closes it, and says why everybody is where they are.
class BatchPage final : public Page
{
    Q_OBJECT

public:
    explicit BatchPage(OpenSeason &season);

    /// The number of a batch.
    /// A batch by its number, a sheet, or the queues of a school by its code.
    void lookAt(const QString &what) override;
    [[nodiscard]] QStringList views() const override { return {QStringLiteral("school"), QStringLiteral("fairness")}; }
    [[nodiscard]] int batch() const;
    [[nodiscard]] Grid &buckets() { return *m_buckets; }
    [[nodiscard]] Grid &runs() { return *m_runs; }
    [[nodiscard]] Grid &moved() { return *m_moved; }
    [[nodiscard]] Grid &movedSchools() { return *m_movedSchools; }
    /// The sheets beside the queues; their tabs show themselves once they are looked at.
    [[nodiscard]] SchoolPane &school() { return *m_school; }
    [[nodiscard]] FairnessPane &fairness() { return *m_fairness; }
    [[nodiscard]] QTabWidget &tabs() { return *m_tabs; }
    [[nodiscard]] WhyPane &why() { return *m_why; }
    [[nodiscard]] RunAsk &runAsk() { return *m_ask; }
    [[nodiscard]] NoticeBar &notice() { return *m_notice; }

public Q_SLOTS:
    void dryRun();
    /// Works out what the run would do, then asks.
    void askRun();
    void run(const QString &reason);
    void verify();
    /// Writes the record of the run in force as a PDF to sign.
    void writeSheet(const QString &path);
    void compareWithBefore();
    /// Asks, then closes.
    void askClose();
    void closeBatch();

protected:
    void refresh() override;

private:
    struct DryRun {
        office::BatchReport report;
        Table moved;
        Table movedSchools;
    };
    struct View {
        QList<office::RunFacts> runs;
        Table runTable;
        std::optional<Table> buckets;
        qint64 unconfirmed = 0;
    };

    [[nodiscard]] static Result<View> read(office::Office &office, int batch);
    void buildTools();
    QWidget *buildHead();
    void addSheets();
    void showSheets();
    void showWholeQueue(qint64 bucket);
    void fillBatches();
    void changeBatch();
    void clearMoved();
    void forgetDryRun();
    void showView(const View &view);
    void showBuckets();
    void showFigures();
    void showTools();
    void showRule();
    [[nodiscard]] static Result<DryRun> tryOut(office::Office &office, int batch, Progress &progress);
    void showReport(const office::BatchReport &report);
    void askSheet();
    /// Who fares otherwise in a dry run than in the run in force; nothing where there is none.
    void showMoves(const DryRun &dry);
    void showVerified(const office::VerifyReport &report);
    void showBucket(std::optional<std::int64_t> bucket);
    void explain(const QString &candidateNumber, const QString &name);
    void readDecision();
    void tell(const Error &error);
    [[nodiscard]] std::optional<office::RunFacts> inForce() const;
    [[nodiscard]] std::optional<office::RunFacts> runBefore() const;
    [[nodiscard]] bool isClosed() const;
    [[nodiscard]] QString noticesText(const Findings &notices) const;

    QComboBox *m_batches;
    QLabel *m_rule;
    NoticeBar *m_notice;
    RunAsk *m_ask;
    FigureStrip *m_strip;
    QTabWidget *m_tabs;
    Grid *m_buckets;
    Grid *m_runs;
    Grid *m_moved;
    Grid *m_movedSchools;
    SchoolPane *m_school;
    FairnessPane *m_fairness;
    WhyPane *m_why;
    QPushButton *m_dryRunTool = nullptr;
    QPushButton *m_runTool = nullptr;
    QPushButton *m_verifyTool = nullptr;
    QPushButton *m_compareTool = nullptr;
    QPushButton *m_sheetTool = nullptr;
    QPushButton *m_closeTool = nullptr;
    QList<office::RunFacts> m_runFacts;
    qint64 m_unconfirmed = 0;
    /// The buckets of the run in force.
    Table m_stored;
    /// What the last run or dry run of this window said; a dry run is in no table.
    std::optional<office::BatchReport> m_report;
    /// Whose decision is wanted, and what may be shown of their name. Read once the cursor rests: every look-up goes to
    /// the audit log (R10).
    /// The code of a school that is to be shown once the queues are here.
    QString m_wanted;
    QString m_asked;
    QString m_askedName;
    QTimer m_rest;
    /// The run that was proved last.
    RunId m_verified;
};

} // namespace hengzhao::ui
