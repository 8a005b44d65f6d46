// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/city_time.h"

#include "models/domain/text.h"

#include <QTimeZone>

namespace hengzhao::office
{

namespace
{

QTimeZone city()
{
    return QTimeZone("Asia/Shanghai");
}

} // namespace

QDate dayInCity(const QDateTime &moment)
{
    return moment.toTimeZone(city()).date();
}

std::optional<QDateTime> parseMoment(QStringView text)
{
    const QString cleaned = cleanCode(text);
    for (const char *format :
         {"yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd", "yyyy/MM/dd HH:mm:ss", "yyyy/MM/dd"}) {
        const QDateTime moment = QDateTime::fromString(cleaned, QLatin1String(format));
        if (moment.isValid())
            return QDateTime(moment.date(), moment.time(), city());
    }
    QDateTime moment = QDateTime::fromString(cleaned, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        return QDateTime(moment.date(), moment.time(), city());
    return moment.toTimeZone(city());
}

} // namespace hengzhao::office
