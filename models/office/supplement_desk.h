// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/checker.h"
#include "models/domain/progress.h"
#include "models/office/office.h"
#include "models/office/supplement_entrance.h"
#include "models/store/admission_store.h"

namespace hengzhao::office
{

using store::SupplementEntry;
using store::VacancyNotice;
using store::VacancyRow;

/// A list of vacancies as it is to be published: its title, and how many rows it has (%1), in words.
struct VacancyPublication {
    QString path;
    QString title;
    QString count;
    bool chineseHeaders = true;
};

/// The supplement (R23): vacancies are published, candidates ask a school directly, an officer enters them one by one.
class SupplementDesk
{
public:
    explicit SupplementDesk(Office &office) : m_office(office) {}

    /// The batch that is entered one by one, whether or not its turn has come.
    [[nodiscard]] Result<int> batch();
    [[nodiscard]] Result<QList<VacancyRow>> vacancies();
    /// The same as a table, ids counted.
    [[nodiscard]] Result<Table> vacancyTable();
    /// Writes the vacancies as a file, whose ending says the format, and records that they were published.
    [[nodiscard]] Result<VacancyNotice> publish(const VacancyPublication &publication, Progress &progress);
    [[nodiscard]] Result<QList<VacancyNotice>> notices();

    /// What would come of an entry; nothing is kept.
    [[nodiscard]] Result<SupplementCheck> check(const SupplementAsk &ask);
    /// Takes the candidate, pre-admitted at once. Refused is the first obstacle of the check.
    [[nodiscard]] Result<SupplementEntry> add(const SupplementAsk &ask);
    /// Who was entered, the last one first.
    [[nodiscard]] Result<Table> entryTable();

private:
    Office &m_office;
};

/// Refused is whoever does not enter candidates into a supplement.
[[nodiscard]] Result<void> requireSupplement(const Office &office);

/// Proves the entries of a supplement again: each place and its order, the candidate's standing as of the entry, the
/// admission it made, the chain of hashes.
[[nodiscard]] Result<admission::CheckReport> checkSupplement(store::Database &database, const store::RunFacts &run,
                                                             const RuleBook &book);

} // namespace hengzhao::office
