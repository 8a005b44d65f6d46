// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo_approvals.h"

#include "models/office/approval_desk.h"

#include <array>

namespace hengzhao::office
{

namespace
{

constexpr int firstBatch = 1;

/// How far a school's list has come.
enum class Way { Signed, Objected, Submitted, Reviewed, Approved };

// So many schools stand for all there can be, and the season is still made quickly.
constexpr std::array ways = {Way::Approved, Way::Submitted, Way::Reviewed,  Way::Signed,
                             Way::Approved, Way::Objected,  Way::Submitted, Way::Reviewed};

Result<void> approve(ApprovalDesk &desk, ListView list, Way way)
{
    for (int levels = way == Way::Submitted ? 0 : way == Way::Reviewed ? 1 : 9; levels > 0 && list.waitsFor; --levels) {
        Result<ListView> further = desk.approve({list.list.id, list.list.version}, QStringLiteral("已核对（演示）"));
        if (!further)
            return failure(further.error());
        list = std::move(*further);
    }
    return {};
}

Result<void> goOn(ApprovalDesk &desk, const QString &school, Way way)
{
    if (way == Way::Signed)
        return desk.answer(school, firstBatch, ListAnswer::Signed);
    if (way == Way::Objected)
        return desk.answer(school, firstBatch, ListAnswer::Objected, QStringLiteral("两名考生专业有误（演示）"));
    Result<ListView> list = desk.submit(school, firstBatch);
    return list ? approve(desk, std::move(*list), way) : failure(list.error());
}

} // namespace

Result<void> addDemoApprovals(Office &office)
{
    ApprovalDesk desk(office);
    const Result<QList<ListView>> views = desk.views();
    if (!views)
        return failure(views.error());
    size_t next = 0;
    for (const ListView &view : *views) {
        if (view.confirmed == 0 || next == ways.size())
            continue;
        if (Result<void> done = goOn(desk, view.code(), ways[next++]); !done)
            return done;
    }
    return {};
}

} // namespace hengzhao::office
