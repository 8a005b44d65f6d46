// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace hengzhao
{

/// The rule book that comes with the program (resources/rules), every date in it and the lot seed moved to `year`.
[[nodiscard]] QJsonObject standardRules(int year);

} // namespace hengzhao
