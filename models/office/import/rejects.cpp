// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/rejects.h"

#include "models/files/write_table.h"
#include "models/wording/finding_words.h"

#include <QCoreApplication>

namespace hengzhao::office
{

namespace
{

QStringList texts(const std::vector<QStringView> &cells)
{
    QStringList result;
    for (QStringView cell : cells)
        result.append(cell.toString());
    return result;
}

} // namespace

void Rejects::setHeader(const std::vector<QStringView> &cells)
{
    m_header = texts(cells);
}

void Rejects::add(qint64 row, const std::vector<QStringView> &cells)
{
    if (!m_path.isEmpty())
        m_rows.append({row, texts(cells)});
}

void Rejects::addNumbers(const QList<qint64> &rows)
{
    if (m_path.isEmpty())
        return;
    for (qint64 row : rows)
        m_rows.append(Row{row, QStringList()});
}

Result<void> Rejects::finish(const Findings &findings) const
{
    if (m_path.isEmpty())
        return {};
    QHash<qint64, QStringList> problems;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Problem)
            problems[finding.row].append(wording::sentence(finding));
    }
    Result<std::unique_ptr<files::RowSink>> sink = files::writeTable(m_path);
    if (!sink)
        return failure(sink.error());
    const qsizetype width = m_header.size();
    QStringList header = m_header;
    header << QCoreApplication::translate("rejects", "row") << QCoreApplication::translate("rejects", "problems");
    if (Result<void> done = (*sink)->add(header); !done)
        return done;
    for (const Row &row : m_rows) {
        QStringList cells = row.cells.mid(0, width);
        while (cells.size() < width)
            cells.append(QString());
        cells << QString::number(row.number) << problems.value(row.number).join(QStringLiteral("; "));
        if (Result<void> done = (*sink)->add(cells); !done)
            return done;
    }
    return (*sink)->finish();
}

} // namespace hengzhao::office
