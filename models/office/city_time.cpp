// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/city_time.h"

#include "models/domain/text.h"

#include <QTimeZone>

namespace hengzhao::office
{

namespace
{

const QTimeZone &city()
{
    thread_local const QTimeZone zone("Asia/Shanghai");
    return zone;
}

/// Some digits as a number, below zero where something else stands among them.
int numberAt(QStringView text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (QChar c : text.sliced(from, count)) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// `yyyy-MM-dd` or `yyyy/MM/dd`; year 0 and below is no date.
QDate plainDate(QStringView text)
{
    const QChar mark = text[4];
    if ((mark != QLatin1Char('-') && mark != QLatin1Char('/')) || text[7] != mark)
        return {};
    const int year = numberAt(text, 0, 4);
    return year < 0 ? QDate() : QDate(year, numberAt(text, 5, 2), numberAt(text, 8, 2));
}

/// `HH:mm` or `HH:mm:ss`.
QTime plainTime(QStringView text)
{
    constexpr qsizetype toMinute = 5;
    const bool hasSecond = text.size() > toMinute;
    if (text[2] != QLatin1Char(':') || (hasSecond && text[5] != QLatin1Char(':')))
        return {};
    return QTime(numberAt(text, 0, 2), numberAt(text, 3, 2), hasSecond ? numberAt(text, 6, 2) : 0);
}

/// A date alone, or with a time behind a space or a T: what nearly every form bears. By hand, because Qt's parser asks
/// for the machine's own time zone at every format it tries, and a city files a million forms.
std::optional<QDateTime> plainMoment(QStringView text)
{
    constexpr qsizetype day = 10;
    constexpr qsizetype minute = 16;
    constexpr qsizetype second = 19;
    if (text.size() != day && text.size() != minute && text.size() != second)
        return std::nullopt;
    if (text.size() > day && text[day] != QLatin1Char(' ') && text[day] != QLatin1Char('T'))
        return std::nullopt;
    const QDate date = plainDate(text);
    const QTime time = text.size() > day ? plainTime(text.sliced(day + 1)) : QTime(0, 0);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const QDateTime moment(date, time, city());
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

} // namespace

QString shownMoment(const QDateTime &moment)
{
    return moment.toTimeZone(city()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QDate dayInCity(const QDateTime &moment)
{
    return moment.toTimeZone(city()).date();
}

std::optional<QDateTime> parseMoment(QStringView text)
{
    const QString cleaned = cleanCode(text);
    if (const std::optional<QDateTime> plain = plainMoment(cleaned))
        return plain;
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
