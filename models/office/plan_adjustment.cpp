// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/plan_adjustment.h"

#include "models/office/import/cell_parsers.h"

#include <QJsonObject>

#include <algorithm>

namespace hengzhao::office
{

namespace
{

const QLatin1String programPrefix("program:");

Finding heldFinding(const QString &name, int held)
{
    return {FindingCode::SeatsBelowHeld, Severity::Problem, 0, QString(), name, {QString::number(held)}};
}

} // namespace

Result<void> PlanAdjustment::take(const QList<FieldEdit> &edits)
{
    for (const FieldEdit &edit : edits) {
        const store::PlannedSchool *school = m_basis.school(edit.id);
        if (school == nullptr)
            return failure(ErrorCode::UnknownSchool, {QString::number(edit.id)});
        if (!m_hasRun && !m_basis.issues.contains(edit.id))
            return failure(ErrorCode::PlanNotIssued, {school->name});
        if (!m_schools.contains(edit.id))
            m_schools.append(edit.id);
        // Seats an order has given out can become none, but not nobody's: candidates of that district would fall to
        // another bucket.
        if (edit.text.isEmpty())
            return failure(ErrorCode::ProblemsFound, {},
                           {{FindingCode::NotSeats,
                             Severity::Problem,
                             0,
                             QString(),
                             school->name,
                             {QStringLiteral("0"), QString::number(mostSeats)}}});
        const Result<void> taken = edit.field.startsWith(programPrefix)
                                       ? takeProgram(edit, edit.field.sliced(programPrefix.size()))
                                       : m_rows.take(edit);
        if (!taken)
            return taken;
    }
    return m_rows.changes().isEmpty() && m_programs.isEmpty() ? failure(ErrorCode::PlanUnchanged) : Result<void>();
}

Result<void> PlanAdjustment::takeProgram(const FieldEdit &edit, const QString &code)
{
    if (Result<void> fits = checkSeats(edit.text); !fits)
        return fits;
    const auto programs = store::PlanStore(m_database).programs(edit.id);
    if (!programs)
        return failure(programs.error());
    const auto found =
        std::find_if(programs->begin(), programs->end(), [&code](const auto &one) { return one.code == code; });
    if (found == programs->end())
        return failure(ErrorCode::UnknownProgram, {code});
    const std::optional<int> wanted = parseWholeNumber(edit.text, 0, mostSeats);
    if (wanted && wanted != found->seats)
        m_programs.append({*found, *wanted});
    return {};
}

Result<Role> PlanAdjustment::authority() const
{
    const store::PlannedSchool &first = *m_basis.school(m_schools.first());
    const Role authority = m_basis.authorityOf(first);
    for (const qint64 id : m_schools) {
        const store::PlannedSchool &school = *m_basis.school(id);
        if (m_basis.authorityOf(school) != authority)
            return failure(ErrorCode::PlanOfOtherAuthority,
                           {school.name, QString(codeName(m_basis.authorityOf(school)))});
    }
    return authority;
}

Result<void> PlanAdjustment::check() const
{
    if (Result<void> fits = m_rows.checkLimits(); !fits)
        return fits;
    Findings findings;
    if (Result<void> read = checkRows(findings); !read)
        return read;
    for (const ProgramChange &change : m_programs) {
        if (change.after < change.program.taken)
            findings.append(heldFinding(change.program.name, change.program.taken));
    }
    return findings.isEmpty() ? Result<void>() : failure(ErrorCode::ProblemsFound, {}, findings);
}

Result<void> PlanAdjustment::checkRows(Findings &findings) const
{
    for (const qint64 id : m_rows.schools()) {
        const store::PlannedSchool &school = *m_basis.school(id);
        const auto held = store::PlanStore(m_database).held(id);
        if (!held)
            return failure(held.error());
        PlanFacts after;
        after.seats = m_rows.after().value(id);
        const PlanFacts before = m_basis.facts(school);
        if (m_hasRun && before.limit() && before.allotments() == 0 && after.allotments() > 0)
            findings.append(
                {FindingCode::AllotmentsBeginLate, Severity::Problem, 0, QString(), QString(), {school.name}});
        for (auto place = held->cbegin(); place != held->cend(); ++place) {
            const int seats = place.key().isEmpty() ? after.limit().value_or(0) : after.seats.value(place.key());
            if (seats < place.value().sum())
                findings.append(heldFinding(school.name, place.value().sum()));
        }
    }
    return {};
}

Result<void> PlanAdjustment::write(qint64 order, const QString &documentNo, store::Transaction &transaction) const
{
    if (Result<void> done = writeRows(order, documentNo, transaction); !done)
        return done;
    for (const ProgramChange &change : m_programs) {
        const store::PlanOrderLine line{change.program.school, QString(), change.program.code, change.program.seats,
                                        change.after};
        if (Result<void> done = store::PlanOrderStore(m_database).addLine(order, line, transaction); !done)
            return done;
        if (Result<void> done =
                store::PlanStore(m_database).setProgramSeats(change.program.id, change.after, transaction);
            !done)
            return done;
    }
    return moveCounters(transaction);
}

Result<void> PlanAdjustment::writeRows(qint64 order, const QString &documentNo, store::Transaction &transaction) const
{
    store::PlanStore plans(m_database);
    store::PlanOrderStore orders(m_database);
    for (const PlanChange &change : m_rows.changes()) {
        const store::PlanOrderLine line{change.school, change.district, QString(), change.before,
                                        change.after.value_or(0)};
        if (Result<void> done = orders.addLine(order, line, transaction); !done)
            return done;
        if (Result<void> done = plans.setSeats(change.school, change.district, change.after, transaction, documentNo);
            !done)
            return done;
    }
    return {};
}

Result<void> PlanAdjustment::moveCounters(store::Transaction &transaction) const
{
    store::PlanStore plans(m_database);
    if (!m_hasRun)
        return plans.layOut(transaction);
    for (const qint64 school : m_rows.schools()) {
        if (Result<void> done = plans.moveLimits(school, transaction); !done)
            return done;
    }
    return {};
}

QJsonArray PlanAdjustment::record() const
{
    QJsonArray rows = m_rows.record(m_rows.changes());
    for (const ProgramChange &change : m_programs)
        rows.append(QJsonObject{{QStringLiteral("school"), m_basis.school(change.program.school)->code.text()},
                                {QStringLiteral("program"), change.program.code},
                                {QStringLiteral("before"), change.program.seats ? QJsonValue(*change.program.seats)
                                                                                : QJsonValue(QJsonValue::Null)},
                                {QStringLiteral("after"), change.after}});
    return rows;
}

} // namespace hengzhao::office
