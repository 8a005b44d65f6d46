// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo_notices.h"

#include "models/office/notice_desk.h"

#include <QTemporaryDir>

namespace hengzhao::office
{

namespace
{

constexpr qsizetype schoolsWithRanges = 5;
constexpr qint64 numbersOfSchool = 2000;
constexpr qsizetype numeralsOfSchool = 6;

/// Numbers one school after another, so that it is seen whose a notice is.
NewNoticeRange demoRange(const QString &school, qint64 first, qint64 last)
{
    const auto numberOf = [](qint64 number) {
        return QString::number(number).rightJustified(numeralsOfSchool, QLatin1Char('0'));
    };
    return {school, numberOf(first), numberOf(last)};
}

/// Round, and enough for its admissions and for half as many printed anew.
qint64 numbersFor(const store::NoticeStanding &standing)
{
    const qint64 needed = standing.admitted * 3 / 2;
    return (needed / numbersOfSchool + 1) * numbersOfSchool;
}

} // namespace

Result<void> addDemoNotices(Office &office)
{
    NoticeDesk desk(office);
    const auto standings = store::NoticeStore(office.database()).standings();
    if (!standings)
        return failure(standings.error());
    if (standings->isEmpty())
        return {};
    qint64 first = 1;
    for (const store::NoticeStanding &standing : standings->first(std::min(schoolsWithRanges, standings->size()))) {
        const qint64 next = first + numbersFor(standing);
        if (const Result<GivenRange> given = desk.giveRange(demoRange(standing.schoolCode, first, next - 1)); !given)
            return failure(given.error());
        first = next;
    }
    // The pages go nowhere: what is shown is the register.
    const QTemporaryDir folder;
    NoProgress progress;
    NoticeRequest request{folder.filePath(QStringLiteral("notices.pdf")), {standings->first().schoolCode}};
    if (const Result<WrittenNotices> written = desk.write(request, progress); !written)
        return failure(written.error());
    const Result<QList<AdmissionNotice>> notices = desk.notices();
    if (!notices || notices->isEmpty())
        return notices ? Result<void>() : failure(notices.error());
    request.filter.candidate = notices->first().code.candidate;
    if (const Result<WrittenNotices> again = desk.write(request, progress); !again)
        return failure(again.error());
    return desk.voidNotice(notices->last().code.number, QStringLiteral("打印污损，另行补发"));
}

} // namespace hengzhao::office
