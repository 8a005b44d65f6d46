// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filing_check.h"

#include "models/domain/term.h"

#include <algorithm>

namespace hengzhao
{

namespace
{

/// Names under which reasons are kept; a finding of another kind is never kept.
constexpr std::array findingNames = {
    Term<FindingCode>{FindingCode::Empty, QLatin1String("empty"), u""},
    Term<FindingCode>{FindingCode::FilingWithoutProgram, QLatin1String("no_program"), u""},
    Term<FindingCode>{FindingCode::ProgramWithoutTuition, QLatin1String("no_tuition"), u""},
    Term<FindingCode>{FindingCode::ProgramWithoutSeats, QLatin1String("no_seats"), u""},
    Term<FindingCode>{FindingCode::ProgramNotInCatalogue, QLatin1String("not_in_catalogue"), u""},
    Term<FindingCode>{FindingCode::ProgramIsNew, QLatin1String("new_program"), u""},
    Term<FindingCode>{FindingCode::DocumentMissing, QLatin1String("no_document"), u""},
    Term<FindingCode>{FindingCode::CommitmentUnsigned, QLatin1String("unsigned"), u""},
    Term<FindingCode>{FindingCode::FiledLate, QLatin1String("late"), u""},
    Term<FindingCode>{FindingCode::SeatsAboveCapacity, QLatin1String("above_capacity"), u""},
    Term<FindingCode>{FindingCode::SeatsAboveLastYear, QLatin1String("above_last_year"), u""},
};

class FilingCheck
{
public:
    FilingCheck(const Filing &filing, const FilingMeasure &measure) : m_filing(filing), m_measure(measure) {}

    [[nodiscard]] Findings findings();

private:
    void checkFields();
    void checkPrograms();
    void checkDocuments();
    void checkSeats();
    void checkDeadline();
    void need(const char *key, const QString &text, Severity severity = Severity::Problem);
    void note(FindingCode code, Severity severity, const QString &value, const QStringList &args = {});

    const Filing &m_filing;
    const FilingMeasure &m_measure;
    Findings m_findings;
};

Findings FilingCheck::findings()
{
    checkFields();
    checkPrograms();
    checkDocuments();
    checkSeats();
    checkDeadline();
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding &left, const Finding &right) {
        return left.severity == Severity::Problem && right.severity == Severity::Notice;
    });
    return m_findings;
}

void FilingCheck::need(const char *key, const QString &text, Severity severity)
{
    if (text.trimmed().isEmpty())
        m_findings.append({FindingCode::Empty, severity, 0, QLatin1String(key), {}, {}});
}

void FilingCheck::note(FindingCode code, Severity severity, const QString &value, const QStringList &args)
{
    m_findings.append({code, severity, 0, {}, value, args});
}

/// The fields of the public notice.
void FilingCheck::checkFields()
{
    const School &school = m_filing.school;
    need("nature", school.nature ? QString(codeName(*school.nature)) : QString());
    need("sponsor", school.sponsor);
    need("recruiting_code", school.recruitingCode);
    need("address", school.address);
    need("phone", school.phone);
    need("website", school.website, Severity::Notice);
    need("brochure", school.brochure, Severity::Notice);
    need("capacity", school.capacity ? QString::number(*school.capacity) : QString());
    need("study_mode", m_filing.studyMode, Severity::Notice);
    if (m_filing.category == SchoolCategory::College)
        need("provincial_document", m_filing.provincialDocument);
    if (m_filing.category == SchoolCategory::Outside)
        need("home_approval", m_filing.homeApproval);
}

void FilingCheck::checkPrograms()
{
    if (m_filing.programs.isEmpty())
        note(FindingCode::FilingWithoutProgram, Severity::Problem, {});
    for (const FiledProgram &program : m_filing.programs) {
        if (program.verdict == ProgramVerdict::Refused)
            continue;
        const QString shown = program.code + QLatin1Char(' ') + program.name;
        if (!program.tuition)
            note(FindingCode::ProgramWithoutTuition, Severity::Notice, shown);
        if (!program.seats)
            note(FindingCode::ProgramWithoutSeats, Severity::Notice, shown);
        // The national catalogue lists secondary-vocational programs, whose codes have six digits.
        constexpr int secondaryDigits = 6;
        if (program.code.size() == secondaryDigits && !m_measure.isKnownProgram(program.code))
            note(FindingCode::ProgramNotInCatalogue, Severity::Notice, shown);
        if (changeOf(program, m_filing.past) == ProgramChange::New)
            note(FindingCode::ProgramIsNew, Severity::Notice, shown);
    }
}

void FilingCheck::checkDocuments()
{
    for (const QString &kind : m_measure.rules.neededDocuments(m_filing.category)) {
        if (!m_filing.documents.contains(kind))
            note(FindingCode::DocumentMissing, Severity::Problem, kind, {kind});
    }
    if (m_filing.signers.isEmpty())
        note(FindingCode::CommitmentUnsigned, Severity::Problem, {});
}

/// R32: seats here and elsewhere count against one capacity.
void FilingCheck::checkSeats()
{
    const qint64 here = std::max<qint64>(m_filing.limit.value_or(0), m_filing.programSeats());
    const qint64 seats = here + m_filing.outwardSeats();
    if (m_filing.school.capacity && seats > *m_filing.school.capacity)
        note(FindingCode::SeatsAboveCapacity, Severity::Notice, {},
             {QString::number(seats), QString::number(*m_filing.school.capacity)});
    const std::optional<int> admitted = m_filing.past ? m_filing.past->admitted : std::nullopt;
    constexpr int wholePercent = 100;
    if (admitted && *admitted > 0 &&
        here * wholePercent > qint64{*admitted} * (wholePercent + m_measure.rules.growthPercent()))
        note(FindingCode::SeatsAboveLastYear, Severity::Notice, {},
             {QString::number(here), QString::number(*admitted)});
}

void FilingCheck::checkDeadline()
{
    if (m_measure.deadline && m_measure.submittedOn && *m_measure.submittedOn > *m_measure.deadline)
        note(FindingCode::FiledLate, Severity::Notice, m_filing.latePermission,
             {m_measure.submittedOn->toString(Qt::ISODate), m_measure.deadline->toString(Qt::ISODate)});
}

} // namespace

Findings checkFiling(const Filing &filing, const FilingMeasure &measure)
{
    return FilingCheck(filing, measure).findings();
}

QString keyOf(const Finding &finding)
{
    const auto *const found = std::find_if(findingNames.begin(), findingNames.end(),
                                           [&finding](const auto &name) { return name.value == finding.code; });
    Q_ASSERT(found != findingNames.end());
    const QString about = finding.column.isEmpty() ? finding.value : finding.column;
    return QString(found->code) + QLatin1Char(':') + about;
}

Findings openNotices(const Findings &findings, const QList<FilingWaiver> &waivers)
{
    Findings open;
    for (const Finding &finding : ofSeverity(findings, Severity::Notice)) {
        const QString key = keyOf(finding);
        if (std::none_of(waivers.begin(), waivers.end(),
                         [&key](const FilingWaiver &waiver) { return waiver.finding == key; }))
            open.append(finding);
    }
    return open;
}

ProgramChange changeOf(const FiledProgram &program, const std::optional<PastFiling> &past)
{
    if (!past)
        return ProgramChange::None;
    const auto found = std::find_if(past->programs.begin(), past->programs.end(),
                                    [&program](const FiledProgram &before) { return before.code == program.code; });
    if (found == past->programs.end())
        return ProgramChange::New;
    const bool isSame =
        found->name == program.name && found->years == program.years && found->tuition == program.tuition;
    return isSame ? ProgramChange::None : ProgramChange::Changed;
}

} // namespace hengzhao
