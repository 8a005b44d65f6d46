// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decision.h"

#include <array>

namespace hengzhao
{

namespace
{

template <typename E>
struct CodeName {
    E value;
    QLatin1String name;
};

template <typename E, size_t N>
QLatin1String nameIn(const std::array<CodeName<E>, N> &names, E value)
{
    for (const CodeName<E> &row : names) {
        if (row.value == value)
            return row.name;
    }
    Q_UNREACHABLE();
}

template <typename E, size_t N>
std::optional<E> valueIn(const std::array<CodeName<E>, N> &names, QStringView text)
{
    for (const CodeName<E> &row : names) {
        if (text == row.name)
            return row.value;
    }
    return std::nullopt;
}

constexpr std::array standings = {
    CodeName<Standing>{Standing::InPool, QLatin1String("in_pool")},
    CodeName<Standing>{Standing::NoCertificate, QLatin1String("no_certificate")},
    CodeName<Standing>{Standing::AdmittedGeneral, QLatin1String("admitted_general")},
    CodeName<Standing>{Standing::HoldsAdmission, QLatin1String("holds_admission")},
    CodeName<Standing>{Standing::NotYetThere, QLatin1String("not_yet_there")},
};

constexpr std::array choiceResults = {
    CodeName<ChoiceResult>{ChoiceResult::Empty, QLatin1String("empty")},
    CodeName<ChoiceResult>{ChoiceResult::UnknownSchool, QLatin1String("void_unknown_school")},
    CodeName<ChoiceResult>{ChoiceResult::Repeated, QLatin1String("void_repeated")},
    CodeName<ChoiceResult>{ChoiceResult::Late, QLatin1String("void_late")},
    CodeName<ChoiceResult>{ChoiceResult::NotQualified, QLatin1String("void_not_qualified")},
    CodeName<ChoiceResult>{ChoiceResult::Barred, QLatin1String("void_barred")},
    CodeName<ChoiceResult>{ChoiceResult::NoSeats, QLatin1String("no_seats")},
    CodeName<ChoiceResult>{ChoiceResult::SeatsTaken, QLatin1String("seats_taken")},
    CodeName<ChoiceResult>{ChoiceResult::Outranked, QLatin1String("outranked")},
    CodeName<ChoiceResult>{ChoiceResult::Taken, QLatin1String("taken")},
    CodeName<ChoiceResult>{ChoiceResult::NotReached, QLatin1String("not_reached")},
};

constexpr std::array reasons = {
    CodeName<Reason>{Reason::NotInPool, QLatin1String("not_in_pool")},
    CodeName<Reason>{Reason::PreAdmitted, QLatin1String("pre_admitted")},
    CodeName<Reason>{Reason::NoChoice, QLatin1String("no_choice")},
    CodeName<Reason>{Reason::AllVoid, QLatin1String("all_void")},
    CodeName<Reason>{Reason::NoSeats, QLatin1String("no_seats")},
    CodeName<Reason>{Reason::SeatsTaken, QLatin1String("seats_taken")},
    CodeName<Reason>{Reason::Outranked, QLatin1String("outranked")},
};

} // namespace

QLatin1String codeName(Standing standing)
{
    return nameIn(standings, standing);
}

QLatin1String codeName(ChoiceResult result)
{
    return nameIn(choiceResults, result);
}

QLatin1String codeName(Reason reason)
{
    return nameIn(reasons, reason);
}

std::optional<Standing> parseStanding(QStringView text)
{
    return valueIn(standings, text);
}

std::optional<ChoiceResult> parseChoiceResult(QStringView text)
{
    return valueIn(choiceResults, text);
}

std::optional<Reason> parseReason(QStringView text)
{
    return valueIn(reasons, text);
}

bool isVoid(ChoiceResult result)
{
    switch (result) {
    case ChoiceResult::UnknownSchool:
    case ChoiceResult::Repeated:
    case ChoiceResult::Late:
    case ChoiceResult::NotQualified:
    case ChoiceResult::Barred:
        return true;
    case ChoiceResult::Empty:
    case ChoiceResult::NoSeats:
    case ChoiceResult::SeatsTaken:
    case ChoiceResult::Outranked:
    case ChoiceResult::Taken:
    case ChoiceResult::NotReached:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace hengzhao
