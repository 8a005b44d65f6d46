// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/season_key.h"

namespace hengzhao::vault
{

/// The season's Ed25519 pair: anyone may read the public half, the secret half is sealed under the season's key. It
/// signs heads of audit sessions and notices.
struct SigningKeys {
    QByteArray publicKey;
    QByteArray sealedSecret;
};

/// A new pair for a new season.
[[nodiscard]] SigningKeys newSigningKeys(const SeasonKey &key);

/// A signature over the bytes; nothing where the sealed half is not this season's.
[[nodiscard]] std::optional<QByteArray> signature(QByteArrayView bytes, const SigningKeys &keys, const SeasonKey &key);
[[nodiscard]] bool isSignature(QByteArrayView signature, QByteArrayView bytes, QByteArrayView publicKey);

} // namespace hengzhao::vault
