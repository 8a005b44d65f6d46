// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"

#include <QWidget>

namespace hengzhao::ui
{

/// One candidate's queues, a bar a choice: the seats, the line after the last one taken, and where the candidate stood.
/// Choices that came into no queue have none.
class PlaceBars final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceBars(QWidget *parent = nullptr);

    void setChoices(const QList<ChoiceDecision> &choices);
    [[nodiscard]] qsizetype count() const { return m_choices.size(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QString wordsOf(const ChoiceDecision &choice);
    [[nodiscard]] int barRowHeight() const;

    QList<ChoiceDecision> m_choices;
};

} // namespace hengzhao::ui
