// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/correction_pane.h"

#include "models/wording/correction_words.h"
#include "models/wording/error_words.h"
#include "ui/parts/attachment_list.h"
#include "ui/parts/grid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

CorrectionPane::CorrectionPane(OpenSeason &season, QWidget *parent)
    : Card(tr("Corrections"), tr("asked for by one, decided by another"), parent), m_season(season),
      m_grid(new Grid(QStringLiteral("corrections"))), m_effect(new QLabel),
      m_evidence(new AttachmentList(season, {{QStringLiteral("evidence"), tr("evidence")}})), m_reason(new QLineEdit),
      m_approve(new QPushButton(tr("Carry out"))), m_refuse(new QPushButton(tr("Refuse")))
{
    m_grid->setTight(true);
    m_grid->view().setAccessibleName(tr("Corrections"));
    m_grid->setEmptyText(tr("No correction has been asked for."));
    m_effect->setWordWrap(true);
    m_effect->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_effect->setAccessibleName(tr("What it does to the order"));
    m_reason->setPlaceholderText(tr("reason; a refusal needs one"));
    m_reason->setAccessibleName(tr("Reason"));
    m_approve->setProperty("main", true);
    m_approve->setToolTip(tr("Writes the new values; the old ones stay on the record"));
    m_refuse->setToolTip(tr("Leaves everything as it is, for the reason given"));
    m_evidence->setMaximumHeight(130);
    auto *decision = new QHBoxLayout;
    decision->setContentsMargins(12, 0, 12, 10);
    decision->setSpacing(8);
    decision->addWidget(m_reason, 1);
    decision->addWidget(m_refuse);
    decision->addWidget(m_approve);
    auto *facts = new QVBoxLayout;
    facts->setContentsMargins(12, 4, 12, 4);
    facts->addWidget(m_effect);
    facts->addWidget(m_evidence);
    body()->addWidget(m_grid, 1);
    body()->addLayout(facts);
    body()->addLayout(decision);
    connect(m_grid, &Grid::currentChanged, this, &CorrectionPane::showCurrent);
    connect(m_approve, &QPushButton::clicked, this, [this] { settle(true, m_reason->text()); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { settle(false, m_reason->text()); });
    showCurrent();
}

QString CorrectionPane::effect() const
{
    return m_effect->text();
}

void CorrectionPane::renew()
{
    m_season.read<Table>([](office::Office &office) { return office::CorrectionDesk(office).table(); })
        .then(this, [this](const Result<Table> &table) {
            if (!table)
                return m_effect->setText(wording::sentence(table.error()));
            m_grid->setTable(std::make_shared<const Table>(*table));
            if (!m_grid->currentId() && m_grid->table().rowCount() > 0)
                m_grid->view().selectRow(0);
            showCurrent();
        });
}

void CorrectionPane::showCurrent()
{
    const std::optional<std::int64_t> id = m_grid->currentId();
    m_effect->clear();
    m_evidence->show({}, false);
    m_approve->setEnabled(false);
    m_refuse->setEnabled(false);
    if (!id)
        return;
    struct Facts {
        QList<office::CorrectionEffect> effects;
        QList<office::Attachment> evidence;
        bool isOpen = false;
    };
    m_season
        .read<Facts>([wanted = *id](office::Office &office) -> Result<Facts> {
            office::CorrectionDesk desk(office);
            const auto evidence = desk.evidence(wanted);
            const auto known = desk.corrections();
            if (!evidence || !known)
                return failure(evidence ? known.error() : evidence.error());
            const bool isOpen = std::any_of(known->begin(), known->end(), [wanted](const office::Correction &one) {
                return one.id == wanted && one.state == CorrectionState::Asked;
            });
            if (!isOpen)
                return Facts{{}, *evidence, false};
            const auto effects = desk.effect(wanted);
            return effects ? Result<Facts>(Facts{*effects, *evidence, true}) : failure(effects.error());
        })
        .then(this, [this, id](const Result<Facts> &facts) {
            if (m_grid->currentId() != id)
                return;
            if (!facts)
                return m_effect->setText(wording::sentence(facts.error()));
            m_evidence->show(facts->evidence, false);
            const bool mayDecide = facts->isOpen && !m_season.isReadOnly();
            m_approve->setEnabled(mayDecide);
            m_refuse->setEnabled(mayDecide);
            if (facts->isOpen)
                showEffect(facts->effects);
        });
}

void CorrectionPane::showEffect(const QList<office::CorrectionEffect> &effects)
{
    QStringList lines;
    for (const office::CorrectionEffect &effect : effects)
        lines.append(wording::correctedPlacesSentence({effect.batch, effect.before.schoolName, effect.before.place,
                                                       effect.after.schoolName, effect.after.place, effect.others}));
    m_effect->setText(lines.isEmpty() ? wording::correctionOrdersNobody() : lines.join(QLatin1Char('\n')));
}

void CorrectionPane::settle(bool approve, const QString &reason)
{
    const std::optional<std::int64_t> id = m_grid->currentId();
    if (!id)
        return;
    m_season
        .work<QList<office::CorrectionEffect>>(tr("Deciding the correction"),
                                               [wanted = *id, approve, reason](office::Office &office, Progress &) {
                                                   return office::CorrectionDesk(office).settle(wanted, approve,
                                                                                                reason);
                                               })
        .then(this, [this, approve](const Result<QList<office::CorrectionEffect>> &done) {
            if (!done) {
                Q_EMIT said(false, wording::sentence(done.error()));
                return;
            }
            m_reason->clear();
            Q_EMIT said(true, approve ? tr("The correction is carried out; the old values stay on the record.")
                                      : tr("The correction is refused; nothing was changed."));
        });
}

} // namespace hengzhao::ui
