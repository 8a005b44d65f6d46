// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filings/filing_pane.h"
#include "ui/parts/page.h"

class QFrame;
class QLabel;
class QMenu;

namespace hengzhao::ui
{

class NewFilingForm;

/// The filings of the schools: the review queue, and at its side the one that is looked at (R30, R31).
class FilingPage final : public Page
{
    Q_OBJECT

public:
    explicit FilingPage(OpenSeason &season);

    [[nodiscard]] Grid &queue() { return *m_queue; }
    [[nodiscard]] FilingPane &pane() { return *m_pane; }
    [[nodiscard]] NewFilingForm &newFiling() { return *m_new; }
    /// What another officer did meanwhile; empty where nobody did.
    [[nodiscard]] QString conflict() const;
    /// A school's code.
    void lookAt(const QString &what) override;

public Q_SLOTS:
    /// Accepts the filing shown, and goes to the next that waits.
    void acceptAndNext();
    void askReturn();
    void askPublish();
    void publishAll();
    void submitCurrent();
    void askPermission();
    void askWithdrawal();
    void askClosure();
    void askSigners();
    void keepTheirs();
    void takeMine();

public:
    /// The public list of who signed the commitment to fair recruiting, to a file.
    void writeSigners(const QString &path);

protected:
    void refresh() override;

private:
    struct Queue {
        QList<office::FilingView> views;
        Table table;
    };
    struct Waiting {
        QString title;
        FilingJob job;
        qint64 next = 0;
    };

    void makeTools();
    [[nodiscard]] QWidget *makeConflictBar();
    void show(const Queue &queue);
    void showCurrent();
    void showSheet(const office::FilingSheet &sheet);
    void letAct();
    void askFor(const QString &what, const QString &deed, bool needsReason, std::function<void(const QString &)> then);
    void askRefusal(const QString &code, const QString &name);
    void askWaiver(const QString &key, const QString &text);
    void work(const QString &title, const FilingJob &job, bool goesOn = false, bool isChosen = false);
    void decide(const QString &title, const FilingJob &job);
    void refuse(const Waiting &waiting, const Error &error);
    void showConflict(const Waiting &waiting);
    void begin(const office::NewFiling &wanted);
    [[nodiscard]] qint64 nextWaiting() const;
    [[nodiscard]] const Filing *current() const;
    [[nodiscard]] bool selectCode(const QString &code);

    Grid *m_queue;
    FilingPane *m_pane;
    NewFilingForm *m_new;
    QPushButton *m_accept = nullptr;
    QPushButton *m_return = nullptr;
    QPushButton *m_publish = nullptr;
    QMenu *m_more = nullptr;
    QFrame *m_conflict = nullptr;
    QLabel *m_conflictText = nullptr;
    /// As the queue last read them.
    QHash<qint64, FilingState> m_states;
    std::optional<office::FilingSheet> m_sheet;
    std::optional<Waiting> m_refused;
    std::function<void(const QString &)> m_agreed;
    qint64 m_wantedId = 0;
    QString m_wanted;
};

} // namespace hengzhao::ui
