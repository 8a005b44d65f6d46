// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace hengzhao::cli
{

/// The commands of each noun, a file each.
[[nodiscard]] QList<Command> seasonCommands();
[[nodiscard]] QList<Command> rulesCommands();
[[nodiscard]] QList<Command> importCommands();
[[nodiscard]] QList<Command> linesCommands();
[[nodiscard]] QList<Command> planCommands();
[[nodiscard]] QList<Command> planOrderCommands();
[[nodiscard]] QList<Command> batchCommands();
[[nodiscard]] QList<Command> admissionCommands();
[[nodiscard]] QList<Command> explainCommands();
[[nodiscard]] QList<Command> exportCommands();
/// Before those of the export, whose lists have no verbs.
[[nodiscard]] QList<Command> templateCommands();
[[nodiscard]] QList<Command> figuresCommands();
[[nodiscard]] QList<Command> whatIfCommands();
[[nodiscard]] QList<Command> directoryCommands();
[[nodiscard]] QList<Command> calendarCommands();
[[nodiscard]] QList<Command> filingCommands();
[[nodiscard]] QList<Command> inspectionCommands();
[[nodiscard]] QList<Command> violationCommands();
[[nodiscard]] QList<Command> sanctionCommands();
[[nodiscard]] QList<Command> publicityCommands();
[[nodiscard]] QList<Command> bookletCommands();
/// Those of `export` that are no lists.
[[nodiscard]] QList<Command> bookletExports();

[[nodiscard]] QList<Command> allCommands();

} // namespace hengzhao::cli
