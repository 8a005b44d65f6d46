// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/files/rows_of_file.h"

#include <QMap>

#include <zip.h>

namespace hengzhao::files
{

/// The parts of a workbook by their names.
using Parts = QMap<QString, QByteArray>;

inline void packParts(const QString &path, const Parts &parts)
{
    zip_t *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        zip_source_t *const source = zip_source_buffer(archive, part->constData(), zip_uint64_t(part->size()), 0);
        if (zip_file_add(archive, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("The test's part %s cannot be packed", qPrintable(part.key()));
    }
    if (zip_close(archive) != 0)
        qFatal("The test's workbook %s cannot be packed", qPrintable(path));
}

inline QByteArray relationship(const char *id, const char *kind, const QByteArray &target)
{
    return QByteArray("<Relationship Id=\"") + id +
           "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "\" Target=\"" +
           target + "\"/>";
}

inline QByteArray relationships(const QByteArray &all)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all +
           "</Relationships>";
}

inline QByteArray workbookXml(const QByteArray &sheets, const QByteArray &properties = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
           "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
           properties + "<sheets>" + sheets + "</sheets></workbook>";
}

inline QByteArray sheetXml(const QByteArray &rows, const QByteArray &behind = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
           "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" +
           rows + "</sheetData>" + behind + "</worksheet>";
}

inline QByteArray stringsXml(const QByteArray &items)
{
    return "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + items + "</sst>";
}

/// A workbook of one sheet, with the parts that every workbook has.
inline Parts plainParts(const QByteArray &rows, const QByteArray &behind = {})
{
    return {{QStringLiteral("_rels/.rels"), relationships(relationship("r1", "officeDocument", "xl/workbook.xml"))},
            {QStringLiteral("xl/_rels/workbook.xml.rels"),
             relationships(relationship("r1", "worksheet", "worksheets/sheet1.xml") +
                           relationship("r2", "sharedStrings", "sharedStrings.xml") +
                           relationship("r3", "styles", "styles.xml"))},
            {QStringLiteral("xl/workbook.xml"), workbookXml(R"(<sheet name="One" sheetId="1" r:id="r1"/>)")},
            {QStringLiteral("xl/sharedStrings.xml"), stringsXml({})},
            {QStringLiteral("xl/styles.xml"), "<styleSheet/>"},
            {QStringLiteral("xl/worksheets/sheet1.xml"), sheetXml(rows, behind)}};
}

/// A row of inline texts; an empty one has no cell.
inline QByteArray textRow(int number, const QStringList &texts)
{
    QByteArray row = "<row r=\"" + QByteArray::number(number) + "\">";
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!texts[i].isEmpty())
            row += "<c r=\"" + QByteArray(1, char('A' + i)) + QByteArray::number(number) +
                   R"(" t="inlineStr"><is><t>)" + texts[i].toHtmlEscaped().toUtf8() + "</t></is></c>";
    }
    return row + "</row>";
}

} // namespace hengzhao::files
