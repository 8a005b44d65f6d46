// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/secret.h"

#include <sodium.h>

namespace hengzhao::vault
{

namespace
{

/// Before anything else is asked of the library. It fails only on a machine without random numbers.
void wakeLibrary()
{
    static const bool awake = sodium_init() >= 0;
    if (!awake)
        qFatal("this system gives no random numbers");
}

} // namespace

void Secret::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

Secret::Secret()
{
    wakeLibrary();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        qBadAlloc();
    sodium_memzero(m_bytes.get(), size);
}

Secret Secret::random()
{
    Secret secret;
    randombytes_buf(secret.data(), size);
    return secret;
}

Secret Secret::derived(int purpose) const
{
    static_assert(size == crypto_kdf_KEYBYTES);
    static constexpr char context[crypto_kdf_CONTEXTBYTES] = {'h', 'e', 'n', 'g', 'z', 'h', 'a', 'o'};
    Secret secret;
    crypto_kdf_derive_from_key(secret.data(), size, static_cast<uint64_t>(purpose), context, data());
    return secret;
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

QByteArray randomBytes(qsizetype count)
{
    wakeLibrary();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

} // namespace hengzhao::vault
