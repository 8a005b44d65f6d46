// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace hengzhao
{

/// Sex as GB/T 2261.1 numbers it.
enum class Sex { Male = 1, Female = 2 };

/// A citizen identity number (GB 11643): 17 digits with a real date of birth, and the right check character.
class IdentityNumber
{
public:
    /// Trimmed, full width folded, a small x made large; nothing where it is no identity number.
    [[nodiscard]] static std::optional<IdentityNumber> parse(QStringView text);

    /// The check character for 17 digits; nothing where they are not 17 digits.
    [[nodiscard]] static std::optional<QChar> checkCharacter(QStringView digits);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] Sex sex() const;
    [[nodiscard]] QDate dateOfBirth() const;

    friend bool operator==(const IdentityNumber &, const IdentityNumber &) = default;
    friend size_t qHash(const IdentityNumber &number, size_t seed = 0) { return ::qHash(number.m_text, seed); }

private:
    explicit IdentityNumber(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

/// What may be shown of an identity number, or of what stood where one was expected: the first four and the last
/// two characters, stars between.
[[nodiscard]] QString maskedIdentityNumber(QStringView text);

/// What may be shown of a name: its first character, a star for each other one but the last of three or more.
[[nodiscard]] QString maskedName(QStringView name);
[[nodiscard]] std::string maskedName(std::string_view utf8);

} // namespace hengzhao
