// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace hengzhao::files
{

/// One field of a table put together byte by byte, so that a test can make it lie.
struct MadeField {
    QByteArray name;
    char type = 'C';
    int width = 1;
};

/// A dbf file as it should be, to be spoiled: every record of `rows` is its fields' bytes, filled up with blanks.
struct MadeDbf {
    QList<MadeField> fields;
    QList<QList<QByteArray>> rows;
    char version = '\x03';
    char languageDriver = '\x4D';

    [[nodiscard]] int headerLength() const { return 32 + 32 * int(fields.size()) + 1; }
    [[nodiscard]] int recordLength() const
    {
        int length = 1;
        for (const MadeField &field : fields)
            length += field.width;
        return length;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray made(32, '\0');
        made[0] = version;
        made[4] = char(rows.size());
        made[8] = char(headerLength() & 0xFF);
        made[9] = char(headerLength() >> 8);
        made[10] = char(recordLength() & 0xFF);
        made[11] = char(recordLength() >> 8);
        made[29] = languageDriver;
        for (const MadeField &field : fields) {
            QByteArray description = field.name.leftJustified(32, '\0', true);
            description[11] = field.type;
            description[16] = char(field.width);
            made += description;
        }
        made += '\r';
        for (const QList<QByteArray> &row : rows) {
            made += ' ';
            for (qsizetype i = 0; i < fields.size(); ++i)
                made += row.value(i).leftJustified(fields[i].width, ' ', true);
        }
        return made + '\x1A';
    }
};

} // namespace hengzhao::files
