// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact_mark.h"
#include "models/domain/error.h"
#include "models/domain/rejection_reason.h"

#include <QString>

namespace hengzhao::wording
{

[[nodiscard]] QString word(ContactMark mark);
[[nodiscard]] QString word(const RejectionReason &reason);
/// Why a school turned somebody away; an unknown code is given back as it is.
[[nodiscard]] QString rejectionReasonWord(const QString &code);
/// Why nobody can be called to a place: its name in RefillOver; an unknown one is given back as it is.
[[nodiscard]] QString refillEndWord(const QString &name);
/// What is said large at a counter where somebody is turned away: a few words, each refusal its own.
[[nodiscard]] QString refusalHeadline(ErrorCode code);

} // namespace hengzhao::wording
