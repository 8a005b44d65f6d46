// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/code.h"
#include "models/domain/finding.h"
#include "models/domain/score.h"
#include "models/files/table_columns.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace hengzhao::office
{

/// One record of a file being imported: reads its cells as what they mean, and notes down whatever does not fit.
class ImportRow
{
public:
    ImportRow(const QList<files::Column> &columns, const std::vector<int> &places, Findings &findings)
        : m_columns(columns), m_places(places), m_findings(findings)
    {
    }

    /// The next record. Views hold until the one after.
    void set(qint64 number, const std::vector<QStringView> &cells);

    [[nodiscard]] qint64 number() const { return m_number; }
    /// Nothing that stops it was found so far.
    [[nodiscard]] bool isValid() const { return m_valid; }
    /// The column's place in the table of its kind; every name asked for is in the table.
    [[nodiscard]] int column(QLatin1String english) const;

    [[nodiscard]] QStringView cell(int column) const;
    [[nodiscard]] bool isEmpty(int column) const { return cell(column).isEmpty(); }

    void problem(int column, FindingCode code, const QStringList &args = {});
    void notice(int column, FindingCode code, const QStringList &args = {});

    /// Text of at most `longest` characters without control characters; line breaks become spaces.
    [[nodiscard]] QString text(int column, qsizetype longest = 1000);
    /// As text(), and must be there.
    [[nodiscard]] QString requiredText(int column, qsizetype longest = 200);
    /// A code that must be there.
    template <typename C>
    [[nodiscard]] std::optional<C> code(int column)
    {
        std::optional<C> parsed = C::parse(cell(column));
        if (!parsed)
            problem(column, isEmpty(column) ? FindingCode::Empty : FindingCode::NotCode);
        return parsed;
    }
    /// A value by its own parser; an empty cell is nothing and no problem.
    template <typename Parse>
    [[nodiscard]] auto value(int column, Parse parse, FindingCode wrong, const QStringList &args = {})
        -> decltype(parse(QStringView()))
    {
        if (isEmpty(column))
            return std::nullopt;
        auto parsed = parse(cell(column));
        if (!parsed)
            problem(column, wrong, args);
        return parsed;
    }
    /// As value(), and must be there.
    template <typename Parse>
    [[nodiscard]] auto requiredValue(int column, Parse parse, FindingCode wrong, const QStringList &args = {})
        -> decltype(parse(QStringView()))
    {
        if (isEmpty(column))
            problem(column, FindingCode::Empty);
        return value(column, parse, wrong, args);
    }
    /// 1 or 0, 是 or 否.
    [[nodiscard]] std::optional<bool> yesNo(int column);
    [[nodiscard]] std::optional<int> wholeNumber(int column, int lowest, int highest);
    [[nodiscard]] std::optional<Score> score(int column);

private:
    void note(int column, FindingCode code, Severity severity, const QStringList &args);

    const QList<files::Column> &m_columns;
    const std::vector<int> &m_places;
    Findings &m_findings;
    const std::vector<QStringView> *m_cells = nullptr;
    qint64 m_number = 0;
    bool m_valid = true;
};

} // namespace hengzhao::office
