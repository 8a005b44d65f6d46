// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/material_store.h"

#include "models/store/rows.h"
#include "models/store/seen_row.h"

namespace hengzhao::store
{

namespace
{

constexpr const char *materialColumns =
    "SELECT m.id, s.code, s.name, s.category, s.district_code, coalesce(d.urban, 0), m.title, m.content, m.channel,"
    " m.state, (SELECT count(*) FROM attachment a WHERE a.owner = 'material' AND a.owner_id = m.id"
    " AND a.ended IS NULL), m.version FROM material m JOIN school s ON s.id = m.school_id"
    " LEFT JOIN district d ON d.code = s.district_code AND d.ended IS NULL WHERE m.ended IS NULL";

Material materialFrom(Statement &row)
{
    return {row.integer(0),
            row.text(1),
            row.text(2),
            parseSchoolCategory(row.text(3)).value_or(SchoolCategory::Secondary),
            row.text(4),
            row.integer(5) == 1,
            row.text(6),
            row.text(7),
            row.text(8),
            parseMaterialState(row.text(9)).value_or(MaterialState::Draft),
            static_cast<int>(row.integer(10)),
            row.integer(11)};
}

} // namespace

Result<QList<Material>> MaterialStore::all() const
{
    return readRows<Material>(m_database,
                              QByteArray(materialColumns) +
                                  " ORDER BY CASE m.state WHEN 'submitted' THEN 0 WHEN 'returned' THEN 1"
                                  " WHEN 'draft' THEN 2 WHEN 'approved' THEN 3 ELSE 4 END, s.code, m.id",
                              materialFrom);
}

Result<Material> MaterialStore::byId(qint64 id) const
{
    const Result<QList<Material>> found =
        readRows<Material>(m_database, QByteArray(materialColumns) + " AND m.id = ?", materialFrom, id);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::UnknownMaterial, {QString::number(id)});
    return found->first();
}

Result<QList<MaterialPast>> MaterialStore::past(qint64 id) const
{
    return readRows<MaterialPast>(
        m_database, "SELECT act, to_state, reason, actor, at FROM material_step WHERE material_id = ? ORDER BY id",
        [](Statement &row) {
            return MaterialPast{parseMaterialAct(row.text(0)).value_or(MaterialAct::Submit),
                                parseMaterialState(row.text(1)).value_or(MaterialState::Submitted), row.text(2),
                                row.text(3), QDateTime::fromString(row.text(4), Qt::ISODate)};
        },
        id);
}

Result<qint64> MaterialStore::add(qint64 school, const MaterialText &text, Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<void> done =
        database.run("INSERT INTO material (school_id, title, content, channel, state, added)"
                     " VALUES (?, ?, ?, ?, 'draft', ?)",
                     school, text.title, text.content, text.channel, transaction.number().value());
    if (!done)
        return failure(done.error());
    const Result<std::optional<qint64>> id = database.number("SELECT max(id) FROM material");
    return id ? Result<qint64>(id->value_or(0)) : failure(id.error());
}

Result<void> MaterialStore::edit(qint64 id, qint64 version, const MaterialText &text, Transaction &transaction)
{
    return changeSeenRow(transaction.database(),
                         "UPDATE material SET title = ?, content = ?, channel = ?, version = version + 1"
                         " WHERE id = ? AND version = ? AND ended IS NULL",
                         text.title, text.content, text.channel, id, version);
}

Result<void> MaterialStore::move(const Material &material, const MaterialStep &step, const QString &reason,
                                 const Writer &writer, Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<void> moved = changeSeenRow(database,
                                             "UPDATE material SET state = ?, version = version + 1"
                                             " WHERE id = ? AND version = ? AND state = ? AND ended IS NULL",
                                             codeName(step.to), material.id, material.version, codeName(step.from));
    if (!moved)
        return moved;
    return database.run("INSERT INTO material_step (material_id, act, from_state, to_state, reason, actor, at, added)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        material.id, codeName(step.act), codeName(step.from), codeName(step.to), reason, writer.actor,
                        writer.at.toUTC().toString(Qt::ISODate), transaction.number().value());
}

} // namespace hengzhao::store
