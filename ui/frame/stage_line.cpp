// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/stage_line.h"

#include "models/wording/name_words.h"
#include "ui/parts/tokens.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

struct StageWords {
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};

constexpr int padding = 12;

bool hasRows(const office::SeasonInfo &info, const QString &kind)
{
    return std::any_of(info.counts.begin(), info.counts.end(),
                       [&kind](const auto &count) { return count.kind == kind && count.rows > 0; });
}

} // namespace

QList<Stage> stagesOf(const office::SeasonInfo &info, const RuleBook &rules)
{
    QList<Stage> stages;
    const auto add = [&stages](const QString &title, bool done, const char *place) {
        stages.append({title, done ? Stage::When::Done : Stage::When::ToCome, QLatin1String(place)});
    };
    const bool linesSet = hasRows(info, QStringLiteral("candidates")) &&
                          std::all_of(info.areas.begin(), info.areas.end(),
                                      [](const auto &area) { return area.applied == 0 || area.line.has_value(); });
    // Once a batch has been run, schools that came to nothing keep nobody waiting.
    const bool filed = hasRows(info, QStringLiteral("schools")) && (info.openFilings == 0 || !info.batches.isEmpty());
    add(StageWords::tr("Schools"), filed, info.openFilings > 0 ? "filings" : "schools");
    add(StageWords::tr("Plans"), hasRows(info, QStringLiteral("plans")), "plans");
    add(StageWords::tr("Choices"), hasRows(info, QStringLiteral("choices")), "people");
    add(StageWords::tr("Lines"), linesSet, "lines");
    for (const BatchRule &rule : rules.batches()) {
        const auto found = std::find_if(info.batches.begin(), info.batches.end(),
                                        [&rule](const auto &batch) { return batch.batch == rule.batch; });
        add(wording::batchWord(rule.batch), found != info.batches.end() && found->closed, "batches");
    }
    const auto now = std::find_if(stages.begin(), stages.end(),
                                  [](const Stage &stage) { return stage.when == Stage::When::ToCome; });
    if (now != stages.end())
        now->when = Stage::When::Now;
    return stages;
}

StageLine::StageLine(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StageLine::setStages(const QList<Stage> &stages)
{
    m_stages = stages;
    QStringList words;
    for (const Stage &stage : stages) {
        words.append(stage.when == Stage::When::Done  ? tr("%1: done").arg(stage.title)
                     : stage.when == Stage::When::Now ? tr("%1: now").arg(stage.title)
                                                      : tr("%1: to come").arg(stage.title));
    }
    setAccessibleName(words.join(QStringLiteral("; ")));
    setToolTip(words.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int StageLine::widthOf(const Stage &stage) const
{
    const int mark = stage.when == Stage::When::Done ? fontMetrics().horizontalAdvance(QStringLiteral("✓ ")) : 0;
    return fontMetrics().horizontalAdvance(stage.title) + mark + 2 * padding;
}

QSize StageLine::sizeHint() const
{
    int width = 2;
    for (const Stage &stage : m_stages)
        width += widthOf(stage);
    return {width, fontMetrics().height() + 10};
}

void StageLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(all, all.height() / 2, all.height() / 2);
    painter.setClipPath(outline);
    int left = 0;
    for (const Stage &stage : std::as_const(m_stages)) {
        const QRect part(left, 0, widthOf(stage), height());
        const bool isNow = stage.when == Stage::When::Now;
        const bool isDone = stage.when == Stage::When::Done;
        painter.fillRect(part, isNow ? tokens.accent : isDone ? tokens.goodSoft : tokens.card);
        painter.setPen(isNow ? tokens.onAccent : isDone ? tokens.good : tokens.ink);
        painter.drawText(part, Qt::AlignCenter, isDone ? QStringLiteral("✓ ") + stage.title : stage.title);
        left += part.width();
        painter.setPen(tokens.line);
        painter.drawLine(left, 0, left, height());
    }
    painter.setClipping(false);
    painter.setPen(tokens.line);
    painter.drawPath(outline);
}

QString StageLine::placeAt(int x) const
{
    int left = 0;
    for (const Stage &stage : m_stages) {
        left += widthOf(stage);
        if (x < left)
            return stage.place;
    }
    return {};
}

void StageLine::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(placeAt(event->pos().x()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void StageLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (const QString place = placeAt(event->pos().x()); !place.isEmpty())
        Q_EMIT chosen(place);
}

} // namespace hengzhao::ui
