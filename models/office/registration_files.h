// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/sheeted_sink.h"
#include "models/files/table_head.h"
#include "models/office/registration_desk.h"

#include <map>

namespace hengzhao::office
{

/// A row of the national system's layout. What the season does not know stays empty for the school to fill in.
[[nodiscard]] QStringList registrationCells(const store::RegistrationRow &row, const RuleBook &book,
                                            const QHash<QString, QString> &districts);

/// The files of one registration: one set, or one a school, each with the header.
class RegistrationFiles
{
public:
    RegistrationFiles(const RegistrationRequest &request, files::TableHead head);

    [[nodiscard]] Result<void> add(const QString &schoolCode, const QStringList &cells);
    [[nodiscard]] Result<QList<WrittenList>> finish();

private:
    struct Part {
        std::unique_ptr<files::RowSink> sink;
        /// The same where the format has sheets.
        files::SheetedSink *sheets = nullptr;
        WrittenList written;
    };

    [[nodiscard]] Result<Part *> partOf(const QString &schoolCode);

    const RegistrationRequest &m_request;
    files::TableHead m_head;
    QStringList m_header;
    std::map<QString, Part> m_parts;
};

} // namespace hengzhao::office
