// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/password.h"

#include <QStringList>

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace hengzhao::vault
{

namespace
{

// What a secret made of a password is for.
constexpr int forProof = 1;
constexpr int forWrapping = 2;

constexpr QLatin1String hashKind("hengzhao-argon2id13");

bool isReasonable(const PasswordCost &cost)
{
    // A season file could ask for any cost: a prank must not take the machine's memory.
    return cost.passes >= crypto_pwhash_argon2id_OPSLIMIT_MIN && cost.passes <= 16 &&
           cost.bytes >= crypto_pwhash_argon2id_MEMLIMIT_MIN && cost.bytes <= crypto_pwhash_argon2id_MEMLIMIT_SENSITIVE;
}

} // namespace

Password::Password(QByteArray utf8) : m_utf8(std::move(utf8)) {}

Password::~Password()
{
    wipe(m_utf8);
}

Password::Password(Password &&other) noexcept : m_utf8(std::exchange(other.m_utf8, {})) {}

Password &Password::operator=(Password &&other) noexcept
{
    m_utf8.swap(other.m_utf8);
    return *this;
}

bool Password::isLongEnough() const
{
    // Characters, not bytes; counted where they are, so that no copy is left behind.
    const auto characters =
        std::count_if(m_utf8.begin(), m_utf8.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
    return characters >= fewestCharacters;
}

PasswordCost PasswordCost::moderate()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MODERATE, crypto_pwhash_argon2id_MEMLIMIT_MODERATE};
}

PasswordCost PasswordCost::least()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
}

QByteArray newSalt()
{
    return randomBytes(crypto_pwhash_SALTBYTES);
}

PasswordKey::PasswordKey(const Secret &stretched, const PasswordCost &cost)
    : m_cost(cost), m_proof(stretched.derived(forProof)), m_wrapping(stretched.derived(forWrapping))
{
}

PasswordKey PasswordKey::of(const Password &password, const QByteArray &salt, const PasswordCost &cost)
{
    Q_ASSERT(salt.size() == crypto_pwhash_SALTBYTES && isReasonable(cost));
    Secret stretched;
    const QByteArray &utf8 = password.utf8();
    const int failed =
        crypto_pwhash(stretched.data(), Secret::size, utf8.constData(), static_cast<unsigned long long>(utf8.size()),
                      reinterpret_cast<const unsigned char *>(salt.constData()), cost.passes,
                      static_cast<size_t>(cost.bytes), crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        qBadAlloc(); // the only thing it can lack
    return {stretched, cost};
}

QString PasswordKey::hash() const
{
    const QByteArray proof =
        QByteArray::fromRawData(reinterpret_cast<const char *>(m_proof.data()), Secret::size).toHex();
    return QStringLiteral("%1$%2$%3$%4").arg(hashKind).arg(m_cost.passes).arg(m_cost.bytes).arg(QLatin1String(proof));
}

bool PasswordKey::matches(const QString &hash) const
{
    const QByteArray ours = this->hash().toLatin1();
    const QByteArray theirs = hash.toLatin1();
    return ours.size() == theirs.size() &&
           sodium_memcmp(ours.constData(), theirs.constData(), static_cast<size_t>(ours.size())) == 0;
}

std::optional<PasswordCost> costOf(const QString &hash)
{
    const QStringList parts = hash.split(QLatin1Char('$'));
    if (parts.size() != 4 || parts[0] != hashKind)
        return std::nullopt;
    const PasswordCost cost{parts[1].toULongLong(), parts[2].toULongLong()};
    return isReasonable(cost) ? std::optional(cost) : std::nullopt;
}

QString hashPassword(const Password &password, const QByteArray &salt, const PasswordCost &cost)
{
    return PasswordKey::of(password, salt, cost).hash();
}

std::optional<PasswordKey> verifyPassword(const Password &password, const QByteArray &salt, const QString &hash)
{
    const std::optional<PasswordCost> cost = costOf(hash);
    const bool isUsable = cost && salt.size() == crypto_pwhash_SALTBYTES;
    PasswordKey key = PasswordKey::of(password, isUsable ? salt : QByteArray(crypto_pwhash_SALTBYTES, '\0'),
                                      isUsable ? *cost : PasswordCost::moderate());
    return isUsable && key.matches(hash) ? std::optional(std::move(key)) : std::nullopt;
}

} // namespace hengzhao::vault
