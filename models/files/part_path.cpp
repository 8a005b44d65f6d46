// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/part_path.h"

#include <QFileInfo>

namespace hengzhao::files
{

namespace
{

/// A code as part of a file's name: what a file system gives a meaning to is written as %XX.
QString fileNamePart(const QString &code)
{
    static const QString meaning = QStringLiteral("<>:\"/\\|?*%");
    QString part;
    for (const QChar c : code) {
        if (c.unicode() < 0x20 || meaning.contains(c))
            part += QStringLiteral("%%1").arg(uint(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            part += c;
    }
    return part;
}

} // namespace

QString partPath(const QString &path, const QString &code)
{
    const QString part = code == QLatin1String("*") ? QStringLiteral("other") : code;
    const QString ending = QFileInfo(path).suffix();
    const QString stem = ending.isEmpty() ? path : path.chopped(ending.size() + 1);
    return QStringLiteral("%1-%2.%3").arg(stem, part.isEmpty() ? QStringLiteral("all") : fileNamePart(part), ending);
}

} // namespace hengzhao::files
