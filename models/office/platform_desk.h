// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"
#include "models/domain/table.h"
#include "models/files/read_table.h"
#include "models/office/field_edit.h"
#include "models/office/office.h"
#include "models/store/platform_store.h"

namespace hengzhao::office
{

using store::PlatformComparison;
using store::PlatformReport;

/// A list taken back from the platform.
struct PlatformListRequest {
    QString path;
    files::ReadOptions options = {};
};

struct PlatformCompared {
    QList<PlatformEntry> entries;
    /// Rows of the list.
    qint64 rows = 0;
    /// Columns of it that nothing is known of.
    Findings notices;

    [[nodiscard]] qint64 countOf(PlatformSide side) const;
};

/// The provincial information platform: when each school was reported and approved, and what its list says otherwise
/// than our published filings (R33).
class PlatformDesk
{
public:
    explicit PlatformDesk(Office &office) : m_office(office) {}

    /// By the code of the school.
    [[nodiscard]] Result<QHash<QString, PlatformReport>> reports()
    {
        return store::PlatformStore(m_office.database()).reports();
    }
    /// The day a school was reported, written as 2021-06-01; empty for today by the city's time.
    [[nodiscard]] Result<void> report(const QString &school, const QString &day);
    /// The day it was approved there, not before it was reported.
    [[nodiscard]] Result<void> approve(const QString &school, const QString &day);
    /// The columns of BookletDesk::standingTable() that are kept here. An empty day takes the date back, and with the
    /// report goes its approval.
    [[nodiscard]] static QStringList editable();
    [[nodiscard]] static Result<void> check(const FieldEdit &edit);
    /// All edits or none; ids are those of schools.
    [[nodiscard]] Result<void> setFields(const QList<FieldEdit> &edits);

    /// Compares a list with what is published, and keeps what differs in place of what differed before.
    [[nodiscard]] Result<PlatformCompared> compare(const PlatformListRequest &request, Progress &progress);
    [[nodiscard]] Result<PlatformComparison> comparison()
    {
        return store::PlatformStore(m_office.database()).comparison();
    }
    /// What the last comparison found.
    [[nodiscard]] Result<Table> entryTable();

private:
    [[nodiscard]] Result<void> setDay(const QString &school, const QString &field, const QString &day);

    Office &m_office;
};

} // namespace hengzhao::office
