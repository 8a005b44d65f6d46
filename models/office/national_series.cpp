// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/national_series.h"

#include <QFile>

namespace hengzhao::office
{

namespace
{

QList<NationalYear> readSeries()
{
    QList<NationalYear> years;
    QFile file(QStringLiteral(":/national/national-series.tsv"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "nationalSeries", "the series is compiled in");
    if (!opened)
        return years;
    file.readLine(); // its header
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char('\t'));
        const QString year = cells.value(0);
        years.append({year.toInt(),
                      {year, year, cells.value(2).toLongLong(), cells.value(3).toLongLong()},
                      cells.value(4).startsWith(QLatin1String("with "))});
    }
    return years;
}

} // namespace

const QList<NationalYear> &nationalSeries()
{
    static const QList<NationalYear> years = readSeries();
    return years;
}

} // namespace hengzhao::office
