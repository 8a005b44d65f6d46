// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/field_edit.h"
#include "models/office/office.h"
#include "models/store/directory_store.h"

namespace hengzhao::office
{

using store::Contact;

/// 通讯录: whom to call at bureaus, schools and junior-highs, and who answers for what.
class DirectoryDesk
{
public:
    explicit DirectoryDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<Table> contacts();
    [[nodiscard]] static QStringList editable();
    /// Whether a text could stand in a field.
    [[nodiscard]] static Result<void> check(const FieldEdit &edit);
    /// All edits or none.
    [[nodiscard]] Result<void> setFields(const QList<FieldEdit> &edits);
    /// The new contact's id. One post of one person at one organisation stands once.
    [[nodiscard]] Result<qint64> add(const Contact &contact);
    [[nodiscard]] Result<void> remove(const QList<qint64> &ids);

private:
    Office &m_office;
};

} // namespace hengzhao::office
