// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QStringList>

namespace hengzhao::files
{

/// Takes rows of texts and makes a file of them. Nothing stands under the file's name until finish() succeeds.
class RowSink
{
public:
    virtual ~RowSink() = default;

    [[nodiscard]] virtual Result<void> add(const QStringList &cells) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;
};

} // namespace hengzhao::files
