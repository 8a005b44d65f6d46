// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/directory_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

Result<QList<Contact>> DirectoryStore::contacts() const
{
    return readRows<Contact>(m_database,
                             "SELECT e.id, e.organisation, e.name, e.post, e.phone, e.responsibility"
                             " FROM directory_entry e WHERE e.ended IS NULL"
                             " ORDER BY (SELECT min(first.id) FROM directory_entry first"
                             " WHERE first.organisation = e.organisation AND first.ended IS NULL), e.id",
                             [](Statement &row) {
                                 return Contact{row.integer(0), row.text(1), row.text(2),
                                                row.text(3),    row.text(4), row.text(5)};
                             });
}

Result<qint64> DirectoryStore::add(const Contact &contact, Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<std::optional<qint64>> last = database.number("SELECT max(id) FROM directory_entry");
    if (!last)
        return failure(last.error());
    const qint64 id = last->value_or(0) + 1;
    const Result<void> made = database.run("INSERT INTO directory_entry (id, organisation, name, post, phone,"
                                           " responsibility, added) VALUES (?, ?, ?, ?, ?, ?, ?)",
                                           id, contact.organisation, contact.name, contact.post, contact.phone,
                                           contact.responsibility, transaction.number().value());
    if (!made)
        return failure(made.error());
    return id;
}

Result<void> DirectoryStore::change(const Contact &contact, Transaction &transaction)
{
    return transaction.database().run("UPDATE directory_entry SET organisation = ?, name = ?, post = ?, phone = ?,"
                                      " responsibility = ? WHERE id = ? AND ended IS NULL",
                                      contact.organisation, contact.name, contact.post, contact.phone,
                                      contact.responsibility, contact.id);
}

Result<void> DirectoryStore::end(qint64 id, Transaction &transaction)
{
    return transaction.database().run("UPDATE directory_entry SET ended = ? WHERE id = ? AND ended IS NULL",
                                      transaction.number().value(), id);
}

} // namespace hengzhao::store
