// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/files/dbf_file.h"
#include "models/files/decoder.h"

#include <QString>

namespace hengzhao::files
{

/// A dbf table's encoding: the one named, else the one its code page file (.cpg) or its language driver byte says, else
/// UTF-8 where all of its text is valid so, else GB18030.
[[nodiscard]] Result<Encoding> encodingOfDbf(const QString &path, QStringView encodingName, DbfFile &file);

/// The bytes of a text without what only fills its field.
[[nodiscard]] QByteArrayView withoutPadding(QByteArrayView bytes);

} // namespace hengzhao::files
