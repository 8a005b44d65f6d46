// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_sheet.h"

#include <algorithm>

namespace hengzhao::files
{

namespace
{

struct CellPlace {
    qint64 row = 0;
    int column = 0;
};

/// C5 as its row and column; columns beyond the last one are all alike. Nothing where it is no such name.
std::optional<CellPlace> placeOf(QStringView name)
{
    CellPlace place;
    qsizetype at = 0;
    for (; at < name.size() && name[at] >= u'A' && name[at] <= u'Z'; ++at)
        place.column = std::min(place.column * 26 + (name[at].unicode() - u'A' + 1), mostWorkbookColumns + 1);
    bool isNumber = false;
    place.row = name.sliced(at).toLongLong(&isNumber);
    return at > 0 && isNumber ? std::optional(place) : std::nullopt;
}

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
        if (m_xml->name() != u"row")
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
    const QXmlStreamAttributes attributes = m_xml->attributes();
    const QStringView number = attributes.value(QLatin1String("r"));
    const qint64 row = number.isEmpty() ? m_row + 1 : number.toLongLong();
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
    for (;;) {
        switch (m_xml->next()) {
        case QXmlStreamReader::StartElement:
            if (m_xml->name() != u"c")
                m_xml->skipElement();
            else if (Result<void> read =
                         beginCell().and_then([this] { return readValue(); }).and_then([this] { return putCell(); });
                     !read)
                return read;
            break;
        case QXmlStreamReader::EndElement:
            return {};
        case QXmlStreamReader::Invalid:
            return m_xml->state();
        default:
            break;
        }
    }
}

Result<void> XlsxSheet::beginCell()
{
    m_type.resize(0);
    m_value.resize(0);
    m_style = 0;
    m_hasFormula = false;
    int column = m_column + 1;
    for (const QXmlStreamAttributes attributes = m_xml->attributes(); const QXmlStreamAttribute &one : attributes) {
        if (one.name() == u"t") {
            m_type += one.value();
        } else if (one.name() == u"s") {
            m_style = one.value().toInt();
        } else if (one.name() == u"r") {
            const std::optional<CellPlace> place = placeOf(one.value());
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
        switch (m_xml->next()) {
        case QXmlStreamReader::StartElement:
            if (m_xml->name() == u"f" || m_xml->name() == u"rPh") {
                m_hasFormula = m_hasFormula || m_xml->name() == u"f";
                m_xml->skipElement();
                break;
            }
            taking = m_xml->name() == u"v" || m_xml->name() == u"t";
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            taking = false;
            --depth;
            break;
        case QXmlStreamReader::Characters:
            if (taking)
                m_value += m_xml->text();
            break;
        case QXmlStreamReader::Invalid:
            return m_xml->state();
        default:
            break;
        }
    }
    return {};
}

Result<void> XlsxSheet::putCell()
{
    // Programs that write workbooks without reckoning leave results out; a formula that comes to no text says so.
    if (m_value.isEmpty() && m_hasFormula && m_type != u"str")
        return failure(ErrorCode::FormulaWithoutResult, {m_book.path(), cellName(m_row, m_column)});
    if (m_value.isEmpty())
        return {};
    if (m_type == u"s")
        return putShared();
    if (m_type == u"inlineStr" || m_type == u"str") {
        unescape(m_value);
    } else if (m_type.isEmpty() || m_type == u"n") {
        const NumberForm form = m_book.styles().form(m_style);
        bool isNumber = false;
        const double number = form == NumberForm::Plain ? 0 : m_value.toDouble(&isNumber);
        const QString moment = isNumber ? momentText(number, form, m_book.countsFrom1904()) : QString();
        m_value = moment.isEmpty() ? plainNumber(m_value) : moment;
    }
    // Yes and no stand as 1 and 0 already, errors as #N/A, and dates of the type "d" as ISO 8601 has them.
    return putOwn();
}

Result<void> XlsxSheet::putShared()
{
    bool isNumber = false;
    const qsizetype number = m_value.toInt(&isNumber);
    if (!isNumber || number < 0 || number >= m_book.strings().size())
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

Result<void> XlsxSheet::putOwn()
{
    if (m_value.size() > longestWorkbookText)
        return failure(tooLong());
    m_cells.resize(size_t(m_column));
    m_cells.back().begin = m_texts.size();
    m_cells.back().length = m_value.size();
    m_texts += m_value;
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
        if ((*xml)->name() != u"mergeCell")
            continue;
        const QXmlStreamAttributes attributes = (*xml)->attributes();
        const QStringView place = attributes.value(QLatin1String("ref"));
        const qsizetype colon = place.indexOf(u':');
        const std::optional<CellPlace> from = placeOf(place.first(std::max<qsizetype>(0, colon)));
        const std::optional<CellPlace> to = placeOf(place.sliced(colon + 1));
        if (from && to && from->column < to->column && from->row <= rows)
            merged.append(from->row);
    }
    return (*xml)->state().map([&] { return merged; });
}

} // namespace hengzhao::files
