// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/kept_edits.h"

#include "models/wording/error_words.h"
#include "models/wording/finding_words.h"

namespace hengzhao::ui
{

QString whyRefused(const Error &error)
{
    constexpr qsizetype mostShown = 6;
    QStringList lines{wording::sentence(error)};
    if (error.findings.size() > 1 || (!error.findings.isEmpty() && error.code != ErrorCode::ProblemsFound)) {
        for (const Finding &finding : error.findings.first(std::min(mostShown, error.findings.size())))
            lines.append(wording::sentence(finding));
    }
    return lines.join(QLatin1Char('\n'));
}

office::FieldEdit fieldEdit(const tables::CellChange &change)
{
    return {change.id, change.key, change.text, change.before};
}

void keepEdits(Grid &grid, OpenSeason &season, const QString &title, KeepEdits keep)
{
    const auto hand = [&grid, &season, title, keep = std::move(keep)](const QList<tables::CellChange> &changes) {
        QList<office::FieldEdit> edits;
        for (const tables::CellChange &change : changes)
            edits.append(fieldEdit(change));
        season.work<void>(title, [keep, edits](office::Office &office, Progress &) { return keep(office, edits); })
            .then(&grid, [&grid, changes](const Result<void> &kept) {
                if (kept)
                    grid.noteKept(changes);
                else
                    grid.showRefusal(changes.first(), whyRefused(kept.error()));
            });
    };
    QObject::connect(&grid, &Grid::edited, &grid, hand);
}

} // namespace hengzhao::ui
