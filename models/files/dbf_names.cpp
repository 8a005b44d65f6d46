// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/dbf_names.h"

#include "models/files/dbf_sink.h"

#include <algorithm>

namespace hengzhao::files
{

namespace
{

QString ownName(const QString &title)
{
    QString name;
    for (const QChar c : title.toUpper()) {
        const bool isLetter = c >= u'A' && c <= u'Z';
        const bool isDigit = (c >= u'0' && c <= u'9') || c == u'_';
        if (isLetter || (isDigit && !name.isEmpty()))
            name += c;
    }
    return name.left(DbfSink::longestName);
}

QString nameOf(const QString &title, const QList<Column> &known)
{
    const QString wanted = title.trimmed();
    const auto column = std::find_if(known.begin(), known.end(), [&wanted](const Column &one) {
        return wanted.compare(one.english, Qt::CaseInsensitive) == 0 || wanted == one.chinese ||
               wanted.compare(one.dbf, Qt::CaseInsensitive) == 0;
    });
    return column == known.end() ? ownName(wanted) : column->dbf;
}

/// Numbered where another column has the name already.
QString notYetIn(const QStringList &names, const QString &name)
{
    QString free = name;
    for (int number = 2; names.contains(free); ++number) {
        const QString digits = QString::number(number);
        free = name.left(DbfSink::longestName - digits.size()) + digits;
    }
    return free;
}

} // namespace

QStringList dbfNames(const QStringList &header, const QList<Column> &known)
{
    QStringList names;
    for (const QString &title : header) {
        const QString name = nameOf(title, known);
        names.append(notYetIn(names, name.isEmpty() ? u'F' + QString::number(names.size() + 1) : name));
    }
    return names;
}

} // namespace hengzhao::files
