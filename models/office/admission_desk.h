// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/second_officer.h"
#include "models/store/admission_life.h"
#include "models/store/admission_store.h"
#include "models/store/counter_store.h"
#include "models/store/people_store.h"
#include "models/store/refill_store.h"

namespace hengzhao::office
{

using store::CounterProgram;
using store::CounterProgress;
using store::HeldSeat;
using store::LifeStep;
using store::PersonFacts;

/// Somebody at the counter: who it is, the place held, and why it could not be confirmed now, if so.
struct CounterView {
    store::PersonFacts person;
    /// Held, or the last one held; nothing where there never was one.
    std::optional<HeldSeat> seat;
    /// Of that seat's school.
    QList<CounterProgram> programs;
    std::optional<QDate> confirmBy;
    std::optional<Error> refusal;
};

/// What somebody confirms, and by what they are known (R25).
struct Confirmation {
    QString candidate;
    /// The number of the identity card as the reader types it; empty without a card.
    QString card = {};
    /// Another proof, and the second officer who consents to it, where there is no card.
    QString proof = {};
    SecondOfficer second = {};
    QString program = {};
    /// Where it is not on record; else the best one there counts.
    std::optional<Score> interview = {};
    /// The counter is this school's, and serves no other; empty for a counter of all.
    QString school = {};
};

/// Who is called to a place, and what place.
struct Called {
    QString candidate;
    QString name;
    int choice = 0;
    int place = 0;
    qint64 stillFree = 0;
};

/// Whether a program can be agreed with a candidate who shows this interview score: published, with a seat left, the
/// interview passed where it asks for one (R25).
[[nodiscard]] Result<void> checkProgram(const CounterProgram &program, const std::optional<Score> &interview);

/// One admission from its confirmation to its end (rules, section 6). Everything is checked and written in one
/// transaction that holds the write lock, so that of two counters one hears that it comes too late.
class AdmissionDesk
{
public:
    explicit AdmissionDesk(Office &office) : m_office(office) {}

    /// Whose card it is; `school` as in a Confirmation. A person who cannot confirm is shown with the refusal.
    [[nodiscard]] Result<CounterView> lookUpCard(const QString &card, const QString &school = {});
    [[nodiscard]] Result<CounterView> lookUp(const QString &candidate, const QString &school = {});
    [[nodiscard]] Result<QList<LifeStep>> steps(const QString &candidate);
    /// Of a school, or of all where the code is empty.
    [[nodiscard]] Result<CounterProgress> progress(const QString &school);
    /// Codes and names of the schools that somebody can be confirmed at, by code.
    [[nodiscard]] Result<QMap<QString, QString>> schools();

    /// The seat with the program agreed.
    [[nodiscard]] Result<HeldSeat> confirm(const Confirmation &wanted);
    /// Gives a place up before it is confirmed; the card is compared where one is given.
    [[nodiscard]] Result<HeldSeat> decline(const QString &candidate, const QString &reason, const QString &card = {});
    /// A school turns somebody away: with a reason of the list and its authority's consent.
    [[nodiscard]] Result<HeldSeat> reject(const QString &candidate, const QString &reasonCode, const QString &remark,
                                          const SecondOfficer &second);
    /// Takes a confirmation back before the school's list is submitted; the place is given up with it.
    [[nodiscard]] Result<HeldSeat> withdraw(const QString &candidate, const QString &reason);
    [[nodiscard]] Result<HeldSeat> revoke(const QString &candidate, const QString &order, const QString &reason);
    /// Calls the next of the run's queue to a place that was given up, where the rule book lets it (refill).
    [[nodiscard]] Result<Called> call(int batch, const QString &school, const QString &district);

    /// A slip of A5 to be signed: that the place is taken up, or that it is given up.
    [[nodiscard]] Result<void> writeConfirmationSlip(const QString &candidate, const QString &path);
    [[nodiscard]] Result<void> writeGiveUpSlip(const QString &candidate, const QString &path);

private:
    [[nodiscard]] Result<CandidateNumber> numberOf(const QString &candidate);
    [[nodiscard]] Result<HeldSeat> seatOf(const CandidateNumber &number);
    /// Of one school, whoever acts for it; a county's officers act for the schools in their county.
    [[nodiscard]] Result<void> requireFor(const HeldSeat &seat, const QList<Role> &roles);
    [[nodiscard]] Result<void> checkWaits(const CandidateNumber &number, const HeldSeat &seat, const RuleBook &book,
                                          const QString &school);
    [[nodiscard]] Result<void> checkCard(const CandidateNumber &number, const QString &card);
    [[nodiscard]] Result<CounterProgram> programOf(const HeldSeat &seat, const QString &code);
    [[nodiscard]] Result<QString> authorityConsent(const HeldSeat &seat, const SecondOfficer &second);
    [[nodiscard]] Result<HeldSeat> end(const CandidateNumber &number, AdmissionAct act, const store::EndFacts &facts,
                                       const QList<Role> &roles);
    [[nodiscard]] Result<store::RunFacts> runToRefill(int batch);

    Office &m_office;
};

} // namespace hengzhao::office
