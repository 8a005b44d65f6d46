// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/booklet_desk.h"
#include "models/office/platform_desk.h"
#include "ui/parts/page.h"

class QTabWidget;

namespace hengzhao::ui
{

class Grid;
class HandoutCard;
class NoticeBar;
class PagePreview;

/// What tells families which schools may recruit: booklet, sheets, poster, the report to the provincial platform, and
/// who was handed booklets (R33).
class BookletPage final : public Page
{
    Q_OBJECT

public:
    explicit BookletPage(OpenSeason &season);

    [[nodiscard]] Grid &schools() { return *m_schools; }
    [[nodiscard]] HandoutCard &handouts() { return *m_handouts; }
    [[nodiscard]] Grid &entries() { return *m_entries; }
    [[nodiscard]] PagePreview &preview() { return *m_preview; }
    [[nodiscard]] QString said() const;
    /// The name of a school.
    void lookAt(const QString &what) override;

    void writeBooklet(const office::BookletRequest &request);
    void writePlatform(const QString &path);
    void writePoster(const QString &path);
    void compare(const QString &path);

protected:
    void refresh() override;

private:
    struct Look {
        Table schools;
        Table handouts;
        qint64 copies = 0;
        Table entries;
        std::optional<QDateTime> comparedAt;
        QDate today;
    };

    [[nodiscard]] static Result<Look> read(office::Office &office);
    void show(const Look &look);
    void readPreview();
    void showSchool();
    [[nodiscard]] QString currentSchool() const;
    void addTools();
    void askBooklet();
    void askSheet();
    void askPlatform();
    void askPoster();
    void askList();
    void tellWritten(const Result<office::WrittenBooklet> &written);
    void selectWanted();

    Grid *m_schools;
    Grid *m_entries;
    HandoutCard *m_handouts;
    PagePreview *m_preview;
    QTabWidget *m_tabs;
    NoticeBar *m_notice;
    QList<QPushButton *> m_writing;
    QPushButton *m_sheet = nullptr;
    QString m_wanted;
};

} // namespace hengzhao::ui
