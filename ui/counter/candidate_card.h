// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/admission_desk.h"
#include "ui/parts/card.h"

class QLabel;
class QLineEdit;
class QTableWidget;

namespace hengzhao::ui
{

class Chip;

/// Who stands at the counter: place for the photograph, name, facts, place held; and the programs to choose from.
class CandidateCard final : public Card
{
    Q_OBJECT

public:
    explicit CandidateCard(QWidget *parent = nullptr);

    void clear();
    /// The first program that is open to the candidate is chosen.
    void show(const office::CounterView &view);
    /// Chooses the next program above or below that is open, round and round.
    void step(int by);
    /// The code of the program chosen; empty where there is none.
    [[nodiscard]] QString program() const;
    [[nodiscard]] QString programName() const;
    /// As typed; nothing where nothing is.
    [[nodiscard]] std::optional<Score> interview() const;
    /// Why the program chosen cannot be agreed, if so.
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] QLineEdit &interviewField() { return *m_interview; }
    [[nodiscard]] QTableWidget &programs() { return *m_programs; }

Q_SIGNALS:
    void programChanged();
    /// The score has been typed.
    void interviewGiven();

private:
    void buildFacts();
    void buildPrograms();
    void showFacts(const office::CounterView &view);
    void showPrograms(const QList<office::CounterProgram> &programs);
    void choose(int row);
    [[nodiscard]] const office::CounterProgram *chosen() const;
    /// Of a program: as typed for the chosen one, else on record.
    [[nodiscard]] std::optional<Score> interviewOf(const office::CounterProgram &program) const;

    QLabel *m_photograph;
    QLabel *m_name;
    Chip *m_state;
    QList<QLabel *> m_values;
    QTableWidget *m_programs;
    QLineEdit *m_interview;
    QList<office::CounterProgram> m_offered;
    int m_chosen = -1;
};

} // namespace hengzhao::ui
