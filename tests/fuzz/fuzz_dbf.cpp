// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/read_through.h"

using namespace hengzhao::files;

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const QString path = inputPath("in.dbf");
    writeBytes(path, QByteArray(data, qsizetype(size)));
    readThrough(path);
    readThrough(path, QStringLiteral("gb18030"));
    return 0;
}
