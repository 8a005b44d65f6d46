// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/import/kind_import.h"
#include "models/store/guidance_store.h"
#include "models/store/visit_store.h"

namespace hengzhao::office
{

/// The junior-highs of the one district whose rows an import may bring.
class OwnDistrict
{
public:
    explicit OwnDistrict(const QString &code) : m_code(code) {}

    /// Its code; empty where all districts' rows may come.
    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] Result<void> read(store::Database &database);
    /// A problem where a known junior-high lies in another district.
    void check(ImportRow &row, int column, const QString &junior) const;

private:
    QString m_code;
    QHash<QString, QString> m_districts;
};

/// 走访安排: the calendar of visits, whole or added to (R34).
class VisitImport final : public KindImport
{
public:
    VisitImport(store::ImportStore &store, const ImportSetting &setting, store::Transaction &transaction,
                const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &, QList<qint64> &) override { return {}; }

private:
    [[nodiscard]] Result<void> checkFree(ImportRow &row, const store::Visit &visit);

    store::ImportStore &m_store;
    store::Transaction &m_transaction;
    bool m_isAdded;
    int m_year;
    store::CodeIds m_schools;
    store::CodeIds m_juniors;
    OwnDistrict m_own;
    int m_school, m_junior, m_day, m_part, m_team, m_remark;
};

/// 职业指导课: what junior-highs return of their lessons (R34).
class LessonImport final : public KindImport
{
public:
    LessonImport(store::ImportStore &store, const ImportSetting &setting, store::Transaction &transaction,
                 const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &, QList<qint64> &) override { return {}; }

private:
    store::ImportStore &m_store;
    store::Transaction &m_transaction;
    bool m_isAdded;
    int m_year;
    store::CodeIds m_juniors;
    OwnDistrict m_own;
    FirstRows<QString> m_seen;
    int m_junior, m_day, m_topic, m_classes, m_attendance;
};

} // namespace hengzhao::office
