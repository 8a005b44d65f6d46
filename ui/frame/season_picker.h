// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/season_desk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QStackedLayout;

namespace hengzhao::ui
{

class LoginForm;

/// The seasons opened before, a file, a new season or the demo; then, where the season has accounts, the login.
class SeasonPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit SeasonPicker(const QStringList &recent, QWidget *parent = nullptr);

    /// How whoever chose wants to look at the season.
    [[nodiscard]] office::Sight sight() const;
    void setSight(office::Sight sight);

    /// Why what was asked for cannot be had.
    void showError(const Error &error);
    /// Why the season at a path was not opened. Where that is for want of a login, the login is asked for.
    void refuse(const QString &path, const Error &error);
    /// What is being done, until an error is shown or the picker goes.
    void showWork(const QString &title);
    void showPart(double part);
    void showDone(const QString &sentence);

Q_SIGNALS:
    void chosen(const QString &path);
    void loggedIn(const QString &path, const std::shared_ptr<hengzhao::office::Login> &login);
    /// A new season at a path, for a year: sealed by the login of its first account, or open without one.
    void wantsNew(const QString &path, int year, const std::shared_ptr<hengzhao::office::Login> &login);
    void wantsDemo();
    /// The demo's tables as files in a folder.
    void wantsDemoTables(const QString &folder);
    void cancelled();

private:
    enum Face { Choosing, LoggingIn, Working };

    [[nodiscard]] QWidget *makeChoices(const QStringList &recent);
    [[nodiscard]] QWidget *makeWork();
    void chooseFile();
    void makeNew();
    void chooseTableFolder();
    void say(const QString &sentence, bool isError);

    QStackedLayout *m_faces;
    QListWidget *m_recent;
    QCheckBox *m_inspection;
    QLabel *m_sentence;
    LoginForm *m_login;
    QLabel *m_work;
    QProgressBar *m_part;
};

} // namespace hengzhao::ui
