// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/notices/number_supply.h"

#include "models/office/notices/notice_template.h"

#include <algorithm>

namespace hengzhao::office
{

Result<NoticeRange> officeRange(Office &office)
{
    const Result<RuleBook> book = office.ruleBook();
    if (!book)
        return failure(book.error());
    const NoticeTemplate::Range &texts = noticeTemplate().officeRange;
    const QHash<QString, QString> year{{QStringLiteral("year"), QString::number(book->year())}};
    const std::optional<NoticeRange> range = NoticeRange::parse(
        filledPlaces(texts.prefix, year), filledPlaces(texts.first, year), filledPlaces(texts.last, year));
    return range ? Result<NoticeRange>(*range) : failure(ErrorCode::NoticeRangeWrong);
}

Result<NumberSupply> NumberSupply::open(Office &office, store::Transaction &transaction)
{
    store::NoticeStore store(office.database());
    Result<QList<store::GivenRange>> ranges = store.ranges();
    if (!ranges)
        return failure(ranges.error());
    const bool hasOwn = std::any_of(ranges->cbegin(), ranges->cend(),
                                    [](const store::GivenRange &one) { return one.schoolCode.isEmpty(); });
    if (!hasOwn) {
        const Result<NoticeRange> own = officeRange(office);
        if (!own)
            return failure(own.error());
        const Result<qint64> id = store.addRange(std::nullopt, *own, transaction);
        if (!id)
            return failure(id.error());
        ranges->prepend({*id, {}, {}, *own, 0, own->first(), {}, {}});
    }
    return NumberSupply(*ranges);
}

Result<store::GivenRange *> NumberSupply::rangeFor(const QString &schoolCode)
{
    bool hasOwn = false;
    for (store::GivenRange &range : m_ranges) {
        if (range.schoolCode != schoolCode)
            continue;
        hasOwn = true;
        if (range.next <= range.range.last())
            return &range;
    }
    if (hasOwn || schoolCode.isEmpty())
        return failure(ErrorCode::NoticeRangeMissing, {schoolCode});
    return rangeFor({});
}

} // namespace hengzhao::office
