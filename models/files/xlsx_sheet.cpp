// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_sheet.h"

#include <algorithm>
#include <limits>

namespace hengzhao::files
{

namespace
{

struct CellPlace {
    qint64 row = 0;
    int column = 0;
};

/// C5 as its row and column; columns beyond the last one are all alike. Nothing where it is no such name.
std::optional<CellPlace> placeOf(std::string_view name)
{
    CellPlace place;
    std::size_t at = 0;
    for (; at < name.size() && name[at] >= 'A' && name[at] <= 'Z'; ++at)
        place.column = std::min(place.column * 26 + (name[at] - 'A' + 1), mostWorkbookColumns + 1);
    const std::optional<qint64> row = wholeNumber(name.substr(at));
    place.row = row.value_or(0);
    return at > 0 && row ? std::optional(place) : std::nullopt;
}

/// Digits that are as people write them.
bool isPlainWhole(std::string_view text)
{
    constexpr std::size_t shownDigits = 15;
    return !text.empty() && text.size() <= shownDigits && (text.size() == 1 || text.front() != '0') &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Where a text is longer however it is written, each character in at most three bytes, or as _xHHHH_.
constexpr std::size_t mostBytesOfText = std::size_t(longestWorkbookText) * 7;

} // namespace

QString cellName(qint64 row, int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (column - 1) % 26)));
    return letters + QString::number(row);
}

Result<std::unique_ptr<XlsxSheet>> XlsxSheet::open(const XlsxWorkbook &book, const QString &part)
{
    return XlsxXml::open(book.archive(), part).map([&](std::unique_ptr<XlsxXml> &&xml) {
        return std::unique_ptr<XlsxSheet>(new XlsxSheet(book, std::move(xml)));
    });
}

Result<bool> XlsxSheet::next(std::vector<QStringView> &cells)
{
    cells.clear();
    while (m_xml->nextElement()) {
        if (m_xml->name() != "row")
            continue;
        if (const Result<void> read = beginRow().and_then([this] { return readCells(); }); !read)
            return failure(read.error());
        for (const Cell &cell : m_cells)
            cells.push_back(cell.length < 0 ? cell.shared : QStringView(m_texts).sliced(cell.begin, cell.length));
        return true;
    }
    return m_xml->state().map([] { return false; });
}

Result<void> XlsxSheet::beginRow()
{
    const std::string_view number = m_xml->element().attribute("r");
    const qint64 row = number.empty() ? m_row + 1 : wholeNumber(number).value_or(0);
    if (row > mostWorkbookRows)
        return failure(ErrorCode::TooManyRows, {m_book.path(), QString::number(mostWorkbookRows)});
    if (row <= m_row)
        return failure(m_xml->damagedHere());
    m_row = row;
    m_column = 0;
    m_cells.clear();
    m_texts.resize(0);
    return {};
}

Result<void> XlsxSheet::readCells()
{
    while (const std::optional<XmlToken> token = m_xml->next()) {
        if (*token == XmlToken::End)
            return {};
        if (*token == XmlToken::Text)
            continue;
        if (m_xml->name() != "c") {
            m_xml->skipElement();
            continue;
        }
        if (Result<void> read =
                beginCell().and_then([this] { return readValue(); }).and_then([this] { return putCell(); });
            !read)
            return read;
    }
    return m_xml->state();
}

Result<void> XlsxSheet::beginCell()
{
    m_type.clear();
    m_value.clear();
    m_style = 0;
    m_hasFormula = false;
    int column = m_column + 1;
    const XmlEvents &cell = m_xml->element();
    for (std::size_t i = 0; i < cell.attributes(); ++i) {
        const std::string_view name = cell.attributeName(i);
        const std::string_view value = cell.attributeValue(i);
        if (name == "t") {
            m_type = value;
        } else if (name == "s") {
            m_style = int(std::clamp<qint64>(wholeNumber(value).value_or(0), 0, std::numeric_limits<int>::max()));
        } else if (name == "r") {
            const std::optional<CellPlace> place = placeOf(value);
            if (!place || place->column < column)
                return failure(m_xml->damagedHere());
            column = place->column;
        }
    }
    if (column > mostWorkbookColumns)
        return failure(ErrorCode::TooManyColumns,
                       {m_book.path(), QString::number(m_row), QString::number(mostWorkbookColumns)});
    m_column = column;
    return {};
}

Result<void> XlsxSheet::readValue()
{
    bool taking = false;
    for (int depth = 1; depth > 0;) {
        const std::optional<XmlToken> token = m_xml->next();
        if (!token)
            return m_xml->state();
        if (*token == XmlToken::Text) {
            if (taking && m_value.size() <= mostBytesOfText)
                m_value += m_xml->text();
        } else if (*token == XmlToken::End) {
            taking = false;
            --depth;
        } else if (m_xml->name() == "f" || m_xml->name() == "rPh") {
            m_hasFormula = m_hasFormula || m_xml->name() == "f";
            m_xml->skipElement();
        } else {
            taking = m_xml->name() == "v" || m_xml->name() == "t";
            ++depth;
        }
    }
    return {};
}

Result<void> XlsxSheet::putCell()
{
    // Programs that write workbooks without reckoning leave results out; a formula that comes to no text says so.
    if (m_value.empty() && m_hasFormula && m_type != "str")
        return failure(ErrorCode::FormulaWithoutResult, {m_book.path(), cellName(m_row, m_column)});
    if (m_value.empty())
        return {};
    if (m_type == "s")
        return putShared();
    if (m_type.empty() || m_type == "n")
        return putNumber();
    // Yes and no stand as 1 and 0 already, errors as #N/A, and dates of the type "d" as ISO 8601 has them.
    return putText();
}

Result<void> XlsxSheet::putText()
{
    const qsizetype begin = m_texts.size();
    if ((m_type == "inlineStr" || m_type == "str") && m_value.find("_x") != std::string::npos) {
        QString text = QString::fromUtf8(m_value.data(), qsizetype(m_value.size()));
        unescape(text);
        m_texts += text;
    } else {
        appendUtf8(m_texts, m_value);
    }
    return endOwn(begin);
}

Result<void> XlsxSheet::putNumber()
{
    const qsizetype begin = m_texts.size();
    const NumberForm form = m_book.styles().form(m_style);
    if (form == NumberForm::Plain && isPlainWhole(m_value)) {
        appendUtf8(m_texts, m_value);
        return endOwn(begin);
    }
    const QString text = QString::fromUtf8(m_value.data(), qsizetype(m_value.size()));
    bool isNumber = false;
    const double number = form == NumberForm::Plain ? 0 : text.toDouble(&isNumber);
    const QString moment = isNumber ? momentText(number, form, m_book.countsFrom1904()) : QString();
    m_texts += moment.isEmpty() ? plainNumber(text) : moment;
    return endOwn(begin);
}

Result<void> XlsxSheet::putShared()
{
    const qint64 number = wholeNumber(m_value).value_or(-1);
    if (number < 0 || number >= m_book.strings().size())
        return failure(m_xml->damagedHere());
    const std::optional<QStringView> text = m_book.strings().at(number);
    if (!text)
        return failure(tooLong());
    if (text->isEmpty())
        return {};
    m_cells.resize(size_t(m_column));
    m_cells.back().shared = *text;
    return {};
}

Result<void> XlsxSheet::endOwn(qsizetype begin)
{
    if (m_texts.size() - begin > longestWorkbookText)
        return failure(tooLong());
    if (m_texts.size() > longestWorkbookRow)
        return failure(m_xml->tooLarge(longestWorkbookRow >> 20));
    m_cells.resize(size_t(m_column));
    m_cells.back().begin = begin;
    m_cells.back().length = m_texts.size() - begin;
    return {};
}

Error XlsxSheet::tooLong() const
{
    return {ErrorCode::CellTooLong, {m_book.path(), cellName(m_row, m_column), QString::number(longestWorkbookText)}};
}

Result<QList<qint64>> rowsWithMergedColumns(const XlsxWorkbook &book, const QString &part, qint64 rows)
{
    // They stand behind all rows, so this reads the sheet once more; it is asked only where a header is in doubt.
    const Result<std::unique_ptr<XlsxXml>> xml = XlsxXml::open(book.archive(), part);
    if (!xml)
        return failure(xml.error());
    QList<qint64> merged;
    while ((*xml)->nextElement()) {
        if ((*xml)->name() != "mergeCell")
            continue;
        const std::string_view place = (*xml)->element().attribute("ref");
        const std::size_t colon = std::min(place.find(':'), place.size());
        const std::optional<CellPlace> from = placeOf(place.substr(0, colon));
        const std::optional<CellPlace> to = placeOf(place.substr(std::min(colon + 1, place.size())));
        if (from && to && from->column < to->column && from->row <= rows)
            merged.append(from->row);
    }
    return (*xml)->state().map([&] { return merged; });
}

} // namespace hengzhao::files
