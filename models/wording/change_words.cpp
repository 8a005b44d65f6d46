// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/change_words.h"

#include "models/wording/cell_words.h"
#include "models/wording/column_words.h"
#include "models/wording/figure_words.h"
#include "models/wording/phrase.h"
#include "models/wording/publicity_words.h"
#include "models/wording/term_words.h"

namespace hengzhao::wording
{

namespace
{

using Change = ChangedRow::Change;

constexpr std::array changeWords = {
    Phrase<Change>{Change::Added, QT_TRANSLATE_NOOP("changes", "added")},
    Phrase<Change>{Change::Changed, QT_TRANSLATE_NOOP("changes", "changed")},
    Phrase<Change>{Change::Absent, QT_TRANSLATE_NOOP("changes", "not in the file")},
};

template <typename Term>
QString termOr(const std::optional<Term> &term, const QString &code)
{
    return term ? word(*term) : code;
}

} // namespace

QString valueWord(CellForm form, const QString &code)
{
    if (form == CellForm::PlanDistrict && (code.isEmpty() || code == QLatin1String("*")))
        return bucketWord(code, {});
    if (code.isEmpty())
        return {};
    switch (form) {
    case CellForm::YesNo:
        return yesNoWord(code == QLatin1String("1"));
    case CellForm::SchoolCategory:
        return termOr(parseSchoolCategory(code), code);
    case CellForm::SchoolNature:
        return termOr(parseSchoolNature(code), code);
    case CellForm::CandidateCategory:
        return termOr(parseCandidateCategory(code), code);
    case CellForm::DayPart:
        return termOr(parseDayPart(code), code);
    default:
        return code;
    }
}

QString changeWord(ChangedRow::Change change)
{
    return phraseOf(changeWords, "changes", change);
}

QString keyWords(const ChangedRow &row)
{
    QStringList words;
    for (const ChangedCell &cell : row.key)
        words.append(valueWord(cell.form, cell.after));
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString cellsInWords(const ChangedRow &row)
{
    QStringList words;
    for (const ChangedCell &cell : row.cells) {
        const QString &value = row.change == Change::Absent ? cell.before : cell.after;
        words.append(columnWord(cell.column) + QLatin1Char(' ') + valueWord(cell.form, value));
    }
    return words.join(QCoreApplication::translate("lists", ", ", "between the items of a list"));
}

QString countsInWords(const ImportChanges &changes)
{
    return filled(
        QCoreApplication::translate("changes", "rows added: %1, changed: %2, not in the file: %3, as they were: %4"),
        {thousands(changes.added), thousands(changes.changed), thousands(changes.absent),
         thousands(changes.unchanged)});
}

} // namespace hengzhao::wording
