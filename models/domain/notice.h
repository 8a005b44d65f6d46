// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>

namespace hengzhao
{

/// Notice numbers from the first to the last (R28): a prefix that does not end in a digit, and digits of one length, so
/// that the same number is never written as two.
class NoticeRange
{
public:
    static constexpr int mostDigits = 16;
    static constexpr int longestPrefix = 16;

    /// What an officer types: "000001" to "005000" with a prefix or without. Nothing where the two have not the same
    /// length, run backwards, or hold anything but digits, or where the prefix is no part of a code.
    [[nodiscard]] static std::optional<NoticeRange> parse(const QString &prefix, const QString &first,
                                                          const QString &last);
    /// As it is kept.
    NoticeRange(QString prefix, int digits, qint64 first, qint64 last);

    [[nodiscard]] const QString &prefix() const { return m_prefix; }
    [[nodiscard]] int digits() const { return m_digits; }
    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 last() const { return m_last; }
    [[nodiscard]] qint64 count() const { return m_last - m_first + 1; }
    /// The number at a place from first() to last(), as it is printed.
    [[nodiscard]] QString numberAt(qint64 place) const;
    [[nodiscard]] bool overlaps(const NoticeRange &other) const;

    friend bool operator==(const NoticeRange &, const NoticeRange &) = default;

private:
    QString m_prefix;
    int m_digits;
    qint64 m_first;
    qint64 m_last;
};

/// What the QR code of a notice says: "HZ1,candidate,school,program,number,signature", the signature in base64url and
/// empty where the season signs nothing. No part of it can hold a comma or a space, as codes never do.
struct NoticeCode {
    QString candidate;
    QString school;
    QString program;
    QString number;
    QByteArray signature = {};

    /// What the signature is made over: all before it.
    [[nodiscard]] QByteArray signedBytes() const;
    [[nodiscard]] QString text() const;
    /// Spaces and line ends, which hands and scanners put in, do not count. Nothing where it is no such text.
    [[nodiscard]] static std::optional<NoticeCode> parse(QStringView text);
    /// Every such text in a longer one, each from its mark on to the next or to the end, readable or not.
    [[nodiscard]] static QStringList textsIn(QStringView content);

    friend bool operator==(const NoticeCode &, const NoticeCode &) = default;
};

/// What came of checking a notice.
enum class NoticeVerdict {
    /// Signed by the season, and standing as far as can be seen from here.
    Valid,
    /// Signed, but the register says it stands no longer.
    Void,
    /// Signed, but the register does not have it: an issue that was undone.
    Unknown,
    /// Its signature does not hold.
    Forged,
    /// It bears no signature, as those of an open season.
    Unproved,
};

[[nodiscard]] QLatin1String codeName(NoticeVerdict verdict);

} // namespace hengzhao
