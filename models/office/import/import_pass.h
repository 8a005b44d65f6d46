// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/office/import/kind_import.h"
#include "models/office/import/part_check.h"
#include "models/office/import/rejects.h"
#include "models/office/import_desk.h"

namespace hengzhao::office
{

/// Where each column of a kind stands under a header, headers that stand for other columns read so.
[[nodiscard]] files::HeaderMap mapRenamed(const QList<files::Column> &columns, const std::vector<QStringView> &header,
                                          const QHash<QString, QString> &renamed);

/// One walk over the rows of one import, within its transaction.
class ImportPass
{
public:
    ImportPass(const ImportRequest &request, const ImportSetting &setting, store::Transaction &transaction,
               files::RowSource &rows, Progress &progress);

    /// The report, or every problem as one error. Nothing is committed.
    [[nodiscard]] Result<ImportReport> run();
    /// SHA-256 over the table read, in hexadecimal; hashed once more with the key of a sealed season. The same whatever
    /// the form of the file, the language of its header, the order of its columns, and what stands beside them.
    [[nodiscard]] const QString &digest() const { return m_digest; }

private:
    [[nodiscard]] Result<void> readHeader();
    [[nodiscard]] Result<void> readRows(KindImport &kind, PartCheck &part, ImportRow &row);
    [[nodiscard]] Result<ImportReport> conclude(const QList<qint64> &rejectedLate);
    void addHeaderToDigest();
    void addRowToDigest();

    const ImportRequest &m_request;
    const ImportSetting &m_setting;
    store::Transaction &m_transaction;
    files::RowSource &m_rows;
    Progress &m_progress;
    QList<files::Column> m_columns;
    files::HeaderMap m_header;
    std::vector<QStringView> m_cells;
    Findings m_findings;
    Rejects m_rejects;
    qint64 m_read = 0;
    qint64 m_accepted = 0;
    Digest m_hash;
    std::string m_hashed;
    QString m_digest;
};

} // namespace hengzhao::office
