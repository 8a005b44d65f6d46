// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/table_columns.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace hengzhao::files
{

namespace
{

/// Stands in the table for as many columns as the rule book allows choices (R6).
constexpr QChar repeatMark = u'*';

struct Tables {
    QHash<QString, QList<Column>> columns;
    QStringList names;
};

Column columnFrom(const QStringList &fields)
{
    const QString yes = QStringLiteral("1");
    return {fields.value(1),        fields.value(2),           fields.value(3),        fields.value(4) == yes,
            fields.value(5) == yes, cellForm(fields.value(6)), fields.value(7) == yes, fields.value(8)};
}

Tables readTables()
{
    QFile file(QStringLiteral(":/tables/columns.tsv"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Tables tables;
    QStringList lines = QString::fromUtf8(opened ? file.readAll() : QByteArray()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = line.split(u'\t');
        const QString &name = fields.first();
        if (!tables.columns.contains(name))
            tables.names.append(name);
        tables.columns[name].append(columnFrom(fields));
    }
    return tables;
}

const Tables &tables()
{
    static const Tables read = readTables();
    return read;
}

bool hasRequired(const QList<Column> &columns)
{
    return std::any_of(columns.begin(), columns.end(), [](const Column &column) { return column.required; });
}

/// 1 to 99 as people write them: 十, 十二, 二十, 二十一.
QString chineseNumber(int number)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    const int tens = number / 10;
    const int ones = number % 10;
    QString text;
    if (tens > 1)
        text += digits[tens];
    if (tens > 0)
        text += u'十';
    if (ones > 0)
        text += digits[ones];
    return text;
}

/// The pattern's n-th column; only the first one can be required.
Column numbered(const Column &pattern, int number)
{
    const QString digits = QString::number(number);
    Column column = pattern;
    column.english.replace(repeatMark, digits);
    column.chinese.replace(repeatMark, chineseNumber(number));
    column.dbf.replace(repeatMark, digits);
    column.required = pattern.required && number == 1;
    return column;
}

} // namespace

std::optional<Headers> parseHeaders(QStringView text)
{
    if (text == u"en")
        return Headers::English;
    if (text == u"zh")
        return Headers::Chinese;
    if (text == u"dbf")
        return Headers::Dbf;
    return std::nullopt;
}

QList<Column> columnsOf(QStringView table, int maxChoices)
{
    QList<Column> columns;
    for (const Column &column : tables().columns.value(table.toString())) {
        if (!column.english.contains(repeatMark)) {
            columns.append(column);
            continue;
        }
        for (int number = 1; number <= maxChoices; ++number)
            columns.append(numbered(column, number));
    }
    return columns;
}

QList<Column> allColumns()
{
    constexpr int mostChoices = 9;
    QList<Column> columns;
    QSet<QString> seen;
    for (const QString &table : tables().names) {
        for (const Column &column : columnsOf(table, mostChoices)) {
            if (!seen.contains(column.english))
                columns.append(column);
            seen.insert(column.english);
        }
    }
    return columns;
}

/// An import kind requires some column; an export requires none.
QStringList importKinds()
{
    QStringList kinds = tables().names;
    kinds.removeIf([](const QString &name) { return !hasRequired(tables().columns.value(name)); });
    return kinds;
}

QString headerText(const Column &column, Headers headers)
{
    switch (headers) {
    case Headers::English:
        return column.english;
    case Headers::Chinese:
        return column.chinese;
    case Headers::Dbf:
        return column.dbf;
    }
    Q_UNREACHABLE();
}

} // namespace hengzhao::files
