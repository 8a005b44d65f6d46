// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/decoder.h"

namespace hengzhao::files
{

/// Strict UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF. Eight plain letters at a time where it can.
class Utf8Decoder final : public Decoder
{
public:
    [[nodiscard]] std::optional<Decoded> decode(QByteArrayView bytes, bool last, char16_t *to) override;
};

} // namespace hengzhao::files
