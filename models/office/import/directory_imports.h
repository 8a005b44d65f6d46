// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/import/kind_import.h"

namespace hengzhao::office
{

/// 县(市、区).
class DistrictImport final : public KindImport
{
public:
    DistrictImport(store::ImportStore &store, const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override { return {}; }
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &findings, QList<qint64> &rejected) override;

private:
    store::ImportStore &m_store;
    FirstRows<QString> m_codes;
    int m_code, m_name, m_lineArea, m_urban;
};

/// 初中.
class JuniorSchoolImport final : public KindImport
{
public:
    JuniorSchoolImport(store::ImportStore &store, const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &findings, QList<qint64> &rejected) override;

private:
    store::ImportStore &m_store;
    store::CodeIds m_districts;
    FirstRows<QString> m_codes;
    int m_code, m_name, m_district;
};

/// 在籍毕业生: the rolls of the junior-highs.
class GraduateImport final : public KindImport
{
public:
    GraduateImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &, QList<qint64> &) override { return {}; }

private:
    store::ImportStore &m_store;
    bool m_keep;
    store::CodeIds m_schools;
    FirstRows<QString> m_codes;
    int m_school, m_onRoll, m_classes;
};

/// 普高计划.
class GeneralPlanImport final : public KindImport
{
public:
    GeneralPlanImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &, QList<qint64> &) override { return {}; }

private:
    store::ImportStore &m_store;
    bool m_keep;
    store::CodeIds m_districts;
    FirstRows<QString> m_places;
    int m_district, m_name, m_seats;
};

} // namespace hengzhao::office
