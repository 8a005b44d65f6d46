// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/prompter.h"

#include "models/wording/error_words.h"
#include "models/wording/finding_words.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

namespace
{

struct PrompterWords {
    Q_DECLARE_TR_FUNCTIONS(PrompterWords)
};

} // namespace

bool confirmTyped(QWidget *parent, const QString &title, const QString &what, const QString &word)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *text = new QLabel(what);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    auto *typed = new QLineEdit;
    typed->setAccessibleName(PrompterWords::tr("Type “%1” to go on").arg(word));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *agree = buttons->addButton(title, QDialogButtonBox::AcceptRole);
    agree->setProperty("main", true);
    agree->setEnabled(false);
    QObject::connect(typed, &QLineEdit::textChanged, agree,
                     [agree, word](const QString &now) { agree->setEnabled(now.trimmed() == word); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->setSpacing(12);
    column->addWidget(text);
    column->addWidget(new QLabel(PrompterWords::tr("Type “%1” to go on").arg(word)));
    column->addWidget(typed);
    column->addWidget(buttons);
    return dialog.exec() == QDialog::Accepted;
}

void tellError(QWidget *parent, const QString &title, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, title, wording::sentence(error), QMessageBox::Close, parent);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QStringList details;
    for (const Finding &finding : error.findings)
        details.append(wording::sentence(finding));
    constexpr qsizetype mostSeen = 6;
    box.setInformativeText(details.mid(0, mostSeen).join(QLatin1Char('\n')));
    if (details.size() > mostSeen)
        box.setDetailedText(details.join(QLatin1Char('\n')));
    box.exec();
}

} // namespace hengzhao::ui
