// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/template_desk.h"

#include "models/domain/part_progress.h"
#include "models/files/write_table.h"
#include "models/office/import/cell_parsers.h"
#include "models/office/kind_part.h"
#include "models/office/templates/file_values.h"
#include "models/office/templates/season_codes.h"
#include "models/wording/name_words.h"
#include "models/wording/template_words.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hengzhao::office
{

namespace
{

/// Of a sheet, as spreadsheet programs have it.
constexpr qsizetype longestSheetName = 31;

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

std::optional<files::NumberLimits> limitsOf(CellForm form)
{
    constexpr double highestScore = 9999.99;
    constexpr double highestTuition = 10'000'000;
    switch (form) {
    case CellForm::WholeNumber:
        return files::NumberLimits{0, mostSeats, true};
    case CellForm::Score:
        return files::NumberLimits{0, highestScore, false};
    case CellForm::Money:
        return files::NumberLimits{0, highestTuition, false};
    default:
        return std::nullopt;
    }
}

/// A choice of an unknown school is void, not wrong (R5), and a school outside the city may be anywhere.
bool isStrict(CellForm form)
{
    return form != CellForm::Choice && form != CellForm::Place;
}

QString exampleOf(const files::Column &column, files::Headers headers)
{
    return fileValue(column.form, column.example, headers);
}

files::TemplateColumn columnFrom(const QString &kind, const files::Column &column, files::Headers headers)
{
    files::TemplateColumn made;
    made.header = files::headerText(column, headers);
    made.required = column.required;
    made.limits = limitsOf(column.form);
    made.words = fileValues(column.form, headers);
    made.isStrict = isStrict(column.form);
    made.refusal = wording::refusalWords(column.form, made.isStrict);
    QStringList note{wording::columnMeaning(kind, column.english), wording::formWord(column.form),
                     wording::neededWord(column.required)};
    if (!column.example.isEmpty())
        note.append(wording::exampleWords(exampleOf(column, headers)));
    made.note = note.join(QLatin1Char('\n'));
    return made;
}

QList<QStringList> helpFor(const QString &kind, const QString &sheet, const QList<files::Column> &columns,
                           files::Headers headers)
{
    QList<QStringList> help;
    for (const QString &sentence : wording::helpSentences(sheet))
        help.append(QStringList(sentence));
    help.append(wording::helpTitles());
    for (const files::Column &column : columns) {
        help.append({files::headerText(column, headers), wording::neededWord(column.required),
                     wording::columnMeaning(kind, column.english), wording::formWord(column.form),
                     exampleOf(column, headers)});
    }
    return help;
}

} // namespace

Result<void> TemplateDesk::check(const TemplateRequest &request)
{
    const QStringList kinds = files::importKinds();
    if (!kinds.contains(request.kind))
        return failure(ErrorCode::UnknownKind, {request.kind, kinds.join(QStringLiteral(", "))});
    static const QStringList endings{QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("dbf")};
    if (!endings.contains(endingOf(request.path)))
        return failure(ErrorCode::UnknownFileFormat, {request.path, endings.join(QStringLiteral(", "))});
    return requirePart(m_office.database(), request.kind, request.part);
}

Result<files::TemplateBook> TemplateDesk::bookOf(const TemplateRequest &request, const QList<files::Column> &columns)
{
    files::TemplateBook book;
    const QString name = wording::kindWord(request.kind);
    book.sheetName = name.size() > longestSheetName ? request.kind : name;
    book.codesName = wording::codesSheetName();
    book.helpName = wording::helpSheetName();
    book.help = helpFor(request.kind, book.sheetName, columns, request.headers);
    book.refusalTitle = wording::refusalTitle();
    const store::KindRows rows(m_office.database(), m_office.key());
    QList<CellForm> listed;
    for (const files::Column &column : columns) {
        files::TemplateColumn made = columnFrom(request.kind, column, request.headers);
        // Columns of one form, such as the choices, share their list.
        made.list = static_cast<int>(listed.indexOf(column.form));
        if (made.list < 0) {
            const Result<std::optional<files::CodeList>> codes =
                seasonCodes(column.form, rows, request.part, request.headers);
            if (!codes)
                return failure(codes.error());
            if (*codes) {
                made.list = static_cast<int>(listed.size());
                listed.append(column.form);
                book.lists.append(**codes);
            }
        }
        book.columns.append(made);
    }
    return book;
}

Result<std::unique_ptr<files::RowSink>> TemplateDesk::open(const TemplateRequest &request,
                                                           const QList<files::Column> &columns)
{
    if (endingOf(request.path) != QLatin1String("xlsx"))
        return files::writeTable(request.path);
    Result<files::TemplateBook> book = bookOf(request, columns);
    if (!book)
        return failure(book.error());
    return files::TemplateSink::create(request.path, std::move(*book));
}

Result<qint64> TemplateDesk::addRows(files::RowSink &sink, const TemplateRequest &request,
                                     const QList<files::Column> &columns, int maxChoices)
{
    qint64 count = 0;
    Result<void> added;
    const Result<void> read = store::KindRows(m_office.database(), m_office.key())
                                  .eachToFill(request.kind, maxChoices, request.part, [&](const QStringList &cells) {
                                      if (!added)
                                          return;
                                      QStringList row;
                                      for (qsizetype i = 0; i < cells.size(); ++i)
                                          row.append(fileValue(columns[i].form, cells[i], request.headers));
                                      added = sink.add(row);
                                      ++count;
                                  });
    if (!read || !added)
        return failure(read ? added.error() : read.error());
    return count;
}

Result<WrittenTemplate> TemplateDesk::write(const TemplateRequest &wanted, Progress &progress)
{
    TemplateRequest request = wanted;
    request.headers = files::headersFor(request.path, request.headers);
    if (const Result<void> checked = check(request); !checked)
        return failure(checked.error());
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    const QList<files::Column> columns = files::columnsOf(request.kind, book->maxChoices());
    Result<std::unique_ptr<files::RowSink>> sink = open(request, columns);
    if (!sink)
        return failure(sink.error());
    QStringList header;
    for (const files::Column &column : columns)
        header.append(files::headerText(column, request.headers));
    if (const Result<void> added = (*sink)->add(header); !added)
        return failure(added.error());
    WrittenTemplate written{request.kind, request.path, 0};
    if (!request.part.isWhole()) {
        const Result<qint64> rows = addRows(**sink, request, columns, book->maxChoices());
        if (!rows)
            return failure(rows.error());
        written.rows = *rows;
    }
    if (const Result<void> finished = (*sink)->finish(); !finished)
        return failure(finished.error());
    if (const Result<void> noted = !request.part.isWhole() ? note(written) : Result<void>(); !noted)
        return failure(noted.error());
    progress.advance(1.0);
    return written;
}

Result<QList<WrittenTemplate>> TemplateDesk::writeAll(const QString &folder, files::Headers headers, Progress &progress)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FolderReadOnly, {folder});
    QList<WrittenTemplate> all;
    const QStringList kinds = files::importKinds();
    for (const QString &kind : kinds) {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto done = static_cast<double>(all.size());
        const auto count = static_cast<double>(kinds.size());
        PartProgress part(progress, done / count, (done + 1) / count);
        const QString name = QStringLiteral("%1-%2.xlsx").arg(all.size() + 1, 2, 10, QLatin1Char('0')).arg(kind);
        const Result<WrittenTemplate> written = write({kind, QDir(folder).filePath(name), {}, headers}, part);
        if (!written)
            return failure(written.error());
        all.append(*written);
    }
    return all;
}

Result<void> TemplateDesk::note(const WrittenTemplate &written)
{
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const auto noted = transaction->commit({QStringLiteral("export"),
                                            QStringLiteral("template %1").arg(written.kind),
                                            {{QStringLiteral("rows"), written.rows}}});
    return noted ? Result<void>() : failure(noted.error());
}

} // namespace hengzhao::office
