// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/reach_pane.h"

#include "models/wording/figure_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using wording::thousands;

QString shareWord(const figures::ShareRow &row)
{
    return row.share() ? wording::percent(*row.share()) : wording::dash();
}

ReachPane::ReachPane(QWidget *parent)
    : QWidget(parent), m_district(new QComboBox), m_by(new QComboBox), m_try(new QPushButton(tr("Try it"))),
      m_answer(new QLabel)
{
    m_by->addItem(tr("by its line"), static_cast<int>(office::ReachBy::Line));
    m_by->addItem(tr("by its seats"), static_cast<int>(office::ReachBy::Seats));
    m_district->setAccessibleName(tr("District to be brought into the band"));
    m_by->setAccessibleName(tr("What is moved"));
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->setAccessibleName(tr("What it would take"));
    auto *search = new QPushButton(tr("Search"));
    search->setToolTip(tr("Searches the least change that brings the district into the band"));
    m_try->setToolTip(tr("Moves line or seats to what was found; nothing is kept by it"));
    for (QPushButton *button : {search, m_try})
        button->setAccessibleName(button->text());
    m_try->setEnabled(false);
    connect(search, &QPushButton::clicked, this, [this] {
        Q_EMIT asked(m_district->currentData().toString(), static_cast<office::ReachBy>(m_by->currentData().toInt()));
    });
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tryWanted(m_found); });
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Bring into the band:")));
    for (QWidget *part : {static_cast<QWidget *>(m_district), static_cast<QWidget *>(m_by),
                          static_cast<QWidget *>(search), static_cast<QWidget *>(m_try)})
        row->addWidget(part);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addLayout(row);
    column->addWidget(m_answer, 1, Qt::AlignTop);
}

void ReachPane::setDistricts(const QList<figures::ShareRow> &districts)
{
    const QString chosen = m_district->currentData().toString();
    m_district->clear();
    for (const figures::ShareRow &district : districts)
        m_district->addItem(district.name, district.key);
    m_district->setCurrentIndex(std::max(0, m_district->findData(chosen)));
}

void ReachPane::show(const office::Reach &reach)
{
    m_found = reach.request;
    m_try->setEnabled(!reach.isThere && (reach.line || reach.seats != reach.seatsBefore));
    const QString from = shareWord(reach.before);
    const QString to = shareWord(reach.after);
    if (reach.isThere)
        return say(tr("%1 is in the band already, at %2.").arg(reach.districtName, to));
    QString what = tr("There is nothing that could be moved.");
    if (reach.line)
        what = tr("Line of %1: from %2 to %3.")
                   .arg(reach.area, reach.lineBefore ? reach.lineBefore->text() : wording::dash(), reach.line->text());
    else if (reach.seats != reach.seatsBefore)
        what = tr("Seats for it: from %1 to %2.").arg(thousands(reach.seatsBefore), thousands(reach.seats));
    const QString head = reach.isReached
                             ? tr("%1 comes into the band, from %2 to %3.").arg(reach.districtName, from, to)
                             : tr("%1 cannot be brought into the band by this alone; the nearest is %3, from %2.")
                                   .arg(reach.districtName, from, to);
    const office::WhatIfReport &report = reach.report;
    const QString effects =
        tr("Side effects: %1 newly placed, %2 no longer placed, %3 placed elsewhere; %4 not placed in the city, was "
           "%5; "
           "share of the city %6, was %7.")
            .arg(thousands(report.moves.placedAnew), thousands(report.moves.placedNoMore),
                 thousands(report.moves.elsewhere), thousands(report.after.unplaced()),
                 thousands(report.before.unplaced()), shareWord(report.after.city()), shareWord(report.before.city()));
    say(QStringList{head, what, effects}.join(QLatin1Char('\n')));
}

void ReachPane::say(const QString &text)
{
    m_answer->setText(text);
}

QString ReachPane::answer() const
{
    return m_answer->text();
}

} // namespace hengzhao::ui
