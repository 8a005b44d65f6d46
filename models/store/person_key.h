// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/season_key.h"

namespace hengzhao::store
{

/// What the column person_key holds of a person: the keyed hash in a sealed season, the number itself in an open one,
/// which has no key.
[[nodiscard]] inline QString personKeyOf(const IdentityNumber &person, const vault::SeasonKey *key)
{
    return key != nullptr ? key->personKey(person) : person.text();
}

} // namespace hengzhao::store
