// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batches/run_ask.h"

#include "models/wording/figure_words.h"
#include "models/wording/term_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using wording::thousands;

QString choiceCounts(const office::RunFacts &run)
{
    QStringList counts;
    for (qsizetype k = 0; k < run.byRound.size(); ++k)
        counts.append(
            QStringLiteral("%1 %2").arg(wording::choiceWord(static_cast<int>(k) + 1), thousands(run.byRound[k])));
    return counts.join(QStringLiteral(" · "));
}

RunAsk::RunAsk(QWidget *parent)
    : Card(tr("Before the run"), {}, parent), m_text(new QLabel), m_reason(new QLineEdit),
      m_run(new QPushButton(tr("Run it")))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reason->setPlaceholderText(tr("Why it is run again; this goes on the record"));
    m_reason->setAccessibleName(tr("Why it is run again"));
    m_run->setProperty("main", true);
    m_run->setAccessibleName(m_run->text());
    auto *leave = new QPushButton(tr("Leave it"));
    leave->setAccessibleName(leave->text());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 10);
    row->setSpacing(8);
    row->addWidget(m_reason, 1);
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(m_run);
    m_text->setContentsMargins(12, 0, 12, 6);
    body()->addWidget(m_text);
    body()->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &reason) { m_run->setEnabled(!reason.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, m_run, &QPushButton::click);
    connect(leave, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_run, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT agreed(m_reason->text().trimmed());
    });
    hide();
}

void RunAsk::ask(const office::RunFacts &expected, const std::optional<office::RunFacts> &replaced)
{
    QString text = tr("%1, %2: of %3 in the pool %4 will be pre-admitted (%5), and %6 will not be placed.")
                       .arg(wording::batchWord(expected.batch), wording::word(expected.mode), thousands(expected.pool),
                            thousands(expected.preAdmitted), choiceCounts(expected),
                            thousands(expected.pool - expected.preAdmitted));
    if (replaced)
        text += QLatin1Char(' ') + tr("Run %1 with %2 pre-admitted is replaced; it stays on the record.")
                                       .arg(QString::number(replaced->id.value()), thousands(replaced->preAdmitted));
    text += QLatin1Char(' ') + tr("A copy of the season is made first.");
    m_text->setText(text);
    m_reason->clear();
    m_reason->setVisible(replaced.has_value());
    m_run->setEnabled(!replaced);
    show();
    (replaced ? static_cast<QWidget *>(m_reason) : m_run)->setFocus();
}

void RunAsk::addMoves(qsizetype moved)
{
    m_text->setText(m_text->text() + QLatin1Char(' ') +
                    tr("%n candidate(s) fare otherwise: see “Moved”.", nullptr, static_cast<int>(moved)));
}

QString RunAsk::text() const
{
    return m_text->text();
}

} // namespace hengzhao::ui
