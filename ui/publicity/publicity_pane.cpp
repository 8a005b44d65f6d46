// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/publicity_pane.h"

#include "models/wording/error_words.h"
#include "models/wording/finding_words.h"

#include <QPointer>

namespace hengzhao::ui
{

PublicityPane::PublicityPane(OpenSeason &season, QWidget *parent) : QWidget(parent), m_season(season) {}

QString PublicityPane::inWords(const Error &error)
{
    QStringList lines{wording::sentence(error)};
    for (const Finding &finding : error.findings)
        lines.append(wording::sentence(finding));
    return lines.join(QLatin1Char('\n'));
}

void PublicityPane::keepForm(AskForm &form, const QString &title, const QString &done,
                             const std::function<Job(const AskForm &)> &jobOf)
{
    connect(&form, &AskForm::agreed, this, [this, title, done, jobOf, open = QPointer<AskForm>(&form)] {
        const Job job = jobOf(*open);
        m_season.work<void>(title, [job](office::Office &office, Progress &) { return job(office); })
            .then(this, [this, done, open](const Result<void> &kept) {
                if (!kept && open)
                    return open->refuse(inWords(kept.error()));
                if (!kept)
                    return;
                if (open)
                    open->accept();
                Q_EMIT noticed(done);
            });
    });
    form.open();
}

} // namespace hengzhao::ui
