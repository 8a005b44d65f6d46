// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/xlsx_archive.h"

#include <QXmlStreamReader>

namespace hengzhao::files
{

/// The XML of a workbook's part. Whatever is wrong with it ends the reading: half a table is worse than none.
class XlsxXml
{
public:
    explicit XlsxXml(std::unique_ptr<XlsxPart> part);
    [[nodiscard]] static Result<std::unique_ptr<XlsxXml>> open(XlsxArchive &archive, const QString &part);

    /// The next token; none once there is an error. A DTD is one: only it can make a few bytes into very many.
    QXmlStreamReader::TokenType next();
    /// The next element that begins; false at the end of the part, or where there is an error.
    [[nodiscard]] bool nextElement();
    /// The name of the element that begins or ends, without its prefix.
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    void skipElement();

    [[nodiscard]] Result<void> state() const;
    [[nodiscard]] Error damagedHere() const { return damaged(m_part->workbook(), m_part->name()); }
    [[nodiscard]] double part() const { return m_part->part(); }

private:
    std::unique_ptr<XlsxPart> m_part;
    QXmlStreamReader m_xml;
    std::optional<Error> m_error;
};

/// A relation of one part to others, by its id and its kind (the last word of its type).
struct XlsxRelation {
    QString id;
    QString kind;
    /// The other part's full name; empty where it lies outside the workbook.
    QString part;
};
/// What a part refers to; of the workbook as a whole where `part` is empty. None where nothing is said.
[[nodiscard]] Result<QList<XlsxRelation>> relationsOf(XlsxArchive &archive, const QString &part);

} // namespace hengzhao::files
