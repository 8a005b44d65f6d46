// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/correction.h"

#include "models/domain/subject.h"
#include "models/domain/term.h"

namespace hengzhao
{

namespace
{

constexpr std::array correctionStates = {
    Term<CorrectionState>{CorrectionState::Asked, QLatin1String("asked"), u"待定"},
    Term<CorrectionState>{CorrectionState::Settled, QLatin1String("settled"), u"已更正"},
    Term<CorrectionState>{CorrectionState::Refused, QLatin1String("refused"), u"不予更正"},
};

} // namespace

QLatin1String codeName(CorrectionState state)
{
    return termCode(correctionStates, state);
}

std::optional<CorrectionState> parseCorrectionState(QStringView text)
{
    return parseTerm(correctionStates, text);
}

QStringList correctableFields()
{
    QStringList fields{QStringLiteral("name"), QStringLiteral("id_number"), QStringLiteral("total")};
    for (const QLatin1String subject : subjectCodes)
        fields.append(subject);
    fields.append(QStringLiteral("evaluation"));
    return fields;
}

} // namespace hengzhao
