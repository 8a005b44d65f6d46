// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/write_table.h"

#include "models/files/csv_sink.h"
#include "models/files/dbf_sink.h"
#include "models/files/pdf_sink.h"
#include "models/files/xlsx_sink.h"

#include <QFileInfo>

namespace hengzhao::files
{

Result<std::unique_ptr<RowSink>> writeTable(const QString &path, const TableHead &head)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"xlsx")
        return XlsxSink::create(path, head);
    if (ending == u"csv")
        return CsvSink::create(path);
    if (ending == u"dbf")
        return DbfSink::create(path);
    if (ending == u"pdf")
        return PdfSink::create(path, head);
    return failure(ErrorCode::UnknownFileFormat, {path, QStringLiteral("xlsx, csv, dbf, pdf")});
}

Headers headersFor(const QString &path, Headers wanted)
{
    return QFileInfo(path).suffix().toLower() == u"dbf" ? Headers::Dbf : wanted;
}

} // namespace hengzhao::files
