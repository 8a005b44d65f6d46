// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/atomic_write.h"
#include "models/office/notice_desk.h"
#include "models/vault/signing.h"

#include <QFile>

namespace hengzhao::office
{

namespace
{

/// "hengzhao-notice-key,2021,key in base64url": one line of text, whose mark says what it is.
const QByteArrayView keyMark("hengzhao-notice-key");
constexpr qsizetype keyParts = 3;
constexpr qint64 longestKeyFile = 4096;
constexpr auto keyEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Result<QList<NoticeCode>> codesIn(const QString &text)
{
    QList<NoticeCode> codes;
    for (const QString &one : NoticeCode::textsIn(text)) {
        const std::optional<NoticeCode> code = NoticeCode::parse(one);
        if (!code)
            return failure(ErrorCode::NoticeUnreadable, {one.left(40)});
        codes.append(*code);
    }
    if (codes.isEmpty())
        return failure(ErrorCode::NoticeUnreadable, {text.trimmed().left(40)});
    return codes;
}

bool saysTheSame(const NoticeCode &one, const NoticeCode &other)
{
    return one.signedBytes() == other.signedBytes();
}

/// By the signature alone.
NoticeVerdict verdictByKey(const NoticeCode &code, const QByteArray &publicKey)
{
    if (code.signature.isEmpty())
        return NoticeVerdict::Unproved;
    return vault::isSignature(code.signature, code.signedBytes(), publicKey) ? NoticeVerdict::Valid
                                                                             : NoticeVerdict::Forged;
}

Result<QByteArray> keyOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    const QList<QByteArray> parts = file.read(longestKeyFile).trimmed().split(',');
    if (parts.size() != keyParts || parts.first() != keyMark)
        return failure(ErrorCode::SigningKeyMissing);
    return QByteArray::fromBase64(parts.last(), keyEncoding);
}

} // namespace

Result<QList<NoticeCheck>> NoticeDesk::check(const QString &text)
{
    const Result<QList<NoticeCode>> codes = codesIn(text);
    const Result<vault::SigningKeys> keys = store::SeasonStore(m_office.database()).signingKeys();
    if (!codes || !keys)
        return failure(codes ? keys.error() : codes.error());
    QList<NoticeCheck> checks;
    for (const NoticeCode &code : *codes) {
        NoticeCheck check;
        check.code = code;
        check.verdict = verdictByKey(code, keys->publicKey);
        const auto entry = store::NoticeStore(m_office.database()).byNumber(code.number);
        if (!entry)
            return failure(entry.error());
        if (*entry && saysTheSame((*entry)->code, code))
            check.entry = *entry;
        // Where notices are signed, one without a signature is none; where none is, only the register can know it.
        if (check.verdict == NoticeVerdict::Unproved && (!check.entry || !keys->publicKey.isEmpty()))
            check.verdict = NoticeVerdict::Forged;
        else if (check.verdict == NoticeVerdict::Valid && !check.entry)
            check.verdict = NoticeVerdict::Unknown;
        if (check.verdict != NoticeVerdict::Forged && check.entry && check.entry->isVoid)
            check.verdict = NoticeVerdict::Void;
        checks.append(check);
    }
    return checks;
}

Result<QList<NoticeCheck>> NoticeDesk::checkByKey(const QString &text, const QString &keyPath)
{
    const Result<QList<NoticeCode>> codes = codesIn(text);
    const Result<QByteArray> key = keyOf(keyPath);
    if (!codes || !key)
        return failure(codes ? key.error() : codes.error());
    QList<NoticeCheck> checks;
    for (const NoticeCode &code : *codes) {
        NoticeCheck check;
        check.code = code;
        check.verdict = verdictByKey(code, *key);
        checks.append(check);
    }
    return checks;
}

Result<void> NoticeDesk::writeKey(const QString &path)
{
    const Result<vault::SigningKeys> keys = store::SeasonStore(m_office.database()).signingKeys();
    const Result<RuleBook> book = m_office.ruleBook();
    if (!keys || !book)
        return failure(keys ? book.error() : keys.error());
    if (keys->publicKey.isEmpty())
        return failure(ErrorCode::SigningKeyMissing);
    return files::atomicWrite(path, keyMark.toByteArray() + ',' + QByteArray::number(book->year()) + ',' +
                                        keys->publicKey.toBase64(keyEncoding) + '\n');
}

} // namespace hengzhao::office
