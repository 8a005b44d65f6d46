// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/batch_desk.h"
#include "ui/parts/card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace hengzhao::ui
{

/// "first choice 25,870 · second choice 4,244"
[[nodiscard]] QString choiceCounts(const office::RunFacts &run);

/// Says what a run will do before it is run, and asks for the reason where it replaces another one (R21).
class RunAsk final : public Card
{
    Q_OBJECT

public:
    explicit RunAsk(QWidget *parent = nullptr);

    void ask(const office::RunFacts &expected, const std::optional<office::RunFacts> &replaced);
    /// How many would fare otherwise than in the run that is replaced.
    void addMoves(qsizetype moved);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void agreed(const QString &reason);

private:
    QLabel *m_text;
    QLineEdit *m_reason;
    QPushButton *m_run;
};

} // namespace hengzhao::ui
