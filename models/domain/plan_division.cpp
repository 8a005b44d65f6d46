// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/plan_division.h"

#include "models/domain/term.h"

#include <algorithm>
#include <numeric>

namespace hengzhao
{

namespace
{

constexpr std::array divisions = {
    Term<DivideBy>{DivideBy::LastYear, QLatin1String("last-year"), u"上年录取数"},
    Term<DivideBy>{DivideBy::Candidates, QLatin1String("candidates"), u"考生数"},
    Term<DivideBy>{DivideBy::Evenly, QLatin1String("evenly"), u"平均"},
};

} // namespace

QLatin1String codeName(DivideBy by)
{
    return termCode(divisions, by);
}

std::optional<DivideBy> parseDivideBy(QStringView text)
{
    return parseTerm(divisions, text);
}

std::vector<int> divideByLargestRemainder(int seats, const std::vector<qint64> &weights)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64{0});
    if (sum == 0 && !weights.empty())
        return divideByLargestRemainder(seats, std::vector<qint64>(weights.size(), 1));
    std::vector<int> shares;
    std::vector<std::pair<qint64, size_t>> remainders; // negative, so that sorting puts the largest first
    int rest = seats;
    for (size_t place = 0; place < weights.size(); ++place) {
        const qint64 exact = weights[place] * seats;
        shares.push_back(static_cast<int>(exact / sum));
        rest -= shares.back();
        remainders.emplace_back(-(exact % sum), place);
    }
    std::sort(remainders.begin(), remainders.end());
    for (size_t i = 0; i < remainders.size() && static_cast<int>(i) < rest; ++i)
        ++shares[remainders[i].second];
    return shares;
}

QMap<QString, int> divideOverDistricts(int seats, const QMap<QString, qint64> &weights)
{
    const QString others = QStringLiteral("*");
    QStringList places = weights.keys();
    if (places.removeOne(others)) // it sorts before every digit
        places.append(others);
    std::vector<qint64> inOrder;
    inOrder.reserve(static_cast<size_t>(places.size()));
    for (const QString &place : std::as_const(places))
        inOrder.push_back(weights.value(place));
    const std::vector<int> shares = divideByLargestRemainder(seats, inOrder);
    QMap<QString, int> divided;
    for (size_t i = 0; i < shares.size(); ++i)
        divided.insert(places[static_cast<qsizetype>(i)], shares[i]);
    return divided;
}

} // namespace hengzhao
