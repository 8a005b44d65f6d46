// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/inspection_pane.h"

#include "models/wording/discipline_words.h"
#include "ui/parts/attachment_list.h"
#include "ui/parts/grid.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hengzhao::ui
{

namespace
{

QLineEdit *lineOf(const QString &name, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    return line;
}

QPushButton *paneButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    return button;
}

} // namespace

InspectionPane::InspectionPane(OpenSeason &season, QWidget *parent)
    : QWidget(parent), m_season(season), m_day(lineOf(tr("Day"), tr("2021-06-15"))),
      m_inspectors(lineOf(tr("Inspectors"), tr("who was there"))),
      m_visit(paneButton(tr("Note the visit"), tr("They were there on this day"))),
      m_answers(new Grid(QStringLiteral("inspection-answers"))),
      m_remark(lineOf(tr("Remark"), tr("remark on the answer"))),
      m_findings(new Grid(QStringLiteral("inspection-findings"))),
      m_text(lineOf(tr("Finding"), tr("what is to be put right, or how it was"))),
      m_due(lineOf(tr("Due"), tr("by when"))), m_add(paneButton(tr("Add"), tr("Adds a finding with its deadline"))),
      m_settle(paneButton(tr("Put right"), tr("The current finding was seen to be put right; the text says how"))),
      m_photographs(makePhotographs(season))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 8);
    rows->setSpacing(8);
    auto *visit = new QHBoxLayout;
    visit->setContentsMargins(12, 0, 12, 0);
    m_day->setMaximumWidth(120);
    visit->addWidget(m_day);
    visit->addWidget(m_inspectors, 1);
    visit->addWidget(m_visit);
    rows->addLayout(visit);
    auto *tabs = new QTabWidget;
    tabs->addTab(makeChecklist(), tr("Checklist"));
    tabs->addTab(makeFindings(), tr("Findings"));
    tabs->addTab(m_photographs, tr("Photographs"));
    rows->addWidget(tabs, 1);
    connect(m_visit, &QPushButton::clicked, this,
            [this] { Q_EMIT wantsVisit(m_day->text().trimmed(), m_inspectors->text()); });
    connect(m_photographs, &AttachmentList::wantsAdding, this, &InspectionPane::wantsAttaching);
    connect(m_photographs, &AttachmentList::wantsRemoval, this, &InspectionPane::wantsDetaching);
    for (QLineEdit *line : {m_day, m_text})
        connect(line, &QLineEdit::textChanged, this, &InspectionPane::judge);
    connect(m_answers, &Grid::currentChanged, this, &InspectionPane::judge);
    connect(m_findings, &Grid::currentChanged, this, &InspectionPane::judge);
    judge();
}

AttachmentList *InspectionPane::makePhotographs(OpenSeason &season)
{
    return new AttachmentList(season, {{QStringLiteral("photograph"), tr("photograph")}});
}

QWidget *InspectionPane::makeChecklist()
{
    auto *whole = new QWidget;
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 4, 0, 0);
    m_answers->setTight(true);
    m_answers->view().setAccessibleName(tr("Checklist"));
    rows->addWidget(m_answers, 1);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 0, 12, 0);
    tools->addWidget(m_remark, 1);
    for (const char *answer : {"met", "not-met", "not-applicable"}) {
        auto *button = paneButton(wording::inspectionAnswerWord(QLatin1String(answer)),
                                  tr("Answers the current question and goes to the next"));
        connect(button, &QPushButton::clicked, this, [this, answer] { answerCurrent(answer); });
        tools->addWidget(button);
        m_answerButtons.append(button);
    }
    rows->addLayout(tools);
    return whole;
}

QWidget *InspectionPane::makeFindings()
{
    auto *whole = new QWidget;
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 4, 0, 0);
    m_findings->setTight(true);
    m_findings->view().setAccessibleName(tr("Findings"));
    m_findings->setEmptyText(tr("Nothing is to be put right."));
    rows->addWidget(m_findings, 1);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 0, 12, 0);
    m_due->setMaximumWidth(110);
    tools->addWidget(m_text, 1);
    tools->addWidget(m_due);
    tools->addWidget(m_add);
    tools->addWidget(m_settle);
    rows->addLayout(tools);
    connect(m_add, &QPushButton::clicked, this,
            [this] { Q_EMIT wantsFinding(m_text->text(), m_due->text().trimmed()); });
    connect(m_settle, &QPushButton::clicked, this, [this] {
        if (const auto id = m_findings->currentId())
            Q_EMIT wantsSettling(*id, m_text->text());
    });
    return whole;
}

void InspectionPane::answerCurrent(const char *answer)
{
    const auto item = m_answers->currentId();
    if (!item)
        return;
    const int row = m_answers->table().rowOf(*item);
    Q_EMIT wantsAnswer({*item, QLatin1String(answer), m_remark->text()});
    m_remark->clear();
    if (row + 1 < m_answers->table().rowCount())
        m_answers->selectId(m_answers->table().idOf(row + 1));
}

void InspectionPane::show(const Seen &seen)
{
    const bool isOther = seen.inspection.id != m_inspection.id;
    const auto current = m_answers->currentId();
    m_inspection = seen.inspection;
    m_answers->setTable(std::make_shared<const Table>(seen.answers));
    m_findings->setTable(std::make_shared<const Table>(seen.findings));
    m_photographs->show(seen.photographs, !m_season.isReadOnly());
    if (isOther) {
        m_day->setText(seen.inspection.day);
        m_inspectors->setText(seen.inspection.inspectors);
        for (QLineEdit *line : {m_remark, m_text, m_due})
            line->clear();
    }
    if (!isOther && current)
        m_answers->selectId(*current);
    else if (m_answers->table().rowCount() > 0)
        m_answers->selectId(m_answers->table().idOf(0));
    if (!m_findings->currentId() && m_findings->table().rowCount() > 0)
        m_findings->selectId(m_findings->table().idOf(0));
    judge();
}

void InspectionPane::judge()
{
    const bool canWrite = m_inspection.id > 0 && !m_season.isReadOnly();
    m_visit->setEnabled(canWrite && !m_day->text().trimmed().isEmpty());
    for (QPushButton *button : std::as_const(m_answerButtons))
        button->setEnabled(canWrite && m_answers->currentId().has_value());
    const bool hasText = !m_text->text().trimmed().isEmpty();
    m_add->setEnabled(canWrite && hasText);
    m_settle->setEnabled(canWrite && hasText && m_findings->currentId().has_value());
}

} // namespace hengzhao::ui
