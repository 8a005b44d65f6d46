// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/grid.h"
#include "ui/parts/prompter.h"
#include "ui/whatif/whatif_page.h"

#include <QInputDialog>
#include <QPushButton>
#include <QTabWidget>

namespace hengzhao::ui
{

void WhatIfPage::addTools()
{
    QPushButton *back =
        addTool(tr("As it stands"), tr("Takes everything that is tried back"), Qt::CTRL | Qt::Key_Backspace);
    QPushButton *keep = addTool(tr("Save scenario …"), tr("Keeps what is tried under a name"), QKeySequence::Save);
    QPushButton *drop = addTool(tr("Remove scenario"), tr("Removes the scenario that is chosen in the table"), {});
    QPushButton *propose = addTool(tr("Propose …"),
                                   tr("Puts the chosen scenario before the desks of lines and plans; they stay as they "
                                      "are until somebody sets them there"),
                                   Qt::CTRL | Qt::Key_Return, true);
    connect(back, &QPushButton::clicked, this, [this] { setRequest({}); });
    connect(keep, &QPushButton::clicked, this, &WhatIfPage::askAndSave);
    connect(drop, &QPushButton::clicked, this, [this] { remove(chosenScenario()); });
    connect(propose, &QPushButton::clicked, this, &WhatIfPage::askAndPropose);
    for (QPushButton *writing : {keep, drop, propose})
        writing->setDisabled(season().isReadOnly());
}

void WhatIfPage::readKept()
{
    season()
        .read<Kept>([desk = m_desk](office::Office &office) -> Result<Kept> {
            const Result<QList<office::Scenario>> all = office::ScenarioDesk(office).all();
            if (!all)
                return failure(all.error());
            // One whose school or area is no longer there must not hide the others.
            Kept kept;
            QList<office::WhatIfReport> reports;
            for (const office::Scenario &one : *all) {
                const Result<office::WhatIfReport> report = desk->attempt(one.request);
                if (!report)
                    continue;
                kept.scenarios.append(one);
                reports.append(*report);
            }
            const Result<std::optional<office::RunInForce>> run = office::WhatIf::inForce(office, desk->batch());
            if (!run)
                return failure(run.error());
            kept.table = office::comparisonTable(*desk, kept.scenarios, reports, *run);
            return kept;
        })
        .then(this, [this](const Result<Kept> &kept) {
            if (!kept)
                return m_scenarios->say(Tone::Bad, tr("Not compared"), wording::sentence(kept.error()));
            m_kept = kept->scenarios;
            m_scenarios->setTable(std::make_shared<const Table>(kept->table));
            m_panes->setTabText(m_panes->indexOf(m_scenarios), tr("Scenarios: %1").arg(m_kept.size()));
        });
}

QString WhatIfPage::chosenScenario() const
{
    const auto row = m_scenarios->currentId();
    return row && *row > 0 ? m_kept.value(static_cast<qsizetype>(*row) - 1).name : QString();
}

void WhatIfPage::workOn(const QString &title, const std::function<Result<void>(office::ScenarioDesk &)> &job,
                        const QString &done)
{
    season()
        .work<void>(title,
                    [job](office::Office &office, Progress &) {
                        office::ScenarioDesk desk(office);
                        return job(desk);
                    })
        .then(this, [this, title, done](const Result<void> &result) {
            if (!result)
                return tellError(this, title, result.error());
            Q_EMIT noticed(done);
        });
}

void WhatIfPage::save(const QString &name)
{
    workOn(
        tr("Keeping the scenario"),
        [name, tried = request()](office::ScenarioDesk &desk) { return desk.save(name, tried); },
        tr("The scenario “%1” is kept.").arg(name));
}

void WhatIfPage::propose(const QString &name, const QString &reason)
{
    workOn(
        tr("Proposing the scenario"), [name, reason](office::ScenarioDesk &desk) { return desk.propose(name, reason); },
        tr("“%1” is proposed; lines and plans stay as they are.").arg(name));
}

void WhatIfPage::remove(const QString &name)
{
    if (name.isEmpty())
        return m_panes->setCurrentWidget(m_scenarios);
    workOn(
        tr("Removing the scenario"), [name](office::ScenarioDesk &desk) { return desk.remove(name); },
        tr("The scenario “%1” is removed.").arg(name));
}

void WhatIfPage::askAndSave()
{
    bool isGiven = false;
    const QString name = QInputDialog::getText(this, tr("Save scenario"), tr("Name"), QLineEdit::Normal, {}, &isGiven);
    if (isGiven)
        save(name);
}

void WhatIfPage::askAndPropose()
{
    const QString name = chosenScenario();
    if (name.isEmpty()) {
        m_panes->setCurrentWidget(m_scenarios);
        Q_EMIT noticed(tr("Choose a scenario in the table first."));
        return;
    }
    bool isGiven = false;
    const QString reason = QInputDialog::getText(this, tr("Propose “%1”").arg(name), tr("Reason, goes on the record"),
                                                 QLineEdit::Normal, {}, &isGiven);
    if (isGiven)
        propose(name, reason);
}

} // namespace hengzhao::ui
