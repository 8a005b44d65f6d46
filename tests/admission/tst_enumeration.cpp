// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admission/town.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace hengzhao;
using namespace hengzhao::admission;

namespace
{

constexpr std::size_t choiceCount = 2;
/// Candidates.
constexpr std::size_t most = 3;

/// What became of every candidate: by candidate, then by choice.
struct Placed {
    std::array<std::array<ChoiceResult, choiceCount>, most> results{};
    std::array<std::array<int, choiceCount>, most> places{};
    std::array<int, most> bucket{-1, -1, -1};
    std::array<int, most> round{};
};

/// The rules again, as plainly as they can be said. Candidates are few, so nothing is made quick.
class PlainRun
{
public:
    explicit PlainRun(const Cohort &cohort) : m_cohort(cohort), m_size(cohort.size())
    {
        for (std::size_t i = 0; i < m_size; ++i) {
            for (std::size_t k = 0; k < choiceCount; ++k)
                m_placed.results[i][k] = beginning(i, k);
        }
        for (const CohortBucket &row : cohort.buckets)
            m_free.push_back(std::max(0, row.seats - row.held));
    }

    Placed run()
    {
        if (m_cohort.mode == BatchMode::ChoiceFirst)
            choiceFirst();
        else if (m_cohort.mode == BatchMode::ScoreFirst)
            scoreFirst();
        else
            deferred();
        return m_placed;
    }

private:
    [[nodiscard]] int bucketOf(std::size_t i, std::size_t k) const
    {
        const std::string &district = m_cohort.districts[static_cast<std::size_t>(m_cohort.district[i])].code;
        for (const std::string &text : {district, std::string("*"), std::string()}) {
            for (std::size_t b = 0; b < m_cohort.buckets.size(); ++b) {
                if (m_cohort.buckets[b].school == m_cohort.choices[k][i] && m_cohort.buckets[b].districtText == text)
                    return static_cast<int>(b);
            }
        }
        return -1;
    }

    [[nodiscard]] ChoiceResult beginning(std::size_t i, std::size_t k) const
    {
        const int school = m_cohort.choices[k][i];
        if (school == EmptyCell)
            return ChoiceResult::Empty;
        if (school == UnknownSchoolCell)
            return ChoiceResult::UnknownSchool;
        if (k == 1 && school == m_cohort.choices[0][i])
            return ChoiceResult::Repeated;
        const int b = bucketOf(i, k);
        const bool seats = b >= 0 && m_cohort.buckets[static_cast<std::size_t>(b)].seats > 0;
        return seats ? ChoiceResult::NotReached : ChoiceResult::NoSeats;
    }

    [[nodiscard]] bool isOpen(std::size_t i, std::size_t k) const
    {
        return m_placed.results[i][k] == ChoiceResult::NotReached;
    }

    [[nodiscard]] int interview(std::size_t i, int school) const
    {
        for (const CohortInterview &interview : m_cohort.interviews) {
            if (interview.candidate == static_cast<int>(i) && interview.school == school)
                return interview.score;
        }
        return -1;
    }

    /// By interview where it counts, then total, then number.
    [[nodiscard]] std::vector<std::size_t> inOrder(std::vector<std::size_t> candidates, int school) const
    {
        std::sort(candidates.begin(), candidates.end(), [&](std::size_t left, std::size_t right) {
            if (school >= 0 && interview(left, school) != interview(right, school))
                return interview(left, school) > interview(right, school);
            if (m_cohort.total[left] != m_cohort.total[right])
                return m_cohort.total[left] > m_cohort.total[right];
            return m_cohort.numbers[left] < m_cohort.numbers[right];
        });
        return candidates;
    }

    void take(std::size_t i, std::size_t k, int b)
    {
        m_placed.results[i][k] = ChoiceResult::Taken;
        m_placed.bucket[i] = b;
        m_placed.round[i] = static_cast<int>(k) + 1;
        for (std::size_t later = k + 1; later < choiceCount; ++later) {
            if (m_placed.results[i][later] == ChoiceResult::NoSeats)
                m_placed.results[i][later] = ChoiceResult::NotReached;
        }
    }

    void choiceFirst()
    {
        for (std::size_t k = 0; k < choiceCount; ++k) {
            for (std::size_t b = 0; b < m_free.size(); ++b)
                fill(b, k);
        }
    }

    /// Gives the seats of bucket `b` to those without a place whose choice `k` it is.
    void fill(std::size_t b, std::size_t k)
    {
        std::vector<std::size_t> queue;
        for (std::size_t i = 0; i < m_size; ++i) {
            if (m_placed.round[i] == 0 && isOpen(i, k) && bucketOf(i, k) == static_cast<int>(b))
                queue.push_back(i);
        }
        queue = inOrder(queue, m_cohort.buckets[b].school);
        const int free = m_free[b];
        for (std::size_t place = 1; place <= queue.size(); ++place) {
            const std::size_t i = queue[place - 1];
            m_placed.places[i][k] = free == 0 ? 0 : static_cast<int>(place);
            m_placed.results[i][k] = free == 0 ? ChoiceResult::SeatsTaken : ChoiceResult::Outranked;
            if (static_cast<int>(place) > free)
                continue;
            take(i, k, static_cast<int>(b));
            --m_free[b];
        }
    }

    void scoreFirst()
    {
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < m_size; ++i)
            all.push_back(i);
        std::vector<int> came(m_free.size(), 0);
        const std::vector<int> atFirst = m_free;
        for (std::size_t i : inOrder(all, -1)) {
            for (std::size_t k = 0; k < choiceCount && m_placed.round[i] == 0; ++k) {
                if (!isOpen(i, k))
                    continue;
                const auto b = static_cast<std::size_t>(bucketOf(i, k));
                m_placed.results[i][k] = atFirst[b] == 0 ? ChoiceResult::SeatsTaken : ChoiceResult::Outranked;
                m_placed.places[i][k] = atFirst[b] == 0 ? 0 : ++came[b];
                if (m_free[b] > 0) {
                    --m_free[b];
                    take(i, k, static_cast<int>(b));
                }
            }
        }
    }

    void deferred()
    {
        std::array<std::size_t, most> at{};
        for (bool moved = true; moved;) {
            moved = false;
            for (std::size_t i = 0; i < m_size; ++i) {
                while (at[i] < choiceCount && !stays(i, at)) {
                    ++at[i];
                    moved = true;
                }
            }
        }
        for (std::size_t i = 0; i < m_size; ++i) {
            for (std::size_t k = 0; k <= at[i] && k < choiceCount; ++k)
                name(i, k, at);
        }
    }

    /// Who asks bucket `b` while everybody is at the choice they are at; those who went on have asked too.
    [[nodiscard]] std::vector<std::size_t> asked(int b, const std::array<std::size_t, most> &at, bool stillThere) const
    {
        std::vector<std::size_t> candidates;
        for (std::size_t i = 0; i < m_size; ++i) {
            for (std::size_t k = 0; k < choiceCount; ++k) {
                const bool there = stillThere ? k == at[i] : k <= at[i];
                if (there && wasOpen(i, k) && bucketOf(i, k) == b)
                    candidates.push_back(i);
            }
        }
        return inOrder(candidates, m_cohort.buckets[static_cast<std::size_t>(b)].school);
    }

    [[nodiscard]] bool wasOpen(std::size_t i, std::size_t k) const
    {
        return beginning(i, k) == ChoiceResult::NotReached;
    }

    [[nodiscard]] bool stays(std::size_t i, const std::array<std::size_t, most> &at) const
    {
        if (!wasOpen(i, at[i]))
            return false;
        const int b = bucketOf(i, at[i]);
        const std::vector<std::size_t> rivals = asked(b, at, true);
        return std::find(rivals.begin(), rivals.end(), i) - rivals.begin() < m_free[static_cast<std::size_t>(b)];
    }

    void name(std::size_t i, std::size_t k, const std::array<std::size_t, most> &at)
    {
        if (!wasOpen(i, k))
            return;
        const int b = bucketOf(i, k);
        if (m_free[static_cast<std::size_t>(b)] == 0) {
            m_placed.results[i][k] = ChoiceResult::SeatsTaken;
            return;
        }
        const std::vector<std::size_t> queue = asked(b, at, false);
        m_placed.places[i][k] = static_cast<int>(std::find(queue.begin(), queue.end(), i) - queue.begin()) + 1;
        m_placed.results[i][k] = ChoiceResult::Outranked;
        if (k == at[i])
            take(i, k, b);
    }

    const Cohort &m_cohort;
    std::size_t m_size;
    std::vector<int> m_free;
    Placed m_placed;
};

bool isSame(const Placed &plain, const Cohort &cohort, const Outcome &outcome)
{
    for (std::size_t i = 0; i < cohort.size(); ++i) {
        if (plain.bucket[i] != outcome.bucket[i] || plain.round[i] != outcome.round[i])
            return false;
        for (std::size_t k = 0; k < choiceCount; ++k) {
            if (plain.results[i][k] != outcome.results[k][i] || plain.places[i][k] != outcome.places[k][i])
                return false;
        }
    }
    return true;
}

/// What one candidate can be.
struct Kind {
    std::int32_t first = EmptyCell;
    std::int32_t second = EmptyCell;
    std::int32_t district = 0;
    std::int32_t total = 0;
    std::array<std::int32_t, 2> interview{none, none};
};

Cohort emptyCohort(BatchMode mode, const QString &ranking, const QString &seatsOfA, const QString &seatsOfB)
{
    Town town;
    town.mode(mode).ranking(ranking);
    QStringList buckets;
    for (const auto &[school, seats] :
         {std::pair(QStringLiteral("A "), seatsOfA), std::pair(QStringLiteral("B "), seatsOfB)}) {
        for (const QString &bucket : seats.split(QLatin1Char(' ')))
            buckets.append(school + bucket);
    }
    town.buckets(buckets.join(QStringLiteral(" | ")));
    return town.cohort;
}

void setCandidates(Cohort &cohort, const std::vector<Kind> &kinds)
{
    const std::size_t size = kinds.size();
    if (cohort.size() != size) {
        cohort.ids.assign(size, 1);
        cohort.numbers = TextColumn();
        for (std::size_t i = 0; i < size; ++i)
            cohort.numbers.append(std::to_string(i));
        for (std::vector<std::int32_t> &scores : cohort.scores)
            scores.assign(size, none);
        cohort.evaluation.assign(size, none);
        cohort.flags.assign(size, Graduated);
    }
    cohort.district.clear();
    cohort.total.clear();
    cohort.interviews.clear();
    for (std::vector<std::int32_t> &column : cohort.choices)
        column.clear();
    for (std::size_t i = 0; i < size; ++i) {
        cohort.district.push_back(kinds[i].district);
        cohort.total.push_back(kinds[i].total);
        cohort.choices[0].push_back(kinds[i].first);
        cohort.choices[1].push_back(kinds[i].second);
        for (std::size_t s = 0; s < 2; ++s) {
            if (kinds[i].interview[s] != none)
                cohort.interviews.push_back(
                    {static_cast<std::int32_t>(i), static_cast<std::int32_t>(s), kinds[i].interview[s]});
        }
    }
}

std::vector<Kind> kindsOf(const std::vector<std::int32_t> &cells, const std::vector<std::int32_t> &totals)
{
    std::vector<Kind> kinds;
    for (std::int32_t first : cells) {
        for (std::int32_t second : cells) {
            for (std::int32_t district : {0, 1}) {
                for (std::int32_t total : totals)
                    kinds.push_back({first, second, district, total});
            }
        }
    }
    return kinds;
}

/// Calls `visit` with every choice of `size` kinds; candidates are alike but for their numbers, so one of the orders in
/// which the same kinds can stand is enough, except that a tie goes to the number.
template <typename Visit>
void forEachGroup(const std::vector<Kind> &kinds, std::size_t size, Visit visit)
{
    std::vector<std::size_t> chosen(size, 0);
    std::vector<Kind> group(size);
    for (;;) {
        for (std::size_t i = 0; i < size; ++i)
            group[i] = kinds[chosen[i]];
        visit(group);
        std::size_t last = size;
        while (last > 0 && chosen[last - 1] + 1 == kinds.size())
            --last;
        if (last == 0)
            return;
        const std::size_t next = chosen[last - 1] + 1;
        std::fill(chosen.begin() + static_cast<std::ptrdiff_t>(last - 1), chosen.end(), next);
    }
}

} // namespace

Q_DECLARE_METATYPE(BatchMode)

class TestEnumeration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commonRanking_data();
    void commonRanking();
    void interviews_data();
    void interviews();

private:
    /// Runs both and complains about the first instance in which they differ.
    static bool agree(const Cohort &cohort, Outcome &outcome);
};

bool TestEnumeration::agree(const Cohort &cohort, Outcome &outcome)
{
    match(cohort, Order(cohort), outcome);
    const Placed plain = PlainRun(cohort).run();
    if (isSame(plain, cohort, outcome))
        return true;
    qWarning().noquote() << described(cohort, outcome);
    for (std::size_t i = 0; i < cohort.size(); ++i)
        qWarning() << cohort.total[i] << cohort.district[i] << cohort.choices[0][i] << cohort.choices[1][i]
                   << "should be" << plain.bucket[i] << plain.round[i] << codeName(plain.results[i][0])
                   << plain.places[i][0] << codeName(plain.results[i][1]) << plain.places[i][1];
    return false;
}

void TestEnumeration::commonRanking_data()
{
    QTest::addColumn<BatchMode>("mode");
    QTest::addColumn<int>("candidates");
    for (const BatchMode mode : {BatchMode::ChoiceFirst, BatchMode::ScoreFirst, BatchMode::Deferred}) {
        for (int candidates : {1, 2, 3})
            QTest::addRow("%s, %d candidates", codeName(mode).data(), candidates) << mode << candidates;
    }
}

void TestEnumeration::commonRanking()
{
    QFETCH(BatchMode, mode);
    QFETCH(int, candidates);
    const bool few = candidates < 3;
    const std::vector<Kind> kinds =
        few ? kindsOf({EmptyCell, UnknownSchoolCell, 0, 1}, {none, 0, 100}) : kindsOf({EmptyCell, 0, 1}, {0, 100});
    QStringList layouts = {QStringLiteral("0"),       QStringLiteral("1"),   QStringLiteral("2"),
                           QStringLiteral("1:1 2:1"), QStringLiteral("1:1"), QStringLiteral("1:0 *:1")};
    if (few)
        layouts += {QStringLiteral("1:2 2:0"), QStringLiteral("2/1"), QStringLiteral("1:1/1 *:2")};
    Outcome outcome;
    qint64 instances = 0;
    for (const QString &seatsOfA : std::as_const(layouts)) {
        for (const QString &seatsOfB : std::as_const(layouts)) {
            Cohort cohort = emptyCohort(mode, QStringLiteral("total"), seatsOfA, seatsOfB);
            bool allAgree = true;
            forEachGroup(kinds, static_cast<std::size_t>(candidates), [&](const std::vector<Kind> &group) {
                if (!allAgree)
                    return;
                setCandidates(cohort, group);
                allAgree = agree(cohort, outcome);
                ++instances;
            });
            QVERIFY2(allAgree, qPrintable(QStringLiteral("A %1, B %2").arg(seatsOfA, seatsOfB)));
        }
    }
    const qint64 groups = few ? (candidates == 1 ? 96 : 96 * 97 / 2) : 36 * 37 * 38 / 6;
    QCOMPARE(instances, groups * layouts.size() * layouts.size());
}

void TestEnumeration::interviews_data()
{
    QTest::addColumn<BatchMode>("mode");
    QTest::newRow("choice-first") << BatchMode::ChoiceFirst;
    QTest::newRow("deferred") << BatchMode::Deferred;
}

void TestEnumeration::interviews()
{
    QFETCH(BatchMode, mode);
    std::vector<Kind> kinds;
    for (const auto &[first, second] : {std::pair(0, 1), std::pair(1, 0), std::pair(0, -1), std::pair(1, -1)}) {
        for (std::int32_t atA : {none, 0, 100}) {
            for (std::int32_t atB : {none, 0, 100})
                kinds.push_back({first, second, 0, 0, {atA, atB}});
        }
    }
    Outcome outcome;
    for (const char *seatsOfA : {"0", "1", "2"}) {
        for (const char *seatsOfB : {"1", "2"}) {
            Cohort cohort = emptyCohort(mode, QStringLiteral("interview,total"), QString::fromLatin1(seatsOfA),
                                        QString::fromLatin1(seatsOfB));
            bool allAgree = true;
            for (std::size_t size : {std::size_t{1}, std::size_t{2}, std::size_t{3}}) {
                forEachGroup(kinds, size, [&](const std::vector<Kind> &group) {
                    if (!allAgree)
                        return;
                    setCandidates(cohort, group);
                    allAgree = agree(cohort, outcome);
                });
            }
            QVERIFY(allAgree);
        }
    }
}

QTEST_GUILESS_MAIN(TestEnumeration)
#include "tst_enumeration.moc"
