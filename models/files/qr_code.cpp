// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace hengzhao::files
{

std::optional<BitMatrix> qrCode(const QByteArray &text)
{
    constexpr int smallestThatFits = 0;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<const unsigned char *>(text.constData()),
                          smallestThatFits, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return std::nullopt;
    BitMatrix bits;
    bits.side = code->width;
    const qsizetype dots = qsizetype(code->width) * code->width;
    bits.isDark.reserve(dots);
    // The lowest bit of each byte says whether the dot is dark.
    for (qsizetype dot = 0; dot < dots; ++dot)
        bits.isDark.append((code->data[dot] & 1) != 0);
    return bits;
}

} // namespace hengzhao::files
