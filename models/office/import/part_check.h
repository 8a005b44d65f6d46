// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/import/import_row.h"
#include "models/store/import_store.h"

#include <vector>

namespace hengzhao::office
{

/// Whether the rows of an import are of the one school or district whose rows it replaces. A row of another one is a
/// problem, and so is one whose key the season has at another one: it would take that one's row away.
class PartCheck
{
public:
    PartCheck(const QString &kind, const store::KindPart &part, store::ImportStore &store, const ImportRow &columns);

    [[nodiscard]] Result<void> check(ImportRow &row);

private:
    using Owner = Result<std::optional<QString>> (store::ImportStore::*)(const QString &code);
    struct Sign;
    /// A sign as it stands in the table of one import.
    struct Look {
        int column;
        Owner owner;
        FindingCode code;
        QString asked;
    };

    static const Sign signs[];

    store::ImportStore &m_store;
    std::vector<Look> m_looks;
};

} // namespace hengzhao::office
