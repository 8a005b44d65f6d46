// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hengzhao::xls
{

using Bytes = std::vector<std::uint8_t>;

/// A little-endian number of `count` bytes; 0 where they reach beyond the end.
[[nodiscard]] std::uint64_t numberAt(const Bytes &bytes, std::size_t at, std::size_t count);

/// The named stream of a compound file (MS-CFB), the folder of files in one that an xls file is. Nothing where the file
/// is none, has no such stream, or its chains of sectors lead nowhere.
[[nodiscard]] std::optional<Bytes> streamOf(const Bytes &file, const std::u16string &name);

} // namespace hengzhao::xls
