// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/list_desk.h"

namespace hengzhao::office
{

/// Where the register of an export into several files lies: beside them.
[[nodiscard]] QString registerPath(const ListRequest &request);

/// The SHA-256 of a file's bytes, in hexadecimal.
[[nodiscard]] Result<QString> fileDigest(const QString &path);

/// Writes what went out, of whom, how many rows, when, and the digest by which each file is known again.
[[nodiscard]] Result<void> writeRegister(const ListRequest &request, const QList<WrittenList> &written,
                                         const QString &time);

} // namespace hengzhao::office
