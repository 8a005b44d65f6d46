// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/statement.h"

class QSqlDatabase;

namespace hengzhao::store
{

/// A statement through Qt SQL, for drivers whose own interface is not the library we link.
[[nodiscard]] Result<std::unique_ptr<StatementBackend>> prepareQt(const QSqlDatabase &connection, QByteArrayView sql,
                                                                  const QString &path);

} // namespace hengzhao::store
