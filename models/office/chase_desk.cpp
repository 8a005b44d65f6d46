// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/chase_desk.h"

#include "models/office/choice_secrecy.h"
#include "models/office/word_column.h"
#include "models/store/chase_store.h"

namespace hengzhao::office
{

namespace
{

/// R10: a count over fewer would say what single ones did.
constexpr qint64 fewestCounted = 10;

} // namespace

Result<qint64> ChaseDesk::toChase()
{
    return store::ChaseStore(m_office.database()).countMissing(m_office.post().districtCode);
}

Result<Table> ChaseDesk::missing()
{
    const auto known = store::ChaseStore(m_office.database()).missing(m_office.post().districtCode);
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {{QStringLiteral("candidate_no"), ColumnKind::Text},
                     {QStringLiteral("name"), ColumnKind::Text},
                     {QStringLiteral("district"), ColumnKind::Word},
                     {QStringLiteral("junior_school"), ColumnKind::Word},
                     {QStringLiteral("class"), ColumnKind::Text}};
    for (const store::ChasedCandidate &one : *known) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(one.number);
        table.columns[1].texts.append(one.name);
        addWord(table.columns[2], one.districtName);
        addWord(table.columns[3], one.juniorSchoolName);
        table.columns[4].texts.append(one.className);
    }
    return table;
}

Result<Table> ChaseDesk::counts()
{
    const Result<bool> isWithheld = areChoicesHidden(m_office);
    const auto known = store::ChaseStore(m_office.database()).counts(m_office.post().districtCode);
    if (!isWithheld || !known)
        return failure(isWithheld ? known.error() : isWithheld.error());
    Table table;
    table.columns = {{QStringLiteral("junior_school"), ColumnKind::Text},
                     {QStringLiteral("district"), ColumnKind::Word},
                     {QStringLiteral("applied"), ColumnKind::Number},
                     {QStringLiteral("filed_choices"), ColumnKind::Number},
                     {QStringLiteral("to_chase"), ColumnKind::Number}};
    for (const store::ChaseCount &one : *known) {
        const bool isShown = !*isWithheld || one.applied >= fewestCounted;
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(one.juniorSchoolName);
        addWord(table.columns[1], one.districtName);
        table.columns[2].numbers.append(one.applied);
        table.columns[3].numbers.append(isShown ? one.applied - one.missing : TableColumn::none);
        table.columns[4].numbers.append(isShown ? one.missing : TableColumn::none);
    }
    return table;
}

} // namespace hengzhao::office
