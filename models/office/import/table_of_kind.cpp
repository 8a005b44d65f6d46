// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/table_of_kind.h"

#include "models/office/import/import_pass.h"

namespace hengzhao::office
{

Result<files::OpenedTable> openTableOfKind(const ImportRequest &request, int maxChoices)
{
    const QList<files::Column> columns = files::columnsOf(request.kind, maxChoices);
    return files::openTable(request.path, request.reading, [&](const std::vector<QStringView> &header) {
        QStringList lacking;
        for (const Finding &finding : mapRenamed(columns, header, request.renamed).findings) {
            if (finding.code == FindingCode::MissingColumn)
                lacking.append(finding.column);
        }
        return lacking;
    });
}

Result<files::OpenedTable> tableToImport(const ImportRequest &request, int maxChoices)
{
    Result<files::OpenedTable> table = openTableOfKind(request, maxChoices);
    if (!table || table->lacking.isEmpty())
        return table;
    Findings findings;
    for (const files::OpenedTable::LackingSheet &sheet : table->lacking)
        findings.append({FindingCode::SheetLacksColumns, Severity::Problem, 0, {}, sheet.name, sheet.columns});
    return failure(ErrorCode::ProblemsFound, {QString::number(findings.size())}, findings);
}

Result<files::OpenedTable> tableToPreview(const ImportRequest &request, int maxChoices)
{
    Result<files::OpenedTable> table = openTableOfKind(request, maxChoices);
    if (!table || table->lacking.isEmpty())
        return table;
    Result<files::OpenedTable> ofAnyKind =
        files::openTable(request.path, request.reading, [maxChoices](const std::vector<QStringView> &header) {
            return files::likelyKind(header, maxChoices).isEmpty() ? QStringList{QString()} : QStringList();
        });
    return ofAnyKind && ofAnyKind->lacking.isEmpty() ? std::move(ofAnyKind) : std::move(table);
}

} // namespace hengzhao::office
