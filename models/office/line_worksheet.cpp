// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/line_worksheet.h"

#include "models/domain/share_text.h"
#include "models/wording/line_words.h"

#include <algorithm>
#include <iterator>

namespace hengzhao::office
{

namespace
{

using wording::LineMark;

constexpr LineMark marks[] = {LineMark::InForce, LineMark::FillsSeats, LineMark::LastYear};

std::int64_t shareCell(const LineEffect &effect)
{
    const std::optional<double> share = effect.share().share();
    return share ? shareNumber(*share) : TableColumn::none;
}

LineEffect effectAt(const LineWorksheet &sheet, Score line, qint64 pool)
{
    LineEffect effect{line, pool, pool, 0};
    if (sheet.seats.general)
        effect.general = std::min(pool, *sheet.seats.general);
    effect.vocational = sheet.candidates - effect.general;
    return effect;
}

/// The mark of a total; the line in force says most about it.
std::int64_t markOf(const LineWorksheet &sheet, Score total, std::optional<Score> filling)
{
    if (total == sheet.line)
        return 0;
    if (total == filling)
        return 1;
    return total == sheet.lastLine() ? 2 : TableColumn::none;
}

} // namespace

qint64 atOrAbove(const QList<TotalCount> &totals, Score line, bool appliedOnly)
{
    qint64 count = 0;
    for (const TotalCount &one : totals) {
        if (one.total && *one.total >= line)
            count += appliedOnly ? one.applied : one.candidates;
    }
    return count;
}

figures::ShareRow LineEffect::share() const
{
    return {{}, {}, vocational, general};
}

QList<TotalCount> LineWorksheet::ranked() const
{
    QList<TotalCount> found;
    std::copy_if(totals.crbegin(), totals.crend(), std::back_inserter(found),
                 [](const TotalCount &one) { return one.total.has_value(); });
    return found;
}

std::optional<Score> LineWorksheet::lastLine() const
{
    const auto last =
        std::find_if(past.begin(), past.end(), [this](const PastLine &one) { return one.year == year - 1; });
    return last == past.end() ? std::nullopt : std::optional(last->score);
}

LineEffect LineWorksheet::effectOf(Score wanted) const
{
    return effectAt(*this, wanted, atOrAbove(totals, wanted, true));
}

std::optional<Score> LineWorksheet::fillingLine() const
{
    if (!seats.general || *seats.general == 0)
        return std::nullopt;
    qint64 above = 0;
    for (const TotalCount &one : ranked()) {
        above += one.applied;
        if (above >= *seats.general)
            return one.total;
    }
    return std::nullopt;
}

Table worksheetTable(const LineWorksheet &sheet)
{
    Table table;
    table.columns = {
        {QStringLiteral("total"), ColumnKind::Score},       {QStringLiteral("line_mark"), ColumnKind::Word},
        {QStringLiteral("have_total"), ColumnKind::Number}, {QStringLiteral("general_pool"), ColumnKind::Number},
        {QStringLiteral("all_above"), ColumnKind::Number},  {QStringLiteral("seats_left"), ColumnKind::Number},
        {QStringLiteral("come_back"), ColumnKind::Number},  {QStringLiteral("vocational_pool"), ColumnKind::Number},
        {QStringLiteral("share"), ColumnKind::Share}};
    for (const LineMark mark : marks) {
        table.columns[1].words.append(wording::word(mark));
        table.columns[1].tones.append(mark == LineMark::InForce ? Tone::Good : Tone::Neutral);
    }
    const std::optional<Score> filling = sheet.fillingLine();
    qint64 applied = 0;
    qint64 all = 0;
    for (const TotalCount &one : sheet.ranked()) {
        applied += one.applied;
        all += one.candidates;
        const LineEffect effect = effectAt(sheet, *one.total, applied);
        table.ids.push_back(one.total->hundredths());
        table.columns[0].numbers.append(one.total->hundredths());
        table.columns[1].numbers.append(markOf(sheet, *one.total, filling));
        table.columns[2].numbers.append(one.applied);
        table.columns[3].numbers.append(applied);
        table.columns[4].numbers.append(all);
        table.columns[5].numbers.append(sheet.seats.general ? *sheet.seats.general - effect.general
                                                            : TableColumn::none);
        table.columns[6].numbers.append(effect.comeBack());
        table.columns[7].numbers.append(effect.vocational);
        table.columns[8].numbers.append(shareCell(effect));
    }
    return table;
}

} // namespace hengzhao::office
