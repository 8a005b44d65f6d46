// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_xml.h"

#include <QStringList>

#include <algorithm>
#include <charconv>

namespace hengzhao::files
{

XlsxXml::XlsxXml(std::unique_ptr<XlsxPart> part) : m_part(std::move(part)) {}

Result<std::unique_ptr<XlsxXml>> XlsxXml::open(XlsxArchive &archive, const QString &part)
{
    return archive.part(part).map(
        [](std::unique_ptr<XlsxPart> &&opened) { return std::make_unique<XlsxXml>(std::move(opened)); });
}

bool XlsxXml::readOn()
{
    constexpr int pieceSize = 64 << 10;
    while (!m_atEnd && !m_error) {
        char *const room = m_events.room(pieceSize);
        const qint64 count = room == nullptr ? 0 : m_part->read(room, pieceSize);
        m_atEnd = count <= 0;
        if (room == nullptr || m_part->error() || !m_events.take(int(std::max<qint64>(0, count)), m_atEnd))
            m_error = problem();
        else if (m_events.next())
            return true;
    }
    return false;
}

Error XlsxXml::problem() const
{
    if (m_part->error())
        return *m_part->error();
    switch (m_events.problem()) {
    case XmlEvents::Problem::DocumentType:
        return {ErrorCode::WorkbookWithEntities, {m_part->workbook(), m_part->name()}};
    case XmlEvents::Problem::NoMemory:
        return tooLarge(qint64(XmlEvents::mostParserBytes >> 20));
    case XmlEvents::Problem::TooDeep:
        return damagedHere();
    default:
        return damaged(m_part->workbook(), m_part->name(), m_events.problemText());
    }
}

bool XlsxXml::nextElement()
{
    while (const std::optional<XmlToken> token = next()) {
        if (*token == XmlToken::Begin)
            return true;
    }
    return false;
}

void XlsxXml::skipElement()
{
    int depth = 1;
    while (depth > 0) {
        const std::optional<XmlToken> token = next();
        if (!token)
            return;
        if (*token == XmlToken::Begin)
            ++depth;
        else if (*token == XmlToken::End)
            --depth;
    }
}

QString XlsxXml::attribute(std::string_view name) const
{
    const std::string_view value = m_events.attribute(name);
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

Result<void> XlsxXml::state() const
{
    return m_error ? Result<void>(failure(*m_error)) : Result<void>();
}

Error XlsxXml::tooLarge(qint64 megabytes) const
{
    return {ErrorCode::WorkbookTooLarge, {m_part->workbook(), m_part->name(), QString::number(megabytes)}};
}

void appendUtf8(QString &to, std::string_view text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
    if (isPlain)
        to += QLatin1StringView(text.data(), qsizetype(text.size()));
    else
        to += QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::optional<qint64> wholeNumber(std::string_view text)
{
    qint64 number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
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
        if ((*xml)->name() != "Relationship")
            continue;
        if (relations.size() == XlsxArchive::mostParts)
            return failure((*xml)->damagedHere());
        XlsxRelation relation;
        relation.id = (*xml)->attribute("Id");
        const QString type = (*xml)->attribute("Type");
        relation.kind = type.sliced(type.lastIndexOf(u'/') + 1);
        if ((*xml)->attribute("TargetMode") != u"External") {
            const QString target = (*xml)->attribute("Target");
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
