// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/xlsx_strings.h"
#include "models/files/xlsx_styles.h"

namespace hengzhao::files
{

/// A workbook as far as its tables need it: where its sheets stand, the texts they share, what is a date.
class XlsxWorkbook
{
public:
    struct Sheet {
        QString name;
        QString part;
        bool hidden = false;
    };

    [[nodiscard]] static Result<std::unique_ptr<XlsxWorkbook>> open(const QString &path);
    /// Texts and styles, which whoever only wants the sheets' names need not wait for. Read once.
    [[nodiscard]] Result<void> readShared();

    [[nodiscard]] const QString &path() const { return m_archive->path(); }
    [[nodiscard]] XlsxArchive &archive() const { return *m_archive; }
    [[nodiscard]] const QList<Sheet> &sheets() const { return m_sheets; }
    [[nodiscard]] QStringList sheetNames() const;
    /// The names of those that are not hidden.
    [[nodiscard]] QStringList shownSheets() const;
    /// The sheet of a name, hidden or not, or the first that is shown where none is named.
    [[nodiscard]] Result<Sheet> sheet(const QString &name) const;

    [[nodiscard]] const XlsxStrings &strings() const { return m_strings; }
    [[nodiscard]] const XlsxStyles &styles() const { return m_styles; }
    [[nodiscard]] bool countsFrom1904() const { return m_from1904; }

private:
    explicit XlsxWorkbook(std::unique_ptr<XlsxArchive> archive) : m_archive(std::move(archive)) {}

    [[nodiscard]] Result<void> findPart();
    [[nodiscard]] Result<void> readRelations();
    [[nodiscard]] Result<void> readSheets();
    [[nodiscard]] Result<void> readStringsAndStyles();

    std::unique_ptr<XlsxArchive> m_archive;
    QString m_part;
    QHash<QString, XlsxRelation> m_relations;
    QString m_stringsPart;
    QString m_stylesPart;
    QList<Sheet> m_sheets;
    XlsxStrings m_strings;
    XlsxStyles m_styles;
    bool m_from1904 = false;
    bool m_hasShared = false;
    Result<void> m_sharedState;
};

} // namespace hengzhao::files
