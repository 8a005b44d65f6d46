// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filing_reader.h"

#include "models/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hengzhao::store
{

namespace
{

std::optional<int> countAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

std::optional<int> countIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

/// Codes and words were checked when they came in, so they can be read.
School filedSchool(Statement &row)
{
    School school{*SchoolCode::parse(row.text(3)),
                  row.text(4),
                  parseSchoolCategory(row.text(5)).value_or(SchoolCategory::Secondary),
                  row.text(6),
                  parseSchoolNature(row.text(7)),
                  row.text(8),
                  row.text(9),
                  row.text(10),
                  row.text(11),
                  row.text(12),
                  row.text(13),
                  countAt(row, 14),
                  false};
    return school;
}

Filing filingOf(Statement &row)
{
    Filing filing{
        .id = row.integer(0), .version = row.integer(1), .schoolId = row.integer(2), .school = filedSchool(row)};
    filing.category = parseSchoolCategory(row.text(15)).value_or(SchoolCategory::Secondary);
    filing.state = parseFilingState(row.text(16)).value_or(FilingState::Draft);
    filing.provincialDocument = row.text(17);
    filing.homeApproval = row.text(18);
    filing.latePermission = row.text(19);
    filing.studyMode = row.text(20);
    filing.capacityBasis = row.text(21);
    filing.stoppedBy = row.text(22);
    filing.reviewed = row.integer(23) == 1;
    filing.submittedAt = QDateTime::fromString(row.text(24), Qt::ISODateWithMs);
    filing.place = row.text(25);
    filing.urban = row.integer(26) == 1;
    filing.limit = countAt(row, 27);
    filing.school.published = filing.state == FilingState::Published;
    return filing;
}

FiledProgram programAt(Statement &row, int first)
{
    return {row.integer(first),
            row.text(first + 1),
            row.text(first + 2),
            row.text(first + 3),
            row.optionalInteger(first + 4),
            countAt(row, first + 5),
            parseProgramVerdict(row.text(first + 6)),
            row.text(first + 7)};
}

} // namespace

Result<QList<Filing>> FilingReader::read()
{
    using Step = Result<void> (FilingReader::*)();
    for (const Step step : {&FilingReader::readFilings, &FilingReader::readPrograms, &FilingReader::readSigners,
                            &FilingReader::readOutward, &FilingReader::readWaivers, &FilingReader::readDocuments,
                            &FilingReader::readPast, &FilingReader::readPastFigures}) {
        if (const Result<void> done = (this->*step)(); !done)
            return failure(done.error());
    }
    return std::move(m_filings);
}

Filing *FilingReader::filing(qint64 id)
{
    const auto found = m_places.constFind(id);
    return found == m_places.constEnd() ? nullptr : &m_filings[*found];
}

Result<void> FilingReader::readFilings()
{
    return forEachRow(
        m_database,
        "SELECT f.id, f.version, s.id, s.code, s.name, s.category, s.district_code, coalesce(s.nature, ''), s.sponsor,"
        " s.recruiting_code, s.address, s.website, s.phone, s.brochure, s.capacity, f.category, f.state,"
        " f.provincial_document, f.home_approval, f.late_permission, f.study_mode, f.capacity_basis, f.stopped_by,"
        " f.reviewed, coalesce(f.submitted_at, ''), coalesce(d.name, s.district_code), coalesce(d.urban, 0), l.seats"
        " FROM filing f JOIN school s ON s.id = f.school_id AND s.ended IS NULL"
        " LEFT JOIN district d ON d.code = s.district_code AND d.ended IS NULL"
        " LEFT JOIN school_limit l ON l.school_id = s.id"
        " WHERE f.ended IS NULL AND (?1 = 0 OR f.id = ?1) ORDER BY s.code, f.category",
        [this](Statement &row) {
            m_places.insert(row.integer(0), m_filings.size());
            m_filings.append(filingOf(row));
        },
        m_id);
}

Result<void> FilingReader::readPrograms()
{
    return forEachRow(
        m_database,
        "SELECT f.id, p.id, p.code, p.name, p.years, p.tuition, p.seats, coalesce(p.verdict, ''), p.verdict_reason"
        " FROM filing f JOIN school s ON s.id = f.school_id JOIN program p ON p.school_id = s.id AND p.ended IS NULL"
        " AND coalesce(p.filing_category, s.category) = f.category"
        " WHERE f.ended IS NULL AND (?1 = 0 OR f.id = ?1) ORDER BY p.code",
        [this](Statement &row) {
            if (Filing *found = filing(row.integer(0)))
                found->programs.append(programAt(row, 1));
        },
        m_id);
}

Result<void> FilingReader::readSigners()
{
    return forEachRow(
        m_database,
        "SELECT filing_id, id, name, post, day FROM filing_signer"
        " WHERE ended IS NULL AND (?1 = 0 OR filing_id = ?1) ORDER BY id",
        [this](Statement &row) {
            if (Filing *found = filing(row.integer(0)))
                found->signers.append(
                    {row.integer(1), row.text(2), row.text(3), QDate::fromString(row.text(4), Qt::ISODate)});
        },
        m_id);
}

Result<void> FilingReader::readOutward()
{
    return forEachRow(
        m_database,
        "SELECT filing_id, id, destination, level, seats, result, remark FROM filing_outward"
        " WHERE ended IS NULL AND (?1 = 0 OR filing_id = ?1) ORDER BY destination",
        [this](Statement &row) {
            if (Filing *found = filing(row.integer(0)))
                found->outward.append({row.integer(1), row.text(2),
                                       parseOutwardLevel(row.text(3)).value_or(OutwardLevel::Municipality),
                                       static_cast<int>(row.integer(4)),
                                       parseOutwardResult(row.text(5)).value_or(OutwardResult::Pending), row.text(6)});
        },
        m_id);
}

Result<void> FilingReader::readWaivers()
{
    return forEachRow(
        m_database,
        "SELECT filing_id, finding, reason, actor FROM filing_waiver"
        " WHERE ended IS NULL AND (?1 = 0 OR filing_id = ?1) ORDER BY id",
        [this](Statement &row) {
            if (Filing *found = filing(row.integer(0)))
                found->waivers.append({row.text(1), row.text(2), row.text(3)});
        },
        m_id);
}

Result<void> FilingReader::readDocuments()
{
    return forEachRow(
        m_database,
        "SELECT DISTINCT owner_id, kind FROM attachment WHERE owner = 'filing' AND ended IS NULL"
        " AND (?1 = 0 OR owner_id = ?1) ORDER BY kind",
        [this](Statement &row) {
            if (Filing *found = filing(row.integer(0)))
                found->documents.append(row.text(1));
        },
        m_id);
}

Result<void> FilingReader::readPast()
{
    return forEachRow(
        m_database,
        "SELECT f.id, max(p.year), p.document FROM filing f JOIN school s ON s.id = f.school_id"
        " JOIN past_filing p ON p.school_code = s.code AND p.category = f.category"
        " WHERE f.ended IS NULL AND (?1 = 0 OR f.id = ?1) GROUP BY f.id",
        [this](Statement &row) {
            if (Filing *found = filing(row.integer(0)))
                found->past = parsePastDocument(static_cast<int>(row.integer(1)), row.text(2));
        },
        m_id);
}

Result<void> FilingReader::readPastFigures()
{
    return forEachRow(
        m_database,
        "SELECT f.id, max(p.year), p.planned, p.vocational FROM filing f JOIN school s ON s.id = f.school_id"
        " JOIN past_figure p ON p.level = 'school' AND p.code = s.code"
        " WHERE f.ended IS NULL AND (?1 = 0 OR f.id = ?1) AND f.category = s.category GROUP BY f.id",
        [this](Statement &row) {
            Filing *found = filing(row.integer(0));
            if (found == nullptr || !found->past || found->past->year != row.integer(1))
                return;
            found->past->limit = countAt(row, 2);
            found->past->admitted = countAt(row, 3);
        },
        m_id);
}

QString pastDocument(const PastFiling &past)
{
    QJsonObject fields;
    for (const auto &[key, text] : past.fields)
        fields.insert(key, text);
    QJsonArray programs;
    for (const FiledProgram &program : past.programs) {
        programs.append(
            QJsonObject{{QStringLiteral("code"), program.code},
                        {QStringLiteral("name"), program.name},
                        {QStringLiteral("years"), program.years},
                        {QStringLiteral("tuition"), program.tuition ? QJsonValue(*program.tuition) : QJsonValue()},
                        {QStringLiteral("seats"), program.seats ? QJsonValue(*program.seats) : QJsonValue()}});
    }
    const QJsonObject whole{{QStringLiteral("fields"), fields}, {QStringLiteral("programs"), programs}};
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

PastFiling parsePastDocument(int year, const QString &document)
{
    const QJsonObject whole = QJsonDocument::fromJson(document.toUtf8()).object();
    PastFiling past;
    past.year = year;
    const QJsonObject fields = whole.value(QLatin1String("fields")).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        past.fields.append({field.key(), field.value().toString()});
    const QJsonArray programs = whole.value(QLatin1String("programs")).toArray();
    for (const QJsonValue &value : programs) {
        const QJsonValue tuition = value[QLatin1String("tuition")];
        past.programs.append({0,
                              value[QLatin1String("code")].toString(),
                              value[QLatin1String("name")].toString(),
                              value[QLatin1String("years")].toString(),
                              tuition.isDouble() ? std::optional(tuition.toInteger()) : std::nullopt,
                              countIn(value[QLatin1String("seats")]),
                              std::nullopt,
                              {}});
    }
    return past;
}

} // namespace hengzhao::store
