// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identity_number.h"
#include "models/vault/password.h"

namespace hengzhao::vault
{

/// The key of a sealed season. Never stored bare: each account keeps it wrapped under its own password.
class SeasonKey
{
public:
    [[nodiscard]] static SeasonKey random();

    [[nodiscard]] QByteArray wrapped(const PasswordKey &password) const;
    /// Nothing where the password is another one or the bytes are not what was wrapped.
    [[nodiscard]] static std::optional<SeasonKey> unwrapped(const QByteArray &wrapped, const PasswordKey &password);

    /// The same for the same person and season, and nothing to whoever lacks the key: BLAKE2b-256, in hexadecimal.
    [[nodiscard]] QString personKey(const IdentityNumber &number) const;
    /// The same of a digest taken over personal data, so that nobody can try out which data it was taken over.
    [[nodiscard]] QString keyedDigest(const QByteArray &digest) const;

    /// XChaCha20-Poly1305, the random nonce in front. What is sealed opens only for the place it was sealed for.
    [[nodiscard]] QByteArray seal(QByteArrayView plain, QByteArrayView place) const;
    [[nodiscard]] std::optional<QByteArray> open(QByteArrayView sealed, QByteArrayView place) const;

private:
    explicit SeasonKey(Secret master);

    Secret m_master;
    Secret m_person;
    Secret m_sealing;
    Secret m_digest;
};

} // namespace hengzhao::vault
