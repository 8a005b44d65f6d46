// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/handout.h"
#include "models/domain/table.h"
#include "models/office/field_edit.h"
#include "models/office/office.h"
#include "models/store/handout_store.h"

namespace hengzhao::office
{

/// A handout as somebody types it. Without a day it is today, by the city's time.
struct NewHandout {
    QString receiver;
    QString copies;
    QString day = {};
    QString receipt = {};
};

/// The register of booklets handed out.
class HandoutDesk
{
public:
    explicit HandoutDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<Handout>> handouts() { return store::HandoutStore(m_office.database()).handouts(); }
    /// How many copies were handed out in all.
    [[nodiscard]] static qint64 copiesOf(const QList<Handout> &handouts);
    [[nodiscard]] Result<Table> handoutTable();
    [[nodiscard]] static QStringList editable();
    [[nodiscard]] static Result<void> check(const FieldEdit &edit);
    /// All edits or none.
    [[nodiscard]] Result<void> setFields(const QList<FieldEdit> &edits);
    /// The new handout's id, or every field that is not what it should be.
    [[nodiscard]] Result<qint64> add(const NewHandout &given);
    [[nodiscard]] Result<void> remove(qint64 id);

private:
    Office &m_office;
};

} // namespace hengzhao::office
