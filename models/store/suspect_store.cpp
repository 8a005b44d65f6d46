// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/suspect_store.h"

#include "models/store/rows.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace hengzhao::store
{

namespace
{

/// Whether a school of the directory may recruit, by its code.
struct KnownSchool {
    QString name;
    bool isPublished = false;
};

using KnownSchools = QHash<QString, KnownSchool>;

Result<KnownSchools> knownSchools(Database &database)
{
    KnownSchools known;
    const Result<void> read =
        forEachRow(database,
                   "SELECT s.code, s.name, EXISTS (SELECT 1 FROM filing f WHERE f.school_id = s.id AND f.ended IS NULL"
                   " AND f.state = 'published') FROM school s WHERE s.ended IS NULL",
                   [&known](Statement &row) {
                       known.insert(row.text(0), {row.text(1), row.integer(2) == 1});
                   });
    if (!read)
        return failure(read.error());
    return known;
}

struct SuspectRows {
    SuspectSource source;
    /// Code, name, program, how often.
    const char *sql;
};

constexpr std::array suspectRows = {
    SuspectRows{SuspectSource::Material,
                "SELECT s.code, s.name, '', count(*) FROM material m JOIN school s ON s.id = m.school_id"
                " WHERE m.ended IS NULL AND NOT EXISTS (SELECT 1 FROM filing f WHERE f.school_id = s.id"
                " AND f.ended IS NULL AND f.state = 'published') GROUP BY s.id"},
    SuspectRows{SuspectSource::Interview,
                "SELECT s.code, s.name, i.program_code, count(*) FROM interview i JOIN school s ON s.id = i.school_id"
                " WHERE i.ended IS NULL AND i.program_code <> '' AND NOT EXISTS (SELECT 1 FROM program p"
                " WHERE p.school_id = i.school_id AND p.code = i.program_code AND p.ended IS NULL)"
                " GROUP BY s.id, i.program_code"},
    SuspectRows{SuspectSource::Visit,
                "SELECT s.code, s.name, '', count(*) FROM visit v JOIN school s ON s.id = v.school_id"
                " WHERE v.ended IS NULL AND NOT EXISTS (SELECT 1 FROM filing f WHERE f.school_id = s.id"
                " AND f.ended IS NULL AND f.state = 'published') GROUP BY s.id"},
    // Seen at a junior-high: a school that the season does not know, or whose filing is not published.
    SuspectRows{SuspectSource::VisitReport,
                "SELECT coalesce(s.code, ''), r.school_name, '', count(*) FROM visit_report r"
                " LEFT JOIN school s ON s.id = r.school_id WHERE r.ended IS NULL AND (s.id IS NULL OR NOT EXISTS "
                "(SELECT 1 FROM filing f WHERE f.school_id = s.id"
                " AND f.ended IS NULL AND f.state = 'published'))"
                " GROUP BY s.id, r.school_name"},
    // The provincial platform has it, and our filings do not.
    SuspectRows{SuspectSource::Platform,
                "SELECT school_code, school_name, program_code, count(*) FROM platform_entry WHERE ended IS NULL"
                " AND side = 'platform' GROUP BY school_code, program_code"},
};

} // namespace

/// A candidate who names a school twice names it once.
Result<void> SuspectStore::addFromChoices(QList<Suspect> &suspects, qint64 least) const
{
    const Result<KnownSchools> known = knownSchools(m_database);
    if (!known)
        return failure(known.error());
    QHash<QByteArray, qint64> forms;
    const Result<void> read =
        forEachRow(m_database, "SELECT choices, count(*) FROM choice_form WHERE ended IS NULL GROUP BY choices",
                   [&forms](Statement &row) {
                       const std::string_view choices = row.utf8(0);
                       forms[QByteArray(choices.data(), static_cast<qsizetype>(choices.size()))] += row.integer(1);
                   });
    if (!read)
        return read;
    QHash<QString, qint64> named;
    for (auto form = forms.cbegin(); form != forms.cend(); ++form) {
        const QStringList codes = QString::fromUtf8(form.key()).split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &code : QSet<QString>(codes.begin(), codes.end())) {
            if (const auto school = known->constFind(code); school == known->cend() || !school->isPublished)
                named[code] += form.value();
        }
    }
    for (auto one = named.cbegin(); one != named.cend(); ++one) {
        if (one.value() >= least)
            suspects.append({SuspectSource::Choice, one.key(), known->value(one.key()).name, QString(), one.value()});
    }
    return {};
}

Result<void> SuspectStore::addFromQuery(QList<Suspect> &suspects, SuspectSource source, QByteArrayView sql) const
{
    return forEachRow(m_database, sql, [&suspects, source](Statement &row) {
        suspects.append({source, row.text(0), row.text(1), row.text(2), row.integer(3)});
    });
}

Result<QList<Suspect>> SuspectStore::all(qint64 leastChoices) const
{
    QList<Suspect> suspects;
    if (const Result<void> read = addFromChoices(suspects, leastChoices); !read)
        return failure(read.error());
    for (const auto &[source, sql] : suspectRows) {
        if (const Result<void> read = addFromQuery(suspects, source, sql); !read)
            return failure(read.error());
    }
    QHash<QString, qint64> reported;
    if (const Result<void> read =
            forEachRow(m_database,
                       "SELECT subject_code, max(id) FROM violation WHERE ended IS NULL AND subject_code <> ''"
                       " AND offender IN ('school', 'unlisted') GROUP BY subject_code",
                       [&reported](Statement &row) { reported.insert(row.text(0), row.integer(1)); });
        !read)
        return failure(read.error());
    for (Suspect &suspect : suspects) {
        if (reported.contains(suspect.code))
            suspect.violation = reported.value(suspect.code);
    }
    std::sort(suspects.begin(), suspects.end(), [](const Suspect &left, const Suspect &right) {
        if (left.named != right.named)
            return left.named > right.named;
        return std::pair(left.code, left.program) < std::pair(right.code, right.program);
    });
    return suspects;
}

} // namespace hengzhao::store
