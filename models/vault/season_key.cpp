// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/season_key.h"

#include "models/vault/bytes.h"

#include <sodium.h>

#include <utility>

namespace hengzhao::vault
{

namespace
{

// What a secret made of the season's key is for.
constexpr int forPersons = 1;
constexpr int forSealing = 2;
constexpr int forDigests = 3;

const QByteArrayView keyPlace("season key");

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

QByteArray sealWith(const Secret &key, QByteArrayView plain, QByteArrayView place)
{
    QByteArray sealed(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    auto *nonce = reinterpret_cast<unsigned char *>(sealed.data());
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + nonceSize, nullptr, bytesOf(plain), static_cast<unsigned long long>(plain.size()), bytesOf(place),
        static_cast<unsigned long long>(place.size()), nullptr, nonce, key.data());
    return sealed;
}

std::optional<qsizetype> openInto(unsigned char *plain, const Secret &key, QByteArrayView sealed, QByteArrayView place)
{
    const QByteArrayView box = sealed.sliced(nonceSize);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        plain, nullptr, nullptr, bytesOf(box), static_cast<unsigned long long>(box.size()), bytesOf(place),
        static_cast<unsigned long long>(place.size()), bytesOf(sealed), key.data());
    return failed == 0 ? std::optional(box.size() - tagSize) : std::nullopt;
}

QString keyedHash(const Secret &key, QByteArrayView bytes)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()), bytesOf(bytes),
                       static_cast<unsigned long long>(bytes.size()), key.data(), Secret::size);
    return QString::fromLatin1(hash.toHex());
}

} // namespace

SeasonKey::SeasonKey(Secret master)
    : m_master(std::move(master)), m_person(m_master.derived(forPersons)), m_sealing(m_master.derived(forSealing)),
      m_digest(m_master.derived(forDigests))
{
}

SeasonKey SeasonKey::random()
{
    return SeasonKey(Secret::random());
}

QByteArray SeasonKey::wrapped(const PasswordKey &password) const
{
    const QByteArrayView master(m_master.data(), Secret::size);
    return sealWith(password.wrapping(), master, keyPlace);
}

std::optional<SeasonKey> SeasonKey::unwrapped(const QByteArray &wrapped, const PasswordKey &password)
{
    if (wrapped.size() != nonceSize + Secret::size + tagSize)
        return std::nullopt;
    Secret master;
    if (!openInto(master.data(), password.wrapping(), wrapped, keyPlace))
        return std::nullopt;
    return SeasonKey(std::move(master));
}

QString SeasonKey::personKey(const IdentityNumber &number) const
{
    return keyedHash(m_person, number.text().toLatin1());
}

QString SeasonKey::keyedDigest(const QByteArray &digest) const
{
    return keyedHash(m_digest, digest);
}

QByteArray SeasonKey::seal(QByteArrayView plain, QByteArrayView place) const
{
    return sealWith(m_sealing, plain, place);
}

std::optional<QByteArray> SeasonKey::open(QByteArrayView sealed, QByteArrayView place) const
{
    if (sealed.size() < nonceSize + tagSize)
        return std::nullopt;
    QByteArray plain(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    if (!openInto(reinterpret_cast<unsigned char *>(plain.data()), m_sealing, sealed, place))
        return std::nullopt;
    return plain;
}

} // namespace hengzhao::vault
