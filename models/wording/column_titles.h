// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hengzhao::wording
{

/// The title of a table's column on screen, such as "School code"; a key nobody knows is given back as it is.
[[nodiscard]] QString columnTitle(const QString &key);

} // namespace hengzhao::wording
