// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/code_tables.h"

#include <QFile>
#include <QSet>

namespace hengzhao::office
{

namespace
{

/// The first column of a table in the resources, without its header.
QSet<QString> firstColumn(const QString &resource)
{
    QSet<QString> codes;
    QFile file(resource);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "firstColumn", "a code table is compiled in");
    if (!opened)
        return codes;
    file.readLine();
    while (!file.atEnd())
        codes.insert(QString::fromUtf8(file.readLine()).section(QLatin1Char('\t'), 0, 0).trimmed());
    return codes;
}

} // namespace

bool isKnownDistrict(const QString &code)
{
    static const QSet<QString> codes = firstColumn(QStringLiteral(":/codes/districts-430400.tsv"));
    return codes.contains(code);
}

bool isKnownProgram(const QString &code)
{
    static const QSet<QString> codes = firstColumn(QStringLiteral(":/codes/programs-2021.tsv"));
    return codes.contains(code);
}

QLatin1String catalogueOf(const QString &code)
{
    constexpr int secondaryDigits = 6;
    constexpr int technicianDigits = 4;
    if (code.size() == secondaryDigits)
        return QLatin1String("secondary");
    return QLatin1String(code.size() == technicianDigits ? "technician" : "other");
}

} // namespace hengzhao::office
