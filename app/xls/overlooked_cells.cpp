// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/xls/overlooked_cells.h"

#include "app/xls/compound_file.h"
#include "app/xls/date_formats.h"
#include "app/xls/record_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string_view>

namespace hengzhao::xls
{

namespace
{

// Records of a workbook ([MS-XLS] 2.3).
enum Record : unsigned {
    Formula = 0x0006,
    EndOfPart = 0x000A,
    From1904 = 0x0022,
    CodePage = 0x0042,
    Sheet = 0x0085,
    ShortNumbers = 0x00BD,
    StyledText = 0x00D6,
    Look = 0x00E0,
    Number = 0x0203,
    TruthOrError = 0x0205,
    Text = 0x0207,
    ShortNumber = 0x027E,
    Format = 0x041E,
    BeginOfPart = 0x0809,
};

constexpr std::size_t recordHead = 4;
constexpr std::uint64_t numberError = 0x24;

std::string errorText(std::uint64_t code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case numberError:
        return "#NUM!";
    default:
        return "#N/A";
    }
}

/// Zeros behind the fifteen digits, as a spreadsheet shows them: a double has none of its own there.
std::string longNumberText(double number)
{
    std::array<char, 32> text = {};
    std::snprintf(text.data(), text.size(), "%.14e", number);
    const std::string_view shown(text.data());
    const std::size_t end = shown.find('e');
    std::string digits;
    for (const char c : shown.substr(0, end)) {
        if (c != '.')
            digits += c;
    }
    const auto zeros = std::size_t(std::atoi(shown.substr(end + 1).data()) - 14);
    return digits + std::string(zeros, '0');
}

double doubleOf(std::uint64_t bits)
{
    double number = 0;
    std::memcpy(&number, &bits, sizeof number);
    return number;
}

/// A number in four bytes: a whole one or the upper half of a double, as its second bit says, of hundredths where the
/// first is set.
double shortNumber(std::uint32_t bits)
{
    const double number =
        (bits & 2) != 0 ? double(std::int32_t(bits) >> 2) : doubleOf(std::uint64_t(bits & 0xFFFFFFFC) << 32);
    return (bits & 1) != 0 ? number / 100 : number;
}

/// Reads one sheet's records.
class SheetCells
{
public:
    SheetCells(const Bytes &stream, const DateFormats &formats, const RecordText &texts, CellTexts &cells)
        : m_stream(stream), m_formats(formats), m_texts(texts), m_cells(cells)
    {
    }

    bool read(std::size_t at)
    {
        if (numberAt(m_stream, at, 2) != BeginOfPart)
            return false;
        // A chart in the sheet is a part within the part.
        int depth = 0;
        while (at + recordHead <= m_stream.size()) {
            const auto kind = unsigned(numberAt(m_stream, at, 2));
            const std::size_t length = numberAt(m_stream, at + 2, 2);
            at += recordHead;
            if (length > m_stream.size() - at)
                return false;
            if (kind == BeginOfPart)
                ++depth;
            else if (kind == EndOfPart && --depth == 0)
                return !m_waiting;
            else if (depth == 1 && !readRecord(kind, at, length))
                return false;
            at += length;
        }
        return false;
    }

private:
    bool readRecord(unsigned kind, std::size_t at, std::size_t length)
    {
        if (kind == Formula)
            return length >= 14 && readFormula(at);
        readNumbers(kind, at, length);
        if (kind == TruthOrError && length >= 8 && numberAt(m_stream, at + 7, 1) != 0)
            m_cells[placeAt(at)] = errorText(numberAt(m_stream, at + 6, 1));
        if (kind == StyledText && m_texts.isOld())
            return length >= 6 && readStyledText(at, length);
        if (kind != Text || !m_waiting)
            return true;
        const std::optional<std::string> text = m_texts.at(m_stream, at, length);
        if (!text)
            return false;
        m_cells[*m_waiting] = *text;
        m_waiting.reset();
        return true;
    }

    /// Text some of which is in another font, behind the place and the look of the cell; new files keep it elsewhere.
    bool readStyledText(std::size_t at, std::size_t length)
    {
        const std::optional<std::string> text = m_texts.at(m_stream, at + 6, length - 6);
        if (text)
            m_cells[placeAt(at)] = *text;
        return text.has_value();
    }

    /// Numbers that are shown as days.
    void readNumbers(unsigned kind, std::size_t at, std::size_t length)
    {
        const auto [row, column] = placeAt(at);
        if (kind == Number && length >= 14)
            readDay({row, column}, at + 4, doubleOf(numberAt(m_stream, at + 6, 8)));
        else if (kind == ShortNumber && length >= 10)
            readDay({row, column}, at + 4, shortNumber(std::uint32_t(numberAt(m_stream, at + 6, 4))));
        // Several of a row: the place of the first, then a look and a number each, then the column of the last.
        for (std::size_t i = 0; kind == ShortNumbers && 4 + 6 * (i + 1) + 2 <= length; ++i) {
            const std::size_t each = at + 4 + 6 * i;
            readDay({row, column + unsigned(i)}, each, shortNumber(std::uint32_t(numberAt(m_stream, each + 2, 4))));
        }
    }

    void readDay(std::pair<unsigned, unsigned> place, std::size_t lookAt, double number)
    {
        const std::optional<std::string> day = m_formats.text(unsigned(numberAt(m_stream, lookAt, 2)), number);
        if (day)
            m_cells[place] = *day;
    }

    /// The last value: a number, or what the first byte says where the last two are full. A text comes in a record of
    /// its own, after those that formulas share.
    bool readFormula(std::size_t at)
    {
        if (m_waiting)
            return false;
        const std::uint64_t bits = numberAt(m_stream, at + 6, 8);
        const std::uint64_t value = (bits >> 16) & 0xFF;
        std::string &text = m_cells[placeAt(at)];
        if ((bits >> 48) != 0xFFFF) {
            const double number = doubleOf(bits);
            text = m_formats.text(unsigned(numberAt(m_stream, at + 4, 2)), number).value_or(numberText(number));
        } else if ((bits & 0xFF) == 0) {
            m_waiting = placeAt(at);
        } else if ((bits & 0xFF) == 1) {
            text.assign(1, value != 0 ? '1' : '0');
        } else if ((bits & 0xFF) == 2) {
            text = errorText(value);
        }
        return true;
    }

    [[nodiscard]] std::pair<unsigned, unsigned> placeAt(std::size_t at) const
    {
        return {unsigned(numberAt(m_stream, at, 2)), unsigned(numberAt(m_stream, at + 2, 2))};
    }

    const Bytes &m_stream;
    const DateFormats &m_formats;
    const RecordText &m_texts;
    CellTexts &m_cells;
    /// The cell whose text the next record of text is.
    std::optional<std::pair<unsigned, unsigned>> m_waiting;
};

/// What stands in front of the sheets.
struct Contents {
    struct Place {
        std::size_t at = 0;
        bool hidden = false;
    };
    std::vector<Place> sheets;
    DateFormats formats;
    RecordText texts;

    void take(const Bytes &stream, unsigned kind, std::size_t at, std::size_t length)
    {
        if (kind == Sheet)
            sheets.push_back({numberAt(stream, at, 4), (numberAt(stream, at + 4, 1) & 3) != 0});
        else if (kind == BeginOfPart)
            texts.setVersion(unsigned(numberAt(stream, at, 2)));
        else if (kind == CodePage)
            texts.setCodePage(unsigned(numberAt(stream, at, 2)));
        else if (kind == Look)
            formats.addLook(unsigned(numberAt(stream, at + 2, 2)));
        else if (kind == From1904)
            formats.countFrom1904(numberAt(stream, at, 2) != 0);
        else if (kind == Format && length >= 2)
            formats.addFormat(unsigned(numberAt(stream, at, 2)),
                              texts.formatAt(stream, at + 2, length - 2).value_or(""));
    }
};

std::optional<Contents> contentsOf(const Bytes &stream)
{
    Contents contents;
    std::size_t at = 0;
    while (at + recordHead <= stream.size()) {
        const auto kind = unsigned(numberAt(stream, at, 2));
        const std::size_t length = numberAt(stream, at + 2, 2);
        at += recordHead;
        if (kind == EndOfPart)
            return contents;
        if (length > stream.size() - at)
            return std::nullopt;
        contents.take(stream, kind, at, length);
        at += length;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::vector<SheetTexts>> overlookedCells(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    const Bytes bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    std::optional<Bytes> stream = streamOf(bytes, u"Workbook");
    if (!stream)
        stream = streamOf(bytes, u"Book"); // before Excel 97
    const std::optional<Contents> contents = stream ? contentsOf(*stream) : std::nullopt;
    if (!contents)
        return std::nullopt;
    std::vector<SheetTexts> sheets;
    for (const Contents::Place &place : contents->sheets) {
        SheetTexts &sheet = sheets.emplace_back();
        sheet.hidden = place.hidden;
        if (!SheetCells(*stream, contents->formats, contents->texts, sheet.cells).read(place.at))
            return std::nullopt;
    }
    return sheets;
}

std::string numberText(double number)
{
    if (!std::isfinite(number))
        return errorText(numberError);
    // Rounded to fifteen digits first: what 0.1 + 0.2 leaves behind them is nobody's score.
    std::array<char, 32> text = {};
    std::snprintf(text.data(), text.size(), "%.14e", number);
    const double rounded = std::strtod(text.data(), nullptr);
    if (std::fabs(rounded) >= 1e15)
        return longNumberText(rounded);
    std::array<char, 400> plain = {};
    const auto written = std::to_chars(plain.data(), plain.data() + plain.size(), rounded, std::chars_format::fixed);
    return {plain.data(), written.ptr};
}

} // namespace hengzhao::xls
