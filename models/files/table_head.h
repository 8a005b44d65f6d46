// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hengzhao::files
{

/// What stands over a table where the format has room for it.
struct TableHead {
    QString title;
    /// How many rows there are, in words; %1 stands for the number.
    QString count;
    /// When it was written.
    QString time;
};

} // namespace hengzhao::files
