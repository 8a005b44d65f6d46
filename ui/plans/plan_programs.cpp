// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_programs.h"

#include "models/office/plan_desk.h"
#include "models/office/school_desk.h"
#include "models/wording/error_words.h"
#include "ui/parts/grid.h"
#include "ui/parts/kept_edits.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hengzhao::ui
{

PlanPrograms::PlanPrograms(OpenSeason &season, QWidget *parent)
    : QWidget(parent), m_season(season), m_grid(new Grid(QStringLiteral("plan-programs"))), m_name(new QLabel)
{
    m_grid->setTight(true);
    m_grid->setEmptyText(tr("This school has no program."));
    m_grid->view().setAccessibleName(tr("Programs"));
    m_name->setContentsMargins(12, 4, 12, 4);
    m_name->setAccessibleName(tr("The school whose programs these are"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_name);
    rows->addWidget(m_grid, 1);
    keepEdits(*m_grid, season, tr("Keeping the programs"),
              [](office::Office &office, const auto &edits) { return office::PlanDesk(office).setPrograms(edits); });
}

void PlanPrograms::show(qint64 school, const QString &name, bool isLocked)
{
    m_school = school;
    m_name->setText(isLocked ? tr("%1 · the plan is issued, seats change by an adjust order").arg(name) : name);
    const bool isOpen = !m_season.isReadOnly() && m_season.info().batches.isEmpty();
    QStringList keys;
    if (isOpen)
        keys = isLocked ? QStringList{QStringLiteral("interview_minimum")}
                        : QStringList{QStringLiteral("seats"), QStringLiteral("interview_minimum")};
    m_grid->table().setEditable(keys, [](const tables::CellChange &change) {
        return office::SchoolDesk::check(office::EditedRows::Programs, fieldEdit(change));
    });
    m_season.read<Table>([school](office::Office &office) { return office::SchoolDesk(office).programs(school); })
        .then(this, [this, school](const Result<Table> &programs) {
            if (school != m_school)
                return; // another school has been chosen since
            if (!programs)
                return m_name->setText(wording::sentence(programs.error()));
            m_grid->setTable(std::make_shared<const Table>(*programs));
        });
}

} // namespace hengzhao::ui
