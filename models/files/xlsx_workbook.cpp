// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_workbook.h"

#include <utility>

namespace hengzhao::files
{

namespace
{

/// The id that has a prefix: of those names, the prefix is each program's own.
QString idOfRelation(const XmlEvents &sheet)
{
    for (std::size_t place = 0; place < sheet.attributes(); ++place) {
        const std::string_view value = sheet.attributeValue(place);
        if (sheet.attributeName(place).ends_with(":id"))
            return QString::fromUtf8(value.data(), qsizetype(value.size()));
    }
    return {};
}

} // namespace

Result<std::unique_ptr<XlsxWorkbook>> XlsxWorkbook::open(const QString &path)
{
    Result<std::unique_ptr<XlsxArchive>> archive = XlsxArchive::open(path);
    if (!archive)
        return failure(archive.error());
    std::unique_ptr<XlsxWorkbook> book(new XlsxWorkbook(std::move(*archive)));
    return book->findPart()
        .and_then([&] { return book->readRelations(); })
        .and_then([&] { return book->readSheets(); })
        .map([&] { return std::move(book); });
}

Result<void> XlsxWorkbook::findPart()
{
    const Result<QList<XlsxRelation>> relations = relationsOf(*m_archive, {});
    if (!relations)
        return failure(relations.error());
    for (const XlsxRelation &relation : *relations) {
        if (relation.kind == u"officeDocument")
            m_part = relation.part;
    }
    return m_archive->has(m_part) ? Result<void>() : failure(damaged(path(), QStringLiteral("_rels/.rels")));
}

Result<void> XlsxWorkbook::readRelations()
{
    const Result<QList<XlsxRelation>> relations = relationsOf(*m_archive, m_part);
    if (!relations)
        return failure(relations.error());
    for (const XlsxRelation &relation : *relations) {
        m_relations.insert(relation.id, relation);
        if (relation.kind == u"sharedStrings")
            m_stringsPart = relation.part;
        else if (relation.kind == u"styles")
            m_stylesPart = relation.part;
    }
    return {};
}

Result<void> XlsxWorkbook::readSheets()
{
    const Result<std::unique_ptr<XlsxXml>> xml = XlsxXml::open(*m_archive, m_part);
    if (!xml)
        return failure(xml.error());
    while ((*xml)->nextElement()) {
        if ((*xml)->name() == "workbookPr")
            m_from1904 = (*xml)->attribute("date1904") == u"1" || (*xml)->attribute("date1904") == u"true";
        if ((*xml)->name() != "sheet")
            continue;
        const XlsxRelation relation = m_relations.value(idOfRelation((*xml)->element()));
        if (m_sheets.size() == XlsxArchive::mostParts)
            return failure((*xml)->damagedHere());
        if (relation.kind == u"worksheet") // not a sheet that is one chart
            m_sheets.append({(*xml)->attribute("name"), relation.part, (*xml)->attribute("state").endsWith(u"idden")});
    }
    if (m_sheets.isEmpty() && (*xml)->state())
        return failure((*xml)->damagedHere());
    return (*xml)->state();
}

Result<void> XlsxWorkbook::readShared()
{
    if (std::exchange(m_hasShared, true))
        return m_sharedState;
    m_sharedState = readStringsAndStyles();
    return m_sharedState;
}

Result<void> XlsxWorkbook::readStringsAndStyles()
{
    return (m_stringsPart.isEmpty() ? Result<void>() : m_strings.read(*m_archive, m_stringsPart)).and_then([this] {
        return m_stylesPart.isEmpty() ? Result<void>() : m_styles.read(*m_archive, m_stylesPart);
    });
}

QStringList XlsxWorkbook::sheetNames() const
{
    QStringList names;
    for (const Sheet &one : m_sheets)
        names.append(one.name);
    return names;
}

QStringList XlsxWorkbook::shownSheets() const
{
    QStringList names;
    for (const Sheet &one : m_sheets) {
        if (!one.hidden)
            names.append(one.name);
    }
    return names;
}

Result<XlsxWorkbook::Sheet> XlsxWorkbook::sheet(const QString &name) const
{
    const auto found = std::find_if(m_sheets.begin(), m_sheets.end(), [&](const Sheet &one) {
        return name.isEmpty() ? !one.hidden : one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found != m_sheets.end())
        return *found;
    if (name.isEmpty())
        return m_sheets.first();
    return failure(ErrorCode::UnknownSheet, {path(), name, sheetNames().join(QStringLiteral(", "))});
}

} // namespace hengzhao::files
