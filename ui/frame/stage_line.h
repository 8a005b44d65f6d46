// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/season_desk.h"

#include <QWidget>

namespace hengzhao::ui
{

/// One step of the year.
struct Stage {
    enum class When { Done, Now, ToCome };

    QString title;
    When when = When::ToCome;
    /// The place where its work is done; empty where the window does not offer it.
    QString place;
};

/// The steps of the season, by what has come in and been run.
[[nodiscard]] QList<Stage> stagesOf(const office::SeasonInfo &info, const RuleBook &rules);

/// The stages of the season as one line: done, now, to come. A click goes there.
class StageLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StageLine(QWidget *parent = nullptr);

    void setStages(const QList<Stage> &stages);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(const QString &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int widthOf(const Stage &stage) const;
    /// Empty beside the stages, and on one that leads nowhere.
    [[nodiscard]] QString placeAt(int x) const;

    QList<Stage> m_stages;
};

} // namespace hengzhao::ui
