// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/season_desk.h"
#include "models/office/supplement_desk.h"
#include "tests/office/batch_season.h"

namespace hengzhao::office
{

/// A season whose turn has come for the supplement: 1 is confirmed at A, whose only seat that was; 2 at B, where one of
/// two seats is free; 3 was released there; U keeps one seat for 珠晖区.
class SupplementSeason : public BatchSeason
{
public:
    using BatchSeason::BatchSeason;

    void fillAndClose()
    {
        fillTen();
        QVERIFY(run().has_value());
        confirm(1);
        QVERIFY(BatchDesk(*office).close(1).has_value());
        QVERIFY(runBatch(2).has_value());
        confirm(2);
        QVERIFY(BatchDesk(*office).close(2).has_value());
        QCOMPARE(seats(), QStringLiteral("1:A 2:B"));
    }

    [[nodiscard]] Result<SupplementEntry> enter(int n, const char *school)
    {
        return SupplementDesk(*office).add({numberOf(n), QString::fromUtf8(school)});
    }

    /// Every invariant holds, and every run can be proved again.
    void proveAll()
    {
        const Result<SeasonCheckReport> report = SeasonDesk(*office).check();
        QVERIFY(report.has_value());
        for (const store::SeasonCheck &check : report->checks)
            QVERIFY2(check.holds, qPrintable(check.name));
    }
};

} // namespace hengzhao::office
