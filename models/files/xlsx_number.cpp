// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_number.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace hengzhao::files
{

namespace
{

constexpr int shownDigits = 15;
constexpr int highestExponent = 308;
constexpr qint64 secondsOfDay = 86'400;
/// The last day of the year 9999, by the count from 1900.
constexpr double lastDay = 2'958'465;

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A number taken apart: its digits, and how many of them stand before the point (which may be none, or more than there
/// are).
struct Digits {
    bool negative = false;
    QString digits;
    qsizetype whole = 0;
};

std::optional<Digits> digitsOf(QStringView text)
{
    Digits number;
    number.negative = text.startsWith(u'-');
    if (number.negative)
        text = text.sliced(1);
    int exponent = 0;
    const qsizetype mark = std::max(text.indexOf(u'e'), text.indexOf(u'E'));
    if (mark >= 0) {
        bool isNumber = false;
        exponent = text.sliced(mark + 1).toInt(&isNumber);
        if (!isNumber || std::abs(exponent) > highestExponent)
            return std::nullopt;
        text = text.first(mark);
    }
    const qsizetype point = text.indexOf(u'.');
    number.whole = (point < 0 ? text.size() : point) + exponent;
    number.digits = point < 0 ? text.toString() : text.first(point).toString() + text.sliced(point + 1).toString();
    return isDigits(number.digits) ? std::optional(number) : std::nullopt;
}

void trim(Digits &number)
{
    qsizetype leading = 0;
    while (leading < number.digits.size() && number.digits[leading] == u'0')
        ++leading;
    number.digits.remove(0, leading);
    number.whole -= leading;
    while (number.digits.endsWith(u'0'))
        number.digits.chop(1);
}

QString written(const Digits &number)
{
    if (number.digits.isEmpty())
        return QStringLiteral("0");
    QString text = number.negative ? QStringLiteral("-") : QString();
    if (number.whole <= 0)
        return text + QStringLiteral("0.") + QString(-number.whole, u'0') + number.digits;
    if (number.whole >= number.digits.size())
        return text + number.digits + QString(number.whole - number.digits.size(), u'0');
    return text + number.digits.first(number.whole) + u'.' + number.digits.sliced(number.whole);
}

/// A format without what only decorates it: quoted texts, escaped characters, colours and conditions, and every section
/// but the first. An elapsed time's brackets stay.
QString bareFormat(QStringView format)
{
    QString bare;
    for (qsizetype at = 0; at < format.size() && format[at] != u';'; ++at) {
        const QChar c = format[at];
        const QChar closing = c == u'"' ? u'"' : u']';
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++at;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = format.indexOf(closing, at + 1);
            if (end < 0)
                return bare;
            const QStringView inside = format.sliced(at + 1, end - at - 1);
            const bool isElapsed = c == u'[' && (inside.startsWith(u'h', Qt::CaseInsensitive) || inside == u"m" ||
                                                 inside == u"mm" || inside == u"s" || inside == u"ss");
            if (isElapsed)
                bare += u'[';
            at = end;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

QString clock(qint64 seconds)
{
    return QTime(0, 0).addSecs(int(seconds)).toString(QStringLiteral("HH:mm:ss"));
}

QString day(qint64 number, bool from1904)
{
    // The 29th of February 1900, a day there never was: the count from 1900 has it, and so do those who look at it.
    constexpr qint64 falseLeapDay = 60;
    if (from1904)
        return QDate(1904, 1, 1).addDays(number).toString(Qt::ISODate);
    if (number == falseLeapDay)
        return QStringLiteral("1900-02-29");
    return QDate(1899, 12, number < falseLeapDay ? 31 : 30).addDays(number).toString(Qt::ISODate);
}

} // namespace

NumberForm numberForm(QStringView format)
{
    const QString bare = bareFormat(format);
    if (bare == u"general")
        return NumberForm::Plain;
    const bool hasClock = bare.contains(u'h') || bare.contains(u's');
    const bool hasDay = bare.contains(u'y') || bare.contains(u'd') || bare.contains(u"年") || bare.contains(u"月");
    if (bare.contains(u'['))
        return NumberForm::Span;
    if (hasClock)
        return hasDay ? NumberForm::Moment : NumberForm::Clock;
    return hasDay || bare.contains(u'm') ? NumberForm::Day : NumberForm::Plain;
}

NumberForm builtInForm(int format)
{
    const auto isIn = [format](int first, int last) { return format >= first && format <= last; };
    if (format == 22)
        return NumberForm::Moment;
    if (format == 46)
        return NumberForm::Span;
    if (isIn(18, 21) || isIn(32, 35) || isIn(45, 47) || isIn(55, 56))
        return NumberForm::Clock;
    return isIn(14, 17) || isIn(27, 31) || format == 36 || isIn(50, 54) || isIn(57, 58) ? NumberForm::Day
                                                                                        : NumberForm::Plain;
}

QString plainNumber(QStringView text)
{
    if (isDigits(text) && (text.size() == 1 || text.front() != u'0'))
        return text.toString();
    std::optional<Digits> number = digitsOf(text);
    if (!number)
        return text.toString();
    trim(*number);
    const bool hasPart = number->digits.size() > std::max<qsizetype>(0, number->whole);
    if (hasPart && number->digits.size() > shownDigits) {
        number = digitsOf(QString::number(text.toDouble(), 'g', shownDigits));
        if (!number)
            return text.toString();
        trim(*number);
    }
    return written(*number);
}

QString momentText(double number, NumberForm form, bool from1904)
{
    if (!(number >= 0) || number >= lastDay + 1)
        return {};
    const qint64 seconds = std::llround(number * double(secondsOfDay));
    const qint64 days = seconds / secondsOfDay;
    const qint64 rest = seconds % secondsOfDay;
    if (form == NumberForm::Span)
        return QStringLiteral("%1%2").arg(seconds / 3600, 2, 10, QLatin1Char('0')).arg(clock(rest).sliced(2));
    // A time of no day is a time; so is midnight by the clock's format.
    if (days == 0 && (form == NumberForm::Clock || (rest > 0 && !from1904)))
        return clock(rest);
    if (days == 0 && !from1904)
        return {};
    if (form == NumberForm::Day && rest == 0)
        return day(days, from1904);
    return day(days, from1904) + u'T' + clock(rest);
}

} // namespace hengzhao::files
