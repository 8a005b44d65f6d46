// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/admission_desk.h"
#include "ui/counter/beeps.h"
#include "ui/parts/page.h"

class QComboBox;
class QTabWidget;

namespace hengzhao::ui
{

class AskForm;
class CallListPane;
class CandidateCard;
class Grid;
class ScanCard;

/// 确认: a counter with a queue before it (R25). A card is read, its candidate appears, Enter confirms; the next card
/// may come at once, and is looked up when the one before is done.
class CounterPage final : public Page
{
    Q_OBJECT

public:
    explicit CounterPage(OpenSeason &season);

    /// A candidate's number, or "unconfirmed".
    void lookAt(const QString &what) override;
    [[nodiscard]] ScanCard &scanCard() { return *m_scan; }
    [[nodiscard]] CandidateCard &candidateCard() { return *m_candidate; }
    [[nodiscard]] CallListPane &callList() { return *m_callList; }
    /// What was done last, the newest first.
    [[nodiscard]] Grid &done() { return *m_done; }
    [[nodiscard]] const Beeper &beeper() const { return *m_beeper; }
    /// The counter of one school, which turns all others away; empty for all.
    void setSchool(const QString &code);

    /// The forms that what is rarer is asked with.
    AskForm *askWithoutCard();
    AskForm *askGiveUp();
    AskForm *askReject();
    AskForm *askWithdraw();
    /// Of whom is shown, else of whom was confirmed last.
    void writeSlip(const QString &path, bool isGivingUp);

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One line of what was done: when, whose place, which program, and what came of it.
    struct Deed {
        QString time;
        QString candidate;
        QString name;
        QString program;
        QString outcome;
        Tone tone = Tone::Plain;
    };
    struct Look {
        QMap<QString, QString> schools;
        office::CounterProgress progress;
        std::shared_ptr<const Table> unconfirmed;
    };
    using Act = std::function<Result<office::HeldSeat>(office::Office &)>;

    [[nodiscard]] QWidget *makeStation();
    void addTools();
    void connectCards();
    void offerSchools(const QMap<QString, QString> &schools);
    void showProgress(const office::CounterProgress &progress);
    void scan(const QString &card);
    void find(const QString &candidate, office::Confirmation known);
    void showView(const office::CounterView &view);
    void showReady();
    void confirm();
    void take(const QString &candidate, const Result<office::HeldSeat> &seat, const QString &outcome);
    void goOn();
    void takeKeys();
    void clear();
    void refuse(const Error &error);
    void note(const QString &candidate, const QString &program, const QString &outcome, Tone tone);
    [[nodiscard]] QString nameOf(const QString &candidate) const;
    void noteContact(const QString &candidate, ContactMark mark, const QString &remark);
    void keepForm(AskForm *form, const QString &candidate, AdmissionState outcome,
                  const std::function<Act(const AskForm &)> &act);
    void askSlip(bool isGivingUp);
    /// Of whom is shown; of the current row of those done last where that list has the keys, or nobody is shown.
    [[nodiscard]] QString meantCandidate() const;
    [[nodiscard]] QString school() const;

    QTabWidget *m_tabs;
    QComboBox *m_school;
    ScanCard *m_scan;
    CandidateCard *m_candidate;
    Grid *m_done;
    CallListPane *m_callList;
    Beeper *m_beeper;
    QList<Deed> m_deeds;
    std::optional<office::CounterView> m_view;
    /// By what whoever stands here is known; shared, as a password is never copied.
    std::shared_ptr<office::Confirmation> m_known;
    /// Cards read while the one before is being dealt with.
    QStringList m_waiting;
    bool m_isBusy = false;
};

} // namespace hengzhao::ui
