// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csv_source.h"

#include "models/files/formula_guard.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace hengzhao::files
{

namespace
{

constexpr char16_t quote = u'"';
constexpr char16_t nul = u'\0';

bool isLineBreak(char16_t c)
{
    return c == u'\r' || c == u'\n';
}

bool isBlank(QStringView cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); });
}

bool isBlankRow(const std::vector<QStringView> &cells)
{
    return std::all_of(cells.begin(), cells.end(), isBlank);
}

/// The delimiter that stands most often outside quotes in the first line; a comma where none does.
char16_t likeliestDelimiter(QStringView text)
{
    constexpr std::array<char16_t, 3> delimiters = {u',', u';', u'\t'};
    std::array<int, delimiters.size()> counts = {};
    bool quoted = false;
    bool begun = false;
    for (const QChar c : text) {
        if (c == quote)
            quoted = !quoted;
        else if (isLineBreak(c.unicode()) && begun && !quoted)
            break;
        if (quoted)
            continue;
        begun = begun || !isLineBreak(c.unicode());
        const auto *const found = std::find(delimiters.begin(), delimiters.end(), c.unicode());
        if (found != delimiters.end())
            ++counts.at(std::size_t(found - delimiters.begin()));
    }
    return delimiters.at(std::size_t(std::max_element(counts.begin(), counts.end()) - counts.begin()));
}

} // namespace

CsvSource::CsvSource(std::unique_ptr<TextFile> file, bool isGuarded) : m_file(std::move(file)), m_isGuarded(isGuarded)
{
    findDelimiter();
    for (const char16_t c : {m_delimiter, u'\r', u'\n', nul})
        endPlainCellsAt(c);
}

Result<std::unique_ptr<CsvSource>> CsvSource::open(const QString &path, QStringView encodingName)
{
    Result<std::unique_ptr<TextFile>> file = TextFile::open(path, encodingName);
    if (!file)
        return failure(file.error());
    return std::unique_ptr<CsvSource>(new CsvSource(std::move(*file), true));
}

Result<std::unique_ptr<CsvSource>> CsvSource::ofBytes(const QString &path, const QByteArray &utf8)
{
    Result<std::unique_ptr<TextFile>> file = TextFile::ofBytes(path, utf8);
    if (!file)
        return failure(file.error());
    return std::unique_ptr<CsvSource>(new CsvSource(std::move(*file), false));
}

void CsvSource::findDelimiter()
{
    if (hasMore())
        m_delimiter = likeliestDelimiter(QStringView(m_text.data(), m_end));
}

Result<bool> CsvSource::next(std::vector<QStringView> &cells)
{
    while (readRow()) {
        putCells(cells);
        if (isBlankRow(cells))
            continue;
        if (m_header.isEmpty()) {
            for (const QStringView cell : cells)
                m_header.append(cell.trimmed().left(longestHeader).toString());
        }
        return true;
    }
    if (m_error)
        return failure(*m_error);
    return false;
}

bool CsvSource::readRow()
{
    m_begin = m_at;
    m_cells.clear();
    if (m_error || !hasMore())
        return false;
    ++m_row;
    do {
        readCell();
    } while (!m_error && takeSeparator());
    return !m_error;
}

void CsvSource::readCell()
{
    if (qsizetype(m_cells.size()) == mostCells)
        return refuse(FindingCode::TooManyCells);
    const bool quoted = hasMore() && m_text[std::size_t(m_at)] == quote;
    if (quoted)
        ++m_at;
    Cell cell{m_at - m_begin, 0};
    if (quoted)
        readQuoted(cell);
    if (!m_error)
        readPlain(cell);
    m_cells.push_back(cell);
}

void CsvSource::readQuoted(Cell &cell)
{
    while (!m_error && hasMore()) {
        const char16_t *const from = m_text.data() + m_at;
        const char16_t *const end = m_text.data() + m_end;
        const char16_t *const stop = std::find_if(from, end, [](char16_t c) { return c == quote || c == nul; });
        append(cell, stop - from);
        if (stop == end || m_error)
            continue;
        if (*stop == nul)
            return refuse(FindingCode::NotText);
        ++m_at;
        if (!hasMore() || m_text[std::size_t(m_at)] != quote)
            return;
        append(cell, 1); // two quotes stand for one
    }
    if (!m_error)
        refuse(FindingCode::UnclosedQuote);
}

void CsvSource::readPlain(Cell &cell)
{
    while (!m_error && hasMore()) {
        const char16_t *const from = m_text.data() + m_at;
        const char16_t *const end = m_text.data() + m_end;
        const char16_t *stop = from;
        while (stop != end && !(*stop < m_endsPlain.size() && m_endsPlain[*stop]))
            ++stop;
        append(cell, stop - from);
        if (stop == end)
            continue;
        if (*stop == nul)
            refuse(FindingCode::NotText);
        return;
    }
}

/// Moves what was read up to the cell's end: it stands there already unless quotes fell away.
void CsvSource::append(Cell &cell, qsizetype count)
{
    char16_t *const to = m_text.data() + m_begin + cell.begin + cell.length;
    const char16_t *const from = m_text.data() + m_at;
    if (to != from)
        std::memmove(to, from, std::size_t(count) * sizeof(char16_t));
    cell.length += count;
    m_at += count;
    if (cell.length > longestCell)
        refuse(FindingCode::TooLong, longestCell);
}

/// True if another cell follows in this row.
bool CsvSource::takeSeparator()
{
    if (!hasMore())
        return false;
    const char16_t c = m_text[std::size_t(m_at++)];
    if (c == m_delimiter)
        return true;
    if (c == u'\r' && hasMore() && m_text[std::size_t(m_at)] == u'\n')
        ++m_at;
    return false;
}

/// Keeps the row being read, moved to the front, and puts the file's next piece behind it.
bool CsvSource::refill()
{
    if (m_error)
        return false;
    const qsizetype held = m_end - m_begin;
    if (held > longestRow) {
        refuse(FindingCode::TooLong, longestRow);
        return false;
    }
    std::copy_n(m_text.begin() + m_begin, held, m_text.begin());
    m_at -= m_begin;
    m_begin = 0;
    m_end = held;
    if (qsizetype(m_text.size()) < held + TextFile::pieceRoom)
        m_text.resize(std::size_t(2 * held + TextFile::pieceRoom));
    const Result<qsizetype> length = m_file->read(m_text.data() + held);
    if (!length) {
        m_error = length.error();
        return false;
    }
    m_end += *length;
    return *length > 0;
}

void CsvSource::putCells(std::vector<QStringView> &cells) const
{
    cells.clear();
    for (const Cell &cell : m_cells) {
        const QStringView text(m_text.data() + m_begin + cell.begin, cell.length);
        cells.push_back(m_isGuarded ? withoutGuard(text) : text);
    }
}

void CsvSource::refuse(FindingCode code, qsizetype limit)
{
    const QString column = m_header.value(qsizetype(m_cells.size()));
    const QStringList args = limit > 0 ? QStringList{QString::number(limit)} : QStringList();
    m_error = Error{ErrorCode::ProblemsFound, {}, {Finding{code, Severity::Problem, m_row, column, {}, args}}};
}

} // namespace hengzhao::files
