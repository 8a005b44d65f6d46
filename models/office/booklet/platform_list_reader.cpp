// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/booklet/platform_list_reader.h"

#include "models/office/import/import_row.h"

#include <QSet>

namespace hengzhao::office
{

namespace
{

/// The columns of a list; without codes and names nothing can be compared.
QList<files::Column> listColumns()
{
    QList<files::Column> columns = files::columnsOf(u"platform");
    for (files::Column &column : columns) {
        for (const char *needed : {"school_code", "school_name", "program_code", "program_name"})
            column.required = column.required || column.english == QLatin1String(needed);
    }
    return columns;
}

/// A cell of a column the list may lack.
std::optional<QString> cellIfThere(const ImportRow &row, const files::HeaderMap &header, int column)
{
    if (header.places[static_cast<size_t>(column)] < 0)
        return std::nullopt;
    return row.cell(column).toString();
}

/// Reads one row after another, and knows what has stood before.
class PlatformRows
{
public:
    explicit PlatformRows(const files::HeaderMap &header) : m_header(header) {}

    [[nodiscard]] std::optional<PlatformRow> read(ImportRow &row)
    {
        const int schoolColumn = row.column(QLatin1String("school_code"));
        const int programColumn = row.column(QLatin1String("program_code"));
        const auto school = row.code<SchoolCode>(schoolColumn);
        const QString schoolName = row.requiredText(row.column(QLatin1String("school_name")));
        const auto program = row.value(programColumn, ProgramCode::parse, FindingCode::NotCode);
        const int nameColumn = row.column(QLatin1String("program_name"));
        // A school without a program is a row too.
        const QString programName = row.isEmpty(programColumn) ? QString() : row.requiredText(nameColumn);
        if (!row.isValid())
            return std::nullopt;
        const std::pair key(school->text(), program ? program->text() : QString());
        if (m_known.contains(key)) {
            row.problem(program ? programColumn : schoolColumn, FindingCode::DuplicateKey);
            return std::nullopt;
        }
        m_known.insert(key);
        return PlatformRow{key.first,
                           schoolName,
                           key.second,
                           programName,
                           cellIfThere(row, m_header, row.column(QLatin1String("years"))),
                           cellIfThere(row, m_header, row.column(QLatin1String("tuition"))),
                           cellIfThere(row, m_header, row.column(QLatin1String("seats")))};
    }

private:
    const files::HeaderMap &m_header;
    QSet<std::pair<QString, QString>> m_known;
};

} // namespace

Result<PlatformListReading> readPlatformList(files::RowSource &rows, Progress &progress)
{
    const QList<files::Column> columns = listColumns();
    std::vector<QStringView> cells;
    const Result<bool> first = rows.next(cells);
    if (!first)
        return failure(first.error());
    const files::HeaderMap header = files::mapHeader(columns, *first ? cells : std::vector<QStringView>());
    if (hasProblem(header.findings))
        return failure(ErrorCode::ProblemsFound, {}, header.findings);
    Findings findings = header.findings;
    PlatformListReading reading;
    ImportRow row(columns, header.places, findings);
    PlatformRows platform(header);
    while (true) {
        const Result<bool> next = rows.next(cells);
        if (!next)
            return failure(next.error());
        if (!*next)
            break;
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        row.set(rows.row(), cells);
        if (const std::optional<PlatformRow> read = platform.read(row))
            reading.rows.append(*read);
        progress.advance(rows.part());
    }
    if (hasProblem(findings))
        return failure(ErrorCode::ProblemsFound, {}, findings);
    reading.notices = findings;
    return reading;
}

} // namespace hengzhao::office
