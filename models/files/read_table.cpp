// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/read_table.h"

#include "models/files/csv_source.h"

#include <QFileInfo>

namespace hengzhao::files
{

Result<std::unique_ptr<RowSource>> readTable(const QString &path, const ReadOptions &options)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv" || ending == u"txt" || ending == u"tsv")
        return CsvSource::open(path, options.encoding);
    return failure(ErrorCode::UnknownFileFormat, {path, QStringLiteral("csv")});
}

} // namespace hengzhao::files
