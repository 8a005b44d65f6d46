// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/role.h"

#include <QList>

namespace hengzhao::office
{

/// Who hands booklets out and reports to the provincial platform.
[[nodiscard]] inline QList<Role> whoKeepsBooklets()
{
    return {Role::Office, Role::MunicipalEducation, Role::MunicipalLabour};
}

} // namespace hengzhao::office
