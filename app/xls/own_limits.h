// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hengzhao::xls
{

/// How much memory and time this process may take at most: a damaged file may ask for any.
constexpr unsigned long long mostOwnBytes = 1ULL << 30;
constexpr unsigned mostOwnSeconds = 50;

/// Keeps this process within them, and what it holds, which is personal, out of any record of its crash. Standard
/// output carries bytes as they are.
void limitOneself();

} // namespace hengzhao::xls
