// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QStringList>

namespace hengzhao::office
{

/// One kind of activity (resources/publicity/activity-kinds.tsv).
struct ActivityKind {
    QString code;
    QString chinese;
    /// Its plan is handed in some days ahead (R34).
    bool isFiledAhead = true;
};

[[nodiscard]] const QList<ActivityKind> &activityKinds();
/// By code or Chinese word. UnknownActivityKind where there is none.
[[nodiscard]] Result<ActivityKind> activityKind(const QString &text);

/// Codes of the channels of promotion (resources/publicity/channels.tsv).
[[nodiscard]] QStringList channels();
/// The code of a channel named by code or Chinese word, empty for an empty text. UnknownChannel where there is none.
[[nodiscard]] Result<QString> channelCode(const QString &text);

} // namespace hengzhao::office
