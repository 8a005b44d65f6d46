// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/batch.h"

#include "models/domain/term.h"

namespace hengzhao
{

namespace
{

constexpr std::array modes = {
    Term<BatchMode>{BatchMode::ChoiceFirst, QLatin1String("choice-first"), u"志愿优先"},
    Term<BatchMode>{BatchMode::ScoreFirst, QLatin1String("score-first"), u"平行志愿"},
    Term<BatchMode>{BatchMode::Deferred, QLatin1String("deferred"), u"延迟录取"},
    Term<BatchMode>{BatchMode::Supplement, QLatin1String("supplement"), u"调剂补录"},
};

constexpr std::array sources = {
    Term<ChoiceSource>{ChoiceSource::SupplementaryOrFirst, QLatin1String("supplementary-or-first"), u"补填或原志愿"},
    Term<ChoiceSource>{ChoiceSource::Supplementary, QLatin1String("supplementary"), u"补填志愿"},
    Term<ChoiceSource>{ChoiceSource::Second, QLatin1String("second"), u"第二志愿"},
};

} // namespace

QLatin1String codeName(BatchMode mode)
{
    return termCode(modes, mode);
}

std::optional<BatchMode> parseBatchMode(QStringView text)
{
    return parseTerm(modes, text);
}

QLatin1String codeName(ChoiceSource source)
{
    return termCode(sources, source);
}

std::optional<ChoiceSource> parseChoiceSource(QStringView text)
{
    return parseTerm(sources, text);
}

} // namespace hengzhao
