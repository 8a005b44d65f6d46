// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo_dispatch.h"

#include "models/office/dispatch_desk.h"

#include <array>

namespace hengzhao::office
{

namespace
{

struct DemoOrder {
    const char16_t *content;
    const char16_t *owner;
    /// Month and day: when it is due, and when it was done, 0 where it is open.
    int due[2];
    int doneOn[2];
};

constexpr std::array demoOrders = {
    DemoOrder{u"报送招生资质申报表及承诺书", u"各招生学校", {5, 28}, {5, 27}},
    DemoOrder{u"报送宣传活动方案", u"各县市区教育局", {5, 14}, {5, 13}},
    DemoOrder{u"补报未达三课时的初中学校职业指导课", u"各县市区教育局", {5, 28}, {0, 0}},
    DemoOrder{u"核对毕业班海报张贴情况并上传照片", u"各初中学校", {6, 10}, {0, 0}},
    DemoOrder{u"检查志愿填报机房与网络", u"市中职招生办公室", {5, 31}, {5, 31}},
};

} // namespace

Result<void> addDemoOrders(Office &office, int year)
{
    Result<store::Transaction> transaction = office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::DispatchStore dispatch(office.database());
    for (const DemoOrder &order : demoOrders) {
        DispatchOrder given;
        given.content = QString::fromUtf16(order.content);
        given.owner = QString::fromUtf16(order.owner);
        given.due = QDate(year, order.due[0], order.due[1]);
        if (order.doneOn[0] > 0)
            given.doneOn = QDate(year, order.doneOn[0], order.doneOn[1]);
        if (const Result<qint64> id = dispatch.add(given, *transaction); !id)
            return failure(id.error());
    }
    return transaction->commit({QStringLiteral("season demo"), QStringLiteral("dispatch"), {}});
}

} // namespace hengzhao::office
