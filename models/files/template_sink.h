// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/row_sink.h"
#include "models/files/xlsx_draft.h"

#include <QList>

#include <optional>
#include <utility>

namespace hengzhao::files
{

/// The quantities that a column takes.
struct NumberLimits {
    double lowest = 0;
    double highest = 0;
    bool isWhole = false;
};

/// A column that somebody is to fill in.
struct TemplateColumn {
    QString header;
    bool required = false;
    /// Shown where the header is pointed at.
    QString note;
    /// Cells are numbers where this is set, else texts, whose zeros stay.
    std::optional<NumberLimits> limits = {};
    /// The words to choose from; few of them.
    QStringList words = {};
    /// The place of the codes to choose from in TemplateBook::lists, or -1.
    int list = -1;
    /// Whether something else than what can be chosen is refused, or only asked about.
    bool isStrict = true;
    /// What is said to whoever types something else.
    QString refusal = {};
};

/// Codes with their names, to choose from.
struct CodeList {
    QString codeTitle;
    QString nameTitle;
    QList<std::pair<QString, QString>> codes = {};
};

/// A workbook to be filled in, but for its rows: a sheet for the table, one of the codes, and one of explanations.
struct TemplateBook {
    QString sheetName;
    QList<TemplateColumn> columns;
    QString codesName;
    QList<CodeList> lists;
    QString helpName;
    /// Rows of the sheet of explanations; one of a single text is a sentence, the first with several a header.
    QList<QStringList> help;
    QString refusalTitle;
};

/// Writes a workbook for those who fill a table in. The first row added is the header, others are there already.
class TemplateSink final : public RowSink
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TemplateSink>> create(const QString &path, TemplateBook book);

    [[nodiscard]] Result<void> add(const QStringList &cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    TemplateSink(std::unique_ptr<XlsxDraft> draft, TemplateBook book);

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> addHeader(const QStringList &cells);
    [[nodiscard]] Result<void> addNote(int column, const QString &text);
    [[nodiscard]] Result<void> limit(int column);
    [[nodiscard]] Result<void> writeCodes();
    [[nodiscard]] Result<void> writeHelp();
    [[nodiscard]] Error unfit(int error) const;

    TemplateBook m_book;
    std::unique_ptr<XlsxDraft> m_draft;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_required = nullptr;
    lxw_format *m_optional = nullptr;
    lxw_format *m_wrapped = nullptr;
    qint64 m_rows = 0;
};

} // namespace hengzhao::files
