// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import_desk.h"

#include "models/domain/digest.h"
#include "models/office/candidate_desk.h"
#include "models/office/import/import_pass.h"
#include "models/office/import/row_comparison.h"
#include "models/office/import/table_of_kind.h"
#include "models/office/permission.h"
#include "models/office/plan_desk.h"
#include "models/office/supplement_desk.h"

#include <QFileInfo>

namespace hengzhao::office
{

Result<void> ImportDesk::checkAllowed(const ImportRequest &request, bool hasRun) const
{
    if (!files::importKinds().contains(request.kind))
        return failure(ErrorCode::UnknownKind, {request.kind, files::importKinds().join(QStringLiteral(", "))});
    const bool isCandidates = request.kind == QLatin1String("candidates");
    // Lists of publicity are everybody's: who is bound to one school or district adds its own rows one by one (R34).
    const bool isPublicity = request.kind == QLatin1String("visits") || request.kind == QLatin1String("lessons");
    if (isPublicity) {
        if (const Result<void> may = require(m_office, {Role::Office, Role::MunicipalEducation}); !may)
            return may;
    }
    if (request.kind == QLatin1String("supplement")) {
        if (const Result<void> may = requireSupplement(m_office); !may)
            return may;
    }
    if (request.add && !isCandidates && !isPublicity)
        return failure(ErrorCode::WrongUsage, {QStringLiteral("--add")});
    if (!request.area.isEmpty() && request.kind != QLatin1String("general"))
        return failure(ErrorCode::WrongUsage, {QStringLiteral("--area")});
    if (hasRun && !isOpenAfterRun(request.kind) && !(isCandidates && request.add))
        return failure(ErrorCode::RunsExist, {request.kind});
    const bool isOfPlans = request.kind == QLatin1String("plans") || request.kind == QLatin1String("programs");
    if (isOfPlans)
        return requireNoIssuedPlan(m_office);
    return {};
}

Result<ImportReport> ImportDesk::importFile(const ImportRequest &request, Progress &progress)
{
    if (const Result<void> allowed = checkAllowed(request, false); !allowed)
        return failure(allowed.error());
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    const Result<files::OpenedTable> table = tableToImport(request, book->maxChoices());
    if (!table)
        return failure(table.error());
    return importRows(request, *table->rows, progress);
}

Result<ImportReport> ImportDesk::runPass(ImportPass &pass, const ImportRequest &request, int maxChoices)
{
    if (!request.compare)
        return pass.run();
    const store::KindRows rows(m_office.database(), m_office.key());
    RowComparison comparison(request.kind, maxChoices);
    if (const Result<void> remembered = comparison.remember(rows); !remembered)
        return failure(remembered.error());
    Result<ImportReport> report = pass.run();
    if (!report)
        return report;
    Result<ImportChanges> changes = comparison.compare(rows);
    if (!changes)
        return failure(changes.error());
    report->changes = std::move(*changes);
    return report;
}

Result<ImportReport> ImportDesk::importRows(const ImportRequest &request, files::RowSource &rows, Progress &progress)
{
    store::SeasonStore season(m_office.database());
    const Result<bool> hasRun = season.hasRun();
    if (!hasRun)
        return failure(hasRun.error());
    if (const Result<void> allowed = checkAllowed(request, *hasRun); !allowed)
        return failure(allowed.error());
    Result<RuleBook> book = season.ruleBook();
    if (!book)
        return failure(book.error());
    if (request.add && request.kind == QLatin1String("candidates")) {
        if (const Result<void> open = checkCandidatesOpen(m_office.database(), *book); !open)
            return failure(open.error());
    }
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    ImportSetting setting{*book,
                          request.add,
                          request.area,
                          *hasRun,
                          request.acceptValid,
                          m_office.isOpenSeason(),
                          m_office.writer(),
                          m_office.key(),
                          m_office.gateDay()};
    if (request.add)
        setting.source = QLatin1String("added");
    ImportPass pass(request, setting, *transaction, rows, progress);
    Result<ImportReport> report = runPass(pass, request, book->maxChoices());
    if (!report || request.dryRun)
        return report; // the transaction is undone
    if (Result<void> done =
            season.recordImport(request.kind, request.area, report->accepted, pass.digest(), *transaction);
        !done)
        return failure(done.error());
    const Result<void> committed = transaction->commit({QStringLiteral("import"),
                                                        request.kind,
                                                        {{QStringLiteral("rows"), report->rows},
                                                         {QStringLiteral("accepted"), report->accepted},
                                                         {QStringLiteral("file"), QFileInfo(request.path).fileName()},
                                                         {QStringLiteral("add"), request.add},
                                                         {QStringLiteral("area"), request.area},
                                                         {QStringLiteral("digest"), pass.digest()}}});
    if (!committed)
        return failure(committed.error());
    return report;
}

} // namespace hengzhao::office
