// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/inspection_desk.h"
#include "ui/parts/open_season.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace hengzhao::ui
{

class AttachmentList;
class Grid;

/// One inspection: when who was there, the checklist answered row by row, what is to be put right, photographs.
class InspectionPane final : public QWidget
{
    Q_OBJECT

public:
    struct Seen {
        office::Inspection inspection;
        Table answers;
        Table findings;
        QList<office::Attachment> photographs;
    };

    explicit InspectionPane(OpenSeason &season, QWidget *parent = nullptr);

    void show(const Seen &seen);
    [[nodiscard]] Grid &answers() { return *m_answers; }
    [[nodiscard]] Grid &findings() { return *m_findings; }
    [[nodiscard]] const office::Inspection &inspection() const { return m_inspection; }

Q_SIGNALS:
    void wantsVisit(const QString &day, const QString &inspectors);
    void wantsAnswer(const office::InspectionAnswer &answer);
    void wantsFinding(const QString &text, const QString &due);
    void wantsSettling(qint64 finding, const QString &how);
    void wantsAttaching(const office::NewAttachment &attachment);
    void wantsDetaching(qint64 attachment);

private:
    [[nodiscard]] static AttachmentList *makePhotographs(OpenSeason &season);
    [[nodiscard]] QWidget *makeChecklist();
    [[nodiscard]] QWidget *makeFindings();
    void answerCurrent(const char *answer);
    void judge();

    OpenSeason &m_season;
    office::Inspection m_inspection;
    QLineEdit *m_day;
    QLineEdit *m_inspectors;
    QPushButton *m_visit;
    Grid *m_answers;
    QLineEdit *m_remark;
    QList<QPushButton *> m_answerButtons;
    Grid *m_findings;
    QLineEdit *m_text;
    QLineEdit *m_due;
    QPushButton *m_add;
    QPushButton *m_settle;
    AttachmentList *m_photographs;
};

} // namespace hengzhao::ui
