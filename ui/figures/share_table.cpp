// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/share_table.h"

#include "models/domain/share_text.h"

#include <QCoreApplication>

namespace hengzhao::ui
{

namespace
{

struct ShareWords {
    Q_DECLARE_TR_FUNCTIONS(ShareWords)
};

/// As the words of the band's column stand.
std::int64_t bandOf(const figures::ShareRow &row, const Targets &targets)
{
    const std::optional<figures::Band> band = row.band(targets);
    return band ? static_cast<std::int64_t>(*band) : TableColumn::none;
}

} // namespace

std::shared_ptr<const Table> shareTable(const QList<figures::ShareRow> &rows, const Targets &targets,
                                        const QString &firstTitle)
{
    TableColumn name{QStringLiteral("name"), ColumnKind::Text, firstTitle};
    TableColumn vocational{QStringLiteral("vocational"), ColumnKind::Number};
    TableColumn general{QStringLiteral("general"), ColumnKind::Number};
    TableColumn share{QStringLiteral("share"), ColumnKind::Share};
    TableColumn ratio{QStringLiteral("ratio"), ColumnKind::Text};
    TableColumn band{QStringLiteral("band"), ColumnKind::Word};
    band.words = {ShareWords::tr("below"), ShareWords::tr("within"), ShareWords::tr("above")};
    band.tones = {Tone::Warning, Tone::Good, Tone::Warning};
    auto table = std::make_shared<Table>();
    for (const figures::ShareRow &row : rows) {
        table->ids.push_back(static_cast<std::int64_t>(table->ids.size()));
        name.texts.append(row.name);
        vocational.numbers.append(row.vocational);
        general.numbers.append(row.general);
        const std::optional<double> part = row.share();
        share.numbers.append(part ? shareNumber(*part) : TableColumn::none);
        ratio.texts.append(row.ratio());
        band.numbers.append(bandOf(row, targets));
    }
    table->columns = {name, vocational, general, share, ratio, band};
    return table;
}

} // namespace hengzhao::ui
