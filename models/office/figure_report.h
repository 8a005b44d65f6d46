// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/office.h"

namespace hengzhao::office
{

/// One table of a report, and what is to be known when it is read.
struct ReportSection {
    QString title;
    Table table;
    QStringList remarks = {};
};

/// Figures as they are reported: a sheet a section in a workbook, one after another on paper.
struct FigureReport {
    /// daily, weekly, evaluation: for the record.
    QString what;
    /// Of which day or week; for the record.
    QString subject;
    QString title;
    /// From when, and to what it was narrowed.
    QString filters;
    /// When it was counted, as people read it.
    QString time;
    QList<ReportSection> sections = {};
};

struct WrittenReport {
    QString path;
    QDate day = {};
    QDateTime countedAt = {};
    /// By section, in their order.
    QList<qint64> rows = {};
};

/// Writes a report and its record. UnknownFileFormat where the ending of the path is neither xlsx nor pdf.
[[nodiscard]] Result<void> writeReport(Office &office, const FigureReport &report, const QString &path);

} // namespace hengzhao::office
