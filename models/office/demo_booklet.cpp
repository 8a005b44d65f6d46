// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo_booklet.h"

#include "models/office/booklet/booklet_rows.h"
#include "models/store/handout_store.h"
#include "models/store/platform_store.h"

#include <array>

namespace hengzhao::office
{

namespace
{

struct DemoHandout {
    const char16_t *receiver;
    int copies;
    /// Month and day.
    int day[2];
    const char16_t *receipt;
};

constexpr std::array demoHandouts = {
    DemoHandout{u"珠晖区教育局", 620, {3, 22}, u"签收单 001"},
    DemoHandout{u"雁峰区教育局", 540, {3, 22}, u"签收单 002"},
    DemoHandout{u"石鼓区教育局", 480, {3, 22}, u"签收单 003"},
    DemoHandout{u"蒸湘区教育局", 560, {3, 23}, u"签收单 004"},
    DemoHandout{u"衡阳县教育局", 1850, {3, 23}, u"签收单 005"},
    DemoHandout{u"衡南县教育局", 1720, {3, 24}, u""},
    DemoHandout{u"市教育局咨询窗口", 300, {3, 24}, u"签收单 006"},
};

Result<void> addHandouts(Office &office, int year, store::Transaction &transaction)
{
    store::HandoutStore store(office.database());
    for (const DemoHandout &demo : demoHandouts) {
        Handout handout;
        handout.receiver = QString::fromUtf16(demo.receiver);
        handout.copies = demo.copies;
        handout.day = QDate(year, demo.day[0], demo.day[1]);
        handout.receipt = QString::fromUtf16(demo.receipt);
        if (const Result<qint64> id = store.add(handout, transaction); !id)
            return failure(id.error());
    }
    return {};
}

/// Most schools are approved, every fourth only reported, the last not even that.
Result<void> addReports(Office &office, int year, const QList<store::BookletSchool> &schools,
                        store::Transaction &transaction)
{
    constexpr qsizetype onlyReported = 4;
    const QDate reported(year, 3, 15);
    const QDate approved(year, 3, 19);
    store::PlatformStore store(office.database());
    for (qsizetype i = 0; i + 1 < schools.size(); ++i) {
        store::PlatformReport report{reported, {}};
        if (i % onlyReported != onlyReported - 1)
            report.approvedOn = approved;
        if (Result<void> done = store.setReport(schools[i].school.code.text(), report, transaction); !done)
            return done;
    }
    return {};
}

/// The list of the platform, as it would lie beside ours: a program missing, a number that differs, a school nobody
/// knows.
QList<PlatformRow> listOfPlatform(QList<PlatformRow> rows)
{
    if (rows.size() > 2) {
        rows.removeAt(1);
        rows.first().seats = QString::number(rows.first().seats.value_or(QString()).toInt() + 20);
    }
    rows.append({QStringLiteral("4399018"), QStringLiteral("未备案职业学校（演示）"), QStringLiteral("710201"),
                 QStringLiteral("计算机应用")});
    return rows;
}

} // namespace

Result<void> addDemoBooklets(Office &office, int year)
{
    const auto schools = store::BookletStore(office.database()).schools(store::ShownFilings::Published);
    if (!schools)
        return failure(schools.error());
    Result<store::Transaction> transaction = office.begin();
    if (!transaction)
        return failure(transaction.error());
    const QList<PlatformRow> ours = platformRowsOf(*schools);
    const QList<PlatformEntry> entries = comparePlatform(ours, listOfPlatform(ours));
    if (Result<void> done = addHandouts(office, year, *transaction); !done)
        return done;
    if (Result<void> done = addReports(office, year, *schools, *transaction); !done)
        return done;
    if (Result<void> done = store::PlatformStore(office.database()).setComparison(entries, *transaction); !done)
        return done;
    return transaction->commit(
        {QStringLiteral("platform compare"), QStringLiteral("demo"), {{QStringLiteral("rows"), ours.size()}}});
}

} // namespace hengzhao::office
