// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/dbf_encoding.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace hengzhao::files
{

namespace
{

constexpr qint64 longestCodePageFile = 64;

/// A language driver byte of East Asia. Those of other regions stand in files whose writer never set one.
struct LanguageDriver {
    int byte;
    QLatin1String codePage;
};
constexpr std::array languageDrivers = {
    LanguageDriver{0x4D, QLatin1String("936")}, LanguageDriver{0x7A, QLatin1String("936")},
    LanguageDriver{0x4F, QLatin1String("950")}, LanguageDriver{0x78, QLatin1String("950")},
    LanguageDriver{0x4E, QLatin1String("949")}, LanguageDriver{0x79, QLatin1String("949")},
    LanguageDriver{0x13, QLatin1String("932")}, LanguageDriver{0x7B, QLatin1String("932")},
};

/// What the writer said of the encoding, in the words of the file; empty where it said nothing.
QString codePageSaid(const QString &path, int languageDriver)
{
    const QFileInfo table(path);
    for (const char *ending : {".cpg", ".CPG"}) {
        QFile file(table.path() + QLatin1Char('/') + table.completeBaseName() + QLatin1String(ending));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString said = QString::fromLatin1(file.read(longestCodePageFile)).trimmed();
        if (!said.isEmpty())
            return said;
    }
    const auto *const driver =
        std::find_if(languageDrivers.begin(), languageDrivers.end(),
                     [languageDriver](const LanguageDriver &each) { return each.byte == languageDriver; });
    return driver == languageDrivers.end() ? QString() : QString(driver->codePage);
}

/// Programs write a code page as a number, with or without letters before it, or as a name.
std::optional<Encoding> encodingOfCodePage(const QString &said)
{
    QString plain = said.toLower();
    for (const char *before : {"ansi", "cp", "windows-", "oem", "ldid/"}) {
        if (plain.startsWith(QLatin1String(before)))
            plain = plain.mid(qsizetype(qstrlen(before))).trimmed();
    }
    if (plain == u"65001")
        return Encoding::Utf8;
    if (plain == u"936" || plain == u"54936" || plain == u"77" || plain == u"122" || plain == u"gb2312")
        return Encoding::Gb18030;
    return parseEncoding(plain);
}

bool isWide(Encoding encoding)
{
    return encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian;
}

bool isAllUtf8(DbfFile &file)
{
    const std::unique_ptr<Decoder> decoder = makeDecoder(Encoding::Utf8);
    std::vector<char16_t> scratch(std::size_t(file.recordLength() + Decoder::extraRoom));
    for (int i = 0; i < file.records(); ++i) {
        const QByteArrayView record = file.record(i);
        for (const DbfField &field : file.fields()) {
            if (record.isEmpty() || field.type != 'C')
                continue;
            if (!decoder->decode(withoutPadding(record.sliced(field.offset, field.width)), true, scratch.data()))
                return false;
        }
    }
    return true;
}

} // namespace

QByteArrayView withoutPadding(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && (bytes.back() == ' ' || bytes.back() == '\0'))
        bytes.chop(1);
    return bytes;
}

Result<Encoding> encodingOfDbf(const QString &path, QStringView encodingName, DbfFile &file)
{
    if (!encodingName.isEmpty()) {
        const std::optional<Encoding> named = parseEncoding(encodingName);
        // No field of single bytes can hold text of double ones.
        if (!named || isWide(*named))
            return failure(ErrorCode::UnknownEncoding, {encodingName.toString()});
        return *named;
    }
    const QString said = codePageSaid(path, file.languageDriver());
    if (said.isEmpty())
        return isAllUtf8(file) ? Encoding::Utf8 : Encoding::Gb18030;
    const std::optional<Encoding> encoding = encodingOfCodePage(said);
    if (!encoding || isWide(*encoding))
        return failure(ErrorCode::DbfCodePage, {path, said});
    return *encoding;
}

} // namespace hengzhao::files
