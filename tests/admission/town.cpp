// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admission/town.h"

#include "models/domain/score.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <random>

namespace hengzhao::admission
{

namespace
{

QList<QStringList> linesOf(const QString &text)
{
    QList<QStringList> lines;
    for (const QString &line : text.split(QLatin1Char('|'), Qt::SkipEmptyParts))
        lines.append(line.simplified().split(QLatin1Char(' ')));
    return lines;
}

std::size_t at(std::int32_t row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

std::int32_t hundredths(const QString &points)
{
    const std::optional<Score> score = Score::parse(points);
    return score ? score->hundredths() : none;
}

QList<RankingKey> rankingFrom(const QString &keys)
{
    QList<RankingKey> ranking;
    for (const QString &key : keys.split(QLatin1Char(',')))
        ranking.append(RankingKey::parse(key).value());
    return totalRanking(ranking);
}

Town::Town()
{
    cohort.choices.resize(2);
    cohort.lotSeed = "case";
    cohort.rules = "{}";
    ranking(QStringLiteral("total,chinese+math+english,chinese,math,english,evaluation,lot"));
    districts(QStringLiteral("1=south 2=north"));
}

Town &Town::ranking(const QString &keys)
{
    cohort.ranking = rankingFrom(keys);
    return *this;
}

Town &Town::mode(BatchMode mode)
{
    cohort.mode = mode;
    return *this;
}

Town &Town::districts(const QString &text)
{
    cohort.districts.clear();
    cohort.lineAreas.clear();
    for (const QString &word : text.split(QLatin1Char(' '))) {
        const QStringList parts = word.split(QLatin1Char('='));
        cohort.lineAreas.push_back({parts[1].toStdString(), none});
        cohort.districts.push_back({parts[0].toStdString(), static_cast<std::int32_t>(cohort.lineAreas.size()) - 1});
    }
    return *this;
}

Town &Town::buckets(const QString &text)
{
    for (const QStringList &words : linesOf(text)) {
        const bool qualified = !words[0].startsWith(QLatin1Char('!'));
        const QString code = qualified ? words[0] : words[0].mid(1);
        if (school(code) == none)
            cohort.schools.push_back({code.toStdString(), qualified});
        if (words.size() == 1)
            continue; // a school without any seats
        const QStringList seats = words[1].section(QLatin1Char(':'), -1).split(QLatin1Char('/'));
        const QString district =
            words[1].contains(QLatin1Char(':')) ? words[1].section(QLatin1Char(':'), 0, 0) : QString();
        cohort.buckets.push_back(
            {school(code), district.toStdString(), seats[0].toInt(), seats.size() > 1 ? seats[1].toInt() : 0});
    }
    layOutBuckets(cohort);
    return *this;
}

void Town::addCandidate(const QStringList &words)
{
    cohort.ids.push_back(static_cast<std::int64_t>(cohort.size()) + 1);
    cohort.numbers.append(words[0].toStdString());
    const QStringList total = words[1].split(QLatin1Char('@'));
    cohort.total.push_back(hundredths(total[0]));
    cohort.district.push_back(total.size() > 1 ? district(total[1]) : 0);
    cohort.flags.push_back(Graduated | CurrentGraduate);
    for (std::vector<std::int32_t> &scores : cohort.scores)
        scores.push_back(none);
    cohort.evaluation.push_back(none);
    for (std::size_t k = 0; k < cohort.choiceCount(); ++k) {
        const qsizetype word = static_cast<qsizetype>(k) + 2;
        const QString code = word < words.size() ? words[word] : QStringLiteral("-");
        const std::int32_t known = school(code);
        cohort.choices[k].push_back(code == QStringLiteral("-") ? EmptyCell
                                    : known == none             ? UnknownSchoolCell
                                                                : known);
    }
}

Town &Town::candidates(const QString &text)
{
    for (const QStringList &words : linesOf(text))
        addCandidate(words);
    return *this;
}

Town &Town::interviews(const QString &text)
{
    for (const QStringList &words : linesOf(text))
        cohort.interviews.push_back({row(words[0]), school(words[1]), hundredths(words[2])});
    return *this;
}

Town &Town::bars(const QString &text)
{
    for (const QStringList &words : linesOf(text))
        cohort.bars.push_back({row(words[0]), school(words[1])});
    return *this;
}

Town &Town::flags(const char *number, std::uint16_t flags)
{
    cohort.flags[at(row(QString::fromLatin1(number)))] = flags;
    return *this;
}

Town &Town::score(const char *number, Subject subject, std::int32_t hundredths)
{
    cohort.scores[static_cast<std::size_t>(subject)][at(row(QString::fromLatin1(number)))] = hundredths;
    return *this;
}

Town &Town::evaluation(const char *number, std::int32_t packed)
{
    cohort.evaluation[at(row(QString::fromLatin1(number)))] = packed;
    return *this;
}

std::int32_t Town::row(const QString &number) const
{
    for (std::size_t i = 0; i < cohort.size(); ++i) {
        if (cohort.numbers[i] == number.toStdString())
            return static_cast<std::int32_t>(i);
    }
    return none;
}

std::int32_t Town::school(const QString &code) const
{
    for (std::size_t i = 0; i < cohort.schools.size(); ++i) {
        if (cohort.schools[i].code == code.toStdString())
            return static_cast<std::int32_t>(i);
    }
    return none;
}

std::int32_t Town::district(const QString &code) const
{
    for (std::size_t i = 0; i < cohort.districts.size(); ++i) {
        if (cohort.districts[i].code == code.toStdString())
            return static_cast<std::int32_t>(i);
    }
    return none;
}

QString described(const Cohort &cohort, const Outcome &outcome)
{
    QStringList lines;
    for (std::size_t i = 0; i < cohort.size(); ++i) {
        QString line = QString::fromStdString(std::string(cohort.numbers[i])) + QLatin1Char(' ');
        if (outcome.bucket[i] == none) {
            line += codeName(outcome.reason[i]);
        } else {
            const std::int32_t school = cohort.buckets[at(outcome.bucket[i])].school;
            line += QStringLiteral("%1 %2.%3")
                        .arg(QString::fromStdString(cohort.schools[at(school)].code))
                        .arg(outcome.round[i])
                        .arg(outcome.place[i]);
        }
        QStringList results;
        for (const std::vector<ChoiceResult> &column : outcome.results)
            results.append(codeName(column[i]));
        lines.append(line + QLatin1Char(' ') + results.join(QLatin1Char(',')));
    }
    return lines.join(QStringLiteral(" | "));
}

} // namespace hengzhao::admission
