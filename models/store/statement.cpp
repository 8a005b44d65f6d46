// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

namespace hengzhao::store
{

Result<void> Statement::run()
{
    const Result<bool> row = step();
    m_backend->reset();
    if (!row)
        return failure(row.error());
    return {};
}

} // namespace hengzhao::store
