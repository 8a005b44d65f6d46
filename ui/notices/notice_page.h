// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/notice_desk.h"
#include "ui/parts/page.h"

class QLineEdit;
class QTabWidget;

namespace hengzhao::ui
{

class Grid;
class NoticeBar;
class PagePreview;
class RangeForm;

/// Notices (R28): who has one and who not, their register, the ranges of numbers, and whether one that somebody shows
/// is true.
class NoticePage final : public Page
{
    Q_OBJECT

public:
    explicit NoticePage(OpenSeason &season);

    [[nodiscard]] Grid &schools() { return *m_schools; }
    [[nodiscard]] Grid &notices() { return *m_notices; }
    [[nodiscard]] Grid &ranges() { return *m_ranges; }
    [[nodiscard]] RangeForm &rangeForm() { return *m_rangeForm; }
    [[nodiscard]] PagePreview &preview() { return *m_preview; }
    [[nodiscard]] QLineEdit &checkLine() { return *m_check; }
    [[nodiscard]] QString said() const;
    /// The number of a notice or a candidate.
    void lookAt(const QString &what) override;

    void print(const office::NoticeRequest &request);
    void voidCurrent(const QString &reason);
    void writeKey(const QString &path);

protected:
    void refresh() override;

private:
    struct Look {
        Table schools;
        Table notices;
        Table ranges;
    };

    [[nodiscard]] static Result<Look> read(office::Office &office);
    void addTools();
    [[nodiscard]] QWidget *makeCheck();
    [[nodiscard]] QWidget *makeRegister();
    [[nodiscard]] QWidget *makeRanges();
    void show(const Look &look);
    void showPreview();
    void selectWanted();
    /// The cell of a grid's current row; empty where there is none.
    [[nodiscard]] static QString current(Grid &grid, const char *key);
    void askSchool();
    void askAll();
    void askAgain();
    void askKey();
    void giveRange(const office::NewNoticeRange &range);
    void check();
    void tellCheck(const QList<office::NoticeCheck> &checks);

    QTabWidget *m_tabs;
    Grid *m_schools;
    Grid *m_notices;
    Grid *m_ranges;
    RangeForm *m_rangeForm;
    PagePreview *m_preview;
    NoticeBar *m_said;
    QLineEdit *m_check;
    QLineEdit *m_reason;
    QPushButton *m_void;
    QList<QPushButton *> m_printing;
    QString m_wanted;
};

} // namespace hengzhao::ui
