// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/milestone.h"
#include "models/domain/table.h"
#include "models/office/field_edit.h"
#include "models/office/office.h"
#include "models/store/dispatch_store.h"

namespace hengzhao::office
{

using store::DispatchOrder;

/// Orders of the weekly dispatch: who owes what, until when.
class DispatchDesk
{
public:
    explicit DispatchDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<DispatchOrder>> orders() { return store::DispatchStore(m_office.database()).orders(); }
    /// orders() as a table, with how each stands today by the city's time.
    [[nodiscard]] Result<Table> orderTable();
    [[nodiscard]] static QStringList editable();
    [[nodiscard]] static Result<void> check(const FieldEdit &edit);
    /// All edits or none; an order is done by writing the day into its field.
    [[nodiscard]] Result<void> setFields(const QList<FieldEdit> &edits);
    /// The new order's id; `due` is written as 2021-06-01.
    [[nodiscard]] Result<qint64> add(const QString &content, const QString &owner, const QString &due);
    /// Done today.
    [[nodiscard]] Result<void> finish(qint64 id);
    [[nodiscard]] Result<void> remove(qint64 id);

private:
    [[nodiscard]] QDate today() const;

    Office &m_office;
};

} // namespace hengzhao::office
