// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search_store.h"

#include "models/domain/pinyin.h"
#include "models/store/rows.h"

#include <algorithm>

namespace hengzhao::store
{

namespace
{

constexpr int mostOfAKind = 8;

bool isLatin(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

/// Names may hold what LIKE takes for a wildcard.
QString escaped(QString text)
{
    for (const char *special : {"\\", "%", "_"})
        text.replace(QLatin1String(special), QLatin1Char('\\') + QLatin1String(special));
    return text;
}

} // namespace

Result<QList<Found>> SearchStore::schools(const QString &given) const
{
    const QString text = given.trimmed();
    if (text.isEmpty())
        return QList<Found>();
    // Schools are few: their initials are worked out here.
    const auto schools = readRows<Found>(
        m_database, "SELECT code, name FROM school WHERE ended IS NULL ORDER BY code", [](Statement &row) {
            return Found{true, row.text(0), row.text(0) + QLatin1String("  ") + row.text(1)};
        });
    if (!schools)
        return schools;
    QList<Found> found;
    for (const Found &school : *schools) {
        const PinyinInitials initials = pinyinInitials(school.text.section(QLatin1String("  "), 1));
        if (found.size() < mostOfAKind &&
            (school.text.contains(text, Qt::CaseInsensitive) ||
             (isLatin(text) && (initials.plain.contains(text.toLower()) || initials.asName.contains(text.toLower())))))
            found.append(school);
    }
    return found;
}

Result<QList<Found>> SearchStore::find(const QString &given) const
{
    const QString text = given.trimmed();
    const Result<QList<Found>> found = schools(text);
    if (!found || text.isEmpty())
        return found;
    const auto candidate = [](Statement &row) {
        return Found{false, row.text(0), row.text(0) + QLatin1String("  ") + row.text(1)};
    };
    const QString start = escaped(text) + QLatin1Char('%');
    const auto candidates =
        isLatin(text)
            ? readRows<Found>(m_database,
                              "SELECT candidate_no, name FROM candidate WHERE ended IS NULL AND (candidate_no LIKE ?1"
                              " ESCAPE '\\' OR initials LIKE ?1 ESCAPE '\\' OR other_initials LIKE ?1 ESCAPE '\\')"
                              " ORDER BY candidate_no LIMIT ?2",
                              candidate, start.toLower(), mostOfAKind)
            : readRows<Found>(m_database,
                              "SELECT candidate_no, name FROM candidate WHERE ended IS NULL AND name LIKE ?1"
                              " ESCAPE '\\' ORDER BY candidate_no LIMIT ?2",
                              candidate, start, mostOfAKind);
    if (!candidates)
        return candidates;
    return *found + *candidates;
}

} // namespace hengzhao::store
