// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/what_if.h"
#include "ui/parts/card.h"

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QSlider;

namespace hengzhao::ui
{

/// What an officer moves at the what-if desk: the line of every area, the mode, the order of candidates.
class ChangeCard final : public Card
{
    Q_OBJECT

public:
    explicit ChangeCard(QWidget *parent = nullptr);

    /// What stands now, from which everything is moved.
    void setSituation(const QList<office::TriedArea> &areas, BatchMode mode, const QList<RankingKey> &ranking);
    /// Moves everything to where a request has it, or back to what stands.
    void setRequest(const office::WhatIfRequest &request);
    /// Only what is not as it stands; seats are moved elsewhere.
    [[nodiscard]] office::WhatIfRequest request() const;
    void setLine(const QString &area, Score score);
    [[nodiscard]] std::optional<Score> lineOf(const QString &area) const;
    [[nodiscard]] std::optional<Score> lineInForce(const QString &area) const;
    /// Brings an area to the front; passed over where there is none of that name.
    void choose(const QString &area);
    /// The area that was touched last.
    [[nodiscard]] const QString &area() const { return m_area; }

Q_SIGNALS:
    void moved();
    void areaChosen(const QString &area);

private:
    struct Line {
        office::TriedArea area;
        QLabel *name;
        QSlider *slider;
        QDoubleSpinBox *box;
    };

    void clearLines();
    void addLine(const office::TriedArea &area);
    void showLine(Line &line, std::optional<Score> score);
    void touch(const QString &area);
    [[nodiscard]] QLayout *makeRanking();
    void showRanking(const QList<RankingKey> &ranking);
    void moveKey(int by);
    [[nodiscard]] static std::optional<Score> scoreIn(const Line &line);

    QGridLayout *m_grid;
    QList<Line> m_lines;
    QComboBox *m_mode;
    QListWidget *m_ranking;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QString m_area;
    BatchMode m_modeNow = BatchMode::ChoiceFirst;
    QList<RankingKey> m_rankingNow;
    QList<RankingKey> m_rankingTried;
};

} // namespace hengzhao::ui
