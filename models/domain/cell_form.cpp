// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cell_form.h"

#include <QLatin1String>

#include <array>
#include <utility>

namespace hengzhao
{

namespace
{

constexpr std::array forms = {
    std::pair{QLatin1String("code"), CellForm::Code},
    std::pair{QLatin1String("whole"), CellForm::WholeNumber},
    std::pair{QLatin1String("score"), CellForm::Score},
    std::pair{QLatin1String("money"), CellForm::Money},
    std::pair{QLatin1String("years"), CellForm::Years},
    std::pair{QLatin1String("yes-no"), CellForm::YesNo},
    std::pair{QLatin1String("time"), CellForm::Time},
    std::pair{QLatin1String("day"), CellForm::Day},
    std::pair{QLatin1String("identity"), CellForm::IdentityNumber},
    std::pair{QLatin1String("evaluation"), CellForm::Evaluation},
    std::pair{QLatin1String("district"), CellForm::District},
    std::pair{QLatin1String("plan-district"), CellForm::PlanDistrict},
    std::pair{QLatin1String("place"), CellForm::Place},
    std::pair{QLatin1String("line-area"), CellForm::LineArea},
    std::pair{QLatin1String("junior-school"), CellForm::JuniorSchool},
    std::pair{QLatin1String("school"), CellForm::School},
    std::pair{QLatin1String("choice"), CellForm::Choice},
    std::pair{QLatin1String("school-category"), CellForm::SchoolCategory},
    std::pair{QLatin1String("school-nature"), CellForm::SchoolNature},
    std::pair{QLatin1String("candidate-category"), CellForm::CandidateCategory},
    std::pair{QLatin1String("day-part"), CellForm::DayPart},
};

} // namespace

CellForm cellForm(QStringView name)
{
    for (const auto &[known, form] : forms) {
        if (name == known)
            return form;
    }
    return CellForm::Text;
}

} // namespace hengzhao
