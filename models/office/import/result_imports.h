// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/import/kind_import.h"

namespace hengzhao::office
{

/// 毕业证: certificates that are issued after the candidate list was made.
class CertificateImport final : public KindImport
{
public:
    CertificateImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &, QList<qint64> &) override { return {}; }

private:
    store::ImportStore &m_store;
    bool m_keep;
    FirstRows<QString> m_numbers;
    int m_number, m_graduated;
};

/// 面试成绩.
class InterviewImport final : public KindImport
{
public:
    InterviewImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &, QList<qint64> &) override { return {}; }

private:
    store::ImportStore &m_store;
    bool m_keep;
    store::CodeIds m_schools;
    FirstRows<QString> m_places;
    int m_number, m_school, m_score, m_program;
};

/// 分数线.
class LineImport final : public KindImport
{
public:
    LineImport(store::ImportStore &store, const ImportSetting &setting, store::Transaction &transaction,
               const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &, QList<qint64> &) override { return {}; }

private:
    store::ImportStore &m_store;
    store::Transaction &m_transaction;
    store::Writer m_writer;
    QStringList m_areas;
    FirstRows<QString> m_seen;
    int m_area, m_score;
};

/// 普高录取结果 (R12).
class GeneralImport final : public KindImport
{
public:
    GeneralImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &findings, QList<qint64> &rejected) override;

private:
    void checkAgainstLine(ImportRow &row, const store::GeneralStanding &standing);

    store::ImportStore &m_store;
    bool m_keep;
    QString m_area;
    bool m_isPart;
    QStringList m_areas;
    FirstRows<QString> m_numbers;
    int m_number, m_name;
};

} // namespace hengzhao::office
