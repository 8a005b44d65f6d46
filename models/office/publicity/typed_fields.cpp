// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/publicity/typed_fields.h"

#include "models/domain/text.h"
#include "models/office/import/cell_parsers.h"
#include "models/wording/column_titles.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

tl::unexpected<Error> misfit(FindingCode code, const QString &key, const QString &text, const QStringList &args = {})
{
    return failure(ErrorCode::ProblemsFound, {}, {{code, Severity::Problem, 0, wording::columnTitle(key), text, args}});
}

} // namespace

Result<QDate> typedDay(const QString &text, int year)
{
    const QDate day = QDate::fromString(cleanCode(text), Qt::ISODate);
    if (!day.isValid())
        return failure(ErrorCode::NotDate, {text.trimmed()});
    if (day.year() != year)
        return failure(ErrorCode::DayOutsideYear, {day.toString(Qt::ISODate), QString::number(year)});
    return day;
}

Result<DayPart> typedDayPart(const QString &text)
{
    if (text.trimmed().isEmpty())
        return DayPart::Morning;
    const std::optional<DayPart> part = parseDayPart(text);
    return part ? Result<DayPart>(*part) : failure(ErrorCode::NotDayPart, {text});
}

Result<std::optional<int>> typedCount(const QString &text, int lowest, int highest)
{
    const QString written = cleanCode(text);
    if (written.isEmpty())
        return std::nullopt;
    const std::optional<int> count = parseWholeNumber(written, lowest, highest);
    if (!count)
        return failure(ErrorCode::NotCount, {text, QString::number(lowest), QString::number(highest)});
    return count;
}

Result<int> neededCount(const QString &text, int lowest, int highest, const QString &key)
{
    const Result<std::optional<int>> count = typedCount(text, lowest, highest);
    if (!count)
        return failure(count.error());
    return *count ? Result<int>(**count) : failure(ErrorCode::FieldMissing, {key});
}

Result<QString> typedText(const QString &text, qsizetype longest, const QString &key)
{
    const ReadText read = readText(cleanText(text), longest);
    if (read.wrong)
        return misfit(*read.wrong, key, text, read.args);
    return read.text;
}

Result<QString> neededText(const QString &text, qsizetype longest, const QString &key)
{
    const Result<QString> read = typedText(text, longest, key);
    if (read && read->isEmpty())
        return failure(ErrorCode::FieldMissing, {key});
    return read;
}

Result<QString> typedLines(const QString &text, qsizetype longest, const QString &key)
{
    QString lines = cleanText(text);
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    if (lines.size() > longest)
        return misfit(FindingCode::TooLong, key, lines, {QString::number(longest)});
    const auto isForbidden = [](QChar one) {
        return one != QLatin1Char('\n') && one != QLatin1Char('\t') && hasControlCharacter(QStringView(&one, 1));
    };
    if (std::any_of(lines.cbegin(), lines.cend(), isForbidden))
        return misfit(FindingCode::NotText, key, lines);
    return lines;
}

} // namespace hengzhao::office
