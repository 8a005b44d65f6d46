// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/table_columns.h"

#include "models/domain/text.h"
#include "models/files/row_source.h"

#include <QHash>

namespace hengzhao::files
{

namespace
{

constexpr int noPlace = -1;
constexpr qint64 headerRow = 1;
/// A header with a longer number in it is likely a row of data, and its number somebody's.
constexpr int longestNumber = 6;

/// A header as it is compared: any width, any case, and no spaces, with which offices like to stretch short names.
QString plainName(QStringView text)
{
    QString name = foldWidth(text).toLower();
    name.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    return name;
}

/// What may be shown of an unknown header: a file without a header row has personal data there.
QString shownName(QStringView text)
{
    QString name = text.trimmed().left(longestHeader).toString();
    qsizetype digits = 0;
    for (QChar &character : name) {
        digits = character.isDigit() ? digits + 1 : 0;
        if (digits > longestNumber)
            character = u'*';
    }
    return name;
}

QHash<QString, std::size_t> columnsByName(const QList<Column> &columns)
{
    QHash<QString, std::size_t> byName;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        for (const QString &name : {columns[i].english, columns[i].chinese, columns[i].dbf})
            byName.insert(plainName(name), std::size_t(i));
    }
    return byName;
}

Finding missing(const Column &column)
{
    const QStringList names = {column.english, column.chinese, column.dbf};
    return {FindingCode::MissingColumn, Severity::Problem, headerRow, column.english, {}, names};
}

Finding unknown(QStringView text)
{
    return {FindingCode::UnknownColumn, Severity::Notice, headerRow, shownName(text), {}, {}};
}

Finding repeated(const Column &column, QStringView text)
{
    return {FindingCode::RepeatedColumn, Severity::Problem, headerRow, column.english, shownName(text), {}};
}

} // namespace

HeaderMap mapHeader(const QList<Column> &columns, const std::vector<QStringView> &header)
{
    const QHash<QString, std::size_t> byName = columnsByName(columns);
    HeaderMap map{std::vector<int>(std::size_t(columns.size()), noPlace), {}};
    for (std::size_t place = 0; place < header.size(); ++place) {
        const QString name = plainName(header[place]);
        if (name.isEmpty())
            continue;
        const auto found = byName.constFind(name);
        if (found == byName.cend())
            map.findings.append(unknown(header[place]));
        else if (map.places[*found] != noPlace)
            map.findings.append(repeated(columns[qsizetype(*found)], header[place]));
        else
            map.places[*found] = int(place);
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].required && map.places[std::size_t(i)] == noPlace)
            map.findings.append(missing(columns[i]));
    }
    return map;
}

} // namespace hengzhao::files
