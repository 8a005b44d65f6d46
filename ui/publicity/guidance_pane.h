// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/guidance_desk.h"
#include "ui/publicity/publicity_pane.h"

class QCheckBox;
class QPushButton;

namespace hengzhao::ui
{

class AttachmentList;
class Card;
class Grid;

/// Every junior-high with its career-guidance lessons and posters, and who is short.
class GuidancePane final : public PublicityPane
{
    Q_OBJECT

public:
    explicit GuidancePane(OpenSeason &season);

    void refresh() override;
    [[nodiscard]] Grid &juniors() { return *m_juniors; }
    [[nodiscard]] Grid &lessons() { return *m_lessons; }
    [[nodiscard]] Grid &posters() { return *m_posters; }
    [[nodiscard]] AttachmentList &photographs() { return *m_photographs; }
    /// Only junior-highs that owe lessons or posters.
    void showOnlyOwing(bool isOnly);
    AskForm *askLesson();
    AskForm *askRemoval();
    AskForm *askPoster();
    AskForm *askDown();

private:
    struct Read {
        Table table;
        QList<office::GuidanceCount> counts;
    };
    struct Details {
        QList<office::CareerLesson> lessons;
        QList<office::Poster> posters;
    };

    [[nodiscard]] static Result<Read> read(office::Office &office);
    [[nodiscard]] QWidget *makePane();
    void show();
    void showCurrent();
    void showPhotographs();
    void changePhotographs(const QString &title, std::function<Result<void>(office::GuidanceDesk &, qint64)> change);
    void showTools();
    [[nodiscard]] std::optional<office::GuidanceCount> current() const;
    [[nodiscard]] std::optional<office::Poster> currentPoster() const;
    [[nodiscard]] QDate usualDay() const;

    Grid *m_juniors;
    Grid *m_lessons;
    Grid *m_posters;
    Card *m_lessonCard;
    Card *m_posterCard;
    AttachmentList *m_photographs;
    QCheckBox *m_onlyOwing;
    QPushButton *m_addLesson;
    QPushButton *m_removeLesson;
    QPushButton *m_addPoster;
    QPushButton *m_down;
    Table m_table;
    QList<office::GuidanceCount> m_counts;
    Details m_details;
};

} // namespace hengzhao::ui
