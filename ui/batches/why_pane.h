// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/batches/place_bars.h"
#include "ui/batches/queue_bar.h"
#include "ui/parts/card.h"

class QLabel;

namespace hengzhao::ui
{

class Grid;

/// Why a bucket's seats went where they went: its queue, who stood around the last place, and what was decided about
/// one of them.
class WhyPane final : public Card
{
    Q_OBJECT

public:
    explicit WhyPane(QWidget *parent = nullptr);

    void showNothing(const QString &text);
    void showBucket(const office::BucketView &view);
    /// With a picture of the queues that the choices stood in.
    void showDecision(const QString &name, const QString &words, const QList<ChoiceDecision> &choices = {});
    [[nodiscard]] QString decision() const;
    [[nodiscard]] PlaceBars &choices() { return *m_choices; }
    [[nodiscard]] Grid &places() { return *m_places; }

Q_SIGNALS:
    /// Somebody wants to know what was decided about a candidate; `name` is what may be shown of theirs.
    void asked(const QString &candidateNumber, const QString &name);

private:
    void ask(std::optional<std::int64_t> candidate);

    office::BucketView m_view;
    QLabel *m_remark;
    QueueBar *m_bar;
    Grid *m_places;
    QLabel *m_name;
    QLabel *m_words;
    PlaceBars *m_choices;
};

} // namespace hengzhao::ui
