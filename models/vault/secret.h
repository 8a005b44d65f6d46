// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace hengzhao::vault
{

/// Thirty-two secret bytes in memory of their own: kept out of the swap file where the system allows it, wiped when
/// they go. Nothing prints or compares them.
class Secret
{
public:
    static constexpr qsizetype size = 32;

    /// All zero, to be filled.
    Secret();
    [[nodiscard]] static Secret random();

    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    /// Another secret that does not give this one away; the number says what it is for.
    [[nodiscard]] Secret derived(int purpose) const;

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };

    std::unique_ptr<unsigned char, Free> m_bytes;
};

/// Overwrites bytes nobody else shares, and empties them.
void wipe(QByteArray &bytes);

[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace hengzhao::vault
