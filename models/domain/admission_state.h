// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QList>
#include <QStringView>

#include <optional>

namespace hengzhao
{

/// Where one admission stands in its life (rules, section 6).
enum class AdmissionState {
    PreAdmitted,
    Confirmed,
    Submitted,
    Reviewed,
    Approved,
    Registered,
    Declined,
    Released,
    Rejected,
    Withdrawn,
    Revoked
};

/// What moves an admission from one state to the next.
enum class AdmissionAct {
    Confirm,
    Decline,
    Release,
    Reject,
    Withdraw,
    Submit,
    Review,
    Approve,
    Return,
    Register,
    Revoke
};

/// One arrow of the picture in rules, section 6.
struct AdmissionStep {
    AdmissionState from;
    AdmissionAct act;
    AdmissionState to;
};

[[nodiscard]] QLatin1String codeName(AdmissionState state);
/// The Chinese word that files use, and parseAdmissionState() reads.
[[nodiscard]] QString fileWord(AdmissionState state);
[[nodiscard]] std::optional<AdmissionState> parseAdmissionState(QStringView text);
[[nodiscard]] QLatin1String codeName(AdmissionAct act);

/// Every state, in the order of an admission's life.
[[nodiscard]] QList<AdmissionState> allAdmissionStates();
/// Every step there is.
[[nodiscard]] QList<AdmissionStep> allAdmissionSteps();
/// The state an act leads to, or nothing where the act is not allowed in that state.
[[nodiscard]] std::optional<AdmissionState> nextState(AdmissionState from, AdmissionAct act);
/// A live admission holds a seat and keeps its candidate out of every pool (R4).
[[nodiscard]] bool isLive(AdmissionState state);
/// The states from which figures may count: every live state at or after `from` (R37).
[[nodiscard]] QList<AdmissionState> liveStatesFrom(AdmissionState from);

} // namespace hengzhao
