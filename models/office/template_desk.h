// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"
#include "models/files/table_columns.h"
#include "models/files/template_sink.h"
#include "models/office/office.h"
#include "models/store/kind_rows.h"

namespace hengzhao::office
{

/// A table of an import kind that somebody is to fill in.
struct TemplateRequest {
    QString kind;
    /// Its ending says the format: a workbook says what belongs where, a csv or dbf file has the header only.
    QString path;
    /// With a school or a district: its rows stand there already.
    store::KindPart part = {};
    files::Headers headers = files::Headers::Chinese;
};

struct WrittenTemplate {
    QString kind;
    QString path;
    /// Those that stood in the season already.
    qint64 rows = 0;
};

/// Makes the tables that go out to be filled in, and come back by ImportDesk.
class TemplateDesk
{
public:
    explicit TemplateDesk(Office &office) : m_office(office) {}

    /// Whether rows of a kind are one school's, or one district's.
    [[nodiscard]] static bool areOfSchools(const QString &kind) { return store::KindRows::areOfSchools(kind); }
    [[nodiscard]] static bool areOfDistricts(const QString &kind) { return store::KindRows::areOfDistricts(kind); }

    [[nodiscard]] Result<WrittenTemplate> write(const TemplateRequest &wanted, Progress &progress);
    /// Empty workbooks of every kind, in a folder that is made where it is missing, in the order in which a season is
    /// filled.
    [[nodiscard]] Result<QList<WrittenTemplate>> writeAll(const QString &folder, files::Headers headers,
                                                          Progress &progress);

private:
    [[nodiscard]] Result<void> check(const TemplateRequest &request);
    [[nodiscard]] Result<std::unique_ptr<files::RowSink>> open(const TemplateRequest &request,
                                                               const QList<files::Column> &columns);
    [[nodiscard]] Result<files::TemplateBook> bookOf(const TemplateRequest &request,
                                                     const QList<files::Column> &columns);
    [[nodiscard]] Result<qint64> addRows(files::RowSink &sink, const TemplateRequest &request,
                                         const QList<files::Column> &columns, int maxChoices);
    /// What left the office is on the record.
    [[nodiscard]] Result<void> note(const WrittenTemplate &written);

    Office &m_office;
};

} // namespace hengzhao::office
