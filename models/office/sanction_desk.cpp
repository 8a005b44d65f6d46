// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/sanction_desk.h"

#include "models/office/city_time.h"
#include "models/office/offender_names.h"
#include "models/office/permission.h"
#include "models/store/directory_names.h"
#include "models/store/violation_store.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

/// The seats a percentage comes to: never more than the order says, so a part of a seat does not count.
qint64 seatsOf(qint64 limit, int percent)
{
    return limit * percent / 100;
}

QJsonObject sanctionRecord(const Sanction &sanction)
{
    QJsonObject record{{QStringLiteral("kind"), sanction.kind},
                       {QStringLiteral("subject"), sanction.subjectCode},
                       {QStringLiteral("order"), sanction.orderNumber}};
    if (sanction.violation)
        record.insert(QStringLiteral("violation"), *sanction.violation);
    if (sanction.seats)
        record.insert(QStringLiteral("seats"), *sanction.seats);
    if (!sanction.district.isEmpty())
        record.insert(QStringLiteral("district"), sanction.district);
    if (!sanction.program.isEmpty())
        record.insert(QStringLiteral("program"), sanction.program);
    if (sanction.revoked > 0)
        record.insert(QStringLiteral("revoked"), sanction.revoked);
    return record;
}

QDate untilOf(const SanctionKind &kind, const QDate &day, int year)
{
    if (kind.years)
        return day.addYears(*kind.years).addDays(-1);
    return kind.untilYearEnd ? QDate(year, 12, 31) : QDate();
}

} // namespace

QString standingOf(const Sanction &sanction, const QDate &today)
{
    if (sanction.isLifted)
        return QStringLiteral("lifted");
    return sanction.until.isValid() && sanction.until < today ? QStringLiteral("expired") : QStringLiteral("in-force");
}

QDate SanctionDesk::today() const
{
    return dayInCity(m_office.clock().now());
}

Result<Sanction> SanctionDesk::sanction(qint64 id)
{
    const Result<std::optional<Sanction>> found = store::SanctionStore(m_office.database()).byId(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownSanction, {QString::number(id)});
    return **found;
}

Result<void> SanctionDesk::readSubject(const NewSanction &wanted, Sanction &sanction)
{
    const SanctionKind *kind = disciplineCatalogue().sanction(wanted.kind);
    sanction.offender = wanted.offender;
    if (!kind->offenders.contains(wanted.offender))
        return failure(ErrorCode::SanctionDoesNotFit, {kind->name.code});
    if (wanted.offender == Offender::School || wanted.offender == Offender::JuniorSchool) {
        const Result<NamedOffender> found = offenderByCode(m_office.database(), wanted.offender, wanted.code.trimmed());
        if (!found)
            return failure(found.error());
        sanction.subjectCode = found->code;
        sanction.subjectName = found->name;
        if (wanted.offender == Offender::School)
            sanction.school = found->id;
        return {};
    }
    sanction.subjectCode = wanted.code.trimmed();
    sanction.subjectName = wanted.name.trimmed().isEmpty() ? sanction.subjectCode : wanted.name.trimmed();
    return sanction.subjectName.isEmpty() ? failure(ErrorCode::FactsMissing) : Result<void>();
}

/// How many seats are cut, and whether that many are left (R17).
Result<void> SanctionDesk::readCut(const NewSanction &wanted, Sanction &sanction)
{
    if (wanted.seats.has_value() == wanted.percent.has_value())
        return failure(ErrorCode::CutMissing);
    const store::SanctionStore sanctions(m_office.database());
    const Result<std::optional<qint64>> limit = sanctions.limit(*sanction.school);
    Result<QList<CuttableBucket>> buckets = sanctions.cuttable(*sanction.school);
    if (!limit || !buckets)
        return failure(limit ? buckets.error() : limit.error());
    if (!wanted.district.isEmpty()) {
        buckets->removeIf([&](const CuttableBucket &bucket) { return bucket.district != wanted.district; });
        if (buckets->isEmpty())
            return failure(ErrorCode::UnknownDistrict, {wanted.district});
    }
    qint64 rest = 0;
    for (const CuttableBucket &bucket : std::as_const(*buckets))
        rest += bucket.rest;
    const qint64 seats = wanted.seats ? qint64(*wanted.seats) : seatsOf(limit->value_or(0), *wanted.percent);
    if (wanted.percent && (*wanted.percent > 100 || *wanted.percent < 1))
        return failure(ErrorCode::CutMissing);
    if (seats < 1)
        return wanted.percent ? failure(ErrorCode::CutOfNothing, {QString::number(*wanted.percent)})
                              : failure(ErrorCode::CutMissing);
    if (seats > rest)
        return failure(ErrorCode::CutTooLarge, {QString::number(seats), QString::number(rest)});
    sanction.seats = seats;
    if (wanted.percent)
        sanction.percent = *wanted.percent;
    sanction.district = wanted.district;
    return {};
}

/// Seats, a district or a program: one of them.
Result<void> SanctionDesk::readRestriction(const NewSanction &wanted, Sanction &sanction)
{
    const bool isOfSeats = wanted.seats || wanted.percent;
    if (int(isOfSeats) + int(!wanted.district.isEmpty()) + int(!wanted.program.isEmpty()) != 1)
        return failure(ErrorCode::RestrictionMissing);
    if (isOfSeats)
        return readCut(wanted, sanction);
    if (!wanted.district.isEmpty()) {
        const Result<QHash<QString, QString>> districts = store::districtNames(m_office.database());
        if (!districts)
            return failure(districts.error());
        if (!districts->contains(wanted.district))
            return failure(ErrorCode::UnknownDistrict, {wanted.district});
        sanction.district = wanted.district;
        return {};
    }
    const Result<bool> isTaught = store::hasProgram(m_office.database(), *sanction.school, wanted.program);
    if (!isTaught)
        return failure(isTaught.error());
    if (!*isTaught)
        return failure(ErrorCode::UnknownProgram, {sanction.subjectCode, wanted.program});
    sanction.program = wanted.program;
    return {};
}

Result<void> SanctionDesk::checkViolation(const NewSanction &wanted)
{
    if (!wanted.violation)
        return {};
    const QString number = QString::number(*wanted.violation);
    const auto found = store::ViolationStore(m_office.database()).byId(*wanted.violation);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownViolation, {number});
    if ((*found)->state != ViolationState::Established)
        return failure(ErrorCode::ViolationNotEstablished, {number, QString(codeName((*found)->state))});
    return {};
}

Result<Sanction> SanctionDesk::readWanted(const NewSanction &wanted)
{
    const SanctionKind *kind = disciplineCatalogue().sanction(wanted.kind);
    if (kind == nullptr)
        return failure(ErrorCode::UnknownSanctionKind,
                       {wanted.kind, disciplineCatalogue().sanctionCodes().join(QStringLiteral(", "))});
    if (wanted.order.trimmed().isEmpty())
        return failure(ErrorCode::OrderMissing);
    if (const Result<void> stands = checkViolation(wanted); !stands)
        return failure(stands.error());
    Sanction sanction;
    sanction.kind = kind->name.code;
    sanction.effect = kind->effect;
    sanction.violation = wanted.violation;
    sanction.orderNumber = wanted.order.trimmed();
    sanction.remark = wanted.remark.trimmed();
    if (const Result<void> read = readSubject(wanted, sanction); !read)
        return failure(read.error());
    Result<void> read;
    if (kind->effect == SanctionEffect::Cut)
        read = readCut(wanted, sanction);
    else if (kind->effect == SanctionEffect::Restrict)
        read = readRestriction(wanted, sanction);
    else if (wanted.seats || wanted.percent || !wanted.district.isEmpty() || !wanted.program.isEmpty())
        read = failure(ErrorCode::SanctionDoesNotFit, {kind->name.code});
    if (!read)
        return failure(read.error());
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    sanction.day = today();
    sanction.until = untilOf(*kind, sanction.day, book->year());
    return sanction;
}

Result<SanctionOutcome> SanctionDesk::impose(const NewSanction &wanted, bool isKept)
{
    if (const Result<void> may = require(m_office, {Role::Office, Role::MunicipalEducation, Role::MunicipalLabour});
        !may)
        return failure(may.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    Result<Sanction> sanction = readWanted(wanted);
    if (!sanction)
        return failure(sanction.error());
    sanction->actor = m_office.writer().actor;
    store::SanctionStore sanctions(m_office.database());
    const Result<qint64> id = sanctions.add(*sanction, *transaction);
    if (!id)
        return failure(id.error());
    sanction->id = *id;
    if (const Result<void> done = sanctions.takeEffect(*sanction, *transaction); !done)
        return failure(done.error());
    if (sanction->effect == SanctionEffect::Stop) {
        const Result<qint64> revoked = sanctions.revokeAdmissions(*sanction, *transaction);
        if (!revoked)
            return failure(revoked.error());
        sanction->revoked = *revoked;
    }
    SanctionOutcome outcome{*sanction, {}, sanction->revoked};
    if (sanction->school) {
        const Result<QList<CutBucket>> buckets = sanctions.buckets(*sanction->school);
        if (!buckets)
            return failure(buckets.error());
        outcome.buckets = *buckets;
    }
    if (!isKept)
        return outcome; // the transaction goes, and everything with it
    const Result<void> done =
        transaction->commit({QStringLiteral("sanction add"), QString::number(*id), sanctionRecord(*sanction)});
    return done ? Result<SanctionOutcome>(outcome) : failure(done.error());
}

Result<SanctionOutcome> SanctionDesk::preview(const NewSanction &wanted)
{
    return impose(wanted, false);
}

Result<SanctionOutcome> SanctionDesk::add(const NewSanction &wanted)
{
    return impose(wanted, true);
}

Result<void> SanctionDesk::lift(qint64 id, const QString &order, const QString &reason)
{
    if (const Result<void> may = require(m_office, {Role::Office, Role::MunicipalEducation, Role::MunicipalLabour});
        !may)
        return may;
    if (order.trimmed().isEmpty())
        return failure(ErrorCode::OrderMissing);
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Sanction> found = sanction(id);
    if (!found)
        return failure(found.error());
    if (found->isLifted)
        return failure(ErrorCode::UnknownSanction, {QString::number(id)});
    if (const Result<void> done =
            store::SanctionStore(m_office.database()).lift(*found, order.trimmed(), reason.trimmed(), *transaction);
        !done)
        return done;
    return transaction->commit(
        {QStringLiteral("sanction lift"),
         QString::number(id),
         {{QStringLiteral("order"), order.trimmed()}, {QStringLiteral("reason"), reason.trimmed()}}});
}

} // namespace hengzhao::office
