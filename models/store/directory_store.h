// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/table_reader.h"
#include "models/store/transaction.h"

namespace hengzhao::store
{

/// Whom to call: a person, the post held at an organisation, what it answers for.
struct Contact {
    qint64 id = 0;
    QString organisation;
    QString name;
    QString post;
    QString phone;
    QString responsibility;
};

/// 通讯录: the directory of contacts.
class DirectoryStore
{
public:
    explicit DirectoryStore(Database &database) : m_database(database) {}

    /// By organisation, in the order in which organisations came in.
    [[nodiscard]] Result<QList<Contact>> contacts() const;
    [[nodiscard]] Result<qint64> add(const Contact &contact, Transaction &transaction);
    /// Writes a contact as it is to be.
    [[nodiscard]] Result<void> change(const Contact &contact, Transaction &transaction);
    [[nodiscard]] Result<void> end(qint64 id, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
