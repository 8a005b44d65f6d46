// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/kind_part.h"

namespace hengzhao::store
{
class Database;
}

namespace hengzhao::office
{

using store::KindPart;

/// Refuses a part of a kind that is in no parts (NotInParts), and one of a school or district that the season does not
/// have.
[[nodiscard]] Result<void> requirePart(store::Database &database, const QString &kind, const store::KindPart &part);

} // namespace hengzhao::office
