// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filings/check_list.h"

#include "models/wording/filing_words.h"
#include "ui/parts/chip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

CheckList::CheckList(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Checks"));
}

void CheckList::show(const office::FilingView &view, bool canWaive)
{
    auto *lines = new QWidget;
    m_rows = new QVBoxLayout(lines);
    m_rows->setContentsMargins(12, 0, 8, 0);
    m_rows->setSpacing(2);
    m_lines.clear();
    for (const Finding &finding : view.findings) {
        const QString text = wording::filingRemark(finding);
        if (finding.severity == Severity::Problem) {
            add(tr("error"), Tone::Bad, text, {});
            continue;
        }
        const QString key = keyOf(finding);
        const auto &waivers = view.filing.waivers;
        const auto waiver = std::find_if(waivers.begin(), waivers.end(),
                                         [&key](const FilingWaiver &one) { return one.finding == key; });
        if (waiver == waivers.end())
            add(tr("warning"), Tone::Warning, text, canWaive ? key : QString());
        else
            add(tr("taken on"), Tone::Neutral, tr("%1 · %2: %3").arg(text, waiver->actor, waiver->reason), {});
    }
    if (view.findings.isEmpty())
        add(tr("none"), Tone::Good, tr("Nothing is missing and nothing stands out."), {});
    m_rows->addStretch();
    setWidget(lines);
    // The card shows through; taking a widget in gives it a ground of its own.
    lines->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    constexpr int most = 132;
    setFixedHeight(std::min(most, lines->sizeHint().height() + 4));
}

void CheckList::add(const QString &kind, Tone tone, const QString &text, const QString &key)
{
    m_lines.append(kind + QStringLiteral(": ") + text);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Chip(kind, tone), 0, Qt::AlignVCenter);
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(text);
    row->addWidget(label, 1);
    if (!key.isEmpty()) {
        auto *take = new QPushButton(tr("Take on …"));
        take->setToolTip(tr("Accepts this warning with a reason, which is kept"));
        take->setAccessibleName(tr("Take on: %1").arg(text));
        row->addWidget(take, 0, Qt::AlignVCenter);
        connect(take, &QPushButton::clicked, this, [this, key, text] { Q_EMIT wantsWaiver(key, text); });
    }
    m_rows->addLayout(row);
}

} // namespace hengzhao::ui
