// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/line_desk.h"

#include "models/office/city_time.h"
#include "models/office/permission.h"
#include "models/wording/name_words.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

/// A column of yes and no, each a word.
TableColumn yesNoColumn(const char *key, QString (*word)(bool), Tone no)
{
    TableColumn column{QLatin1String(key), ColumnKind::Word};
    column.words = {word(false), word(true)};
    column.tones = {no, Tone::Good};
    return column;
}

QStringList namesOf(const QList<LineArea> &areas)
{
    QStringList names;
    for (const LineArea &one : areas)
        names.append(one.name);
    return names;
}

} // namespace

Result<Table> LineDesk::areaTable()
{
    const Result<QList<LineArea>> known = areas();
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {{QStringLiteral("line_area"), ColumnKind::Text},
                     {QStringLiteral("line"), ColumnKind::Score},
                     yesNoColumn("general_result", wording::arrivalWord, Tone::Warning),
                     {QStringLiteral("candidates"), ColumnKind::Number},
                     {QStringLiteral("applied"), ColumnKind::Number},
                     {QStringLiteral("general_pool"), ColumnKind::Number}};
    for (const LineArea &area : *known) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(area.name);
        table.columns[1].numbers.append(area.line ? area.line->hundredths() : TableColumn::none);
        table.columns[2].numbers.append(area.generalResult ? 1 : 0);
        table.columns[3].numbers.append(area.candidates);
        table.columns[4].numbers.append(area.applied);
        // Without a line nobody can be said to be at or above it.
        table.columns[5].numbers.append(area.line ? area.generalPool : TableColumn::none);
    }
    return table;
}

Result<Table> LineDesk::versionTable()
{
    Result<QList<LineVersion>> known = versions();
    if (!known)
        return failure(known.error());
    std::stable_sort(known->begin(), known->end(),
                     [](const LineVersion &left, const LineVersion &right) { return left.at > right.at; });
    Table table;
    table.columns = {
        {QStringLiteral("line_area"), ColumnKind::Text}, {QStringLiteral("version"), ColumnKind::Number},
        {QStringLiteral("line"), ColumnKind::Score},     yesNoColumn("in_force", wording::forceWord, Tone::Neutral),
        {QStringLiteral("at"), ColumnKind::Text},        {QStringLiteral("actor"), ColumnKind::Text},
        {QStringLiteral("reason"), ColumnKind::Text}};
    for (const LineVersion &version : std::as_const(*known)) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(version.lineArea);
        table.columns[1].numbers.append(version.version);
        table.columns[2].numbers.append(version.score.hundredths());
        table.columns[3].numbers.append(version.inForce ? 1 : 0);
        table.columns[4].texts.append(shownMoment(version.at));
        table.columns[5].texts.append(version.actor);
        table.columns[6].texts.append(wording::lineReasonWord(version.reason));
    }
    return table;
}

Result<LineWorksheet> LineDesk::worksheet(const QString &area)
{
    const store::LineStore lines(m_office.database());
    const Result<QList<LineArea>> known = lines.areas();
    const Result<RuleBook> book = m_office.ruleBook();
    if (!known || !book)
        return failure(known ? book.error() : known.error());
    const auto found =
        std::find_if(known->begin(), known->end(), [&area](const LineArea &one) { return one.name == area; });
    if (found == known->end())
        return failure(ErrorCode::UnknownLineArea, {area, namesOf(*known).join(QStringLiteral(", "))});
    const Result<LineSeats> seats = lines.seats(area);
    const Result<QList<TotalCount>> totals = lines.totals(area);
    Result<QList<PastLine>> past = lines.past();
    if (!seats || !totals)
        return failure(seats ? totals.error() : seats.error());
    if (!past)
        return failure(past.error());
    past->removeIf([&area](const PastLine &one) { return one.lineArea != area; });
    return LineWorksheet{area,   book->year(), found->line, found->candidates, found->applied,
                         *seats, *totals,      *past,       book->targets()};
}

/// R11: one authority for each line.
Result<void> LineDesk::maySet(const QString &area)
{
    if (m_office.isOpenSeason())
        return {};
    const Result<QList<store::AreaDistrict>> districts = store::LineStore(m_office.database()).districts(area);
    if (!districts)
        return failure(districts.error());
    const bool isUrban = std::any_of(districts->begin(), districts->end(), [](const auto &one) { return one.urban; });
    if (isUrban)
        return require(m_office, {Role::MunicipalEducation});
    if (districts->isEmpty())
        return {}; // no such area, which is said later
    const QString &own = m_office.post().districtCode;
    const bool isOwn =
        std::any_of(districts->begin(), districts->end(), [&own](const auto &one) { return one.code == own; });
    return requireForDistrict(m_office, {Role::CountyEducation}, isOwn ? own : districts->first().code);
}

Result<void> LineDesk::set(const QString &area, const QString &score, const QString &reason)
{
    const std::optional<Score> parsed = Score::parse(score);
    if (!parsed)
        return failure(ErrorCode::NotScore, {score});
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    if (Result<void> may = maySet(area); !may)
        return may;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<QList<LineArea>> known = areas();
    if (!known)
        return failure(known.error());
    const QStringList names = namesOf(*known);
    QString before;
    for (const LineArea &one : *known) {
        if (one.name == area && one.line)
            before = one.line->text();
    }
    if (!names.contains(area))
        return failure(ErrorCode::UnknownLineArea, {area, names.join(QStringLiteral(", "))});
    if (Result<void> done =
            store::LineStore(m_office.database()).set(area, *parsed, reason.trimmed(), m_office.writer(), *transaction);
        !done)
        return done;
    return transaction->commit({QStringLiteral("lines set"),
                                area,
                                {{QStringLiteral("before"), before},
                                 {QStringLiteral("after"), parsed->text()},
                                 {QStringLiteral("reason"), reason.trimmed()}}});
}

} // namespace hengzhao::office
