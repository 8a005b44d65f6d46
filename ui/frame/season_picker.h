// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/season_desk.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace hengzhao::ui
{

/// The seasons opened before, a file, a new season or the demo.
class SeasonPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit SeasonPicker(const QStringList &recent, QWidget *parent = nullptr);

    void showError(const Error &error);

Q_SIGNALS:
    void chosen(const QString &path);
    /// A new trial season at a path, for a year.
    void wantsNew(const QString &path, int year);
    void wantsDemo();

private:
    void chooseFile();
    void makeNew();

    QListWidget *m_recent;
    QLabel *m_error;
};

} // namespace hengzhao::ui
