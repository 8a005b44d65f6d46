// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/plan.h"
#include "models/office/import/kind_import.h"

#include <QMap>

namespace hengzhao::office
{

/// 招生学校, each with its filing.
class SchoolImport final : public KindImport
{
public:
    SchoolImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &findings, QList<qint64> &rejected) override;

private:
    [[nodiscard]] School read(ImportRow &row, const SchoolCode &code, const QString &name, SchoolCategory category);

    store::ImportStore &m_store;
    bool m_publishedByDefault;
    store::CodeIds m_districts;
    QHash<QString, Filing> m_accepted;
    FirstRows<QString> m_codes;
    int m_code, m_name, m_category, m_district, m_nature, m_sponsor, m_recruitingCode, m_address, m_website, m_phone,
        m_brochure, m_capacity, m_published;
};

/// 招生专业.
class ProgramImport final : public KindImport
{
public:
    ProgramImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &, QList<qint64> &) override { return {}; }

private:
    store::ImportStore &m_store;
    bool m_keep;
    store::CodeIds m_schools;
    QHash<QString, Filing> m_accepted;
    FirstRows<QString> m_programs;
    int m_school, m_code, m_name, m_years, m_tuition, m_seats, m_interview;
};

/// 招生计划 and 分县计划. Kept until the end: sums are checked a school at a time.
class PlanImport final : public KindImport
{
public:
    PlanImport(store::ImportStore &store, const ImportSetting &setting, store::Transaction &transaction,
               const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &findings, QList<qint64> &rejected) override;

private:
    struct ReadRow {
        qint64 number;
        PlanRow plan;
    };
    /// What the season keeps of a school's rows beside those of the file.
    struct KeptRows {
        std::optional<int> limit;
        qint64 allotted = 0;
    };
    [[nodiscard]] Result<void> readKept();
    void checkSchool(const QList<ReadRow> &rows, Findings &findings, QList<qint64> &rejected) const;

    store::ImportStore &m_store;
    store::Transaction &m_transaction;
    bool m_keep;
    store::CodeIds m_schools;
    store::CodeIds m_districts;
    FirstRows<QString> m_places;
    QHash<QString, KeptRows> m_kept;
    QMap<QString, QList<ReadRow>> m_rows;
    int m_school, m_district, m_seats;
};

} // namespace hengzhao::office
