// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/template_sink.h"

#include "models/files/xlsx_sheet.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace hengzhao::files
{

namespace
{

constexpr int narrowestColumn = 12;
constexpr int widestColumn = 60;
constexpr int widthBesideText = 4;
// On the sheet of codes.
constexpr int widthOfCodes = 24;
constexpr int widthOfNames = 30;
constexpr lxw_color_t colourOfRequired = 0xFFF2CC;
constexpr lxw_color_t colourOfOptional = 0xE7ECF3;
// Of a note, in pixels: its width, and what a line of it takes.
constexpr uint16_t noteWidth = 320;
constexpr uint16_t noteLine = 20;
constexpr int lettersInNoteLine = 40;
/// A list of codes takes two columns and one between it and the next.
constexpr int columnsOfList = 3;
constexpr auto lastRow = lxw_row_t(mostWorkbookRows - 1);

int linesOf(const QString &note)
{
    int lines = 1;
    for (const QString &line : note.split(u'\n'))
        lines += 1 + xlsxWidthOf(line) / lettersInNoteLine;
    return lines;
}

/// The cells of a list on its sheet, as a formula.
QByteArray rangeOf(const QString &sheet, const CodeList &list, int place)
{
    const auto fixed = [place](qint64 row) {
        QString column = cellName(1, place * columnsOfList + 1);
        column.chop(1);
        return QStringLiteral("$%1$%2").arg(column).arg(row);
    };
    return QStringLiteral("='%1'!%2:%3").arg(sheet, fixed(2), fixed(list.codes.size() + 1)).toUtf8();
}

/// What may be typed into a column, with the texts that the library only points at.
class ColumnRule
{
public:
    ColumnRule(const TemplateBook &book, const TemplateColumn &column)
        : m_title(book.refusalTitle.toUtf8()), m_refusal(column.refusal.toUtf8())
    {
        m_rule.error_title = m_title.data();
        m_rule.error_message = m_refusal.data();
        m_rule.error_type =
            uint8_t(column.isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING);
        if (column.limits)
            takeNumbers(*column.limits);
        else if (!column.words.isEmpty())
            takeWords(column.words);
        else if (column.list >= 0 && !book.lists[column.list].codes.isEmpty())
            takeRange(rangeOf(book.codesName, book.lists[column.list], column.list));
    }

    [[nodiscard]] bool limits() const { return m_rule.validate != LXW_VALIDATION_TYPE_NONE; }
    [[nodiscard]] lxw_data_validation *get() { return &m_rule; }

private:
    void takeNumbers(const NumberLimits &limits)
    {
        m_rule.validate = uint8_t(limits.isWhole ? LXW_VALIDATION_TYPE_INTEGER : LXW_VALIDATION_TYPE_DECIMAL);
        m_rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        m_rule.minimum_number = limits.lowest;
        m_rule.maximum_number = limits.highest;
    }
    void takeWords(const QStringList &words)
    {
        for (const QString &word : words)
            m_words.push_back(word.toUtf8());
        for (QByteArray &word : m_words)
            m_list.push_back(word.data());
        m_list.push_back(nullptr);
        m_rule.validate = LXW_VALIDATION_TYPE_LIST;
        m_rule.value_list = m_list.data();
    }
    void takeRange(QByteArray range)
    {
        m_range = std::move(range);
        m_rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        m_rule.value_formula = m_range.data();
    }

    lxw_data_validation m_rule = {};
    QByteArray m_title;
    QByteArray m_refusal;
    std::vector<QByteArray> m_words;
    std::vector<char *> m_list;
    QByteArray m_range;
};

} // namespace

TemplateSink::TemplateSink(std::unique_ptr<XlsxDraft> draft, TemplateBook book)
    : m_book(std::move(book)), m_draft(std::move(draft))
{
}

Result<std::unique_ptr<TemplateSink>> TemplateSink::create(const QString &path, TemplateBook book)
{
    Result<std::unique_ptr<XlsxDraft>> draft = XlsxDraft::create(path);
    if (!draft)
        return failure(draft.error());
    std::unique_ptr<TemplateSink> sink(new TemplateSink(std::move(*draft), std::move(book)));
    return sink->begin().map([&] { return std::move(sink); });
}

Result<void> TemplateSink::begin()
{
    const Result<lxw_worksheet *> sheet = m_draft->addSheet(m_book.sheetName);
    if (!sheet)
        return failure(sheet.error());
    m_sheet = *sheet;
    m_required = m_draft->addHeaderFormat();
    format_set_bg_color(m_required, colourOfRequired);
    m_optional = m_draft->addHeaderFormat();
    format_set_bg_color(m_optional, colourOfOptional);
    m_wrapped = workbook_add_format(m_draft->book());
    format_set_text_wrap(m_wrapped);
    format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    return {};
}

Result<void> TemplateSink::add(const QStringList &cells)
{
    if (m_rows == 0)
        return addHeader(cells);
    if (m_rows == mostWorkbookRows)
        return failure(ErrorCode::TooManyRows, {m_draft->path(), QString::number(mostWorkbookRows)});
    for (int i = 0; i < cells.size(); ++i) {
        const Result<void> written = m_book.columns[i].limits
                                         ? m_draft->writeNumber(m_rows, i, cells[i])
                                         : m_draft->writeText(m_rows, i, cells[i], m_draft->textFormat());
        if (!written)
            return written;
    }
    ++m_rows;
    return {};
}

Result<void> TemplateSink::addHeader(const QStringList &cells)
{
    for (int i = 0; i < cells.size(); ++i) {
        const TemplateColumn &column = m_book.columns[i];
        if (const Result<void> written = m_draft->writeText(0, i, cells[i], column.required ? m_required : m_optional);
            !written)
            return written;
        // The whole column is text, so that what is typed keeps its zeros.
        const int width = std::clamp(xlsxWidthOf(cells[i]) + widthBesideText, narrowestColumn, widestColumn);
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), width,
                             column.limits ? nullptr : m_draft->textFormat());
        if (const Result<void> noted = addNote(i, column.note); !noted)
            return noted;
    }
    ++m_rows;
    return {};
}

Result<void> TemplateSink::addNote(int column, const QString &text)
{
    lxw_comment_options options = {};
    options.width = noteWidth;
    options.height = uint16_t(linesOf(text) * noteLine);
    const lxw_error wrong =
        worksheet_write_comment_opt(m_sheet, 0, lxw_col_t(column), text.toUtf8().constData(), &options);
    return wrong == LXW_NO_ERROR ? Result<void>() : failure(unfit(wrong));
}

Result<void> TemplateSink::limit(int column)
{
    ColumnRule rule(m_book, m_book.columns[column]);
    if (!rule.limits())
        return {};
    const lxw_error wrong =
        worksheet_data_validation_range(m_sheet, 1, lxw_col_t(column), lastRow, lxw_col_t(column), rule.get());
    return wrong == LXW_NO_ERROR ? Result<void>() : failure(unfit(wrong));
}

Result<void> TemplateSink::writeCodes()
{
    if (m_book.lists.isEmpty())
        return {};
    const Result<lxw_worksheet *> sheet = m_draft->addSheet(m_book.codesName);
    if (!sheet)
        return failure(sheet.error());
    qsizetype longest = 0;
    for (const CodeList &list : m_book.lists)
        longest = std::max(longest, list.codes.size());
    for (qsizetype row = 0; row <= longest; ++row) {
        lxw_format *const format = row == 0 ? m_draft->headerFormat() : m_draft->textFormat();
        for (int i = 0; i < m_book.lists.size(); ++i) {
            const CodeList &list = m_book.lists[i];
            const auto cells = row == 0 ? std::pair(list.codeTitle, list.nameTitle) : list.codes.value(row - 1);
            const Result<void> written = m_draft->writeText(row, i * columnsOfList, cells.first, format).and_then([&] {
                return m_draft->writeText(row, i * columnsOfList + 1, cells.second, format);
            });
            if (!written)
                return written;
        }
    }
    for (int i = 0; i < m_book.lists.size(); ++i) {
        const auto first = lxw_col_t(i * columnsOfList);
        worksheet_set_column(*sheet, first, first, widthOfCodes, m_draft->textFormat());
        worksheet_set_column(*sheet, first + 1, first + 1, widthOfNames, nullptr);
    }
    worksheet_freeze_panes(*sheet, 1, 0);
    return {};
}

Result<void> TemplateSink::writeHelp()
{
    const Result<lxw_worksheet *> sheet = m_draft->addSheet(m_book.helpName);
    if (!sheet)
        return failure(sheet.error());
    bool hasHeader = false;
    std::vector<int> widths;
    for (qsizetype row = 0; row < m_book.help.size(); ++row) {
        const QStringList &cells = m_book.help[row];
        const bool isTable = cells.size() > 1;
        lxw_format *const format = !isTable ? nullptr : hasHeader ? m_wrapped : m_draft->headerFormat();
        hasHeader = hasHeader || isTable;
        for (int i = 0; i < cells.size(); ++i) {
            if (const Result<void> written = m_draft->writeText(row, i, cells[i], format); !written)
                return written;
            if (isTable) {
                widths.resize(std::max(widths.size(), size_t(i) + 1), narrowestColumn);
                widths[size_t(i)] =
                    std::clamp(xlsxWidthOf(cells[i]) + widthBesideText, widths[size_t(i)], widestColumn);
            }
        }
    }
    for (size_t i = 0; i < widths.size(); ++i)
        worksheet_set_column(*sheet, lxw_col_t(i), lxw_col_t(i), widths[i], nullptr);
    setUpXlsxPage(*sheet);
    return {};
}

Result<void> TemplateSink::finish()
{
    for (int i = 0; i < m_book.columns.size(); ++i) {
        if (const Result<void> limited = limit(i); !limited)
            return limited;
    }
    setUpXlsxPage(m_sheet);
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    const QByteArray all =
        QStringLiteral("A1:%1").arg(cellName(mostWorkbookRows, int(m_book.columns.size()))).toLatin1();
    worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.constData());
    return writeCodes().and_then([this] { return writeHelp(); }).and_then([this] { return m_draft->finish(); });
}

Error TemplateSink::unfit(int error) const
{
    return {ErrorCode::FileUnwritable,
            {m_draft->path(), QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error)))}};
}

} // namespace hengzhao::files
