// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/attachments.h"
#include "models/store/material_store.h"

namespace hengzhao::office
{

using store::Material;
using store::MaterialPast;
using store::MaterialText;

/// Promotion material: written by schools, approved by their authority, only then released (R34).
class MaterialDesk
{
public:
    explicit MaterialDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<Material>> all() { return store::MaterialStore(m_office.database()).all(); }
    /// all() as a table.
    [[nodiscard]] Result<Table> table();
    [[nodiscard]] Result<Material> byId(qint64 id) { return store::MaterialStore(m_office.database()).byId(id); }
    [[nodiscard]] Result<QList<MaterialPast>> past(qint64 id)
    {
        return store::MaterialStore(m_office.database()).past(id);
    }
    [[nodiscard]] Result<QList<Attachment>> files(qint64 id);
    /// Who approves what a school wants to show: the first of the chain that reviews its admissions.
    [[nodiscard]] Result<Role> authorityOf(const Material &material);

    /// A draft; its number.
    [[nodiscard]] Result<qint64> add(const QString &school, const MaterialText &text, const QStringList &paths = {});
    /// Changes what somebody saw. RowChanged with what differs now where somebody else was quicker.
    [[nodiscard]] Result<void> edit(const Material &seen, const MaterialText &text);
    /// One act. A return needs a reason; without `seenVersion` it is done on the material as it stands.
    [[nodiscard]] Result<void> act(qint64 id, MaterialAct act, const QString &reason = {},
                                   std::optional<qint64> seenVersion = {});
    [[nodiscard]] Result<void> attach(qint64 id, const NewAttachment &wanted);
    [[nodiscard]] Result<void> detach(qint64 id, qint64 attachment);

private:
    [[nodiscard]] Result<void> mayAct(const Material &material, MaterialAct act);
    [[nodiscard]] Result<Material> editable(qint64 id);

    Office &m_office;
};

} // namespace hengzhao::office
