// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/domain/story.h"
#include "models/office/people_desk.h"
#include "ui/parts/card.h"

class QLabel;
class QPushButton;

namespace hengzhao::ui
{

/// One candidate: facts, scores, choices in their order, and what was decided, in words.
class PersonPane final : public Card
{
    Q_OBJECT

public:
    explicit PersonPane(QWidget *parent = nullptr);

    void showNothing();
    [[nodiscard]] static QStringList choiceLines(const office::PersonView &person);
    void showPerson(const office::PersonView &person);
    void showDecisions(const QList<CandidateDecision> &decisions);
    /// What happened to their seat, by whom and when.
    void showStory(const Story &story);
    void showProblem(const QString &text);
    /// All that is shown, for a test to read.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// A page for the parent of whoever is shown.
    void answerWanted();

private:
    QLabel *addPart(const QString &title);

    QWidget *m_parts;
    QLabel *m_hint;
    QLabel *m_facts;
    QLabel *m_scores;
    QLabel *m_choices;
    QLabel *m_decisions;
    QLabel *m_story;
    QPushButton *m_answer;
};

} // namespace hengzhao::ui
