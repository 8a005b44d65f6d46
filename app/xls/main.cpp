// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one sheet of an xls file and writes its rows to standard output, as csv in UTF-8 without guards; or the names
// of the sheets, one a line behind + or, where it is hidden, -. A program of its own, since freexl reads beyond its
// memory in some damaged files: what it costs is this process, with the memory and time it allowed itself.
//
// usage: hengzhao-xls FILE [SHEET]
//        hengzhao-xls --sheets FILE
#include "app/xls/overlooked_cells.h"
#include "app/xls/own_limits.h"
#include "models/files/xls_status.h"

#include <freexl.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace
{

using hengzhao::files::XlsStatus;
using hengzhao::xls::CellTexts;
using hengzhao::xls::SheetTexts;

/// An open xls file.
class Workbook
{
public:
    Workbook() = default;
    ~Workbook()
    {
        if (m_handle != nullptr)
            freexl_close(m_handle);
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    XlsStatus open(const char *path)
    {
        unsigned int protection = 0;
        unsigned int count = 0;
        const int opened = freexl_open(path, &m_handle);
        if (opened == FREEXL_INSUFFICIENT_MEMORY)
            return XlsStatus::TooLarge;
        if (opened != FREEXL_OK || freexl_get_info(m_handle, FREEXL_BIFF_PASSWORD, &protection) != FREEXL_OK ||
            freexl_get_info(m_handle, FREEXL_BIFF_SHEET_COUNT, &count) != FREEXL_OK)
            return XlsStatus::Damaged;
        if (protection == FREEXL_BIFF_OBFUSCATED)
            return XlsStatus::Protected;
        for (unsigned int i = 0; i < count; ++i) {
            const char *name = nullptr;
            if (freexl_get_worksheet_name(m_handle, static_cast<unsigned short>(i), &name) != FREEXL_OK)
                return XlsStatus::Damaged;
            m_sheets.emplace_back(name);
        }
        return m_sheets.empty() ? XlsStatus::Damaged : XlsStatus::Done;
    }

    [[nodiscard]] const std::vector<std::string> &sheets() const { return m_sheets; }
    [[nodiscard]] const void *handle() const { return m_handle; }

private:
    const void *m_handle = nullptr;
    std::vector<std::string> m_sheets;
};

// NOLINTBEGIN(cppcoreguidelines-pro-type-union-access): a union with its kind beside it is how freexl gives a value.
std::string textOfCell(const FreeXL_CellValue &cell)
{
    switch (cell.type) {
    case FREEXL_CELL_INT:
        return std::to_string(cell.value.int_value);
    case FREEXL_CELL_DOUBLE:
        return hengzhao::xls::numberText(cell.value.double_value);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_TIME:
        return cell.value.text_value;
    case FREEXL_CELL_DATETIME: {
        // A day that is shown with its time begins at midnight.
        std::string text = cell.value.text_value;
        constexpr std::string_view midnight = " 00:00:00";
        if (text.size() > midnight.size() && text.ends_with(midnight))
            text.resize(text.size() - midnight.size());
        return text;
    }
    default:
        return {};
    }
}
// NOLINTEND(cppcoreguidelines-pro-type-union-access)

std::string csvCell(const std::string &text)
{
    if (text.find_first_of("\",;\t\r\n") == std::string::npos)
        return text;
    std::string quoted(1, '"');
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

/// Every row, also an empty one: the reader counts them as the spreadsheet shows them.
XlsStatus writeRows(const Workbook &workbook, std::size_t sheet, const CellTexts &overlooked)
{
    unsigned int rows = 0;
    unsigned short columns = 0;
    if (freexl_select_active_worksheet(workbook.handle(), static_cast<unsigned short>(sheet)) != FREEXL_OK ||
        freexl_worksheet_dimensions(workbook.handle(), &rows, &columns) != FREEXL_OK)
        return XlsStatus::Damaged;
    // freexl measures by the cells that it sees.
    unsigned int lastRow = rows;
    unsigned int lastColumn = columns;
    for (const auto &[place, text] : overlooked) {
        lastRow = std::max(lastRow, place.first + 1);
        lastColumn = std::max(lastColumn, place.second + 1);
    }
    std::string line;
    for (unsigned int row = 0; row < lastRow; ++row) {
        line.clear();
        for (unsigned int column = 0; column < lastColumn; ++column) {
            if (column > 0)
                line += ',';
            if (const auto known = overlooked.find({row, column}); known != overlooked.end()) {
                line += csvCell(known->second);
                continue;
            }
            if (row >= rows || column >= columns)
                continue;
            FreeXL_CellValue cell = {};
            if (freexl_get_cell_value(workbook.handle(), row, static_cast<unsigned short>(column), &cell) != FREEXL_OK)
                return XlsStatus::Damaged;
            line += csvCell(textOfCell(cell));
        }
        line += "\r\n";
        if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size())
            return XlsStatus::Unwritten;
    }
    return XlsStatus::Done;
}

/// A workbook with what freexl does not tell of its sheets.
XlsStatus openWith(const char *path, Workbook &workbook, std::vector<SheetTexts> &texts)
{
    if (const XlsStatus opened = workbook.open(path); opened != XlsStatus::Done)
        return opened;
    std::optional<std::vector<SheetTexts>> all = hengzhao::xls::overlookedCells(path);
    if (!all || all->size() != workbook.sheets().size())
        return XlsStatus::Damaged;
    texts = std::move(*all);
    return XlsStatus::Done;
}

/// The named sheet, or the first that is shown where none is named.
XlsStatus writeSheet(const char *path, const std::string &name)
{
    Workbook workbook;
    std::vector<SheetTexts> texts;
    if (const XlsStatus opened = openWith(path, workbook, texts); opened != XlsStatus::Done)
        return opened;
    std::size_t place = 0;
    while (place < texts.size() && (name.empty() ? texts[place].hidden : workbook.sheets()[place] != name))
        ++place;
    if (place == texts.size() && !name.empty())
        return XlsStatus::NoSheet;
    place %= texts.size(); // where all are hidden
    return writeRows(workbook, place, texts[place].cells);
}

/// One a line, behind + or, where it is hidden, -.
XlsStatus writeSheetNames(const char *path)
{
    Workbook workbook;
    std::vector<SheetTexts> texts;
    if (const XlsStatus opened = openWith(path, workbook, texts); opened != XlsStatus::Done)
        return opened;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (std::fprintf(stdout, "%c%s\n", texts[i].hidden ? '-' : '+', workbook.sheets()[i].c_str()) < 0)
            return XlsStatus::Unwritten;
    }
    return XlsStatus::Done;
}

XlsStatus run(const std::vector<const char *> &words)
{
    if (words.size() == 2 && std::string_view(words[0]) == "--sheets")
        return writeSheetNames(words[1]);
    if (words.empty() || words.size() > 2 || words[0][0] == '-')
        return XlsStatus::WrongUsage;
    return writeSheet(words[0], words.size() == 2 ? words[1] : "");
}

} // namespace

int main(int count, char **words)
{
    hengzhao::xls::limitOneself();
    XlsStatus status = XlsStatus::TooLarge;
    try {
        status = run({words + 1, words + count});
    } catch (const std::bad_alloc &) {
        status = XlsStatus::TooLarge;
    }
    if (std::fflush(stdout) != 0 && status == XlsStatus::Done)
        status = XlsStatus::Unwritten;
    // What freexl leaves lying of a damaged file goes with the process; a check for leaks has nothing to say of it.
    std::_Exit(static_cast<int>(status));
}
