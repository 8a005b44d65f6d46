// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/plan_order_desk.h"

#include "models/office/permission.h"
#include "models/office/plan_adjustment.h"
#include "models/wording/error_words.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

using Schools = QList<const store::PlannedSchool *>;

/// The schools an issue is for: those named, or all of the authority that can be issued.
Result<Schools> issuedSchools(const PlanBasis &basis, const IssueRequest &request)
{
    Schools schools;
    for (const QString &code : request.schools) {
        const store::PlannedSchool *school = basis.schoolWith(code);
        if (school == nullptr)
            return failure(ErrorCode::UnknownSchool, {code});
        if (basis.authorityOf(*school) != request.authority)
            return failure(ErrorCode::PlanOfOtherAuthority,
                           {school->name, QString(codeName(basis.authorityOf(*school)))});
        if (const auto issue = basis.issues.constFind(school->id); issue != basis.issues.cend())
            return failure(ErrorCode::PlanIssued, {school->name, issue->documentNo});
        schools.append(school);
    }
    if (!request.schools.isEmpty())
        return schools;
    for (const store::PlannedSchool &school : basis.schools) {
        const bool isOwn = basis.authorityOf(school) == request.authority;
        if (isOwn && !basis.issues.contains(school.id) && basis.facts(school).limit())
            schools.append(&school);
    }
    return schools.isEmpty() ? Result<Schools>(failure(ErrorCode::PlanUnchanged)) : schools;
}

/// All that stands in the way of issuing these plans, at once.
Result<void> checkIssue(const PlanBasis &basis, const Schools &schools)
{
    Findings blocking;
    for (const SchoolRemark &remark : basis.remarks()) {
        const bool isIssued = std::any_of(schools.begin(), schools.end(),
                                          [&remark](const auto *school) { return school->id == remark.school; });
        const bool isWithout = remark.remark.finding.code == FindingCode::SchoolWithoutPlan;
        if (isIssued && (remark.blocks() || isWithout)) {
            blocking.append(remark.remark.finding);
            blocking.last().severity = Severity::Problem;
        }
    }
    return blocking.isEmpty() ? Result<void>() : failure(ErrorCode::PlanBlocked, {}, blocking);
}

Result<void> addIssueLines(store::Database &database, const PlanBasis &basis, const store::PlannedSchool &school,
                           qint64 order, store::Transaction &transaction)
{
    store::PlanOrderStore orders(database);
    const SeatsByDistrict seats = basis.seats.value(school.id);
    for (auto row = seats.cbegin(); row != seats.cend(); ++row) {
        if (Result<void> done =
                orders.addLine(order, {school.id, row.key(), QString(), std::nullopt, row.value()}, transaction);
            !done)
            return done;
    }
    const auto programs = store::PlanStore(database).programs(school.id);
    if (!programs)
        return failure(programs.error());
    for (const store::PlannedProgram &program : *programs) {
        if (!program.seats)
            continue;
        if (Result<void> done =
                orders.addLine(order, {school.id, QString(), program.code, std::nullopt, *program.seats}, transaction);
            !done)
            return done;
    }
    return {};
}

} // namespace

Result<QString> PlanOrderDesk::checkDocument(const QString &documentNo, Role authority)
{
    const QString number = documentNo.simplified();
    if (number.isEmpty())
        return failure(ErrorCode::DocumentMissing);
    if (number.size() > longestDocumentNo)
        return failure(
            ErrorCode::ProblemsFound, {},
            {{FindingCode::TooLong, Severity::Problem, 0, QString(), number, {QString::number(longestDocumentNo)}}});
    const auto known = orders();
    if (!known)
        return failure(known.error());
    for (const PlanOrder &order : *known) {
        if (order.documentNo == number && order.authority == authority)
            return failure(ErrorCode::DocumentTaken, {number});
    }
    return number;
}

Result<PlanOrder> PlanOrderDesk::issue(const IssueRequest &request)
{
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<PlanBasis> basis = PlanBasis::read(m_office);
    if (!basis)
        return failure(basis.error());
    if (!basis->authorities.values().contains(request.authority)) {
        QStringList names;
        for (const Role role : basis->authorities) {
            if (!names.contains(codeName(role)))
                names.append(codeName(role));
        }
        return failure(ErrorCode::NotPlanAuthority,
                       {QString(codeName(request.authority)), names.join(QStringLiteral(", "))});
    }
    if (const Result<void> may = require(m_office, {request.authority}); !may)
        return failure(may.error());
    const Result<QString> number = checkDocument(request.documentNo, request.authority);
    if (!number)
        return failure(number.error());
    const Result<Schools> schools = issuedSchools(*basis, request);
    if (!schools)
        return failure(schools.error());
    if (const Result<void> fit = checkIssue(*basis, *schools); !fit)
        return failure(fit.error());
    store::PlanStore plans(m_office.database());
    PlanOrder order;
    order.documentNo = *number;
    order.authority = request.authority;
    const Result<qint64> id = store::PlanOrderStore(m_office.database()).add(order, m_office.writer(), *transaction);
    if (!id)
        return failure(id.error());
    for (const store::PlannedSchool *school : *schools) {
        // The rows get their document before the lines lock them.
        if (const Result<void> done = plans.setDocument(school->id, *number, *transaction); !done)
            return failure(done.error());
        if (const Result<void> done = addIssueLines(m_office.database(), *basis, *school, *id, *transaction); !done)
            return failure(done.error());
    }
    if (const Result<void> done =
            transaction->commit({QStringLiteral("plan issue"),
                                 *number,
                                 {{QStringLiteral("authority"), QString(codeName(request.authority))},
                                  {QStringLiteral("schools"), schools->size()}}});
        !done)
        return failure(done.error());
    return written(*id);
}

Result<PlanOrder> PlanOrderDesk::adjust(const AdjustRequest &request)
{
    if (request.reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<PlanBasis> basis = PlanBasis::read(m_office);
    const Result<bool> hasRun = store::SeasonStore(m_office.database()).hasRun();
    if (!basis || !hasRun)
        return failure(basis ? hasRun.error() : basis.error());
    PlanAdjustment adjustment(m_office.database(), *basis, *hasRun);
    if (const Result<void> taken = adjustment.take(request.edits); !taken)
        return failure(taken.error());
    for (const qint64 school : adjustment.schools()) {
        if (const Result<void> may = requirePlanAuthority(m_office, *basis, *basis->school(school)); !may)
            return failure(may.error());
    }
    const Result<Role> authority = adjustment.authority();
    if (!authority)
        return failure(authority.error());
    PlanOrder order;
    order.kind = PlanOrderKind::Adjust;
    order.authority = *authority;
    order.reason = request.reason.trimmed();
    const Result<QString> number = checkDocument(request.documentNo, *authority);
    if (!number)
        return failure(number.error());
    if (const Result<void> fit = adjustment.check(); !fit)
        return failure(fit.error());
    order.documentNo = *number;
    const Result<qint64> id = store::PlanOrderStore(m_office.database()).add(order, m_office.writer(), *transaction);
    if (!id)
        return failure(id.error());
    if (const Result<void> done = adjustment.write(*id, *number, *transaction); !done)
        return failure(done.error());
    if (request.transfer) {
        store::SeatTransferStore transfers(m_office.database());
        if (const Result<void> kept = transfers.add(*id, *request.transfer, *transaction); !kept)
            return failure(kept.error());
    }
    if (const Result<void> done = transaction->commit({QStringLiteral("plan adjust"),
                                                       *number,
                                                       {{QStringLiteral("authority"), QString(codeName(*authority))},
                                                        {QStringLiteral("reason"), order.reason},
                                                        {QStringLiteral("changes"), adjustment.record()}}});
        !done)
        return failure(done.error());
    return written(*id);
}

Result<QList<PlanOrder>> PlanOrderDesk::orders()
{
    return store::PlanOrderStore(m_office.database()).orders();
}

Result<PlanOrder> PlanOrderDesk::order(const QString &documentNo)
{
    const auto known = orders();
    if (!known)
        return failure(known.error());
    for (qsizetype i = known->size() - 1; i >= 0; --i) {
        if (known->at(i).documentNo == documentNo.simplified())
            return known->at(i);
    }
    return failure(ErrorCode::UnknownOrder, {documentNo});
}

Result<PlanOrder> PlanOrderDesk::written(qint64 id)
{
    const auto known = orders();
    if (!known)
        return failure(known.error());
    const auto found =
        std::find_if(known->begin(), known->end(), [id](const PlanOrder &order) { return order.id == id; });
    return found == known->end() ? Result<PlanOrder>(failure(ErrorCode::UnknownOrder, {QString::number(id)})) : *found;
}

Result<QList<PlanOrderLine>> PlanOrderDesk::lines(qint64 order)
{
    return store::PlanOrderStore(m_office.database()).lines(order);
}

} // namespace hengzhao::office
