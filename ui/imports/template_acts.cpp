// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/figure_words.h"
#include "ui/imports/import_page.h"
#include "ui/imports/template_ask.h"
#include "ui/parts/notice_bar.h"

#include <QFileDialog>
#include <QFileInfo>

namespace hengzhao::ui
{

void ImportPage::chooseTemplate()
{
    QFileDialog dialog(this, tr("Template"), QFileInfo(season().where()).absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({tr("Excel workbook (*.xlsx)"), tr("csv file, header only (*.csv)")});
    dialog.setDefaultSuffix(QStringLiteral("xlsx"));
    dialog.selectFile(m_templates->fileName() + QStringLiteral(".xlsx"));
    if (dialog.exec() == QDialog::Accepted)
        writeTemplate(dialog.selectedFiles().value(0));
}

void ImportPage::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Into which folder?"), QFileInfo(season().where()).absolutePath());
    if (!folder.isEmpty())
        writeTemplates(folder);
}

void ImportPage::writeTemplate(const QString &path)
{
    office::TemplateRequest wanted = m_templates->request();
    wanted.path = path;
    season()
        .work<QList<office::WrittenTemplate>>(
            tr("Writing the template"),
            [wanted](office::Office &office, Progress &progress) {
                return office::TemplateDesk(office).write(wanted, progress).map([](const office::WrittenTemplate &one) {
                    return QList<office::WrittenTemplate>{one};
                });
            })
        .then(this, [this](const Result<QList<office::WrittenTemplate>> &written) { tellWritten(written); });
}

void ImportPage::writeTemplates(const QString &folder)
{
    season()
        .work<QList<office::WrittenTemplate>>(
            tr("Writing the templates"),
            [folder, headers = m_templates->request().headers](office::Office &office, Progress &progress) {
                return office::TemplateDesk(office).writeAll(folder, headers, progress);
            })
        .then(this, [this](const Result<QList<office::WrittenTemplate>> &written) { tellWritten(written); });
}

void ImportPage::tellWritten(const Result<QList<office::WrittenTemplate>> &written)
{
    if (!written) {
        m_notice->say(Tone::Bad, tr("not done"), wording::sentence(written.error()));
        return;
    }
    m_templates->hide();
    const office::WrittenTemplate &first = written->first();
    m_notice->say(
        Tone::Good, tr("written"),
        written->size() == 1
            ? tr("%1: %2 rows stand there already").arg(first.path, wording::thousands(first.rows))
            : tr("%1 templates in %2").arg(wording::thousands(written->size()), QFileInfo(first.path).absolutePath()));
}

} // namespace hengzhao::ui
