// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rule_book.h"

using namespace hengzhao;

/// A book that was taken is taken again as it is written, and is the same.
extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const RuleBookReading reading = RuleBook::read(QByteArray(data, qsizetype(size)));
    if (!reading.book)
        return 0;
    const RuleBookReading again = RuleBook::read(reading.book->canonical());
    if (!again.book || again.book->canonical() != reading.book->canonical())
        qFatal("a rule book does not come back as it was written");
    return 0;
}
