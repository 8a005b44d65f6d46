// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"
#include "models/domain/table.h"
#include "models/office/line_worksheet.h"
#include "models/office/office.h"

namespace hengzhao::office
{

/// What an approval sheet is written for.
struct LineSheetRequest {
    QString area;
    QString path;
    /// A line that is only proposed; empty for the one in force.
    QString score = {};
    /// Why; empty for the reason on record, or where none is known yet.
    QString reason = {};
};

/// Sets cut-off lines (R11), and writes what is looked at, signed and published with them.
class LineDesk
{
public:
    explicit LineDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<LineArea>> areas() { return store::LineStore(m_office.database()).areas(); }
    [[nodiscard]] Result<QList<LineVersion>> versions() { return store::LineStore(m_office.database()).versions(); }
    /// areas() as a table; the id of a row is the area's place in it.
    [[nodiscard]] Result<Table> areaTable();
    /// versions() as a table, the newest first.
    [[nodiscard]] Result<Table> versionTable();
    /// How many candidates of an area have each total, lowest first.
    [[nodiscard]] Result<QList<TotalCount>> totals(const QString &area)
    {
        return store::LineStore(m_office.database()).totals(area);
    }
    /// Refused for an area that no district names.
    [[nodiscard]] Result<LineWorksheet> worksheet(const QString &area);
    /// A new version of one area's line, with its reason. In a sealed season the urban area's is set by the municipal
    /// education bureau, a county's by its own.
    [[nodiscard]] Result<void> set(const QString &area, const QString &score, const QString &reason);

    /// The worksheet as a table whose format the file's ending says. How many totals it has.
    [[nodiscard]] Result<qint64> writeWorksheet(const QString &area, const QString &path, Progress &progress);
    /// One area's line with what it rests on, to be signed: a PDF.
    [[nodiscard]] Result<void> writeApprovalSheet(const LineSheetRequest &request);
    /// The lines in force for the public: a PDF to be sealed, or a table. How many lines it names.
    [[nodiscard]] Result<qint64> writeNotice(const QString &path, Progress &progress);

private:
    [[nodiscard]] Result<void> maySet(const QString &area);

    Office &m_office;
};

} // namespace hengzhao::office
