// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batches/why_pane.h"

#include "models/wording/figure_words.h"
#include "models/wording/term_words.h"
#include "ui/parts/grid.h"
#include "ui/parts/grid_widths.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using wording::thousands;

namespace
{

QLabel *wrapped(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

WhyPane::WhyPane(QWidget *parent)
    : Card(tr("Why"), {}, parent), m_remark(wrapped("muted")), m_bar(new QueueBar), m_places(new Grid({})),
      m_name(wrapped("cardTitle")), m_words(wrapped("plain")), m_choices(new PlaceBars)
{
    m_places->view().setAccessibleName(tr("Who stood around the last place"));
    m_places->setEmptyText(tr("Nobody competed for these seats."));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 0, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_remark);
    column->addWidget(m_bar);
    column->addWidget(m_places, 1);
    column->addWidget(m_name);
    column->addWidget(m_words);
    column->addWidget(m_choices);
    column->addStretch();
    body()->addLayout(column);
    connect(m_places, &Grid::currentChanged, this, &WhyPane::ask);
    showNothing({});
}

void WhyPane::showNothing(const QString &text)
{
    setTitle(tr("Why"));
    m_view = {};
    m_remark->setText(text);
    m_bar->hide();
    m_places->hide();
    m_name->hide();
    m_choices->setChoices({});
    m_words->clear();
}

void WhyPane::showBucket(const office::BucketView &view)
{
    m_view = view;
    const office::BucketFilling &filling = view.filling;
    setTitle(filling.schoolName);
    QStringList parts{tr("for %1").arg(wording::bucketWord(filling.district, filling.districtName)),
                      tr("seats %1").arg(thousands(filling.seats))};
    if (filling.round > 0)
        parts.append(tr("last place by the %1").arg(wording::choiceWord(filling.round)));
    if (filling.lotDecided)
        parts.append(tr("decided by lot"));
    m_remark->setText(parts.join(QStringLiteral(" · ")));
    m_bar->setFilling(filling);
    m_bar->show();
    m_places->show();
    m_name->hide();
    m_choices->setChoices({});
    m_words->setText(tr("Choose a candidate to read why."));
    const bool isWhole = view.places.indexOf(QStringLiteral("candidate_no")) >= 0;
    m_places->setTable(std::make_shared<const Table>(view.places));
    suggestWidths(*m_places, {}, isWhole ? QList<int>{44, 56, 96, 64, 108, 190} : QList<int>{46, 60, 90, 68, 76});
    for (int row = m_places->table().rowCount() - 1; row >= 0; --row) {
        if (m_places->table().index(row, 0).data().toString() != thousands(filling.taken))
            continue;
        m_places->view().scrollTo(m_places->table().index(row, 0), QAbstractItemView::PositionAtCenter);
        break;
    }
}

void WhyPane::showDecision(const QString &name, const QString &words, const QList<ChoiceDecision> &choices)
{
    m_choices->setChoices(choices);
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
    m_words->setText(words);
}

QString WhyPane::decision() const
{
    return m_words->text();
}

void WhyPane::ask(std::optional<std::int64_t> candidate)
{
    for (size_t row = 0; candidate && row < m_view.places.rows(); ++row) {
        if (m_view.places.ids[row] == *candidate)
            Q_EMIT asked(m_view.numbers[static_cast<qsizetype>(row)],
                         m_view.places.column(QStringLiteral("name")).text(row));
    }
}

} // namespace hengzhao::ui
