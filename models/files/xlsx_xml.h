// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/xlsx_archive.h"
#include "models/files/xml_events.h"

#include <optional>
#include <string_view>

namespace hengzhao::files
{

/// The XML of a workbook's part. Whatever is wrong with it ends the reading: half a table is worse than none.
class XlsxXml
{
public:
    explicit XlsxXml(std::unique_ptr<XlsxPart> part);
    [[nodiscard]] static Result<std::unique_ptr<XlsxXml>> open(XlsxArchive &archive, const QString &part);

    /// What comes next; nothing at the end of the part, and once there is an error. A DTD is one: only it can make a
    /// few bytes into very many.
    std::optional<XmlToken> next()
    {
        return m_events.next() || readOn() ? std::optional(m_events.token()) : std::nullopt;
    }
    /// The next element that begins; false at the end of the part, or where there is an error.
    [[nodiscard]] bool nextElement();
    /// The name of the element that begins or ends, without its prefix.
    [[nodiscard]] std::string_view name() const { return m_events.name(); }
    /// In UTF-8; a text may come in several pieces.
    [[nodiscard]] std::string_view text() const { return m_events.text(); }
    [[nodiscard]] const XmlEvents &element() const { return m_events; }
    [[nodiscard]] QString attribute(std::string_view name) const;
    void skipElement();

    [[nodiscard]] Result<void> state() const;
    [[nodiscard]] Error damagedHere() const { return damaged(m_part->workbook(), m_part->name()); }
    /// A part of which more than so many megabytes would have to be kept.
    [[nodiscard]] Error tooLarge(qint64 megabytes) const;
    [[nodiscard]] double part() const { return m_part->part(); }

private:
    [[nodiscard]] bool readOn();
    [[nodiscard]] Error problem() const;

    std::unique_ptr<XlsxPart> m_part;
    XmlEvents m_events;
    bool m_atEnd = false;
    std::optional<Error> m_error;
};

/// A text of UTF-8, most of which is digits and letters.
void appendUtf8(QString &to, std::string_view text);
/// A whole number; nothing where the text is none.
[[nodiscard]] std::optional<qint64> wholeNumber(std::string_view text);

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
