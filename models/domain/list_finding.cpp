// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/list_finding.h"

#include "models/domain/term.h"

#include <array>

namespace hengzhao
{

namespace
{

using Marked = ListFindingCode;

constexpr std::array listFindingTerms = {
    Term<Marked>{Marked::OverLimit, QLatin1String("over-limit"), u"超计划"},
    Term<Marked>{Marked::SchoolNotFiled, QLatin1String("school-not-filed"), u"学校未备案"},
    Term<Marked>{Marked::ProgramNotFiled, QLatin1String("program-not-filed"), u"专业未备案"},
    Term<Marked>{Marked::NoCertificate, QLatin1String("no-certificate"), u"无毕业证书"},
    Term<Marked>{Marked::InterviewMissing, QLatin1String("interview-missing"), u"无面试成绩"},
    Term<Marked>{Marked::InterviewBelowMinimum, QLatin1String("interview-below-minimum"), u"面试未达线"},
    Term<Marked>{Marked::NamedTwice, QLatin1String("named-twice"), u"同名同生日"},
    Term<Marked>{Marked::DistrictsDiffer, QLatin1String("districts-differ"), u"区县不符"},
    Term<Marked>{Marked::ConfirmedLate, QLatin1String("confirmed-late"), u"逾期确认"},
    Term<Marked>{Marked::ConfirmedWithoutCard, QLatin1String("confirmed-without-card"), u"未刷身份证"},
};

bool differ(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

} // namespace

QLatin1String codeName(ListFindingCode code)
{
    return termCode(listFindingTerms, code);
}

std::optional<ListFindingCode> parseListFindingCode(QStringView text)
{
    return parseTerm(listFindingTerms, text);
}

QList<ListFindingCode> allListFindingCodes()
{
    QList<Marked> all;
    for (const Term<Marked> &term : listFindingTerms)
        all.append(term.value);
    return all;
}

bool isImpossible(ListFindingCode code)
{
    return code == Marked::OverLimit;
}

QList<ListFindingCode> findingsOf(const ListEntryFacts &facts, const std::optional<QDate> &confirmBy)
{
    QList<Marked> found;
    const auto mark = [&found](bool applies, Marked code) {
        if (applies)
            found.append(code);
    };
    mark(!facts.isSchoolFiled, Marked::SchoolNotFiled); // R5
    mark(!facts.isProgramFiled, Marked::ProgramNotFiled);
    mark(facts.needsCertificate && !facts.graduated.value_or(false), Marked::NoCertificate); // R2
    mark(facts.interviewMinimum && !facts.interview, Marked::InterviewMissing);              // R25
    mark(facts.interviewMinimum && facts.interview && *facts.interview < *facts.interviewMinimum,
         Marked::InterviewBelowMinimum);
    mark(facts.hasNamesake, Marked::NamedTwice);
    const bool isSeatOfOne = facts.seatDistrict != QLatin1String("*");
    mark(differ(facts.district, facts.juniorSchoolDistrict) ||
             (isSeatOfOne && differ(facts.district, facts.seatDistrict)),
         Marked::DistrictsDiffer);
    mark(confirmBy && facts.confirmedOn.isValid() && facts.confirmedOn > *confirmBy, Marked::ConfirmedLate);
    mark(facts.hasProof, Marked::ConfirmedWithoutCard);
    return found;
}

} // namespace hengzhao
