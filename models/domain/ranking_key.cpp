// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ranking_key.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace hengzhao
{

namespace
{

struct NamedKind {
    RankingKey::Kind kind;
    QLatin1String name;
};

constexpr std::array namedKinds = {
    NamedKind{RankingKey::Kind::Total, QLatin1String("total")},
    NamedKind{RankingKey::Kind::Evaluation, QLatin1String("evaluation")},
    NamedKind{RankingKey::Kind::Interview, QLatin1String("interview")},
    NamedKind{RankingKey::Kind::Lot, QLatin1String("lot")},
    NamedKind{RankingKey::Kind::Number, QLatin1String("candidate_no")},
};

} // namespace

std::optional<Subject> parseSubject(QStringView code)
{
    for (size_t i = 0; i < subjectCount; ++i) {
        if (code == subjectCodes[i])
            return static_cast<Subject>(i);
    }
    return std::nullopt;
}

QString RankingKey::text() const
{
    for (const NamedKind &named : namedKinds) {
        if (named.kind == kind)
            return named.name;
    }
    QStringList codes;
    for (Subject subject : subjects)
        codes.append(codeName(subject));
    return codes.join(QLatin1Char('+'));
}

std::optional<RankingKey> RankingKey::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    for (const NamedKind &named : namedKinds) {
        if (trimmed == named.name)
            return RankingKey{named.kind};
    }
    RankingKey key{Kind::Subjects};
    for (QStringView part : trimmed.split(QLatin1Char('+'))) {
        const std::optional<Subject> subject = parseSubject(part.trimmed());
        if (!subject || key.subjects.contains(*subject))
            return std::nullopt;
        key.subjects.append(*subject);
    }
    return key;
}

QList<RankingKey> totalRanking(QList<RankingKey> ranking)
{
    const bool isTotal = std::any_of(ranking.begin(), ranking.end(), [](const RankingKey &key) {
        return key.kind == RankingKey::Kind::Lot || key.kind == RankingKey::Kind::Number;
    });
    if (!isTotal)
        ranking.append(RankingKey{RankingKey::Kind::Number});
    return ranking;
}

} // namespace hengzhao
