// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/table_file.h"

#include "models/files/csv_source.h"
#include "models/files/dbf_source.h"
#include "models/files/xls_source.h"
#include "models/files/xlsx_source.h"

#include <QFileInfo>

#include <utility>

namespace hengzhao::files
{

namespace
{

using OpenedRows = Result<std::unique_ptr<RowSource>>;

Result<TableFile> workbookFile(const QString &path)
{
    return XlsxWorkbook::open(path).map([](std::unique_ptr<XlsxWorkbook> &&opened) {
        const std::shared_ptr<XlsxWorkbook> book = std::move(opened);
        return TableFile{[book] { return Result<QStringList>(book->shownSheets()); },
                         [book](const QString &sheet) -> OpenedRows { return XlsxSource::open(book, sheet); }};
    });
}

/// Each question to such a file is a run of another program.
TableFile oldWorkbookFile(const QString &path)
{
    return {[path] { return sheetsOfXls(path); }, [path](const QString &sheet) { return openXls(path, sheet); }};
}

TableFile singleTable(std::function<OpenedRows()> open)
{
    return {[] { return Result<QStringList>(); }, [open = std::move(open)](const QString &) { return open(); }};
}

} // namespace

Result<TableFile> tableFile(const QString &path, const ReadOptions &options)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QString encoding = options.encoding;
    if (ending == u"xlsx" || ending == u"xlsm")
        return workbookFile(path);
    if (ending == u"xls")
        return oldWorkbookFile(path);
    if (ending == u"csv" || ending == u"txt" || ending == u"tsv")
        return singleTable([=]() -> OpenedRows { return CsvSource::open(path, encoding); });
    if (ending == u"dbf")
        return singleTable([=]() -> OpenedRows { return DbfSource::open(path, encoding); });
    return failure(ErrorCode::UnknownFileFormat, {path, QStringLiteral("xlsx, xlsm, xls, csv, txt, tsv, dbf")});
}

} // namespace hengzhao::files
