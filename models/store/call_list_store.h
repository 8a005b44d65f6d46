// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact_mark.h"
#include "models/store/admission_store.h"

namespace hengzhao::vault
{
class SeasonKey;
}

namespace hengzhao::store
{

/// One candidate who has a place and has not confirmed it.
struct UnconfirmedRow {
    qint64 candidateId = 0;
    QString number;
    QString name;
    QString juniorSchool;
    QString district;
    QString school;
    int batch = 0;
    int round = 0;
    QString phone;
    QString guardian;
    /// The last one noted for this place, if anybody has called.
    std::optional<ContactMark> mark;
    QString calledAt;
    QString remark;
};

/// Whom to call before the deadline for confirming.
class CallListStore
{
public:
    explicit CallListStore(Database &database) : m_database(database) {}

    /// By district, junior-high and number. The key opens the telephone numbers of a sealed season; an open one needs
    /// none.
    [[nodiscard]] Result<QList<UnconfirmedRow>> unconfirmed(const ListFilter &filter,
                                                            const vault::SeasonKey *key) const;

private:
    Database &m_database;
};

} // namespace hengzhao::store
