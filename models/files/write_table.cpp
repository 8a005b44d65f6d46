// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/write_table.h"

#include "models/files/csv_sink.h"

#include <QFileInfo>

namespace hengzhao::files
{

Result<std::unique_ptr<RowSink>> writeTable(const QString &path)
{
    if (QFileInfo(path).suffix().toLower() == u"csv")
        return CsvSink::create(path);
    return failure(ErrorCode::UnknownFileFormat, {path, QStringLiteral("csv")});
}

} // namespace hengzhao::files
