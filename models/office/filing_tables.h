// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/filing_desk.h"

namespace hengzhao::office
{

/// What a state means to whoever reads it.
[[nodiscard]] Tone toneOf(FilingState state);

/// Filings a row, in their order; the id of a row is the filing's.
[[nodiscard]] Table queueTable(const QList<FilingView> &views);
/// The fields of a filing beside last year's, and the keys of its rows.
[[nodiscard]] Table factTable(const Filing &filing, QStringList &keys);
[[nodiscard]] Table filedProgramTable(const Filing &filing);
[[nodiscard]] Table signerTable(const QList<FilingSigner> &signers);
[[nodiscard]] Table outwardTable(const QList<OutwardFiling> &outward);
[[nodiscard]] Table stepTable(const QList<FilingStep> &steps);

} // namespace hengzhao::office
