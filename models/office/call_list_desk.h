// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact_mark.h"
#include "models/domain/progress.h"
#include "models/domain/table.h"
#include "models/office/office.h"
#include "models/store/admission_store.h"

namespace hengzhao::office
{

using store::ListFilter;

/// Who has a place and has not confirmed it, how many hours are left, and who has been called about it.
class CallListDesk
{
public:
    explicit CallListDesk(Office &office) : m_office(office) {}

    /// By district and junior-high; the id of a row is the candidate's. Whoever acts for a school or a county sees
    /// theirs alone. Telephone numbers are shown: they are what the list is for.
    [[nodiscard]] Result<Table> unconfirmed(const ListFilter &filter = {});
    /// The same as a file, whose ending says the format; how many rows.
    [[nodiscard]] Result<qint64> write(const QString &path, const ListFilter &filter, Progress &progress);
    /// What came of a call; what was noted before stays on the record.
    [[nodiscard]] Result<void> note(const QString &candidate, ContactMark mark, const QString &remark);

private:
    [[nodiscard]] ListFilter ownOf(const ListFilter &filter) const;
    [[nodiscard]] Result<QString> filterWords(const ListFilter &filter);

    Office &m_office;
};

} // namespace hengzhao::office
