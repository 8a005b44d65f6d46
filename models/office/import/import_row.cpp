// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/import_row.h"

#include "models/domain/code_text.h"
#include "models/domain/identity_number.h"
#include "models/domain/text.h"
#include "models/office/import/cell_parsers.h"

namespace hengzhao::office
{

namespace
{

std::optional<bool> parseYesNo(QStringView text)
{
    const CodeText code(text);
    const QStringView cleaned = code.view();
    if (cleaned == QLatin1String("1") || cleaned == QStringView(u"是"))
        return true;
    if (cleaned == QLatin1String("0") || cleaned == QStringView(u"否"))
        return false;
    return std::nullopt;
}

} // namespace

void ImportRow::set(qint64 number, const std::vector<QStringView> &cells)
{
    m_number = number;
    m_cells = &cells;
    m_valid = true;
}

int ImportRow::column(QLatin1String english) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].english == english)
            return i;
    }
    Q_UNREACHABLE();
}

QStringView ImportRow::cell(int column) const
{
    const int place = m_places[static_cast<size_t>(column)];
    if (place < 0 || static_cast<size_t>(place) >= m_cells->size())
        return {};
    return (*m_cells)[static_cast<size_t>(place)].trimmed();
}

void ImportRow::note(int column, FindingCode code, Severity severity, const QStringList &args)
{
    constexpr qsizetype shown = 64;
    const files::Column &definition = m_columns[column];
    const QStringView value = cell(column);
    m_findings.append({code, severity, m_number, definition.english,
                       definition.personal ? maskedIdentityNumber(value) : value.left(shown).toString(), args});
}

void ImportRow::problem(int column, FindingCode code, const QStringList &args)
{
    m_valid = false;
    note(column, code, Severity::Problem, args);
}

void ImportRow::notice(int column, FindingCode code, const QStringList &args)
{
    note(column, code, Severity::Notice, args);
}

QString ImportRow::text(int column, qsizetype longest)
{
    const ReadText read = readText(cell(column), longest);
    if (read.wrong)
        problem(column, *read.wrong, read.args);
    return read.text;
}

QString ImportRow::requiredText(int column, qsizetype longest)
{
    QString cleaned = text(column, longest);
    if (isEmpty(column))
        problem(column, FindingCode::Empty);
    return cleaned;
}

std::optional<bool> ImportRow::yesNo(int column)
{
    return value(column, parseYesNo, FindingCode::NotYesNo);
}

std::optional<int> ImportRow::wholeNumber(int column, int lowest, int highest)
{
    const auto parse = [lowest, highest](QStringView text) { return parseWholeNumber(text, lowest, highest); };
    return value(column, parse, FindingCode::NotWholeNumber, {QString::number(lowest), QString::number(highest)});
}

std::optional<Score> ImportRow::score(int column)
{
    return value(column, [](QStringView text) { return Score::parse(text); }, FindingCode::NotScore,
                 {QStringLiteral("0"), QStringLiteral("9999.99")});
}

} // namespace hengzhao::office
