// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A zip archive as it is, or else the sheet, the shared texts, the styles, the workbook and its relations, one behind
// another with the character GS between: bytes changed in an archive seldom get past its checksums.
#include "tests/files/made_workbook.h"
#include "tests/fuzz/read_through.h"

using namespace hengzhao::files;

namespace
{

constexpr char groupSeparator = '\x1D';

Parts partsOf(const QByteArray &input)
{
    Parts parts = plainParts({});
    const QList<QByteArray> given = input.split(groupSeparator);
    const QStringList names{QStringLiteral("xl/worksheets/sheet1.xml"), QStringLiteral("xl/sharedStrings.xml"),
                            QStringLiteral("xl/styles.xml"), QStringLiteral("xl/workbook.xml"),
                            QStringLiteral("xl/_rels/workbook.xml.rels")};
    for (qsizetype i = 0; i < std::min(given.size(), names.size()); ++i) {
        if (!given[i].isEmpty())
            parts[names[i]] = given[i];
    }
    return parts;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const QString path = inputPath("in.xlsx");
    const QByteArray input(data, qsizetype(size));
    if (input.startsWith("PK"))
        writeBytes(path, input);
    else
        packParts(path, partsOf(input));
    readThrough(path);
    return 0;
}
