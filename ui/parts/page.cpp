// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/page.h"

#include "ui/parts/shown_export.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>

#include <utility>

namespace hengzhao::ui
{

Page::Page(OpenSeason &season, const QString &title, QWidget *parent)
    : QWidget(parent), m_season(season), m_title(new QLabel(title)), m_sentence(new QLabel), m_tools(new QHBoxLayout),
      m_faces(new QStackedWidget), m_content(new QWidget), m_contentLayout(new QVBoxLayout(m_content)),
      m_face(new QWidget), m_faceHead(new QLabel), m_faceText(new QLabel)
{
    m_title->setObjectName(QStringLiteral("title"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tools->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_sentence, 1);
    head->addLayout(m_tools);
    m_contentLayout->setContentsMargins(0, 0, 0, 0);
    m_contentLayout->setSpacing(12);

    m_faceHead->setFont(large);
    m_faceHead->setAlignment(Qt::AlignCenter);
    m_faceText->setAlignment(Qt::AlignCenter);
    m_faceText->setWordWrap(true);
    m_faceText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *face = new QVBoxLayout(m_face);
    face->addStretch(2);
    face->addWidget(m_faceHead);
    face->addWidget(m_faceText);
    face->addStretch(3);

    m_faces->addWidget(m_content);
    m_faces->addWidget(m_face);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(14, 12, 14, 12);
    all->setSpacing(12);
    all->addLayout(head);
    all->addWidget(m_faces, 1);
    setAccessibleName(title);
    connect(&season, &OpenSeason::changed, this, &Page::renew);
    showLoading();
}

QString Page::title() const
{
    return m_title->text();
}

QString Page::sentence() const
{
    return m_sentence->text();
}

bool Page::isLoading() const
{
    return m_isStale || (m_faces->currentWidget() == m_face && m_faceHead->text() == tr("Reading …"));
}

void Page::renew()
{
    m_isStale = true;
    if (isVisible()) {
        m_isStale = false;
        refresh();
    }
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    offerExports();
    if (m_isStale) {
        m_isStale = false;
        refresh();
    }
}

/// Every table of a page that has a name; pages make them after this was made.
void Page::offerExports()
{
    if (std::exchange(m_offersExports, true))
        return;
    for (Grid *grid : findChildren<Grid *>()) {
        if (!grid->name().isEmpty())
            offerExport(*grid, m_season, [this](office::ShownRequest &request) { addTo(request); });
        // What a paper or a file is headed with, where a page has one table and gave it no name of its own.
        if (grid->view().accessibleName().isEmpty())
            grid->view().setAccessibleName(title());
    }
}

void Page::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
}

QPushButton *Page::addTool(const QString &text, const QString &tip, const QKeySequence &key, bool isMain)
{
    auto *button = new QPushButton(text);
    button->setProperty("main", isMain);
    button->setAccessibleName(text);
    const QString keyText = key.toString(QKeySequence::NativeText);
    button->setToolTip(keyText.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keyText));
    auto *action = new QAction(this);
    action->setShortcut(key);
    // Wherever the focus is, also among the places; a page that is not shown hears nothing.
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    addAction(action);
    m_tools->addWidget(button);
    return button;
}

void Page::showLoading()
{
    showFace(tr("Reading …"), {}, false);
}

void Page::showContent()
{
    m_faces->setCurrentWidget(m_content);
}

void Page::showEmpty(const QString &what, const QString &todo)
{
    showFace(what, todo, false);
}

void Page::showError(const Error &error)
{
    showFace(tr("This cannot be shown"), wording::sentence(error), true);
}

void Page::showFace(const QString &head, const QString &text, bool isError)
{
    m_faceHead->setText(head);
    m_faceText->setText(text);
    m_faceText->setObjectName(isError ? QStringLiteral("error") : QStringLiteral("muted"));
    style()->unpolish(m_faceText);
    style()->polish(m_faceText);
    m_faces->setCurrentWidget(m_face);
}

} // namespace hengzhao::ui
