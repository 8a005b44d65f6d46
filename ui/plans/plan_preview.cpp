// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_preview.h"

#include "models/domain/plan_order.h"
#include "ui/parts/kept_edits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

PlanPreview::PlanPreview(QWidget *parent)
    : QWidget(parent), m_grid(new Grid(QStringLiteral("plan-preview"))), m_title(new QLabel), m_said(new QLabel),
      m_documentNo(new QLineEdit), m_reason(new QLineEdit), m_keep(new QPushButton(tr("Keep")))
{
    m_grid->setTight(true);
    m_grid->view().setAccessibleName(tr("Preview of the plans"));
    m_title->setAccessibleName(tr("What is previewed"));
    m_said->setWordWrap(true);
    m_said->setAccessibleName(tr("Why it was not kept"));
    m_said->hide();
    m_documentNo->setPlaceholderText(tr("Document number"));
    m_documentNo->setAccessibleName(tr("Document number"));
    m_documentNo->setMaxLength(longestDocumentNo);
    m_reason->setPlaceholderText(tr("Reason, goes on the record"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(200);
    m_keep->setProperty("main", true);
    auto *leave = new QPushButton(tr("Put away"));
    leave->setToolTip(tr("Nothing of it is kept"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    bar->addWidget(m_title);
    bar->addStretch(1);
    bar->addWidget(m_documentNo, 1);
    bar->addWidget(m_reason, 2);
    bar->addWidget(leave);
    bar->addWidget(m_keep);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(bar);
    rows->addWidget(m_said);
    rows->addWidget(m_grid, 1);
    m_said->setContentsMargins(12, 0, 12, 8);
    connect(m_grid, &Grid::edited, this, &PlanPreview::take);
    connect(leave, &QPushButton::clicked, this, &PlanPreview::putAway);
    connect(m_keep, &QPushButton::clicked, this, &PlanPreview::keepWanted);
    connect(m_documentNo, &QLineEdit::textChanged, this, &PlanPreview::judge);
    connect(m_reason, &QLineEdit::textChanged, this, &PlanPreview::judge);
}

void PlanPreview::begin(Kind kind, const QString &title, const QList<office::FieldEdit> &edits)
{
    m_kind = kind;
    m_name = title;
    m_edits = edits;
    m_isActive = true;
    m_grid->forgetHistory();
    for (QLineEdit *field : {m_documentNo, m_reason}) {
        field->clear();
        field->setVisible(kind == Kind::Adjustment);
    }
    m_keep->setText(kind == Kind::Adjustment ? tr("Order it") : tr("Keep"));
    say({});
    judge();
}

void PlanPreview::end()
{
    m_isActive = false;
    m_edits.clear();
}

QString PlanPreview::documentNo() const
{
    return m_documentNo->text();
}

QString PlanPreview::reason() const
{
    return m_reason->text();
}

void PlanPreview::show(const office::PlanSheet &sheet)
{
    m_grid->table().setEditable(office::PlanDesk::editable(sheet.table), [](const tables::CellChange &change) {
        return office::PlanDesk::check(fieldEdit(change));
    });
    QList<tables::CellChange> changed;
    for (const office::FieldEdit &edit : std::as_const(m_edits))
        changed.append({edit.id, edit.field, edit.text, edit.before});
    m_grid->table().setChanged(changed);
    m_grid->setTable(std::make_shared<const Table>(sheet.table));
    judge();
}

void PlanPreview::say(const QString &why)
{
    m_said->setText(why);
    m_said->setVisible(!why.isEmpty());
}

/// A cell that is changed twice is one edit of what the season holds; one that is as it was is none.
void PlanPreview::take(const QList<tables::CellChange> &changes)
{
    for (const tables::CellChange &change : changes) {
        const auto found = std::find_if(m_edits.begin(), m_edits.end(), [&change](const office::FieldEdit &edit) {
            return edit.id == change.id && edit.field == change.key;
        });
        if (found == m_edits.end())
            m_edits.append(fieldEdit(change));
        else if (found->before == change.text)
            m_edits.erase(found);
        else
            found->text = change.text;
    }
    m_grid->noteKept(changes);
    Q_EMIT edited();
}

void PlanPreview::judge()
{
    QList<qint64> schools;
    for (const office::FieldEdit &edit : std::as_const(m_edits)) {
        if (!schools.contains(edit.id))
            schools.append(edit.id);
    }
    m_title->setText(tr("<b>%1</b> · %2 cells of %3 schools, what stands now at ▲ and ▼ · nothing is kept yet")
                         .arg(m_name.toHtmlEscaped())
                         .arg(m_edits.size())
                         .arg(schools.size()));
    const bool isSaid = m_kind == Kind::Proposal ||
                        (!m_documentNo->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty());
    m_keep->setEnabled(!m_edits.isEmpty() && isSaid);
}

} // namespace hengzhao::ui
