// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/digest.h"

#include <openssl/evp.h>

namespace hengzhao
{

struct Digest::State {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const EVP_MD *algorithm = EVP_sha256();

    State() { EVP_DigestInit_ex(context, algorithm, nullptr); }
    ~State() { EVP_MD_CTX_free(context); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
};

Digest::Digest() : m_state(std::make_unique<State>()) {}
Digest::~Digest() = default;
Digest::Digest(Digest &&) noexcept = default;
Digest &Digest::operator=(Digest &&) noexcept = default;

void Digest::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_state->context, bytes.data(), static_cast<size_t>(bytes.size()));
}

DigestBytes Digest::finish()
{
    DigestBytes result{};
    EVP_DigestFinal_ex(m_state->context, result.data(), nullptr);
    EVP_DigestInit_ex(m_state->context, m_state->algorithm, nullptr);
    return result;
}

DigestBytes Digest::of(QByteArrayView bytes)
{
    Digest digest;
    digest.add(bytes);
    return digest.finish();
}

QByteArray toHex(const DigestBytes &digest)
{
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size())).toHex();
}

} // namespace hengzhao
