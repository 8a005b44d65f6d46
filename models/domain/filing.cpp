// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filing.h"

#include <numeric>

namespace hengzhao
{

QString PastFiling::field(const QString &name) const
{
    for (const auto &[key, text] : fields) {
        if (key == name)
            return text;
    }
    return {};
}

qint64 Filing::programSeats() const
{
    return std::accumulate(programs.begin(), programs.end(), qint64{0}, [](qint64 sum, const FiledProgram &program) {
        return program.verdict == ProgramVerdict::Refused ? sum : sum + program.seats.value_or(0);
    });
}

qint64 Filing::outwardSeats() const
{
    return std::accumulate(outward.begin(), outward.end(), qint64{0}, [](qint64 sum, const OutwardFiling &one) {
        return one.result == OutwardResult::Refused ? sum : sum + one.seats;
    });
}

QList<FilingField> fieldsOf(const Filing &filing)
{
    const School &school = filing.school;
    QList<FilingField> fields = {
        {QStringLiteral("school_name"), school.name},
        {QStringLiteral("nature"), school.nature ? QString(codeName(*school.nature)) : QString()},
        {QStringLiteral("sponsor"), school.sponsor},
        {QStringLiteral("recruiting_code"), school.recruitingCode},
        {QStringLiteral("address"), school.address},
        {QStringLiteral("phone"), school.phone},
        {QStringLiteral("website"), school.website},
        {QStringLiteral("brochure"), school.brochure},
        {QStringLiteral("capacity"), school.capacity ? QString::number(*school.capacity) : QString()},
        {QStringLiteral("study_mode"), filing.studyMode},
        {QStringLiteral("capacity_basis"), filing.capacityBasis},
    };
    // R30: what each category is recognised by.
    if (filing.category == SchoolCategory::College || !filing.provincialDocument.isEmpty())
        fields.append({QStringLiteral("provincial_document"), filing.provincialDocument});
    if (filing.category == SchoolCategory::Outside || !filing.homeApproval.isEmpty())
        fields.append({QStringLiteral("home_approval"), filing.homeApproval});
    return fields;
}

} // namespace hengzhao
