// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hengzhao
{

/// Why a school may turn a pre-admitted candidate away, with its authority's consent (rules, section 6): data, not
/// code.
struct RejectionReason {
    QString code;
    QString chinese;
    QString english;
};

/// Those that come with the program (resources/admission), in the order in which they are offered.
[[nodiscard]] const QList<RejectionReason> &rejectionReasons();
/// By code or by Chinese word; nothing where there is no such reason.
[[nodiscard]] std::optional<RejectionReason> rejectionReason(const QString &text);
[[nodiscard]] QStringList rejectionReasonCodes();

} // namespace hengzhao
