// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/season_picker.h"

#include "models/wording/error_words.h"
#include "ui/frame/login_form.h"
#include "ui/frame/new_season.h"
#include "ui/parts/card.h"

#include <QCheckBox>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyle>
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
    : QWidget(parent), m_faces(new QStackedLayout), m_recent(new QListWidget),
      m_inspection(new QCheckBox(tr("Open for inspection: read-only, no personal data"))), m_sentence(new QLabel),
      m_login(new LoginForm), m_work(new QLabel), m_part(new QProgressBar)
{
    m_faces->addWidget(makeChoices(recent));
    m_faces->addWidget(m_login);
    m_faces->addWidget(makeWork());
    connect(m_login, &LoginForm::agreed, this,
            [this](const QString &path) { Q_EMIT loggedIn(path, std::make_shared<office::Login>(m_login->take())); });
    connect(m_login, &LoginForm::wentBack, this, [this] { m_faces->setCurrentIndex(Choosing); });
    auto *middle = new QWidget;
    middle->setLayout(m_faces);
    middle->setFixedSize(620, 420);
    auto *all = new QVBoxLayout(this);
    all->addWidget(middle, 0, Qt::AlignCenter);
    resize(1000, 640);
    setWindowTitle(tr("Hengzhao"));
}

QWidget *SeasonPicker::makeChoices(const QStringList &recent)
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
    auto *fresh = choice(tr("New season …"), tr("An empty season, to import tables into"), false);
    auto *demo = choice(tr("Demo season"), tr("A made-up city of 84,000 candidates to try everything on"), true);
    auto *tables =
        choice(tr("Demo tables …"), tr("Writes the demo's tables as csv files, to practise importing"), false);
    connect(tables, &QPushButton::clicked, this, &SeasonPicker::chooseTableFolder);
    connect(open, &QPushButton::clicked, this, &SeasonPicker::chooseFile);
    connect(fresh, &QPushButton::clicked, this, &SeasonPicker::makeNew);
    connect(demo, &QPushButton::clicked, this, &SeasonPicker::wantsDemo);
    m_inspection->setToolTip(tr("Dashboards and other figures; nothing can be changed and nobody is named"));
    for (QPushButton *making : {fresh, tables})
        connect(m_inspection, &QCheckBox::toggled, making, &QWidget::setDisabled);
    m_sentence->setObjectName(QStringLiteral("error"));
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 12);
    buttons->setSpacing(8);
    buttons->addWidget(open);
    buttons->addWidget(fresh);
    buttons->addStretch(1);
    buttons->addWidget(tables);
    buttons->addWidget(demo);
    auto *recentBox = new QHBoxLayout;
    recentBox->setContentsMargins(8, 0, 8, 0);
    recentBox->addWidget(m_recent);
    auto *ways = new QHBoxLayout;
    ways->setContentsMargins(12, 0, 12, 0);
    ways->addWidget(m_inspection);
    card->body()->addLayout(recentBox, 1);
    card->body()->addLayout(ways);
    card->body()->addWidget(m_sentence);
    card->body()->addLayout(buttons);
    return card;
}

office::Sight SeasonPicker::sight() const
{
    return m_inspection->isChecked() ? office::Sight::Inspection : office::Sight::Whole;
}

void SeasonPicker::setSight(office::Sight sight)
{
    m_inspection->setChecked(sight == office::Sight::Inspection);
}

QWidget *SeasonPicker::makeWork()
{
    auto *card = new Card;
    m_work->setAlignment(Qt::AlignCenter);
    m_part->setRange(0, 1000);
    m_part->setTextVisible(false);
    m_part->setAccessibleName(tr("Progress"));
    auto *cancel = choice(tr("Cancel"), tr("Stops the work; nothing is left of it"), false);
    connect(cancel, &QPushButton::clicked, this, &SeasonPicker::cancelled);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(80, 0, 80, 0);
    row->addWidget(m_part, 1);
    row->addWidget(cancel);
    card->body()->addStretch(1);
    card->body()->addWidget(m_work);
    card->body()->addLayout(row);
    card->body()->addStretch(1);
    return card;
}

void SeasonPicker::refuse(const QString &path, const Error &error)
{
    // What the form can put right is said there.
    static const QList<ErrorCode> atTheForm{ErrorCode::LoginNeeded, ErrorCode::LoginWrong,
                                            ErrorCode::PasswordMustChange, ErrorCode::PasswordSame};
    if (!atTheForm.contains(error.code))
        return showError(error);
    m_faces->setCurrentIndex(LoggingIn);
    if (error.code == ErrorCode::LoginNeeded)
        m_login->begin(path);
    else
        m_login->refuse(error);
}

void SeasonPicker::showError(const Error &error)
{
    say(wording::sentence(error), true);
}

void SeasonPicker::showDone(const QString &sentence)
{
    say(sentence, false);
}

void SeasonPicker::say(const QString &sentence, bool isError)
{
    m_sentence->setObjectName(isError ? QStringLiteral("error") : QString());
    // The look goes by the name.
    m_sentence->style()->polish(m_sentence);
    m_sentence->setContentsMargins(12, 0, 12, 0);
    m_sentence->setText(sentence);
    m_sentence->show();
    m_faces->setCurrentIndex(Choosing);
}

void SeasonPicker::showWork(const QString &title)
{
    m_work->setText(title);
    m_part->setRange(0, 0);
    m_faces->setCurrentIndex(Working);
}

void SeasonPicker::showPart(double part)
{
    constexpr int whole = 1000;
    m_part->setRange(0, whole);
    m_part->setValue(static_cast<int>(part * whole));
}

void SeasonPicker::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a season"), {}, tr("Seasons (*.hzs)"));
    if (!path.isEmpty())
        Q_EMIT chosen(path);
}

void SeasonPicker::chooseTableFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where shall the tables lie?"));
    if (!folder.isEmpty())
        Q_EMIT wantsDemoTables(folder);
}

void SeasonPicker::makeNew()
{
    NewSeason asked(QDate::currentDate().year(), this);
    if (asked.exec() != QDialog::Accepted)
        return;
    QString path = QFileDialog::getSaveFileName(this, tr("Where shall the season lie?"),
                                                QStringLiteral("%1.hzs").arg(asked.year()), tr("Seasons (*.hzs)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".hzs")))
        path += QLatin1String(".hzs");
    std::optional<office::Login> login = asked.login();
    Q_EMIT wantsNew(path, asked.year(), login ? std::make_shared<office::Login>(std::move(*login)) : nullptr);
}

} // namespace hengzhao::ui
