// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/search_box.h"

#include "models/domain/pinyin.h"
#include "models/office/search_desk.h"

#include <QAction>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QListWidget>

namespace hengzhao::ui
{

namespace
{

constexpr int targetRole = Qt::UserRole + 1;
constexpr int whatRole = Qt::UserRole + 2;
constexpr int boxWidth = 270;

bool fits(const QString &title, const QString &wanted)
{
    const PinyinInitials initials = pinyinInitials(title);
    return title.contains(wanted, Qt::CaseInsensitive) || initials.asName.startsWith(wanted.toLower()) ||
           initials.plain.startsWith(wanted.toLower());
}

} // namespace

SearchBox::SearchBox(OpenSeason &season, const QList<Place> &places, QWidget *parent)
    : QLineEdit(parent), m_season(season), m_places(places), m_offers(new QListWidget)
{
    setFixedWidth(boxWidth);
    setPlaceholderText(season.isInspection() ? tr("School, initials   Ctrl+K")
                                             : tr("School, candidate, initials   Ctrl+K"));
    setAccessibleName(tr("Search everything"));
    setToolTip(season.isInspection()
                   ? tr("Finds places and schools by code, name or pinyin initials (Ctrl+K)")
                   : tr("Finds places, schools and candidates by number, name or pinyin initials (Ctrl+K)"));
    setClearButtonEnabled(true);
    m_offers->setWindowFlags(Qt::ToolTip);
    m_offers->setFocusProxy(this);
    m_offers->setAccessibleName(tr("Found"));
    connect(this, &QLineEdit::textEdited, this, &SearchBox::look);
    connect(m_offers, &QListWidget::itemClicked, this, [this] { take(m_offers->currentRow()); });
    auto *key = new QAction(this);
    key->setShortcut(Qt::CTRL | Qt::Key_K);
    key->setShortcutContext(Qt::ApplicationShortcut);
    connect(key, &QAction::triggered, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    addAction(key);
}

SearchBox::~SearchBox()
{
    delete m_offers;
}

QStringList SearchBox::offers() const
{
    QStringList texts;
    for (int row = 0; row < m_offers->count(); ++row)
        texts.append(m_offers->item(row)->text());
    return texts;
}

void SearchBox::look(const QString &text)
{
    const QString wanted = text.trimmed();
    m_offers->clear();
    const int question = ++m_question;
    if (wanted.isEmpty()) {
        m_offers->hide();
        return;
    }
    for (const Place &place : std::as_const(m_places)) {
        if (fits(place.title, wanted))
            offer(place.title, place.name, {});
    }
    showOffers();
    m_season
        .read<QList<office::Found>>(
            [wanted](office::Office &office) { return office::SearchDesk(office).find(wanted); })
        .then(this, [this, question](const Result<QList<office::Found>> &found) {
            if (question != m_question || !found)
                return; // somebody typed on meanwhile
            for (const office::Found &one : *found)
                offer(one.text, one.isSchool ? QStringLiteral("schools") : QStringLiteral("people"), one.code);
            showOffers();
        });
}

void SearchBox::offer(const QString &text, const QString &place, const QString &what)
{
    auto *item = new QListWidgetItem(text, m_offers);
    item->setData(targetRole, place);
    item->setData(whatRole, what);
}

void SearchBox::showOffers()
{
    if (m_offers->count() == 0 || !hasFocus()) {
        m_offers->hide();
        return;
    }
    constexpr int most = 12;
    const int rows = std::min(most, m_offers->count());
    m_offers->setGeometry(QRect(mapToGlobal(QPoint(0, height() + 2)),
                                QSize(std::max(width(), 380), rows * (fontMetrics().height() + 6) + 8)));
    m_offers->setCurrentRow(0);
    m_offers->show();
}

void SearchBox::take(int row)
{
    const QListWidgetItem *item = m_offers->item(row);
    if (item == nullptr)
        return;
    const QString place = item->data(targetRole).toString();
    const QString what = item->data(whatRole).toString();
    m_offers->hide();
    clear();
    Q_EMIT chosen(place, what);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const int row = m_offers->currentRow();
    switch (event->key()) {
    case Qt::Key_Down:
        m_offers->setCurrentRow(std::min(row + 1, m_offers->count() - 1));
        return;
    case Qt::Key_Up:
        m_offers->setCurrentRow(std::max(row - 1, 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(std::max(row, 0));
        return;
    case Qt::Key_Escape:
        m_offers->hide();
        clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_offers->hide();
}

} // namespace hengzhao::ui
