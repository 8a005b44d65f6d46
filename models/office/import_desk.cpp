// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import_desk.h"

#include "models/domain/digest.h"
#include "models/office/candidate_desk.h"
#include "models/office/import/import_pass.h"
#include "models/office/import/row_comparison.h"
#include "models/office/import/table_of_kind.h"
#include "models/office/kind_part.h"
#include "models/office/permission.h"
#include "models/office/plan_desk.h"
#include "models/office/supplement_desk.h"

#include <QFileInfo>

namespace hengzhao::office
{

namespace
{

/// Lists of publicity, whose rows belong to the district of the junior-high they name.
bool isOfDistricts(const QString &kind)
{
    return kind == QLatin1String("visits") || kind == QLatin1String("lessons");
}

} // namespace

Result<void> ImportDesk::checkAllowed(const ImportRequest &request, bool hasRun) const
{
    if (!files::importKinds().contains(request.kind))
        return failure(ErrorCode::UnknownKind, {request.kind, files::importKinds().join(QStringLiteral(", "))});
    const bool isCandidates = request.kind == QLatin1String("candidates");
    // A county brings in its own district's part of these lists, the city the whole (R34).
    const bool isPublicity = isOfDistricts(request.kind);
    if (isPublicity) {
        const QList<Role> roles = {Role::Office, Role::MunicipalEducation, Role::CountyEducation};
        const QString &asked = request.part.districtCode;
        const Result<void> may =
            asked.isEmpty() ? require(m_office, roles) : requireForDistrict(m_office, roles, asked);
        if (!may)
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
    if (const Result<void> part = checkPart(request); !part)
        return part;
    if (hasRun && !isOpenAfterRun(request.kind) && !(isCandidates && request.add))
        return failure(ErrorCode::RunsExist, {request.kind});
    const bool isOfPlans = request.kind == QLatin1String("plans") || request.kind == QLatin1String("programs");
    if (isOfPlans)
        return requireNoIssuedPlan(m_office);
    return {};
}

Result<void> ImportDesk::checkPart(const ImportRequest &request) const
{
    if (request.part.isWhole())
        return {};
    // Each says in its own way which rows are meant.
    if (request.add)
        return failure(ErrorCode::WrongUsage, {QStringLiteral("--add")});
    if (!request.area.isEmpty())
        return failure(ErrorCode::WrongUsage, {QStringLiteral("--area")});
    return requirePart(m_office.database(), request.kind, request.part);
}

ImportRequest ImportDesk::ownPart(const ImportRequest &request) const
{
    ImportRequest own = request;
    if (const QString &district = m_office.post().districtCode; isOfDistricts(request.kind) && !district.isEmpty())
        own.part.districtCode = district;
    return own;
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
    RowComparison comparison(request.kind, request.part, maxChoices);
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
    const ImportRequest wanted = ownPart(request);
    ImportSetting setting{*book,
                          wanted.add,
                          wanted.area,
                          wanted.part,
                          *hasRun,
                          request.acceptValid,
                          m_office.isOpenSeason(),
                          m_office.writer(),
                          m_office.key(),
                          m_office.gateDay()};
    if (wanted.add)
        setting.source = QLatin1String("added");
    ImportPass pass(wanted, setting, *transaction, rows, progress);
    Result<ImportReport> report = runPass(pass, wanted, book->maxChoices());
    if (!report || request.dryRun)
        return report; // the transaction is undone
    if (const Result<void> recorded = record(wanted, *report, pass.digest(), *transaction); !recorded)
        return failure(recorded.error());
    return report;
}

Result<void> ImportDesk::record(const ImportRequest &request, const ImportReport &report, const QString &digest,
                                store::Transaction &transaction)
{
    // Rows of a part stand beside what was imported as a whole.
    const QString part = request.part.isWhole()
                             ? request.area
                             : QStringList{request.part.schoolCode, request.part.districtCode}.join(QLatin1Char('/'));
    const Result<void> noted =
        store::SeasonStore(m_office.database()).recordImport(request.kind, part, report.accepted, digest, transaction);
    if (!noted)
        return noted;
    QJsonObject facts{{QStringLiteral("rows"), report.rows},
                      {QStringLiteral("accepted"), report.accepted},
                      {QStringLiteral("file"), QFileInfo(request.path).fileName()},
                      {QStringLiteral("add"), request.add},
                      {QStringLiteral("area"), request.area},
                      {QStringLiteral("digest"), digest}};
    if (!request.part.schoolCode.isEmpty())
        facts.insert(QStringLiteral("school"), request.part.schoolCode);
    if (!request.part.districtCode.isEmpty())
        facts.insert(QStringLiteral("district"), request.part.districtCode);
    const auto committed = transaction.commit({QStringLiteral("import"), request.kind, facts});
    return committed ? Result<void>() : failure(committed.error());
}

} // namespace hengzhao::office
