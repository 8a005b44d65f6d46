// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_xml.h"

#include <QStringList>

namespace hengzhao::files
{

XlsxXml::XlsxXml(std::unique_ptr<XlsxPart> part) : m_part(std::move(part)), m_xml(m_part.get()) {}

Result<std::unique_ptr<XlsxXml>> XlsxXml::open(XlsxArchive &archive, const QString &part)
{
    return archive.part(part).map(
        [](std::unique_ptr<XlsxPart> &&opened) { return std::make_unique<XlsxXml>(std::move(opened)); });
}

QXmlStreamReader::TokenType XlsxXml::next()
{
    if (m_error)
        return QXmlStreamReader::Invalid;
    if (m_xml.tokenType() == QXmlStreamReader::EndDocument)
        return QXmlStreamReader::EndDocument; // Qt takes whoever reads on for one whose document broke off
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    if (token == QXmlStreamReader::DTD)
        m_error = Error{ErrorCode::WorkbookWithEntities, {m_part->workbook(), m_part->name()}};
    else if (token == QXmlStreamReader::Invalid)
        m_error = m_part->error() ? *m_part->error() : damaged(m_part->workbook(), m_part->name(), m_xml.errorString());
    return m_error ? QXmlStreamReader::Invalid : token;
}

bool XlsxXml::nextElement()
{
    for (;;) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

void XlsxXml::skipElement()
{
    for (int depth = 1; depth > 0;) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Invalid:
            return;
        default:
            break;
        }
    }
}

Result<void> XlsxXml::state() const
{
    return m_error ? Result<void>(failure(*m_error)) : Result<void>();
}

namespace
{

/// Some programs name parts from the workbook's root ("/xl/styles.xml"), most from the folder of the part that refers.
/// Nothing where a name leads out of the workbook.
std::optional<QString> fullName(const QString &target, const QString &from)
{
    QStringList folders = from.split(u'/');
    folders.removeLast();
    if (target.startsWith(u'/'))
        folders.clear();
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..") {
            if (folders.isEmpty())
                return std::nullopt;
            folders.removeLast();
        } else if (step != u".") {
            folders.append(step);
        }
    }
    return folders.join(u'/');
}

/// Where the relations of a part stand.
QString relationsPart(const QString &part)
{
    const qsizetype name = part.lastIndexOf(u'/') + 1;
    return part.first(name) + QStringLiteral("_rels/") + part.sliced(name) + QStringLiteral(".rels");
}

} // namespace

Result<QList<XlsxRelation>> relationsOf(XlsxArchive &archive, const QString &part)
{
    QList<XlsxRelation> relations;
    if (!archive.has(relationsPart(part)))
        return relations;
    const Result<std::unique_ptr<XlsxXml>> xml = XlsxXml::open(archive, relationsPart(part));
    if (!xml)
        return failure(xml.error());
    while ((*xml)->nextElement()) {
        const QXmlStreamAttributes attributes = (*xml)->attributes();
        if ((*xml)->name() != u"Relationship")
            continue;
        XlsxRelation relation;
        relation.id = attributes.value(QLatin1String("Id")).toString();
        const QString type = attributes.value(QLatin1String("Type")).toString();
        relation.kind = type.sliced(type.lastIndexOf(u'/') + 1);
        if (attributes.value(QLatin1String("TargetMode")) != u"External") {
            const QString target = attributes.value(QLatin1String("Target")).toString();
            const std::optional<QString> name = fullName(target, part);
            if (!name)
                return failure(ErrorCode::WorkbookUnsafeName, {archive.path(), target});
            relation.part = *name;
        }
        relations.append(relation);
    }
    return (*xml)->state().map([&] { return relations; });
}

} // namespace hengzhao::files
