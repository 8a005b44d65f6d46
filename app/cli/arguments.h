// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace hengzhao::cli
{

/// Reads the command line; environment variables stand in for missing options.
[[nodiscard]] Result<Arguments> readArguments(const QStringList &words);

/// The command meant, or what is wrong with the usage.
[[nodiscard]] Result<Command> findCommand(const Arguments &arguments, const QList<Command> &commands);

} // namespace hengzhao::cli
