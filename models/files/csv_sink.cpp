// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csv_sink.h"

#include "models/files/formula_guard.h"

#include <algorithm>

namespace hengzhao::files
{

namespace
{

constexpr qsizetype bufferSize = 1 << 17;

/// Other delimiters count too: a reader finds out by what stands in the header.
bool needsQuotes(QStringView cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\r' || c == u'\n';
    });
}

void appendCell(QString &line, const QString &cell)
{
    const bool quoted = needsQuotes(cell);
    if (quoted)
        line += u'"';
    if (needsGuard(cell))
        line += u'\'';
    if (quoted)
        line += QString(cell).replace(u'"', QStringLiteral("\"\""));
    else
        line += cell;
    if (quoted)
        line += u'"';
}

} // namespace

CsvSink::CsvSink(AtomicFile file) : m_file(std::move(file)), m_bytes("\xEF\xBB\xBF") {}

Result<std::unique_ptr<CsvSink>> CsvSink::create(const QString &path)
{
    return AtomicFile::create(path).map(
        [](AtomicFile &&file) { return std::unique_ptr<CsvSink>(new CsvSink(std::move(file))); });
}

Result<void> CsvSink::add(const QStringList &cells)
{
    m_line.clear();
    for (const QString &cell : cells) {
        if (&cell != &cells.first())
            m_line += u',';
        appendCell(m_line, cell);
    }
    m_line += u"\r\n";
    m_bytes += m_line.toUtf8();
    return m_bytes.size() < bufferSize ? Result<void>() : writeOut();
}

Result<void> CsvSink::finish()
{
    return writeOut().and_then([this] { return m_file.commit(); });
}

Result<void> CsvSink::writeOut()
{
    const Result<void> written = m_file.write(m_bytes);
    m_bytes.resize(0);
    return written;
}

} // namespace hengzhao::files
