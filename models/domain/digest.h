// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <memory>

namespace hengzhao
{

using DigestBytes = std::array<std::uint8_t, 32>;

/// SHA-256, fed piece by piece. libcrypto's, because it uses the processor's instructions for it: certificates hash a
/// hundred megabytes a run.
class Digest
{
public:
    Digest();
    ~Digest();
    Digest(Digest &&) noexcept;
    Digest &operator=(Digest &&) noexcept;

    void add(QByteArrayView bytes);
    /// The digest of all that was added; starts afresh.
    [[nodiscard]] DigestBytes finish();

    [[nodiscard]] static DigestBytes of(QByteArrayView bytes);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Lower-case hexadecimal.
[[nodiscard]] QByteArray toHex(const DigestBytes &digest);

} // namespace hengzhao
