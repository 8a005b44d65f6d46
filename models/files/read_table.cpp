// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/read_table.h"

#include "models/files/csv_source.h"
#include "models/files/dbf_source.h"
#include "models/files/xls_source.h"
#include "models/files/xlsx_source.h"

#include <QFileInfo>

namespace hengzhao::files
{

namespace
{

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

bool isWorkbook(const QString &ending)
{
    return ending == u"xlsx" || ending == u"xlsm";
}

} // namespace

Result<std::unique_ptr<RowSource>> readTable(const QString &path, const ReadOptions &options)
{
    const QString ending = endingOf(path);
    if (isWorkbook(ending))
        return XlsxSource::open(path, options.sheet);
    if (ending == u"csv" || ending == u"txt" || ending == u"tsv")
        return CsvSource::open(path, options.encoding);
    if (ending == u"dbf")
        return DbfSource::open(path, options.encoding);
    if (ending == u"xls")
        return openXls(path, options.sheet);
    return failure(ErrorCode::UnknownFileFormat, {path, QStringLiteral("xlsx, xlsm, xls, csv, txt, tsv, dbf")});
}

Result<QStringList> sheetsOf(const QString &path)
{
    return isWorkbook(endingOf(path)) ? XlsxSource::sheetsOf(path) : QStringList();
}

} // namespace hengzhao::files
