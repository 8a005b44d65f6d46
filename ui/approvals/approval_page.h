// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/approval_desk.h"
#include "ui/parts/page.h"

class QMenu;

namespace hengzhao::ui
{

class ApprovalPane;
class Grid;

/// The queue of lists that go along the chain, and at its side the one that is looked at (R26, R27).
class ApprovalPage final : public Page
{
    Q_OBJECT

public:
    explicit ApprovalPage(OpenSeason &season);

    [[nodiscard]] Grid &queue() { return *m_queue; }
    [[nodiscard]] ApprovalPane &pane() { return *m_pane; }
    /// A school's code.
    void lookAt(const QString &what) override;

public Q_SLOTS:
    /// Approves the list shown for the level whose turn it is, and goes to the next that waits.
    void approveAndNext();
    /// The candidates selected on the list, or all of it.
    void askReturn();
    void submitCurrent();
    void signCurrent();
    void askObjection();
    void writePaper(office::PaperKind kind, const QString &path, bool withIdentityNumbers = false);

protected:
    void refresh() override;

private:
    struct Queue {
        QList<office::ListView> views;
        Table table;
    };
    /// Gives the list that is to be shown then; 0 for the one that was.
    using ListJob = std::function<Result<qint64>(office::ApprovalDesk &)>;

    void makeTools();
    void show(const Queue &queue);
    void showCurrent();
    void showSheet(const office::ListSheet &sheet);
    void letAct();
    void askFor(const QString &what, const QString &deed, bool needsReason, std::function<void(const QString &)> then);
    void askPaper(office::PaperKind kind, bool withIdentityNumbers);
    void approve(const QString &reason);
    void work(const QString &title, const ListJob &job);
    void answer(const QString &title, ListAnswer answer, const QString &reason);
    [[nodiscard]] const office::ListView *current() const;
    [[nodiscard]] qint64 nextWaiting() const;
    [[nodiscard]] bool selectCode(const QString &code);

    Grid *m_queue;
    ApprovalPane *m_pane;
    QPushButton *m_submit = nullptr;
    QPushButton *m_return = nullptr;
    QPushButton *m_approve = nullptr;
    QMenu *m_more = nullptr;
    QMenu *m_papers = nullptr;
    QList<office::ListView> m_views;
    std::optional<office::ListSheet> m_sheet;
    std::function<void(const QString &)> m_agreed;
    QString m_wanted;
    qint64 m_wantedId = 0;
};

} // namespace hengzhao::ui
