// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filter_header.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

namespace hengzhao::ui
{

FilterHeader::FilterHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (const auto change : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved}) {
        connect(this, change, this, [this] {
            m_isChanged = true;
            place();
        });
    }
}

void FilterHeader::setColumns(int count)
{
    while (m_filters.size() > count)
        delete m_filters.takeLast();
    while (m_filters.size() < count) {
        auto *filter = new QLineEdit(this);
        const int column = static_cast<int>(m_filters.size());
        filter->setClearButtonEnabled(true);
        filter->installEventFilter(this);
        connect(filter, &QLineEdit::textChanged, this,
                [this, column](const QString &text) { Q_EMIT filterEdited(column, text); });
        m_filters.append(filter);
    }
    for (int column = 0; column < m_filters.size(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        m_filters[column]->setPlaceholderText(tr("filter …"));
        m_filters[column]->setAccessibleName(tr("Filter: %1").arg(title));
        m_filters[column]->setToolTip(tr("%1: a text, pinyin initials, or >300, <=400, 300..400, =one|other, = for "
                                         "empty cells; Alt+Down lists the values")
                                          .arg(title));
    }
    updateGeometries();
}

QString FilterHeader::text(int column) const
{
    return m_filters[column]->text();
}

void FilterHeader::setText(int column, const QString &text)
{
    m_filters[column]->setText(text);
}

void FilterHeader::setRight(int column, bool right)
{
    QLineEdit *filter = m_filters[column];
    if (filter->property("wrong").toBool() != right)
        return;
    filter->setProperty("wrong", !right);
    style()->unpolish(filter);
    style()->polish(filter);
    Q_EMIT judged(column, right);
}

void FilterHeader::focusFilter(int column)
{
    if (column < 0 || column >= m_filters.size())
        return;
    FilterHeader *header = isCovered(column) && m_twin != nullptr ? m_twin.data() : this;
    header->m_filters[column]->setFocus(Qt::ShortcutFocusReason);
}

void FilterHeader::mirror(FilterHeader &other)
{
    other.m_twin = this;
    for (int column = 0; column < m_filters.size(); ++column) {
        setText(column, other.text(column));
        setRight(column, !other.m_filters[column]->property("wrong").toBool());
    }
    connect(this, &FilterHeader::filterEdited, &other, &FilterHeader::setText);
    connect(&other, &FilterHeader::filterEdited, this, &FilterHeader::setText);
    connect(&other, &FilterHeader::judged, this, &FilterHeader::setRight);
}

bool FilterHeader::isCovered(int column) const
{
    return visualIndex(column) < m_coveredPlaces;
}

void FilterHeader::setCoveredPlaces(int places)
{
    if (places == m_coveredPlaces)
        return;
    m_coveredPlaces = places;
    place();
}

void FilterHeader::restoreLayout(const QByteArray &state)
{
    restoreState(state);
    place(); // no column is said to have been resized or moved
}

int FilterHeader::filterHeight() const
{
    return m_filters.isEmpty() ? 0 : m_filters.first()->sizeHint().height() + 4;
}

QSize FilterHeader::sizeHint() const
{
    const QSize titles = QHeaderView::sizeHint();
    return {titles.width(), titles.height() + filterHeight()};
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, filterHeight());
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::place()
{
    const int top = height() - filterHeight() + 1;
    for (int column = 0; column < m_filters.size(); ++column) {
        QLineEdit *filter = m_filters[column];
        const bool shown = column < count() && !isSectionHidden(column) && !isCovered(column);
        filter->setVisible(shown);
        if (shown)
            filter->setGeometry(sectionViewportPosition(column) + 2, top, sectionSize(column) - 4, filterHeight() - 4);
    }
}

void FilterHeader::mousePressEvent(QMouseEvent *event)
{
    m_isChanged = false;
    QHeaderView::mousePressEvent(event);
}

void FilterHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    if (std::exchange(m_isChanged, false))
        Q_EMIT laidOut();
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered(static_cast<int>(m_filters.indexOf(qobject_cast<QLineEdit *>(watched))));
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            Q_EMIT valuesWanted(static_cast<int>(m_filters.indexOf(qobject_cast<QLineEdit *>(watched))));
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT left();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            if (auto *filter = qobject_cast<QLineEdit *>(watched); filter && !filter->text().isEmpty()) {
                filter->clear();
                return true;
            }
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace hengzhao::ui
