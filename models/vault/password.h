// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/secret.h"

#include <QString>

#include <optional>

namespace hengzhao::vault
{

/// A password on its way: moved, never copied, wiped when it goes.
class Password
{
public:
    static constexpr int fewestCharacters = 8;

    Password(QByteArray utf8);
    ~Password();
    Password(Password &&other) noexcept;
    Password &operator=(Password &&other) noexcept;

    [[nodiscard]] const QByteArray &utf8() const { return m_utf8; }
    [[nodiscard]] bool isLongEnough() const;

private:
    QByteArray m_utf8;
};

/// What one try at a password costs, to us as to whoever guesses.
struct PasswordCost {
    quint64 passes = 0;
    quint64 bytes = 0;

    friend bool operator==(const PasswordCost &, const PasswordCost &) = default;

    /// A third of a second and 256 MB.
    [[nodiscard]] static PasswordCost moderate();
    /// The least Argon2id allows, for tests.
    [[nodiscard]] static PasswordCost least();
};

[[nodiscard]] QByteArray newSalt();

/// What Argon2id makes of a password and a salt: from it come what is stored to know the password again, and the key
/// the season's key is wrapped in. One costly step for both, and neither gives the other away.
class PasswordKey
{
public:
    [[nodiscard]] static PasswordKey of(const Password &password, const QByteArray &salt, const PasswordCost &cost);

    [[nodiscard]] const Secret &wrapping() const { return m_wrapping; }
    /// What is stored: the cost and a hash, as text.
    [[nodiscard]] QString hash() const;
    /// Compares in the same time whatever the difference.
    [[nodiscard]] bool matches(const QString &hash) const;

private:
    PasswordKey(const Secret &stretched, const PasswordCost &cost);

    PasswordCost m_cost;
    Secret m_proof;
    Secret m_wrapping;
};

/// The cost a stored hash was made at; nothing where it is no such hash, or asks for more than any season of ours.
[[nodiscard]] std::optional<PasswordCost> costOf(const QString &hash);

/// The hash of a new password.
[[nodiscard]] QString hashPassword(const Password &password, const QByteArray &salt, const PasswordCost &cost);
/// The password's key where it is the one that was hashed. Costs the same where it is not, and where there is no hash.
[[nodiscard]] std::optional<PasswordKey> verifyPassword(const Password &password, const QByteArray &salt,
                                                        const QString &hash);

} // namespace hengzhao::vault
