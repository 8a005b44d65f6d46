// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/document.h"

#include <QByteArray>

#include <optional>

namespace hengzhao::files
{

/// The QR code of a text in UTF-8, as small as it can be with a seventh of it lost (level M). Nothing where the text is
/// empty or longer than any code can hold.
[[nodiscard]] std::optional<BitMatrix> qrCode(const QByteArray &text);

} // namespace hengzhao::files
