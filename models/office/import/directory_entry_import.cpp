// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/directory_entry_import.h"

#include "models/office/import/row_checks.h"

namespace hengzhao::office
{

DirectoryEntryImport::DirectoryEntryImport(store::ImportStore &store, const ImportSetting &setting,
                                           const ImportRow &columns)
    : m_store(store), m_keep(setting.hasRun), m_organisation(columns.column(QLatin1String("organisation"))),
      m_name(columns.column(QLatin1String("name"))), m_post(columns.column(QLatin1String("post"))),
      m_phone(columns.column(QLatin1String("phone"))), m_responsibility(columns.column(QLatin1String("responsibility")))
{
}

Result<void> DirectoryEntryImport::begin()
{
    return m_store.retire(QStringLiteral("directory"), m_keep);
}

Result<void> DirectoryEntryImport::add(ImportRow &row)
{
    const store::Contact contact{0,
                                 row.requiredText(m_organisation),
                                 row.requiredText(m_name, 100),
                                 row.requiredText(m_post),
                                 row.text(m_phone, 100),
                                 row.text(m_responsibility)};
    // One person may hold several posts, and two posts may share one telephone.
    if (row.isValid())
        checkRepeated(row, m_organisation, m_entries,
                      QStringList{contact.organisation, contact.name, contact.post}.join(QLatin1Char('\n')));
    return row.isValid() ? m_store.addContact(contact) : Result<void>();
}

} // namespace hengzhao::office
