// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/notice.h"

#include "models/domain/code.h"

#include <algorithm>

namespace hengzhao
{

namespace
{

const QLatin1String codeMark("HZ1,");
constexpr qsizetype codeParts = 6;
// A code has at most 32 characters, a signature 86.
constexpr qsizetype longestCode = 512;

bool isNumeral(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Spelt out, as base64 in Qt passes over what does not belong to it.
bool isSignatureText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return isNumeral(c) || (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
               (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || c == QLatin1Char('-') || c == QLatin1Char('_');
    });
}

} // namespace

NoticeRange::NoticeRange(QString prefix, int digits, qint64 first, qint64 last)
    : m_prefix(std::move(prefix)), m_digits(digits), m_first(first), m_last(last)
{
}

std::optional<NoticeRange> NoticeRange::parse(const QString &prefix, const QString &first, const QString &last)
{
    QString letters = cleanCode(prefix);
    QString from = cleanCode(first);
    QString to = cleanCode(last);
    if (from.isEmpty() || from.size() != to.size() || !std::all_of(from.cbegin(), from.cend(), isNumeral) ||
        !std::all_of(to.cbegin(), to.cend(), isNumeral))
        return std::nullopt;
    if (!letters.isEmpty() && !isCode(letters))
        return std::nullopt;
    // Digits at the end of the prefix are digits of the number.
    while (!letters.isEmpty() && isNumeral(letters.back())) {
        from.prepend(letters.back());
        to.prepend(letters.back());
        letters.chop(1);
    }
    if (from.size() > mostDigits || letters.size() > longestPrefix || from > to)
        return std::nullopt;
    return NoticeRange(letters, static_cast<int>(from.size()), from.toLongLong(), to.toLongLong());
}

QString NoticeRange::numberAt(qint64 place) const
{
    return m_prefix + QString::number(place).rightJustified(m_digits, QLatin1Char('0'));
}

bool NoticeRange::overlaps(const NoticeRange &other) const
{
    return m_prefix == other.m_prefix && m_digits == other.m_digits && m_first <= other.m_last &&
           other.m_first <= m_last;
}

QByteArray NoticeCode::signedBytes() const
{
    return (codeMark + QStringList{candidate, school, program, number}.join(QLatin1Char(','))).toUtf8();
}

QString NoticeCode::text() const
{
    return QString::fromUtf8(signedBytes()) + QLatin1Char(',') +
           QString::fromLatin1(signature.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<NoticeCode> NoticeCode::parse(QStringView text)
{
    if (text.size() > 2 * longestCode)
        return std::nullopt;
    QString packed;
    for (QChar c : text) {
        if (!c.isSpace())
            packed.append(c);
    }
    if (packed.size() > longestCode || !packed.startsWith(codeMark))
        return std::nullopt;
    const QStringList parts = packed.split(QLatin1Char(','));
    if (parts.size() != codeParts || !isSignatureText(parts.last()) ||
        !std::all_of(parts.cbegin() + 1, parts.cend() - 1, [](const QString &part) { return isCode(part); }))
        return std::nullopt;
    return NoticeCode{parts[1], parts[2], parts[3], parts[4],
                      QByteArray::fromBase64(parts[5].toLatin1(), QByteArray::Base64UrlEncoding)};
}

QStringList NoticeCode::textsIn(QStringView content)
{
    QStringList texts;
    qsizetype at = content.indexOf(codeMark);
    while (at >= 0) {
        const qsizetype next = content.indexOf(codeMark, at + codeMark.size());
        texts.append(content.sliced(at, (next < 0 ? content.size() : next) - at).trimmed().toString());
        at = next;
    }
    return texts;
}

QLatin1String codeName(NoticeVerdict verdict)
{
    switch (verdict) {
    case NoticeVerdict::Valid:
        return QLatin1String("valid");
    case NoticeVerdict::Void:
        return QLatin1String("void");
    case NoticeVerdict::Unknown:
        return QLatin1String("unknown");
    case NoticeVerdict::Forged:
        return QLatin1String("forged");
    case NoticeVerdict::Unproved:
        return QLatin1String("unproved");
    }
    Q_UNREACHABLE();
}

} // namespace hengzhao
