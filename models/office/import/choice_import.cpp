// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/choice_import.h"

#include "models/office/city_time.h"

namespace hengzhao::office
{

ChoiceImport::ChoiceImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns)
    : m_store(store), m_hasRun(setting.hasRun), m_window(setting.book.window(QStringLiteral("choices"))),
      m_supplementaryWindow(setting.book.window(QStringLiteral("supplementary"))),
      m_number(columns.column(QLatin1String("candidate_no"))),
      m_submitted(columns.column(QLatin1String("submitted_at"))),
      m_supplementary(columns.column(QLatin1String("supplementary")))
{
    for (int k = 1; k <= setting.book.maxChoices(); ++k)
        m_choices.append(columns.column(QLatin1String(QByteArray("choice") + QByteArray::number(k))));
}

Result<void> ChoiceImport::begin()
{
    Result<store::CodeIds> schools = m_store.schoolIds();
    if (!schools)
        return failure(schools.error());
    m_schools = std::move(*schools);
    // The ordinary forms are replaced as a whole; supplementary ones never touch them (contract, section 2).
    return m_hasRun ? Result<void>() : retireOnce(false);
}

Result<void> ChoiceImport::retireOnce(bool supplementary)
{
    bool &retired = m_retired[supplementary ? 1 : 0];
    if (retired)
        return {};
    retired = true;
    return m_store.retireChoices(supplementary, m_hasRun);
}

QString ChoiceImport::readChoices(ImportRow &row)
{
    QStringList codes;
    for (int column : m_choices) {
        if (row.isEmpty(column)) {
            codes.append(QString());
            continue;
        }
        const auto code = row.code<SchoolCode>(column);
        if (!code)
            continue;
        // Void choices are kept as filed, and said (R5, R6).
        const qsizetype earlier = codes.indexOf(code->text());
        if (earlier >= 0)
            row.notice(column, FindingCode::ChoiceRepeated, {QString::number(earlier + 1)});
        else if (!m_schools.contains(code->text()))
            row.notice(column, FindingCode::ChoiceOfUnknownSchool);
        codes.append(code->text());
    }
    while (!codes.isEmpty() && codes.last().isEmpty())
        codes.removeLast();
    return codes.join(QLatin1Char(','));
}

bool ChoiceImport::isLate(ImportRow &row, bool supplementary)
{
    const auto moment = row.value(m_submitted, parseMoment, FindingCode::NotTime);
    const std::optional<Window> &window = supplementary ? m_supplementaryWindow : m_window;
    if (!moment || !window || window->contains(moment->date()))
        return false;
    row.notice(m_submitted, FindingCode::ChoiceOutsideWindow,
               {window->from.toString(Qt::ISODate), window->to.toString(Qt::ISODate)});
    return true;
}

Result<void> ChoiceImport::add(ImportRow &row)
{
    const auto number = row.code<CandidateNumber>(m_number);
    const bool supplementary = row.yesNo(m_supplementary).value_or(false);
    const QString choices = readChoices(row);
    const bool late = isLate(row, supplementary);
    // Once locked nothing changes them (R7).
    if (m_hasRun && !supplementary)
        row.problem(m_supplementary, FindingCode::ChoicesLocked);
    std::optional<qint64> candidate;
    if (number) {
        const QString key = number->text() + QLatin1Char(supplementary ? 's' : 'o');
        if (const qint64 before = m_numbers.before(key, row.number()))
            row.problem(m_number, FindingCode::DuplicateKey, {QString::number(before)});
        const Result<std::optional<qint64>> found = m_store.candidateId(*number);
        if (!found)
            return failure(found.error());
        candidate = *found;
        if (!candidate)
            row.problem(m_number, FindingCode::UnknownCandidate);
    }
    if (!row.isValid())
        return {};
    if (Result<void> done = retireOnce(supplementary); !done)
        return done;
    return m_store.addChoices(*candidate, supplementary, cleanCode(row.cell(m_submitted)), late, choices);
}

} // namespace hengzhao::office
