// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/candidate_desk.h"
#include "models/office/correction_desk.h"
#include "models/office/people_desk.h"
#include "ui/parts/page.h"
#include "ui/parts/table_reading.h"

#include <QTimer>

namespace hengzhao::ui
{

class AskForm;
class CorrectionPane;
class Grid;
class NoticeBar;
class PersonPane;

/// Every candidate in one table, all there is to know of the one that is chosen, and corrections of their key data.
class PeoplePage final : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(OpenSeason &season);

    /// A candidate's number.
    void lookAt(const QString &what) override;
    [[nodiscard]] Grid &grid() { return *m_grid; }
    [[nodiscard]] PersonPane &pane() { return *m_pane; }
    [[nodiscard]] CorrectionPane &corrections() { return *m_corrections; }
    [[nodiscard]] NoticeBar &notice() { return *m_notice; }

public Q_SLOTS:
    void askNew();
    void addCandidate(const office::NewCandidate &candidate);
    /// Of the current candidate.
    void askGiveUp();
    void giveUp(const QString &number, const QString &proof, const QStringList &files);
    /// Of the current candidate.
    void askCorrection();
    void correct(const office::CorrectionAsk &wanted);
    /// A page for the parent of the current candidate.
    void askAnswer();
    void writeAnswer(const QString &number, const QString &path);

protected:
    void refresh() override;

private:
    void showTable(const std::shared_ptr<const Table> &table);
    void selectWanted();
    void readPerson();
    void readDecisions(const QString &number);
    void readStory(const QString &number);
    [[nodiscard]] QString currentNumber() const;

    void addTools();
    [[nodiscard]] AskForm *openForm(const QString &title, const QString &agree);
    template <typename T>
    void keep(const QString &title, const QString &done, std::function<Result<T>(office::Office &)> act);
    void say(bool isDone, const QString &text);

    NoticeBar *m_notice;
    CorrectionPane *m_corrections;
    AskForm *m_ask = nullptr;
    Grid *m_grid;
    PersonPane *m_pane;
    /// Reads once the cursor rests: every look-up goes to the audit log (R10).
    QTimer m_rest;
    QString m_wanted;
    TableReading m_reading;
};

} // namespace hengzhao::ui
