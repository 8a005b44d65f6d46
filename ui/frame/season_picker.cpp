// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/season_picker.h"

#include "models/wording/error_words.h"
#include "ui/parts/card.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

namespace
{

QPushButton *choice(const QString &text, const QString &tip, bool isMain)
{
    auto *button = new QPushButton(text);
    button->setProperty("main", isMain);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    return button;
}

} // namespace

SeasonPicker::SeasonPicker(const QStringList &recent, QWidget *parent)
    : QWidget(parent), m_recent(new QListWidget), m_error(new QLabel)
{
    auto *card = new Card(tr("Which season?"), tr("a season is one file; nothing leaves this computer"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setAccessibleName(tr("Seasons opened before"));
    for (const QString &path : recent) {
        auto *item = new QListWidgetItem(QStringLiteral("%1\n%2").arg(QFileInfo(path).fileName(), path), m_recent);
        item->setData(Qt::UserRole, path);
        if (!QFileInfo::exists(path))
            item->setFlags(Qt::NoItemFlags);
    }
    if (recent.isEmpty()) {
        auto *item = new QListWidgetItem(tr("No season has been opened yet. The demo shows a whole city."), m_recent);
        item->setFlags(Qt::NoItemFlags);
    }
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toString()); });
    auto *open = choice(tr("Open a file …"), tr("A season file on this computer"), false);
    auto *fresh = choice(tr("New season …"), tr("An empty trial season, to import tables into"), false);
    auto *demo = choice(tr("Demo season"), tr("A made-up city of 84,000 candidates to try everything on"), true);
    connect(open, &QPushButton::clicked, this, &SeasonPicker::chooseFile);
    connect(fresh, &QPushButton::clicked, this, &SeasonPicker::makeNew);
    connect(demo, &QPushButton::clicked, this, &SeasonPicker::wantsDemo);
    m_error->setObjectName(QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 12);
    buttons->addWidget(open);
    buttons->addWidget(fresh);
    buttons->addStretch(1);
    buttons->addWidget(demo);
    card->body()->addWidget(m_recent, 1);
    card->body()->addWidget(m_error);
    card->body()->addLayout(buttons);
    card->setFixedSize(620, 420);
    auto *all = new QVBoxLayout(this);
    all->addWidget(card, 0, Qt::AlignCenter);
    resize(1000, 640);
    setWindowTitle(tr("Hengzhao"));
}

void SeasonPicker::showError(const Error &error)
{
    m_error->setContentsMargins(12, 0, 12, 0);
    m_error->setText(wording::sentence(error));
    m_error->show();
}

void SeasonPicker::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a season"), {}, tr("Seasons (*.hzs)"));
    if (!path.isEmpty())
        Q_EMIT chosen(path);
}

void SeasonPicker::makeNew()
{
    bool agreed = false;
    const int year = QInputDialog::getInt(this, tr("New season"), tr("Year of admission"), QDate::currentDate().year(),
                                          2000, 2100, 1, &agreed);
    if (!agreed)
        return;
    QString path = QFileDialog::getSaveFileName(this, tr("Where shall the season lie?"),
                                                QStringLiteral("%1.hzs").arg(year), tr("Seasons (*.hzs)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".hzs")))
        path += QLatin1String(".hzs");
    Q_EMIT wantsNew(path, year);
}

} // namespace hengzhao::ui
