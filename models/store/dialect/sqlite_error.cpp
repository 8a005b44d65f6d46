// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dialect/sqlite_error.h"

#include <sqlite3.h>

namespace hengzhao::store
{

namespace
{

std::optional<Error> guardError(const QString &message)
{
    const QLatin1String mark("hengzhao:");
    const qsizetype at = message.indexOf(mark);
    if (at < 0)
        return std::nullopt;
    const QString guard = message.sliced(at + mark.size()).section(QLatin1Char(' '), 0, 0);
    if (guard == QLatin1String("plan_issued"))
        return Error{ErrorCode::PlanIssued};
    if (guard == QLatin1String("limit_exceeded"))
        return Error{ErrorCode::LimitExceeded, {QString()}};
    if (guard == QLatin1String("already_admitted"))
        return Error{ErrorCode::AlreadyAdmitted, {QString()}};
    if (guard == QLatin1String("batch_moved"))
        return Error{ErrorCode::BatchMoved, {QString()}};
    if (guard == QLatin1String("filing_frozen"))
        return Error{ErrorCode::FilingFrozen, {QString()}};
    if (guard == QLatin1String("duplicate_settled"))
        return Error{ErrorCode::DuplicateSettled, {QString()}};
    if (guard == QLatin1String("own_submission"))
        return Error{ErrorCode::OwnSubmission, {QString()}};
    if (guard == QLatin1String("inspector_at_home"))
        return Error{ErrorCode::InspectorAtHome, {QString(), QString()}};
    return Error{ErrorCode::DatabaseFailed, {guard}};
}

Error constraintError(int extendedCode, const QString &message)
{
    // A counter's CHECK is the limit itself (R18); the key of admission is the one live admission a candidate (R4).
    if (extendedCode == SQLITE_CONSTRAINT_CHECK && message.contains(QLatin1String("taken")))
        return {ErrorCode::LimitExceeded, {QString()}};
    if ((extendedCode == SQLITE_CONSTRAINT_PRIMARYKEY || extendedCode == SQLITE_CONSTRAINT_ROWID) &&
        message.contains(QLatin1String("admission.candidate_id")))
        return {ErrorCode::AlreadyAdmitted, {QString()}};
    return {ErrorCode::DatabaseFailed, {message}};
}

} // namespace

Error sqliteError(int extendedCode, const QString &message, const QString &path)
{
    if (const std::optional<Error> guard = guardError(message))
        return *guard;
    switch (extendedCode & 0xFF) {
    case SQLITE_CONSTRAINT:
        return constraintError(extendedCode, message);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::SeasonLocked, {path}};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {path}};
    case SQLITE_READONLY:
        return {ErrorCode::SeasonReadOnly, {path}};
    case SQLITE_AUTH:
        return {ErrorCode::InspectionOnly};
    case SQLITE_CORRUPT:
        return {ErrorCode::SeasonDamaged, {path, message}};
    case SQLITE_NOTADB:
        return {ErrorCode::NotSeason, {path}};
    case SQLITE_CANTOPEN:
        return {ErrorCode::FileUnreadable, {path, message}};
    case SQLITE_IOERR:
        return {ErrorCode::FileUnwritable, {path, message}};
    default:
        return {ErrorCode::DatabaseFailed, {message}};
    }
}

} // namespace hengzhao::store
