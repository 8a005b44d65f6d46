// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/field_edit.h"
#include "models/office/office.h"
#include "models/office/school_fields.h"
#include "models/store/school_store.h"

namespace hengzhao::office
{

/// The recruiting schools and what they teach.
class SchoolDesk
{
public:
    explicit SchoolDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<Table> schools();
    /// The programs of one school, by the id of its row.
    [[nodiscard]] Result<Table> programs(qint64 school)
    {
        return store::SchoolStore(m_office.database()).programs(school);
    }

    /// Columns that may be edited; once a run stands on the schools only those it did not look at.
    [[nodiscard]] static QStringList editable(EditedRows rows, bool hasRun);
    /// Whether a text is right for its field, as an import would see it.
    [[nodiscard]] static Result<void> check(EditedRows rows, const FieldEdit &edit);
    /// All edits or none.
    [[nodiscard]] Result<void> setFields(EditedRows rows, const QList<FieldEdit> &edits);

private:
    Office &m_office;
};

} // namespace hengzhao::office
