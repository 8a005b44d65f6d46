// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registration.h"

#include <array>

namespace hengzhao
{

namespace
{

using Obstacle = RegistrationObstacle;

struct ObstacleCode {
    Obstacle value;
    QLatin1String code;
};

constexpr std::array obstacles = {
    ObstacleCode{Obstacle::NotApproved, QLatin1String("not-approved")},
    ObstacleCode{Obstacle::NotFiled, QLatin1String("not-filed")},
    ObstacleCode{Obstacle::OverLimit, QLatin1String("over-limit")},
    ObstacleCode{Obstacle::NotArrived, QLatin1String("not-arrived")},
    ObstacleCode{Obstacle::NotReported, QLatin1String("not-reported")},
    ObstacleCode{Obstacle::DuplicateOpen, QLatin1String("duplicate-open")},
    ObstacleCode{Obstacle::DuplicateReleased, QLatin1String("duplicate-released")},
};

} // namespace

QLatin1String codeName(RegistrationObstacle obstacle)
{
    for (const ObstacleCode &one : obstacles) {
        if (one.value == obstacle)
            return one.code;
    }
    Q_UNREACHABLE();
}

QList<RegistrationObstacle> allRegistrationObstacles()
{
    QList<RegistrationObstacle> all;
    for (const ObstacleCode &one : obstacles)
        all.append(one.value);
    return all;
}

std::optional<RegistrationObstacle> obstacleTo(const RegistrationFacts &facts, bool hasArrivals)
{
    if (facts.state != AdmissionState::Approved && facts.state != AdmissionState::Registered)
        return Obstacle::NotApproved;
    if (!facts.isFiled)
        return Obstacle::NotFiled;
    if (facts.isOverLimit)
        return Obstacle::OverLimit;
    if (facts.arrived == false)
        return Obstacle::NotArrived;
    if (hasArrivals && !facts.arrived)
        return Obstacle::NotReported;
    if (facts.hasOpenDuplicate)
        return Obstacle::DuplicateOpen;
    if (facts.hasReleasedDuplicate)
        return Obstacle::DuplicateReleased;
    return std::nullopt;
}

} // namespace hengzhao
