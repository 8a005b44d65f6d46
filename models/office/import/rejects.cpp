// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/rejects.h"

#include "models/files/dbf_names.h"
#include "models/files/dbf_sink.h"
#include "models/files/gbk_encoder.h"
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

/// As much of it as a field of a dbf table holds.
QString shortened(QString text)
{
    const files::GbkEncoder encoder;
    const QString more = QStringLiteral("…");
    const auto fits = [&encoder](const QString &one) {
        const auto bytes = encoder.encode(one);
        return !bytes || bytes->size() <= files::DbfSink::longestValue;
    };
    if (fits(text))
        return text;
    while (!fits(text + more))
        text.chop(1);
    return text + more;
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
    const bool isDbf = files::headersFor(m_path, files::Headers::Chinese) == files::Headers::Dbf;
    QStringList header = m_header;
    if (isDbf)
        header = files::dbfNames(m_header + QStringList{QStringLiteral("ROW"), QStringLiteral("PROBLEMS")}, m_known);
    else
        header << QCoreApplication::translate("rejects", "row") << QCoreApplication::translate("rejects", "problems");
    if (Result<void> done = (*sink)->add(header); !done)
        return done;
    for (const Row &row : m_rows) {
        QStringList cells = row.cells.mid(0, width);
        while (cells.size() < width)
            cells.append(QString());
        const QString why = problems.value(row.number).join(QStringLiteral("; "));
        cells << QString::number(row.number) << (isDbf ? shortened(why) : why);
        if (Result<void> done = (*sink)->add(cells); !done)
            return done;
    }
    return (*sink)->finish();
}

} // namespace hengzhao::office
