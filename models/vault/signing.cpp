// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/signing.h"

#include "models/vault/bytes.h"

#include <sodium.h>

namespace hengzhao::vault
{

namespace
{

const QByteArrayView signingPlace("season signing key");

} // namespace

SigningKeys newSigningKeys(const SeasonKey &key)
{
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secret(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_keypair(reinterpret_cast<unsigned char *>(publicKey.data()),
                        reinterpret_cast<unsigned char *>(secret.data()));
    const SigningKeys keys{publicKey, key.seal(secret, signingPlace)};
    wipe(secret);
    return keys;
}

std::optional<QByteArray> signature(QByteArrayView bytes, const SigningKeys &keys, const SeasonKey &key)
{
    std::optional<QByteArray> secret = key.open(keys.sealedSecret, signingPlace);
    if (!secret || secret->size() != crypto_sign_SECRETKEYBYTES)
        return std::nullopt;
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, bytesOf(bytes),
                         static_cast<unsigned long long>(bytes.size()), bytesOf(*secret));
    wipe(*secret);
    return signature;
}

bool isSignature(QByteArrayView signature, QByteArrayView bytes, QByteArrayView publicKey)
{
    return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(bytes),
                                       static_cast<unsigned long long>(bytes.size()), bytesOf(publicKey)) == 0;
}

} // namespace hengzhao::vault
