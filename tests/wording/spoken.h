// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wording/language.h"

#include <QFile>
#include <QRegularExpression>
#include <QString>
#include <QTest>

namespace hengzhao::wording
{

constexpr Language bothLanguages[] = {Language::English, Language::Chinese};

inline bool hasChinese(const QString &text)
{
    static const QRegularExpression chinese(QStringLiteral("\\p{Han}"));
    return text.contains(chinese);
}

/// Whether a place for an arg was left open.
inline bool hasOpenPlace(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%[1-9n]"));
    return text.contains(place);
}

/// How many values an enum has, counted in the header that declares it, so that a new one cannot be forgotten here.
inline int valuesOfEnum(const QString &header, const QString &name)
{
    QFile file(QStringLiteral(HENGZHAO_SOURCE_DIR "/models/domain/") + header);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QString source = QString::fromUtf8(file.readAll());
    const QRegularExpression declaration(QStringLiteral("enum class %1\\b[^{]*\\{([^}]*)\\}").arg(name));
    QString body = declaration.match(source).captured(1);
    body.remove(QRegularExpression(QStringLiteral("//[^\n]*")));
    return static_cast<int>(body.split(QLatin1Char(',')).filter(QRegularExpression(QStringLiteral("\\w"))).size());
}

} // namespace hengzhao::wording
