// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/material_state.h"
#include "models/domain/school.h"
#include "models/store/transaction.h"

namespace hengzhao::store
{

/// 宣传材料: what a school wants to show to the public (R34).
struct Material {
    qint64 id = 0;
    QString schoolCode;
    QString schoolName;
    SchoolCategory category = SchoolCategory::Secondary;
    QString districtCode;
    bool urban = false;
    QString title;
    QString content;
    QString channel;
    MaterialState state = MaterialState::Draft;
    /// Files that hang on it.
    int files = 0;
    qint64 version = 0;
};

/// What may be edited of it.
struct MaterialText {
    QString title;
    QString content;
    QString channel;

    friend bool operator==(const MaterialText &, const MaterialText &) = default;
};

/// One act on it, as it was done.
struct MaterialPast {
    MaterialAct act = MaterialAct::Submit;
    MaterialState to = MaterialState::Submitted;
    QString reason;
    QString actor;
    QDateTime at;
};

/// Promotion material and what became of it.
class MaterialStore
{
public:
    explicit MaterialStore(Database &database) : m_database(database) {}

    /// What waits for approval first, then by school.
    [[nodiscard]] Result<QList<Material>> all() const;
    /// UnknownMaterial where there is none.
    [[nodiscard]] Result<Material> byId(qint64 id) const;
    [[nodiscard]] Result<QList<MaterialPast>> past(qint64 id) const;

    [[nodiscard]] Result<qint64> add(qint64 school, const MaterialText &text, Transaction &transaction);
    /// RowChanged where it is not of the version any more.
    [[nodiscard]] Result<void> edit(qint64 id, qint64 version, const MaterialText &text, Transaction &transaction);
    [[nodiscard]] Result<void> move(const Material &material, const MaterialStep &step, const QString &reason,
                                    const Writer &writer, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
