// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/result_imports.h"

#include "models/office/import/row_checks.h"
#include "models/store/line_store.h"

namespace hengzhao::office
{

namespace
{

/// The candidate a row names, and the problems of naming one.
Result<std::optional<qint64>> findCandidate(ImportRow &row, int column, store::ImportStore &store)
{
    const auto number = row.code<CandidateNumber>(column);
    if (!number)
        return std::optional<qint64>();
    Result<std::optional<qint64>> candidate = store.candidateId(*number);
    if (candidate && !*candidate)
        row.problem(column, FindingCode::UnknownCandidate);
    return candidate;
}

} // namespace

CertificateImport::CertificateImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns)
    : m_store(store), m_keep(setting.hasRun), m_number(columns.column(QLatin1String("candidate_no"))),
      m_graduated(columns.column(QLatin1String("graduated")))
{
}

Result<void> CertificateImport::begin()
{
    return m_store.retire(QStringLiteral("certificates"), m_keep);
}

Result<void> CertificateImport::add(ImportRow &row)
{
    const Result<std::optional<qint64>> candidate = findCandidate(row, m_number, m_store);
    if (!candidate)
        return failure(candidate.error());
    checkRepeated(row, m_number, m_numbers, cleanCode(row.cell(m_number)));
    const auto graduated = row.yesNo(m_graduated);
    if (row.isEmpty(m_graduated))
        row.problem(m_graduated, FindingCode::Empty);
    if (!row.isValid())
        return {};
    return m_store.addCertificate(**candidate, *graduated);
}

InterviewImport::InterviewImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns)
    : m_store(store), m_keep(setting.hasRun), m_number(columns.column(QLatin1String("candidate_no"))),
      m_school(columns.column(QLatin1String("school_code"))), m_score(columns.column(QLatin1String("score"))),
      m_program(columns.column(QLatin1String("program_code")))
{
}

Result<void> InterviewImport::begin()
{
    Result<store::CodeIds> schools = m_store.schoolIds();
    if (!schools)
        return failure(schools.error());
    m_schools = std::move(*schools);
    return m_store.retire(QStringLiteral("interviews"), m_keep);
}

Result<void> InterviewImport::add(ImportRow &row)
{
    const Result<std::optional<qint64>> candidate = findCandidate(row, m_number, m_store);
    if (!candidate)
        return failure(candidate.error());
    const auto school = row.code<SchoolCode>(m_school);
    if (school && !m_schools.contains(school->text()))
        row.problem(m_school, FindingCode::UnknownSchool);
    const auto score = row.score(m_score);
    if (row.isEmpty(m_score))
        row.problem(m_score, FindingCode::Empty);
    const QString program = cleanCode(row.cell(m_program));
    checkRepeated(
        row, m_number, m_places,
        QStringList{cleanCode(row.cell(m_number)), cleanCode(row.cell(m_school)), program}.join(QLatin1Char(',')));
    if (!row.isValid())
        return {};
    return m_store.addInterview(**candidate, m_schools.value(school->text()), program, *score);
}

LineImport::LineImport(store::ImportStore &store, const ImportSetting &setting, store::Transaction &transaction,
                       const ImportRow &columns)
    : m_store(store), m_transaction(transaction), m_writer(setting.writer),
      m_area(columns.column(QLatin1String("line_area"))), m_score(columns.column(QLatin1String("score")))
{
}

Result<void> LineImport::begin()
{
    Result<QStringList> areas = m_store.lineAreas();
    if (!areas)
        return failure(areas.error());
    m_areas = std::move(*areas);
    return m_store.retire(QStringLiteral("lines"), true);
}

Result<void> LineImport::add(ImportRow &row)
{
    const QString area = row.requiredText(m_area);
    const auto score = row.score(m_score);
    if (row.isEmpty(m_score))
        row.problem(m_score, FindingCode::Empty);
    if (!area.isEmpty() && !m_areas.contains(area))
        row.problem(m_area, FindingCode::UnknownLineArea);
    if (!area.isEmpty())
        checkRepeated(row, m_area, m_seen, area);
    if (!row.isValid())
        return {};
    return store::LineStore(m_transaction.database())
        .set(area, *score, QStringLiteral("import"), m_writer, m_transaction);
}

GeneralImport::GeneralImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns)
    : m_store(store), m_keep(setting.hasRun), m_area(setting.area), m_isPart(!setting.part.isWhole()),
      m_number(columns.column(QLatin1String("candidate_no"))), m_name(columns.column(QLatin1String("school_name")))
{
}

Result<void> GeneralImport::begin()
{
    if (m_isPart) {
        // The result of an area has come once it has come for all of it (R12); one district may be all.
        Result<QStringList> areas = m_store.areasWithinPart();
        if (!areas)
            return failure(areas.error());
        m_areas = std::move(*areas);
        return m_areas.isEmpty() ? m_store.retire(QStringLiteral("general"), m_keep)
                                 : m_store.retireGeneral(m_areas.first(), m_keep);
    }
    Result<QStringList> areas = m_store.lineAreas();
    if (!areas)
        return failure(areas.error());
    if (!m_area.isEmpty() && !areas->contains(m_area))
        return failure(ErrorCode::UnknownLineArea, {m_area, areas->join(QStringLiteral(", "))});
    m_areas = m_area.isEmpty() ? *areas : QStringList{m_area};
    for (const QString &area : std::as_const(m_areas)) {
        if (Result<void> done = m_store.retireGeneral(area, m_keep); !done)
            return done;
    }
    return {};
}

void GeneralImport::checkAgainstLine(ImportRow &row, const store::GeneralStanding &standing)
{
    if (!m_area.isEmpty() && standing.lineArea != m_area)
        row.problem(m_number, FindingCode::OtherLineArea, {standing.lineArea, m_area});
    // What the general schools decided counts, and is reported (R12).
    if (!standing.applied)
        row.notice(m_number, FindingCode::GeneralNotApplied);
    else if (standing.line && (!standing.total || *standing.total < *standing.line))
        row.notice(m_number, FindingCode::GeneralBelowLine,
                   {standing.total ? standing.total->text() : QString(), standing.line->text()});
}

Result<void> GeneralImport::add(ImportRow &row)
{
    const Result<std::optional<qint64>> candidate = findCandidate(row, m_number, m_store);
    if (!candidate)
        return failure(candidate.error());
    checkRepeated(row, m_number, m_numbers, cleanCode(row.cell(m_number)));
    const QString name = row.text(m_name, 200);
    if (*candidate) {
        const Result<store::GeneralStanding> standing = m_store.generalStanding(**candidate);
        if (!standing)
            return failure(standing.error());
        checkAgainstLine(row, *standing);
    }
    if (!row.isValid())
        return {};
    return m_store.addGeneral(**candidate, name);
}

Result<void> GeneralImport::finish(Findings &, QList<qint64> &)
{
    for (const QString &area : std::as_const(m_areas)) {
        if (Result<void> done = m_store.addGeneralArea(area); !done)
            return done;
    }
    return {};
}

} // namespace hengzhao::office
