// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/attachment.h"

#include "models/domain/term.h"

#include <algorithm>
#include <array>

namespace hengzhao
{

namespace
{

constexpr std::array types = {
    Term<AttachmentType>{AttachmentType::Pdf, QLatin1String("pdf"), u"PDF"},
    Term<AttachmentType>{AttachmentType::Png, QLatin1String("png"), u"PNG"},
    Term<AttachmentType>{AttachmentType::Jpeg, QLatin1String("jpeg"), u"JPEG"},
};

constexpr qsizetype longestName = 120;

/// Names that Windows gives to devices, whatever ending follows.
constexpr std::array deviceNames = {u"CON", u"PRN", u"AUX", u"NUL", u"COM", u"LPT"};

bool isDeviceName(QStringView stem)
{
    return std::any_of(deviceNames.begin(), deviceNames.end(), [stem](const char16_t *device) {
        const QStringView name(device);
        if (!stem.startsWith(name, Qt::CaseInsensitive))
            return false;
        const QStringView rest = stem.sliced(name.size());
        const bool isNumbered = name == u"COM" || name == u"LPT";
        return isNumbered ? rest.size() == 1 && rest.front().isDigit() : rest.isEmpty();
    });
}

bool mayStandInName(QChar character)
{
    if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format)
        return false;
    return !QStringView(u"/\\:*?\"<>|").contains(character);
}

} // namespace

QLatin1String codeName(AttachmentType type)
{
    return termCode(types, type);
}

std::optional<AttachmentType> parseAttachmentType(QStringView text)
{
    return parseTerm(types, text);
}

std::optional<AttachmentType> attachmentTypeOf(QByteArrayView content)
{
    if (content.startsWith("%PDF-"))
        return AttachmentType::Pdf;
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return AttachmentType::Png;
    if (content.startsWith("\xff\xd8\xff"))
        return AttachmentType::Jpeg;
    return std::nullopt;
}

bool hasEndingOf(QStringView name, AttachmentType type)
{
    const auto ends = [name](const char16_t *ending) {
        return name.endsWith(QStringView(ending), Qt::CaseInsensitive);
    };
    switch (type) {
    case AttachmentType::Pdf:
        return ends(u".pdf");
    case AttachmentType::Png:
        return ends(u".png");
    case AttachmentType::Jpeg:
        return ends(u".jpg") || ends(u".jpeg");
    }
    Q_UNREACHABLE();
}

QString safeAttachmentName(const QString &name, AttachmentType type)
{
    const qsizetype slash = std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\')));
    QString kept;
    for (QChar character : QStringView(name).sliced(slash + 1)) {
        if (mayStandInName(character))
            kept.append(character);
    }
    QString stem = hasEndingOf(kept, type) ? kept.first(kept.lastIndexOf(QLatin1Char('.'))) : kept;
    while (stem.startsWith(QLatin1Char('.')) || stem.startsWith(QLatin1Char(' ')))
        stem.remove(0, 1);
    stem = stem.first(std::min(stem.size(), longestName)).trimmed();
    if (!stem.isEmpty() && stem.back().isHighSurrogate())
        stem.chop(1);
    if (stem.isEmpty() || isDeviceName(stem))
        stem.prepend(QStringLiteral("file"));
    return stem + QLatin1Char('.') + (type == AttachmentType::Jpeg ? QLatin1String("jpg") : codeName(type));
}

} // namespace hengzhao
