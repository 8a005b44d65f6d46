// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/text_table.h"

#include <QFile>

namespace hengzhao::office::demo
{

QList<QStringList> readTextTable(const QString &resource)
{
    QFile file(resource);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // compiled in
    QList<QStringList> records;
    if (!isOpen)
        return records;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1))
        records.append(line.split(QLatin1Char('\t')));
    return records;
}

} // namespace hengzhao::office::demo
