// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_pane.h"

#include "models/office/city_time.h"
#include "models/wording/cell_words.h"
#include "models/wording/column_titles.h"
#include "models/wording/decision_words.h"
#include "models/wording/figure_words.h"
#include "models/wording/phrase.h"
#include "models/wording/registration_words.h"
#include "models/wording/term_words.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hengzhao::ui
{

namespace
{

/// Names and values in two columns, as a table of a rich text: it can be selected and copied as one.
class FactTable
{
public:
    void add(const QString &name, const QString &value)
    {
        m_rows += QStringLiteral("<tr><td style='padding-right:14px'>%1</td><td>%2</td></tr>")
                      .arg(name.toHtmlEscaped(), (value.isEmpty() ? wording::dash() : value).toHtmlEscaped());
    }
    [[nodiscard]] QString html() const
    {
        return QStringLiteral("<table cellspacing='0' cellpadding='1'>%1</table>").arg(m_rows);
    }

private:
    QString m_rows;
};

/// "2021-06-01 15:22"
QString momentText(QString moment)
{
    constexpr qsizetype untilMinutes = 16;
    return moment.replace(QLatin1Char('T'), QLatin1Char(' ')).left(untilMinutes);
}

QString scoreText(const std::optional<Score> &score)
{
    return score ? score->text() : wording::dash();
}

} // namespace

PersonPane::PersonPane(QWidget *parent)
    : Card(tr("Candidate"), {}, parent), m_parts(new QWidget), m_hint(new QLabel),
      m_answer(new QPushButton(tr("Answer for a parent…")))
{
    m_answer->setToolTip(tr("One page of what was decided about this candidate, and of nobody else"));
    connect(m_answer, &QPushButton::clicked, this, &PersonPane::answerWanted);
    addTool(m_answer);
    auto *column = new QVBoxLayout(m_parts);
    column->setContentsMargins(12, 0, 12, 10);
    column->setSpacing(4);
    m_facts = addPart({});
    m_choices = addPart(tr("Choices"));
    m_decisions = addPart(tr("What was decided"));
    m_story = addPart(tr("The seat's story"));
    m_scores = addPart(tr("Scores"));
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_parts);
    scroll->viewport()->setAutoFillBackground(false);
    m_parts->setAutoFillBackground(false);
    scroll->setAccessibleName(tr("Candidate"));
    m_hint->setText(tr("Choose a candidate to see facts, choices and decisions."));
    m_hint->setObjectName(QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(12, 0, 12, 0);
    body()->addWidget(m_hint, 0, Qt::AlignTop);
    body()->addWidget(scroll, 1);
    showNothing();
}

QLabel *PersonPane::addPart(const QString &title)
{
    if (!title.isEmpty()) {
        auto *head = new QLabel(title);
        head->setObjectName(QStringLiteral("cardTitle"));
        head->setContentsMargins(0, 8, 0, 0);
        m_parts->layout()->addWidget(head);
    }
    auto *text = new QLabel;
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(title);
    m_parts->layout()->addWidget(text);
    return text;
}

void PersonPane::showNothing()
{
    setTitle(tr("Candidate"));
    m_answer->hide();
    m_hint->show();
    m_parts->hide();
}

void PersonPane::showProblem(const QString &text)
{
    m_decisions->setText(text);
}

QStringList PersonPane::choiceLines(const office::PersonView &person)
{
    QStringList lines;
    for (const office::FiledForm &form : person.forms) {
        QStringList head;
        if (form.supplementary)
            head.append(tr("for a later batch"));
        if (!form.submittedAt.isEmpty())
            head.append(tr("filed %1").arg(momentText(form.submittedAt)));
        if (form.late)
            head.append(tr("outside the window"));
        if (person.areChoicesHidden)
            head.append(tr("filed; shown once the window has closed"));
        if (!head.isEmpty())
            lines.append(head.join(QStringLiteral(" · ")));
        for (qsizetype k = 0; k < form.schools.size(); ++k) {
            const QString &code = form.schools[k];
            if (code.isEmpty())
                continue;
            const QString name = person.schoolNames.value(code);
            lines.append(
                QStringLiteral("%1  %2").arg(wording::capitalised(wording::choiceWord(static_cast<int>(k) + 1)),
                                             name == code ? code : code + QLatin1Char(' ') + name));
        }
    }
    return lines;
}

void PersonPane::showPerson(const office::PersonView &person)
{
    setTitle(person.name, person.number);
    const auto title = [](const char *key) { return wording::columnTitle(QLatin1String(key)); };
    FactTable facts;
    facts.add(title("id_number"), person.identityNumber);
    facts.add(title("sex"), wording::word(person.sex));
    facts.add(title("district"), person.districtName);
    facts.add(title("junior_school"), person.className.isEmpty()
                                          ? person.juniorSchoolName
                                          : person.juniorSchoolName + QStringLiteral(" · ") + person.className);
    facts.add(title("candidate_category"), wording::word(person.category));
    facts.add(title("graduated"), person.graduated ? wording::yesNoWord(*person.graduated) : QString());
    facts.add(title("applied_general"), wording::yesNoWord(person.appliedGeneral));
    if (!person.generalSchool.isEmpty())
        facts.add(title("general_result"), person.generalSchool == QLatin1String("*")
                                               ? wording::word(Standing::AdmittedGeneral)
                                               : person.generalSchool);
    facts.add(title("admission"),
              person.state ? person.admissionSchool + QStringLiteral(" · ") + wording::word(*person.state) : QString());
    m_facts->setText(facts.html());

    FactTable scores;
    scores.add(title("total"), scoreText(person.total));
    for (size_t subject = 0; subject < subjectCount; ++subject) {
        if (person.scores[subject])
            scores.add(wording::capitalised(wording::word(static_cast<Subject>(subject))),
                       scoreText(person.scores[subject]));
    }
    scores.add(title("evaluation"), person.evaluation ? person.evaluation->text() : QString());
    m_scores->setText(scores.html());

    const QStringList lines = choiceLines(person);
    m_choices->setTextFormat(Qt::PlainText);
    m_choices->setText(lines.isEmpty() ? tr("None were filed.") : lines.join(QLatin1Char('\n')));
    m_decisions->setTextFormat(Qt::PlainText);
    m_decisions->clear();
    m_story->setTextFormat(Qt::PlainText);
    m_story->clear();
    m_hint->hide();
    m_answer->show();
    m_parts->show();
}

void PersonPane::showDecisions(const QList<CandidateDecision> &decisions)
{
    QStringList texts;
    for (const CandidateDecision &decision : decisions)
        texts.append(wording::sentences(decision));
    m_decisions->setText(texts.isEmpty() ? tr("No batch has been run yet.") : texts.join(QStringLiteral("\n\n")));
}

void PersonPane::showStory(const Story &story)
{
    QStringList lines;
    for (const StoryStep &step : story) {
        QStringList parts{office::shownMoment(step.at), wording::storyWord(step)};
        const QString detail = wording::storyDetail(step);
        if (!detail.isEmpty())
            parts.append(detail);
        parts.append(step.actor);
        lines.append(parts.join(QStringLiteral(" · ")));
    }
    m_story->setText(lines.isEmpty() ? tr("Never admitted.") : lines.join(QLatin1Char('\n')));
}

QString PersonPane::text() const
{
    return QStringList{m_facts->text(), m_choices->text(), m_decisions->text(), m_story->text(), m_scores->text()}.join(
        QLatin1Char('\n'));
}

} // namespace hengzhao::ui
