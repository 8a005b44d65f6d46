// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/finding_table.h"

#include "models/wording/column_words.h"
#include "models/wording/finding_words.h"

#include <QCoreApplication>

namespace hengzhao::ui
{

namespace
{

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

} // namespace

std::shared_ptr<const Table> findingTable(const Findings &findings)
{
    TableColumn severity{QStringLiteral("severity"), ColumnKind::Word};
    severity.words = {FindingWords::tr("problem"), FindingWords::tr("notice")};
    severity.tones = {Tone::Bad, Tone::Warning};
    TableColumn row{QStringLiteral("row"), ColumnKind::Number};
    TableColumn column{QStringLiteral("column"), ColumnKind::Text};
    TableColumn value{QStringLiteral("value"), ColumnKind::Text};
    TableColumn what{QStringLiteral("finding"), ColumnKind::Text};
    auto table = std::make_shared<Table>();
    for (const Finding &finding : findings) {
        table->ids.push_back(static_cast<std::int64_t>(table->ids.size()));
        severity.numbers.append(finding.severity == Severity::Problem ? 0 : 1);
        row.numbers.append(finding.row > 0 ? finding.row : TableColumn::none);
        column.texts.append(wording::columnWord(finding.column));
        value.texts.append(finding.value);
        what.texts.append(wording::expected(finding));
    }
    table->columns = {severity, row, column, value, what};
    return table;
}

} // namespace hengzhao::ui
