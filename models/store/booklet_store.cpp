// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/booklet_store.h"

#include "models/store/rows.h"

#include <QMap>

#include <algorithm>

namespace hengzhao::store
{

namespace
{

template <typename T>
struct OfSchool {
    qint64 school = 0;
    T value;
};

OfSchool<BookletSchool> bookletSchoolOf(Statement &row)
{
    BookletSchool found{{*SchoolCode::parse(row.text(1)),
                         row.text(2),
                         *parseSchoolCategory(row.text(3)),
                         row.text(4),
                         parseSchoolNature(row.text(6)),
                         row.text(7),
                         row.text(8),
                         row.text(9),
                         row.text(10),
                         row.text(11),
                         row.text(12),
                         {},
                         false},
                        row.text(5),
                        {},
                        {}};
    if (!row.isNull(13))
        found.school.capacity = static_cast<int>(row.integer(13));
    return {row.integer(0), found};
}

OfSchool<BookletFiling> bookletFilingOf(Statement &row)
{
    return {row.integer(0), {*parseSchoolCategory(row.text(1)), row.text(2), row.text(3), row.text(4), row.text(5)}};
}

OfSchool<Program> bookletProgramOf(Statement &row)
{
    Program program{*SchoolCode::parse(row.text(1)),
                    *ProgramCode::parse(row.text(2)),
                    row.text(3),
                    row.text(4),
                    row.optionalInteger(5),
                    {},
                    {}};
    if (!row.isNull(6))
        program.seats = static_cast<int>(row.integer(6));
    if (!row.isNull(7))
        program.interviewMinimum = Score::fromHundredths(row.integer(7));
    return {row.integer(0), program};
}

} // namespace

bool BookletSchool::isPublished() const
{
    return std::all_of(filings.begin(), filings.end(),
                       [](const BookletFiling &filing) { return filing.state == QLatin1String("published"); });
}

Result<QList<BookletSchool>> BookletStore::schools(ShownFilings shown) const
{
    const auto schools = readRows<OfSchool<BookletSchool>>(
        m_database,
        "SELECT s.id, s.code, s.name, s.category, s.district_code, coalesce(d.name, s.district_code), s.nature,"
        " s.sponsor, s.recruiting_code, s.address, s.website, s.phone, s.brochure, s.capacity FROM school s"
        " LEFT JOIN district d ON d.code = s.district_code AND d.ended IS NULL WHERE s.ended IS NULL ORDER BY s.code",
        bookletSchoolOf);
    const auto filings = readRows<OfSchool<BookletFiling>>(
        m_database,
        "SELECT f.school_id, f.category, f.state, f.study_mode, f.provincial_document, f.home_approval FROM filing f"
        " WHERE " +
            shownFiling(shown) + " ORDER BY f.school_id, f.category",
        bookletFilingOf);
    const auto programs = readRows<OfSchool<Program>>(
        m_database,
        "SELECT p.school_id, s.code, p.code, p.name, p.years, p.tuition, p.seats, p.interview_minimum FROM program p"
        " JOIN school s ON s.id = p.school_id WHERE " +
            shownProgram(shown) + " ORDER BY p.school_id, p.code",
        bookletProgramOf);
    if (!schools || !filings)
        return failure(!schools ? schools.error() : filings.error());
    if (!programs)
        return failure(programs.error());
    QMap<qint64, BookletSchool> byId;
    for (const auto &[id, school] : *schools)
        byId.insert(id, school);
    for (const auto &[id, filing] : *filings) {
        if (const auto school = byId.find(id); school != byId.end())
            school->filings.append(filing);
    }
    for (const auto &[id, program] : *programs) {
        if (const auto school = byId.find(id); school != byId.end())
            school->programs.append(program);
    }
    QList<BookletSchool> found = byId.values();
    found.removeIf([](const BookletSchool &school) { return school.filings.isEmpty(); });
    std::stable_sort(found.begin(), found.end(), [](const BookletSchool &left, const BookletSchool &right) {
        return std::pair(left.school.category, left.school.code) < std::pair(right.school.category, right.school.code);
    });
    return found;
}

Result<QList<BookletStanding>> BookletStore::standings() const
{
    return readRows<BookletStanding>(
        m_database,
        "SELECT s.id, s.code, s.name, s.category, coalesce(d.name, s.district_code),"
        " (SELECT f.state FROM filing f WHERE f.school_id = s.id AND f.ended IS NULL ORDER BY"
        " f.state = 'published', f.state = 'accepted', f.category LIMIT 1),"
        " (SELECT max(f.stopped_by) FROM filing f WHERE f.school_id = s.id AND f.ended IS NULL),"
        " EXISTS (SELECT 1 FROM filing f WHERE f.school_id = s.id AND " +
            shownFiling(ShownFilings::Published) + "), (SELECT count(*) FROM program p WHERE p.school_id = s.id AND " +
            shownProgram(ShownFilings::Published) +
            ") FROM school s LEFT JOIN district d ON d.code = s.district_code AND d.ended IS NULL"
            " WHERE s.ended IS NULL ORDER BY s.code",
        [](Statement &row) {
            return BookletStanding{row.integer(0), row.text(1), row.text(2), *parseSchoolCategory(row.text(3)),
                                   row.text(4),    row.text(5), row.text(6), row.integer(7) == 1,
                                   row.integer(8)};
        });
}

} // namespace hengzhao::store
