// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/plan_desk.h"

#include "models/office/import/cell_parsers.h"
#include "models/office/permission.h"
#include "models/office/plan_changes.h"
#include "models/office/plan_proposal.h"
#include "models/office/school_desk.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

/// The plan rows as they would be; what is no seats leaves its place as it is.
void overlay(PlanBasis &basis, const QList<FieldEdit> &edits)
{
    for (const FieldEdit &edit : edits) {
        const std::optional<QString> district = districtOfField(edit.field);
        if (!district || !checkSeats(edit.text))
            continue;
        if (const std::optional<int> seats = parseWholeNumber(edit.text, 0, mostSeats))
            basis.seats[edit.id].insert(*district, *seats);
        else
            basis.seats[edit.id].remove(*district);
    }
}

void countOpen(const PlanBasis &basis, PlanSheet &sheet)
{
    QSet<qint64> blocked;
    for (const SchoolRemark &remark : std::as_const(sheet.remarks)) {
        if (remark.blocks())
            blocked.insert(remark.school);
    }
    for (const store::PlannedSchool &school : basis.schools) {
        if (basis.issues.contains(school.id) || !basis.facts(school).limit())
            continue;
        ++sheet.openPlans[basis.authorityOf(school)];
        if (blocked.contains(school.id))
            ++sheet.blockedPlans[basis.authorityOf(school)];
    }
}

/// Whoever may not change the plans of these schools now is told why.
Result<void> requireOpenPlans(const Office &office, const PlanBasis &basis, const QList<qint64> &schools)
{
    for (const qint64 id : schools) {
        const store::PlannedSchool *school = basis.school(id);
        if (school == nullptr)
            return failure(ErrorCode::UnknownSchool, {QString::number(id)});
        if (Result<void> may = requirePlanAuthority(office, basis, *school); !may)
            return may;
        if (const auto issue = basis.issues.constFind(id); issue != basis.issues.cend())
            return failure(ErrorCode::PlanIssued, {school->name, issue->documentNo});
    }
    return {};
}

/// A plan never grows by losing what was cut from it (R17).
Result<void> requireRoomForCuts(const store::PlanStore &plans, const PlanBasis &basis, const QList<PlanChange> &changes)
{
    for (const PlanChange &change : changes) {
        const Result<QMap<QString, store::HeldSeats>> held = plans.held(change.school);
        if (!held)
            return failure(held.error());
        const store::HeldSeats seats = held->value(change.district);
        const store::PlannedSchool *school = basis.school(change.school);
        if (change.after.value_or(0) < seats.taken + seats.cut)
            return failure(ErrorCode::ProblemsFound, {},
                           {{FindingCode::SeatsBelowHeld,
                             Severity::Problem,
                             0,
                             QString(),
                             school != nullptr ? school->name : QString(),
                             {QString::number(seats.taken + seats.cut)}}});
    }
    return {};
}

} // namespace

Result<void> requirePlanAuthority(const Office &office, const PlanBasis &basis, const store::PlannedSchool &school)
{
    const Role authority = basis.authorityOf(school);
    if (office.hasRole(authority))
        return {};
    return failure(ErrorCode::PlanOfOtherAuthority, {school.name, QString(codeName(authority))});
}

Result<void> requireNoIssuedPlan(Office &office)
{
    const auto issues = store::PlanOrderStore(office.database()).issues();
    const auto schools = store::PlanStore(office.database()).schools();
    if (!issues || !schools)
        return failure(issues ? schools.error() : issues.error());
    for (const store::PlannedSchool &school : *schools) {
        if (const auto issue = issues->constFind(school.id); issue != issues->cend())
            return failure(ErrorCode::PlanIssued, {school.name, issue->documentNo});
    }
    return {};
}

Result<PlanSheet> PlanDesk::sheet(const QList<FieldEdit> &proposed)
{
    Result<PlanBasis> basis = PlanBasis::read(m_office);
    if (!basis)
        return failure(basis.error());
    overlay(*basis, proposed);
    const DistrictPlans districts = DistrictPlans::of(*basis);
    const QList<qint64> issued = basis->issues.keys();
    PlanSheet sheet{planTable(*basis), basis->remarks(), supplyTable(districts, basis->targets), districts,
                    QSet<qint64>(issued.begin(), issued.end())};
    countOpen(*basis, sheet);
    return sheet;
}

QStringList PlanDesk::editable(const Table &sheet)
{
    QStringList keys;
    for (const TableColumn &column : sheet.columns) {
        if (districtOfField(column.key))
            keys.append(column.key);
    }
    return keys;
}

Result<void> PlanDesk::checkEdit(const FieldEdit &edit)
{
    return checkSeats(edit.text);
}

Result<void> PlanDesk::setSeats(const QList<FieldEdit> &edits)
{
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<bool> hasRun = store::SeasonStore(m_office.database()).hasRun();
    if (!hasRun)
        return failure(hasRun.error());
    if (*hasRun)
        return failure(ErrorCode::RunsExist, {QStringLiteral("plans")});
    const Result<PlanBasis> basis = PlanBasis::read(m_office);
    if (!basis)
        return failure(basis.error());
    PlanChanges wanted(*basis);
    for (const FieldEdit &edit : edits) {
        if (Result<void> taken = wanted.take(edit); !taken)
            return taken;
    }
    if (Result<void> open = requireOpenPlans(m_office, *basis, wanted.schools()); !open)
        return open;
    if (Result<void> fits = wanted.checkLimits(); !fits)
        return fits;
    const QList<PlanChange> changes = wanted.changes();
    if (changes.isEmpty())
        return {};
    store::PlanStore plans(m_office.database());
    if (Result<void> fits = requireRoomForCuts(plans, *basis, changes); !fits)
        return fits;
    for (const PlanChange &change : changes) {
        if (Result<void> done = plans.setSeats(change.school, change.district, change.after, *transaction); !done)
            return done;
    }
    if (Result<void> done = plans.layOut(*transaction); !done)
        return done;
    return transaction->commit(
        {QStringLiteral("plans set"), wanted.codes(changes), {{QStringLiteral("changes"), wanted.record(changes)}}});
}

Result<void> PlanDesk::setPrograms(const QList<FieldEdit> &edits)
{
    const Result<PlanBasis> basis = PlanBasis::read(m_office);
    if (!basis)
        return failure(basis.error());
    const store::SchoolStore schools(m_office.database());
    for (const FieldEdit &edit : edits) {
        const Result<QString> code = schools.schoolCodeOf(EditedRows::Programs, edit.id);
        if (!code)
            return failure(code.error());
        const store::PlannedSchool *school = basis->schoolWith(*code);
        if (school == nullptr)
            return failure(ErrorCode::UnknownProgram, {QString::number(edit.id)});
        const bool isSeats = edit.field == QLatin1String("seats");
        if (!isSeats && edit.field != QLatin1String("interview_minimum"))
            return failure(ErrorCode::NotPermitted);
        Result<void> may = isSeats ? requireOpenPlans(m_office, *basis, {school->id})
                                   : requirePlanAuthority(m_office, *basis, *school);
        if (!may)
            return may;
    }
    return SchoolDesk(m_office).setFields(EditedRows::Programs, edits);
}

Result<QList<FieldEdit>> PlanDesk::propose(DivideBy by, const QStringList &schools)
{
    const Result<PlanBasis> basis = PlanBasis::read(m_office);
    if (!basis)
        return failure(basis.error());
    QList<qint64> ids;
    for (const QString &code : schools) {
        const store::PlannedSchool *school = basis->schoolWith(code);
        if (school == nullptr)
            return failure(ErrorCode::UnknownSchool, {code});
        ids.append(school->id);
    }
    return proposePlans(*basis, by, ids);
}

Result<void> PlanDesk::accept(qint64 school, const QString &remark, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<PlanBasis> basis = PlanBasis::read(m_office);
    if (!basis)
        return failure(basis.error());
    const store::PlannedSchool *planned = basis->school(school);
    if (planned == nullptr)
        return failure(ErrorCode::UnknownSchool, {QString::number(school)});
    if (Result<void> may = requirePlanAuthority(m_office, *basis, *planned); !may)
        return may;
    const QList<SchoolRemark> remarks = basis->remarks();
    const auto found = std::find_if(remarks.begin(), remarks.end(), [&](const SchoolRemark &one) {
        return one.school == school && one.remark.name() == remark && one.remark.weight == PlanWeight::Acceptable;
    });
    if (found == remarks.end())
        return failure(ErrorCode::RemarkNotAcceptable, {remark});
    const store::PlanAcceptance acceptance{remark, found->remark.facts(), reason.trimmed()};
    if (Result<void> done =
            store::PlanOrderStore(m_office.database()).accept(school, acceptance, m_office.writer(), *transaction);
        !done)
        return done;
    return transaction->commit({QStringLiteral("plan accept"),
                                planned->code.text(),
                                {{QStringLiteral("remark"), remark},
                                 {QStringLiteral("facts"), acceptance.facts},
                                 {QStringLiteral("reason"), acceptance.reason}}});
}

} // namespace hengzhao::office
