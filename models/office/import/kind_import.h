// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule_book.h"
#include "models/office/import/import_row.h"
#include "models/store/import_store.h"

#include <memory>

namespace hengzhao::office
{

/// What an import was asked to be, and the season it goes into.
struct ImportSetting {
    RuleBook book;
    /// Adds to what is there; else the kind is replaced as a whole.
    bool add = false;
    /// Only this line area (kind general); empty for all.
    QString area = {};
    /// Only the rows of this school or district are replaced.
    store::KindPart part = {};
    /// A run exists: rows it may have read are ended, not erased.
    bool hasRun = false;
    bool acceptValid = false;
    bool isOpenSeason = true;
    store::Writer writer;
    /// What seals personal data; null in an open season.
    const vault::SeasonKey *key = nullptr;
    /// The day deadlines are held against; nothing where dates do not gate.
    std::optional<QDate> gateDay = {};
    /// Where the rows come from, of candidates: `import`, `added` or `by-hand`.
    QLatin1String source = QLatin1String("import");
};

/// One kind's way from a record to the store. Made for one import within one transaction.
class KindImport
{
public:
    virtual ~KindImport() = default;

    /// Reads what records will be checked against, and clears the way for the new rows.
    [[nodiscard]] virtual Result<void> begin() = 0;
    /// Checks one record and, where it is valid, stores it or keeps it for finish().
    [[nodiscard]] virtual Result<void> add(ImportRow &row) = 0;
    /// What can only be seen once all is there: sums, orphans. Adds what it finds; `rejected` are rows it turns away.
    [[nodiscard]] virtual Result<void> finish(Findings &findings, QList<qint64> &rejected) = 0;
};

/// Null for an unknown kind. `probe` answers for column places only while the importer is made.
[[nodiscard]] std::unique_ptr<KindImport> makeKindImport(const QString &kind, const ImportSetting &setting,
                                                         store::ImportStore &store, store::Transaction &transaction,
                                                         const ImportRow &columns);

/// Kinds whose rows may still come once a run exists (contract, section 2).
[[nodiscard]] bool isOpenAfterRun(const QString &kind);

/// Adds a problem for each row that would be orphaned by what this import leaves out.
[[nodiscard]] Result<void> noteOrphans(const QString &kind, store::ImportStore &store, Findings &findings);

/// Finds the second of two rows with the same key.
template <typename Key>
class FirstRows
{
public:
    /// The row that had the key before, or 0.
    [[nodiscard]] qint64 before(const Key &key, qint64 row)
    {
        const auto found = m_rows.constFind(key);
        if (found != m_rows.constEnd())
            return *found;
        m_rows.insert(key, row);
        return 0;
    }

private:
    QHash<Key, qint64> m_rows;
};

} // namespace hengzhao::office
