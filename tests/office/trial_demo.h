// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/office/trial_season.h"

namespace hengzhao::office
{

/// A demo season in a temporary folder.
class TrialDemo
{
public:
    explicit TrialDemo(int candidates, DemoStage stage = DemoStage::August, quint64 seed = 1, QDate day = {})
        : office(make(candidates, stage, seed, day))
    {
        if (!office)
            qFatal("no demo season: %s", codeName(office.error().code).data());
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("demo.hzs")); }
    [[nodiscard]] qint64 count(QByteArrayView sql) { return office->database().number(sql).value().value_or(-1); }
    void change(const QByteArray &sql) { QVERIFY2(office->database().run(sql).has_value(), sql.constData()); }

    /// The first batch alone, in a season that was ready for it: nobody has answered yet.
    void runFirstBatch()
    {
        NoProgress progress;
        BatchRequest request;
        request.backup = false;
        QVERIFY(BatchDesk(*office).run(request, progress).has_value());
    }

    QTemporaryDir folder;
    StillClock clock;
    Result<Office> office;

private:
    [[nodiscard]] Result<Office> make(int candidates, DemoStage stage, quint64 seed, QDate day)
    {
        if (day.isValid())
            clock.time = QDateTime(day, QTime(2, 0), Qt::UTC);
        NoProgress progress;
        DemoRequest request;
        request.candidates = candidates;
        request.seed = seed;
        request.stage = stage;
        return SeasonDesk::createDemo(path(), request, {QStringLiteral("tester"), QStringLiteral("test")}, clock,
                                      progress);
    }
};

} // namespace hengzhao::office
