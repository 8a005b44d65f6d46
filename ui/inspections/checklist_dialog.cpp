// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/checklist_dialog.h"

#include "models/domain/discipline_catalogue.h"
#include "models/office/inspection_desk.h"
#include "models/wording/discipline_words.h"
#include "ui/parts/grid.h"
#include "ui/parts/prompter.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace hengzhao::ui
{

ChecklistDialog::ChecklistDialog(OpenSeason &season, QWidget *parent)
    : QDialog(parent), m_season(season), m_questions(new Grid(QStringLiteral("checklist"))), m_theme(makeThemes()),
      m_question(new QLineEdit), m_add(new QPushButton(tr("Add question"))),
      m_drop(new QPushButton(tr("Drop question")))
{
    setWindowTitle(tr("Checklist of the inspections"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(860, 520);
    m_questions->setTight(true);
    m_questions->view().horizontalHeader()->setStretchLastSection(true);
    m_questions->view().setAccessibleName(tr("Questions"));
    m_questions->setEmptyText(tr("The checklist is laid down with the first round, or with the first question here."));
    m_question->setPlaceholderText(tr("what is to be looked at"));
    m_question->setAccessibleName(tr("Question"));
    m_add->setToolTip(tr("Inspections of all rounds ask it from now on"));
    m_drop->setToolTip(tr("Nobody is asked the current question any more"));
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_theme);
    tools->addWidget(m_question, 1);
    tools->addWidget(m_add);
    tools->addWidget(m_drop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_questions, 1);
    column->addLayout(tools);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_questions, &Grid::currentChanged, this, &ChecklistDialog::judge);
    connect(m_question, &QLineEdit::textChanged, this, &ChecklistDialog::judge);
    connect(m_add, &QPushButton::clicked, this, &ChecklistDialog::addQuestion);
    connect(m_drop, &QPushButton::clicked, this, &ChecklistDialog::dropQuestion);
    connect(&m_season, &OpenSeason::changed, this, &ChecklistDialog::refresh);
    judge();
    refresh();
}

QComboBox *ChecklistDialog::makeThemes() const
{
    auto *themes = new QComboBox;
    themes->setAccessibleName(tr("Theme"));
    for (const DisciplineTerm &theme : disciplineCatalogue().themes)
        themes->addItem(wording::themeWord(theme.code), theme.code);
    return themes;
}

void ChecklistDialog::refresh()
{
    m_season.read<Table>([](office::Office &office) { return office::InspectionDesk(office).checklistTable(); })
        .then(this, [this](const Result<Table> &questions) {
            if (!questions)
                return tellError(this, tr("The checklist cannot be shown"), questions.error());
            m_questions->setTable(std::make_shared<const Table>(*questions));
            judge();
        });
}

void ChecklistDialog::judge()
{
    const bool mayWrite = !m_season.isReadOnly();
    m_add->setEnabled(mayWrite && !m_question->text().trimmed().isEmpty());
    m_drop->setEnabled(mayWrite && m_questions->currentId());
}

void ChecklistDialog::addQuestion()
{
    keep(tr("Adding the question"), [theme = m_theme->currentData().toString(), question = m_question->text()](
                                        office::InspectionDesk &desk) { return desk.addItem(theme, question); });
    m_question->clear();
}

void ChecklistDialog::dropQuestion()
{
    if (const auto id = m_questions->currentId())
        keep(tr("Dropping the question"), [id = *id](office::InspectionDesk &desk) { return desk.endItem(id); });
}

void ChecklistDialog::keep(const QString &title, std::function<Result<void>(office::InspectionDesk &)> act)
{
    m_season
        .work<void>(title,
                    [act = std::move(act)](office::Office &office, Progress &) {
                        office::InspectionDesk desk(office);
                        return act(desk);
                    })
        .then(this, [this](const Result<void> &done) {
            if (!done)
                tellError(this, tr("Nothing was changed"), done.error());
        });
}

} // namespace hengzhao::ui
