// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notice.h"

namespace hengzhao::wording
{

[[nodiscard]] QString word(NoticeVerdict verdict);
/// What a verdict means for whoever holds the notice.
[[nodiscard]] QString sentence(NoticeVerdict verdict);
/// Why a notice is void: the state its admission ended in, or what an officer said.
[[nodiscard]] QString voidReasonWord(const QString &reason);
/// standing or void.
[[nodiscard]] QString noticeStandingWord(bool isVoid);

} // namespace hengzhao::wording
