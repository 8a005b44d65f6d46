// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/violation_state.h"
#include "models/store/database.h"

namespace hengzhao::office
{

/// A school or a junior-high as reports and sanctions name it.
struct NamedOffender {
    qint64 id = 0;
    QString code;
    QString name;
    QString district;
};

/// The school or junior-high with a code; refused where the season has none.
[[nodiscard]] Result<NamedOffender> offenderByCode(store::Database &database, Offender offender, const QString &code);

} // namespace hengzhao::office
