// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/notice_desk.h"

#include "models/office/city_time.h"
#include "models/office/notices/notice_document.h"
#include "models/office/notices/number_supply.h"
#include "models/office/permission.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

QList<Role> givers()
{
    return {Role::Office, Role::MunicipalEducation, Role::MunicipalLabour};
}

} // namespace

Result<std::optional<qint64>> NoticeDesk::schoolOf(const QString &code)
{
    if (code.isEmpty())
        return std::nullopt;
    const Result<std::optional<qint64>> id = store::NoticeStore(m_office.database()).schoolId(code);
    return id && !*id ? failure(ErrorCode::UnknownSchool, {code}) : id;
}

Result<GivenRange> NoticeDesk::giveRange(const NewNoticeRange &wanted)
{
    if (const Result<void> may = require(m_office, givers()); !may)
        return failure(may.error());
    const std::optional<NoticeRange> range = NoticeRange::parse(wanted.prefix, wanted.first, wanted.last);
    if (!range)
        return failure(ErrorCode::NoticeRangeWrong);
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<std::optional<qint64>> school = schoolOf(wanted.schoolCode);
    store::NoticeStore store(m_office.database());
    const Result<QList<GivenRange>> known = store.ranges();
    const Result<NoticeRange> own = officeRange(m_office);
    if (!school || !known)
        return failure(school ? known.error() : school.error());
    if (!*school)
        return failure(ErrorCode::UnknownSchool, {wanted.schoolCode});
    if (!own)
        return failure(own.error());
    // The office's own is taken even before its first number is used.
    QList<NoticeRange> taken{*own};
    for (const GivenRange &one : *known)
        taken.append(one.range);
    for (const NoticeRange &one : std::as_const(taken)) {
        if (one.overlaps(*range))
            return failure(ErrorCode::NoticeRangeTaken, {one.numberAt(one.first()), one.numberAt(one.last())});
    }
    const Result<qint64> id = store.addRange(*school, *range, *transaction);
    if (!id)
        return failure(id.error());
    if (const Result<void> done = transaction->commit({QStringLiteral("notice range"),
                                                       wanted.schoolCode,
                                                       {{QStringLiteral("first"), range->numberAt(range->first())},
                                                        {QStringLiteral("last"), range->numberAt(range->last())}}});
        !done)
        return failure(done.error());
    const Result<QList<GivenRange>> now = store.ranges();
    if (!now)
        return failure(now.error());
    for (const GivenRange &one : *now) {
        if (one.id == *id)
            return one;
    }
    return failure(ErrorCode::DatabaseFailed, {QStringLiteral("notice_range")});
}

Result<AdmissionNotice> NoticeDesk::notice(const QString &number)
{
    const Result<std::optional<AdmissionNotice>> found =
        store::NoticeStore(m_office.database()).byNumber(number.trimmed());
    if (!found)
        return failure(found.error());
    return *found ? Result<AdmissionNotice>(**found) : failure(ErrorCode::UnknownNotice, {number});
}

Result<void> NoticeDesk::voidNotice(const QString &number, const QString &reason)
{
    if (const Result<void> may = require(m_office, givers()); !may)
        return may;
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<AdmissionNotice> found = notice(number);
    if (!found)
        return failure(found.error());
    if (found->isVoid)
        return failure(ErrorCode::NoticeVoid, {found->code.number});
    if (const Result<void> done =
            store::NoticeStore(m_office.database()).end(found->id, reason.trimmed(), *transaction);
        !done)
        return done;
    return transaction->commit({QStringLiteral("notice void"), found->code.number, {}});
}

Result<QList<store::Admitted>> NoticeDesk::admittedBy(const NoticeFilter &filter)
{
    if (const Result<std::optional<qint64>> school = schoolOf(filter.schoolCode); !school)
        return failure(school.error());
    Result<QList<store::Admitted>> found = store::NoticeStore(m_office.database()).admitted(filter);
    if (!found || !found->isEmpty())
        return found;
    if (filter.candidate.isEmpty())
        return failure(ErrorCode::NoNotices);
    // One who is named is told apart: nobody, nowhere, elsewhere, or not yet.
    const std::optional<CandidateNumber> number = CandidateNumber::parse(filter.candidate);
    const store::AdmissionStore admissions(m_office.database());
    const auto candidate = number ? admissions.candidate(*number) : std::optional<store::CandidateFacts>();
    if (!candidate)
        return failure(candidate.error());
    if (!*candidate)
        return failure(ErrorCode::UnknownCandidate, {filter.candidate});
    const Result<bool> waits = store::NoticeStore(m_office.database()).isPreAdmitted((*candidate)->id);
    if (!waits)
        return failure(waits.error());
    return failure(*waits ? ErrorCode::NoticeTooEarly : ErrorCode::NotAdmitted, {filter.candidate});
}

Result<NoticeSeason> NoticeDesk::season()
{
    return m_office.ruleBook().map([this](const RuleBook &book) {
        return NoticeSeason{book.cityName(), book.year(), dayInCity(m_office.clock().now())};
    });
}

} // namespace hengzhao::office
