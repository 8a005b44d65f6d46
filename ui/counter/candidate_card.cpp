// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/candidate_card.h"

#include "models/wording/cell_words.h"
#include "models/wording/counter_words.h"
#include "models/wording/figure_words.h"
#include "models/wording/term_words.h"
#include "ui/parts/chip.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace hengzhao::ui
{

namespace
{

enum ProgramColumn { CodeColumn, NameColumn, YearsColumn, SeatsColumn, FreeColumn, ConditionColumn, ProgramColumns };

QString orDash(const QString &text)
{
    return text.isEmpty() ? wording::dash() : text;
}

Tone stateTone(AdmissionState state)
{
    if (state == AdmissionState::PreAdmitted)
        return Tone::Neutral;
    return isLive(state) ? Tone::Good : Tone::Bad;
}

} // namespace

CandidateCard::CandidateCard(QWidget *parent)
    : Card({}, {}, parent), m_photograph(new QLabel(tr("Photograph"))), m_name(new QLabel), m_state(new Chip({})),
      m_programs(new QTableWidget(0, ProgramColumns)), m_interview(new QLineEdit)
{
    body()->setContentsMargins(12, 8, 12, 8);
    body()->setSpacing(8);
    buildFacts();
    buildPrograms();
    clear();
}

void CandidateCard::buildFacts()
{
    constexpr double nameScale = 1.7;
    m_photograph->setObjectName(QStringLiteral("photograph"));
    m_photograph->setAlignment(Qt::AlignCenter);
    m_photograph->setFixedSize(92, 116);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * nameScale);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_name->setAccessibleName(tr("Name"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addWidget(m_state);
    head->addStretch(1);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(4);
    facts->setColumnStretch(1, 1);
    facts->setColumnStretch(3, 1);
    const QStringList names{tr("Candidate number"), tr("School"),      tr("Identity number"), tr("Place"),
                            tr("District"),         tr("Junior-high"), tr("Total"),           tr("Evaluation")};
    for (const QString &name : names) {
        const int place = static_cast<int>(m_values.size());
        auto *title = new QLabel(name);
        title->setObjectName(QStringLiteral("muted"));
        auto *value = new QLabel;
        value->setAccessibleName(name);
        value->setWordWrap(true);
        facts->addWidget(title, place / 2, place % 2 * 2);
        facts->addWidget(value, place / 2, place % 2 * 2 + 1);
        m_values.append(value);
    }
    auto *right = new QVBoxLayout;
    right->addLayout(head);
    right->addLayout(facts);
    auto *all = new QHBoxLayout;
    all->setSpacing(14);
    all->addWidget(m_photograph, 0, Qt::AlignTop);
    all->addLayout(right, 1);
    body()->addLayout(all);
}

void CandidateCard::buildPrograms()
{
    auto *title = new QLabel(tr("Program"));
    title->setObjectName(QStringLiteral("cardTitle"));
    m_interview->setAccessibleName(tr("Interview score"));
    m_interview->setPlaceholderText(tr("interview score"));
    m_interview->setToolTip(tr("Where none is on record (F3); Enter goes back to the card"));
    m_interview->setMaximumWidth(170);
    m_interview->setEnabled(false);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_interview);
    body()->addLayout(head);
    m_programs->setHorizontalHeaderLabels(
        {tr("Code"), tr("Program"), tr("Years"), tr("Seats"), tr("Free"), tr("Condition")});
    m_programs->setAccessibleName(tr("Programs"));
    // The card reader types: nothing here may take the keys from its field.
    m_programs->setFocusPolicy(Qt::NoFocus);
    m_programs->setSelectionMode(QAbstractItemView::SingleSelection);
    m_programs->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_programs->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_programs->setShowGrid(false);
    m_programs->verticalHeader()->hide();
    m_programs->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_programs->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_programs->horizontalHeader()->setHighlightSections(false);
    m_programs->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    body()->addWidget(m_programs, 1);
    connect(m_programs, &QTableWidget::cellClicked, this, [this](int row) { choose(row); });
    connect(m_interview, &QLineEdit::returnPressed, this, &CandidateCard::interviewGiven);
    connect(m_interview, &QLineEdit::textEdited, this, &CandidateCard::programChanged);
}

void CandidateCard::clear()
{
    m_name->setText(tr("Nobody at the counter"));
    m_state->hide();
    m_photograph->setVisible(false);
    for (QLabel *value : std::as_const(m_values))
        value->setText(wording::dash());
    m_offered.clear();
    m_chosen = -1;
    m_programs->setRowCount(0);
    m_interview->clear();
    m_interview->setEnabled(false);
}

void CandidateCard::show(const office::CounterView &view)
{
    clear();
    showFacts(view);
    showPrograms(view.programs);
}

void CandidateCard::showFacts(const office::CounterView &view)
{
    m_photograph->setVisible(true);
    m_name->setText(view.person.name);
    if (view.seat) {
        m_state->set(wording::word(view.seat->state), stateTone(view.seat->state));
        m_state->show();
    }
    const office::PersonFacts &person = view.person;
    QString place;
    if (view.seat)
        place = tr("%1 · %2, place %3")
                    .arg(wording::batchWord(view.seat->batch), wording::choiceWord(view.seat->round))
                    .arg(view.seat->place);
    const QStringList texts{person.number,
                            view.seat ? view.seat->schoolName : QString(),
                            person.identityNumber.isEmpty() ? QString() : maskedIdentityNumber(person.identityNumber),
                            place,
                            person.districtName,
                            person.juniorSchoolName,
                            person.total ? person.total->text() : QString(),
                            person.evaluation ? person.evaluation->text() : QString()};
    for (qsizetype i = 0; i < m_values.size(); ++i)
        m_values[i]->setText(orDash(texts[i]));
}

void CandidateCard::showPrograms(const QList<office::CounterProgram> &programs)
{
    m_offered = programs;
    m_programs->setRowCount(static_cast<int>(programs.size()));
    int first = -1;
    for (int row = 0; row < m_programs->rowCount(); ++row) {
        const office::CounterProgram &program = programs[row];
        const Result<void> open = office::checkProgram(program, program.interview);
        if (open && first < 0)
            first = row;
        QString condition;
        if (!open)
            condition = wording::refusalHeadline(open.error().code);
        else if (program.interviewMinimum)
            condition =
                tr("interview %1, asked for %2").arg(program.interview->text(), program.interviewMinimum->text());
        const QStringList cells{program.code,
                                program.name,
                                program.years,
                                program.seats ? wording::thousands(*program.seats) : wording::dash(),
                                program.free() ? wording::thousands(*program.free()) : wording::dash(),
                                condition};
        for (int column = 0; column < ProgramColumns; ++column) {
            auto *cell = new QTableWidgetItem(cells[column]);
            if (column == SeatsColumn || column == FreeColumn)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (!program.isOpen || program.isFull())
                cell->setForeground(palette().color(QPalette::Disabled, QPalette::Text));
            m_programs->setItem(row, column, cell);
        }
    }
    choose(first);
}

void CandidateCard::choose(int row)
{
    m_chosen = row;
    if (row < 0)
        m_programs->clearSelection();
    else
        m_programs->selectRow(row);
    const office::CounterProgram *program = chosen();
    m_interview->clear();
    m_interview->setEnabled(program != nullptr && program->interviewMinimum.has_value());
    Q_EMIT programChanged();
}

/// Full and closed programs are passed over; one whose interview is missing is not, as its score may be typed.
void CandidateCard::step(int by)
{
    const int count = static_cast<int>(m_offered.size());
    int row = m_chosen < 0 ? (by > 0 ? -1 : 0) : m_chosen;
    for (int tried = 0; tried < count; ++tried) {
        row = (row + by + count) % count;
        if (m_offered[row].isOpen && !m_offered[row].isFull())
            return choose(row);
    }
}

const office::CounterProgram *CandidateCard::chosen() const
{
    return m_chosen < 0 || m_chosen >= m_offered.size() ? nullptr : &m_offered[m_chosen];
}

QString CandidateCard::program() const
{
    const office::CounterProgram *program = chosen();
    return program == nullptr ? QString() : program->code;
}

QString CandidateCard::programName() const
{
    const office::CounterProgram *program = chosen();
    return program == nullptr ? QString() : program->name;
}

std::optional<Score> CandidateCard::interview() const
{
    return m_interview->text().trimmed().isEmpty() ? std::nullopt : Score::parse(m_interview->text());
}

std::optional<Score> CandidateCard::interviewOf(const office::CounterProgram &program) const
{
    const std::optional<Score> typed = interview();
    return typed ? typed : program.interview;
}

Result<void> CandidateCard::check() const
{
    const office::CounterProgram *program = chosen();
    if (program == nullptr)
        return failure(ErrorCode::UnknownProgram, {QString(), QString()});
    if (!m_interview->text().trimmed().isEmpty() && !interview())
        return failure(ErrorCode::NotScore, {m_interview->text().trimmed()});
    return office::checkProgram(*program, interviewOf(*program));
}

} // namespace hengzhao::ui
