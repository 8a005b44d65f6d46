// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/plan_check.h"

#include <array>

namespace hengzhao
{

namespace
{

struct RemarkKind {
    FindingCode code;
    QLatin1String name;
    PlanWeight weight;
};

constexpr std::array remarkKinds = {
    RemarkKind{FindingCode::AllotmentsAboveLimit, QLatin1String("allotments-above-limit"), PlanWeight::Blocks},
    RemarkKind{FindingCode::PlanIssuedByOther, QLatin1String("issued-by-other"), PlanWeight::Blocks},
    RemarkKind{FindingCode::LimitAboveCapacity, QLatin1String("limit-above-capacity"), PlanWeight::Acceptable},
    RemarkKind{FindingCode::ProgramSeatsBelowLimit, QLatin1String("programs-below-limit"), PlanWeight::Acceptable},
    RemarkKind{FindingCode::UrbanSchoolWithoutAllotment, QLatin1String("urban-without-allotment"),
               PlanWeight::Acceptable},
    RemarkKind{FindingCode::PlanAuthorityDiffers, QLatin1String("authority-differs"), PlanWeight::Acceptable},
    RemarkKind{FindingCode::ProgramSeatsAboveLimit, QLatin1String("programs-above-limit"), PlanWeight::Remark},
    RemarkKind{FindingCode::SeatsNotAllotted, QLatin1String("seats-not-allotted"), PlanWeight::Remark},
    RemarkKind{FindingCode::AllotmentWithoutLimit, QLatin1String("no-limit"), PlanWeight::Remark},
    RemarkKind{FindingCode::SchoolWithoutPlan, QLatin1String("no-plan"), PlanWeight::Remark},
    RemarkKind{FindingCode::PlanOfUnpublishedSchool, QLatin1String("not-published"), PlanWeight::Remark},
};

const RemarkKind &kindOf(FindingCode code)
{
    for (const RemarkKind &kind : remarkKinds) {
        if (kind.code == code)
            return kind;
    }
    Q_UNREACHABLE();
}

/// Collects what is found in one plan.
class PlanCheck
{
public:
    explicit PlanCheck(const PlanFacts &plan) : m_plan(plan) {}

    [[nodiscard]] QList<PlanRemark> run()
    {
        if (!m_plan.limit()) {
            if (m_plan.isPublished)
                add(FindingCode::SchoolWithoutPlan, {m_plan.name});
            return m_found;
        }
        checkAllotments();
        checkLimit(*m_plan.limit());
        checkAuthority();
        return m_found;
    }

private:
    void add(FindingCode code, const QStringList &args, const std::optional<QString> &district = {})
    {
        const PlanWeight weight = kindOf(code).weight;
        const Severity severity = weight == PlanWeight::Blocks ? Severity::Problem : Severity::Notice;
        m_found.append({{code, severity, 0, QString(), QString(), args}, weight, district});
    }

    void checkAllotments()
    {
        const auto whole = m_plan.seats.constFind(QString());
        const qint64 allotted = m_plan.allotted();
        if (whole == m_plan.seats.cend())
            return add(FindingCode::AllotmentWithoutLimit, {}, QString());
        if (m_plan.allotments() == 0) {
            if (m_plan.isUrban) // R16
                add(FindingCode::UrbanSchoolWithoutAllotment, {m_plan.name}, QString());
        } else if (allotted > *whole) { // R32
            add(FindingCode::AllotmentsAboveLimit, {QString::number(allotted), QString::number(*whole)},
                largestAllotment());
        } else if (allotted < *whole) {
            add(FindingCode::SeatsNotAllotted, {m_plan.name, QString::number(*whole - allotted)}, QString());
        }
    }

    void checkLimit(int limit)
    {
        const QString limitText = QString::number(limit);
        if (m_plan.capacity && limit > *m_plan.capacity) // R32
            add(FindingCode::LimitAboveCapacity, {m_plan.name, limitText, QString::number(*m_plan.capacity)},
                QString());
        if (m_plan.programSeats && *m_plan.programSeats != limit) // R17
            add(*m_plan.programSeats < limit ? FindingCode::ProgramSeatsBelowLimit
                                             : FindingCode::ProgramSeatsAboveLimit,
                {m_plan.name, QString::number(*m_plan.programSeats), limitText}, QString());
        if (!m_plan.isPublished) // R5
            add(FindingCode::PlanOfUnpublishedSchool, {m_plan.name});
    }

    void checkAuthority()
    {
        if (!m_plan.reviewers.isEmpty() && !m_plan.reviewers.contains(m_plan.authority))
            add(FindingCode::PlanAuthorityDiffers, {m_plan.name, codeName(m_plan.authority)});
        if (m_plan.issuedBy && *m_plan.issuedBy != m_plan.authority)
            add(FindingCode::PlanIssuedByOther, {m_plan.name, m_plan.issuedUnder, codeName(*m_plan.issuedBy)});
    }

    [[nodiscard]] QString largestAllotment() const
    {
        QString district;
        int most = -1;
        for (auto row = m_plan.seats.cbegin(); row != m_plan.seats.cend(); ++row) {
            if (!row.key().isEmpty() && row.value() > most) {
                most = row.value();
                district = row.key();
            }
        }
        return district;
    }

    const PlanFacts &m_plan;
    QList<PlanRemark> m_found;
};

} // namespace

std::optional<int> PlanFacts::limit() const
{
    if (seats.isEmpty())
        return std::nullopt;
    const auto whole = seats.constFind(QString());
    return whole == seats.cend() ? static_cast<int>(allotted()) : *whole;
}

qint64 PlanFacts::allotted() const
{
    qint64 sum = 0;
    for (auto row = seats.cbegin(); row != seats.cend(); ++row)
        sum += row.key().isEmpty() ? 0 : row.value();
    return sum;
}

qsizetype PlanFacts::allotments() const
{
    return seats.size() - (seats.contains(QString()) ? 1 : 0);
}

QLatin1String PlanRemark::name() const
{
    return kindOf(finding.code).name;
}

QString PlanRemark::facts() const
{
    // The name of the school comes first where there is one, and is no figure.
    const bool hasName = finding.code != FindingCode::AllotmentsAboveLimit;
    return finding.args.mid(hasName ? 1 : 0).join(QLatin1Char('|'));
}

QList<PlanRemark> checkPlan(const PlanFacts &plan)
{
    return PlanCheck(plan).run();
}

} // namespace hengzhao
