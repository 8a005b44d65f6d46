// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/approval_desk.h"

namespace hengzhao::office
{

[[nodiscard]] Tone toneOf(ListState state);

/// The row of a list in the queue; negative for those who have confirmed and are on no list.
[[nodiscard]] qint64 queueId(const ListView &view);
[[nodiscard]] Table listQueueTable(const QList<ListView> &views);
/// The candidates on a list with what is marked, rows by candidate.
[[nodiscard]] Table listEntryTable(const ListSheet &sheet);
[[nodiscard]] Table listActTable(const QList<ListTaken> &acts);
/// 花名册: those who are on it, numbered, identity numbers masked unless they are to be full.
[[nodiscard]] Table rosterTable(const ListSheet &sheet, bool withIdentityNumbers);

} // namespace hengzhao::office
