// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "ui/parts/open_season.h"
#include "ui/publicity/ask_form.h"

#include <QWidget>

namespace hengzhao::ui
{

/// One section of the publicity page.
class PublicityPane : public QWidget
{
    Q_OBJECT

public:
    explicit PublicityPane(OpenSeason &season, QWidget *parent = nullptr);

    /// Reads what it shows.
    virtual void refresh() = 0;

Q_SIGNALS:
    void summaryChanged(const QString &summary);
    void noticed(const QString &text);
    /// What it shows could not be read.
    void failed(const Error &error);

protected:
    using Job = std::function<Result<void>(office::Office &)>;

    [[nodiscard]] OpenSeason &season() const { return m_season; }
    /// An error with all that was found, as a form shows it.
    [[nodiscard]] static QString inWords(const Error &error);
    /// Whenever the form is agreed to, does the job that is made of it; the form goes away once that is done, and says
    /// why where it is not.
    void keepForm(AskForm &form, const QString &title, const QString &done,
                  const std::function<Job(const AskForm &)> &jobOf);

private:
    OpenSeason &m_season;
};

} // namespace hengzhao::ui
