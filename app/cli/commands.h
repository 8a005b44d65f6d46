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
[[nodiscard]] QList<Command> supplementCommands();
[[nodiscard]] QList<Command> candidateCommands();
/// Lists on their way along the chain, and before the export's own the papers of them.
[[nodiscard]] QList<Command> listCommands();
[[nodiscard]] QList<Command> listExports();
[[nodiscard]] QList<Command> admissionCommands();
[[nodiscard]] QList<Command> explainCommands();
/// The fairness sheet of a run, and before the export's own that as a file.
[[nodiscard]] QList<Command> fairnessCommands();
[[nodiscard]] QList<Command> exportCommands();
/// Before those of the export, whose lists have no verbs.
[[nodiscard]] QList<Command> templateCommands();
/// Before those of the export too.
[[nodiscard]] QList<Command> registrationCommands();
[[nodiscard]] QList<Command> transferCommands();
[[nodiscard]] QList<Command> figuresCommands();
/// Daily and weekly figures, the evaluation sheet, the answer for a parent; before those of the export too.
[[nodiscard]] QList<Command> dailyCommands();
/// The figures that are pictures too, and `export report`: before the export's own.
[[nodiscard]] QList<Command> panelCommands();
[[nodiscard]] QList<Command> whatIfCommands();
[[nodiscard]] QList<Command> scenarioCommands();
[[nodiscard]] QList<Command> directoryCommands();
[[nodiscard]] QList<Command> calendarCommands();
[[nodiscard]] QList<Command> filingCommands();
[[nodiscard]] QList<Command> inspectionCommands();
[[nodiscard]] QList<Command> violationCommands();
[[nodiscard]] QList<Command> sanctionCommands();
/// Those about notices, `export notices` too.
[[nodiscard]] QList<Command> noticeCommands();
[[nodiscard]] QList<Command> publicityCommands();
[[nodiscard]] QList<Command> bookletCommands();
[[nodiscard]] QList<Command> accountCommands();
/// Those of `export` that are no lists.
[[nodiscard]] QList<Command> bookletExports();

[[nodiscard]] QList<Command> allCommands();

/// Brings a file of a kind in, as `import KIND FILE` does; and the options it knows.
[[nodiscard]] Result<Answer> importKind(const Context &context, const QString &kind, const QString &path);
[[nodiscard]] QStringList importOptions();

} // namespace hengzhao::cli
