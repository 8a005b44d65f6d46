// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/change_card.h"

#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

/// The lines slid over where nobody in the area applied: any.
constexpr int noPoints = 0;

int pointsOf(const std::optional<Score> &score)
{
    return score ? score->hundredths() / 100 : noPoints;
}

} // namespace

ChangeCard::ChangeCard(QWidget *parent)
    : Card(tr("What is tried"), {}, parent), m_grid(new QGridLayout), m_mode(new QComboBox), m_ranking(new QListWidget),
      m_earlier(new QPushButton(tr("Earlier"))), m_later(new QPushButton(tr("Later")))
{
    for (const BatchMode mode : {BatchMode::ChoiceFirst, BatchMode::ScoreFirst, BatchMode::Deferred})
        m_mode->addItem(wording::word(mode), static_cast<int>(mode));
    m_mode->setAccessibleName(tr("Mode"));
    m_mode->setFocusPolicy(Qt::StrongFocus);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ChangeCard::moved);
    m_grid->setContentsMargins(12, 0, 12, 4);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    auto *inner = new QWidget;
    inner->setLayout(m_grid);
    auto *area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The card shows through.
    area->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    body()->addWidget(area, 1);
    auto *mode = new QHBoxLayout;
    mode->setContentsMargins(12, 0, 12, 0);
    mode->setSpacing(8);
    mode->addWidget(new QLabel(tr("Mode")));
    mode->addWidget(m_mode, 1);
    body()->addLayout(mode);
    body()->addLayout(makeRanking());
}

QLayout *ChangeCard::makeRanking()
{
    m_ranking->setAccessibleName(tr("Order of candidates"));
    m_ranking->setFixedHeight(96);
    for (QPushButton *button : {m_earlier, m_later})
        button->setAccessibleName(button->text());
    m_earlier->setToolTip(tr("The chosen key counts before the one above it"));
    m_later->setToolTip(tr("The chosen key counts after the one below it"));
    connect(m_earlier, &QPushButton::clicked, this, [this] { moveKey(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { moveKey(1); });
    auto *head = new QHBoxLayout;
    head->addWidget(new QLabel(tr("Order of candidates")), 1);
    head->addWidget(m_earlier);
    head->addWidget(m_later);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 0, 12, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_ranking);
    return column;
}

void ChangeCard::addLine(const office::TriedArea &area)
{
    Line line{area, new QLabel, new QSlider(Qt::Horizontal), new QDoubleSpinBox};
    line.name->setTextFormat(Qt::PlainText);
    line.slider->setRange(pointsOf(area.lowest), pointsOf(area.highest) + 1);
    line.slider->setPageStep(10);
    line.slider->setEnabled(area.highest.has_value());
    line.slider->setAccessibleName(tr("Line of %1").arg(area.name));
    line.slider->setToolTip(tr("Arrow keys move the line by a point, page keys by ten"));
    line.box->setRange(0, 9999.99);
    line.box->setDecimals(2);
    line.box->setAccessibleName(tr("Line of %1, typed").arg(area.name));
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(line.box, row, 1);
    m_grid->addWidget(line.slider, row + 1, 0, 1, 2);
    const auto at = m_lines.size();
    connect(line.slider, &QSlider::valueChanged, this, [this, at](int points) { m_lines[at].box->setValue(points); });
    connect(line.box, &QDoubleSpinBox::valueChanged, this, [this, at](double) {
        showLine(m_lines[at], scoreIn(m_lines[at]));
        touch(m_lines[at].area.name);
        Q_EMIT moved();
    });
    connect(line.slider, &QSlider::sliderPressed, this, [this, at] { touch(m_lines[at].area.name); });
    m_lines.append(line);
}

std::optional<Score> ChangeCard::scoreIn(const Line &line)
{
    return Score::fromHundredths(qRound64(line.box->value() * 100));
}

/// Name with what stands, box and slider where the line is.
void ChangeCard::showLine(Line &line, std::optional<Score> score)
{
    const QSignalBlocker stillBox(line.box);
    const QSignalBlocker stillSlider(line.slider);
    const bool isMoved = score && score != line.area.line;
    const QString now = line.area.line ? line.area.line->text() : wording::dash();
    line.name->setText(isMoved ? tr("%1, was %2").arg(line.area.name, now) : line.area.name);
    if (score && scoreIn(line) != score)
        line.box->setValue(score->hundredths() / 100.0);
    line.slider->setValue(pointsOf(score));
}

void ChangeCard::touch(const QString &area)
{
    if (std::exchange(m_area, area) != area)
        Q_EMIT areaChosen(area);
}

void ChangeCard::clearLines()
{
    for (const Line &line : std::as_const(m_lines)) {
        delete line.name;
        delete line.slider;
        delete line.box;
    }
    m_lines.clear();
    m_grid->setRowStretch(m_grid->rowCount() - 1, 0);
}

void ChangeCard::setSituation(const QList<office::TriedArea> &areas, BatchMode mode, const QList<RankingKey> &ranking)
{
    const auto isSame = [](const Line &line, const office::TriedArea &area) { return line.area.name == area.name; };
    if (std::equal(m_lines.begin(), m_lines.end(), areas.begin(), areas.end(), isSame)) {
        for (qsizetype i = 0; i < areas.size(); ++i)
            m_lines[i].area = areas[i];
    } else {
        clearLines();
        for (const office::TriedArea &area : areas)
            addLine(area);
        m_grid->setRowStretch(m_grid->rowCount(), 1);
    }
    m_modeNow = mode;
    m_rankingNow = ranking;
    if (m_area.isEmpty() && !areas.isEmpty())
        m_area = areas.first().name;
    setRequest({});
}

void ChangeCard::setRequest(const office::WhatIfRequest &request)
{
    for (Line &line : m_lines) {
        std::optional<Score> score = line.area.line;
        for (const office::LineChange &change : request.lines) {
            if (change.area == line.area.name)
                score = change.score;
        }
        showLine(line, score ? score : line.area.highest);
    }
    const QSignalBlocker still(m_mode);
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(request.mode.value_or(m_modeNow))));
    showRanking(request.ranking ? totalRanking(*request.ranking) : m_rankingNow);
}

office::WhatIfRequest ChangeCard::request() const
{
    office::WhatIfRequest request;
    for (const Line &line : m_lines) {
        const std::optional<Score> score = scoreIn(line);
        // Without a line, and with nobody whom one could part, there is nothing to be tried.
        const bool isUntouched = !line.area.line && score == line.area.highest;
        if (score && score != line.area.line && !isUntouched && line.slider->isEnabled())
            request.lines.append({line.area.name, *score});
    }
    const auto mode = static_cast<BatchMode>(m_mode->currentData().toInt());
    if (mode != m_modeNow)
        request.mode = mode;
    if (m_rankingTried != m_rankingNow)
        request.ranking = m_rankingTried;
    return request;
}

void ChangeCard::setLine(const QString &area, Score score)
{
    for (Line &line : m_lines) {
        if (line.area.name == area)
            line.box->setValue(score.hundredths() / 100.0);
    }
}

std::optional<Score> ChangeCard::lineOf(const QString &area) const
{
    for (const Line &line : m_lines) {
        if (line.area.name == area)
            return scoreIn(line);
    }
    return std::nullopt;
}

std::optional<Score> ChangeCard::lineInForce(const QString &area) const
{
    for (const Line &line : m_lines) {
        if (line.area.name == area)
            return line.area.line;
    }
    return std::nullopt;
}

void ChangeCard::choose(const QString &area)
{
    if (lineOf(area))
        touch(area);
}

void ChangeCard::showRanking(const QList<RankingKey> &ranking)
{
    m_rankingTried = ranking;
    const int chosen = m_ranking->currentRow();
    m_ranking->clear();
    for (const RankingKey &key : ranking)
        m_ranking->addItem(wording::rankingKeyWord(key.text()));
    m_ranking->setCurrentRow(std::max(0, chosen));
}

/// The last key leaves nobody equal, so it stays the last.
void ChangeCard::moveKey(int by)
{
    const int from = m_ranking->currentRow();
    const int to = from + by;
    const auto movable = static_cast<int>(m_rankingTried.size()) - 1;
    if (from < 0 || to < 0 || from >= movable || to >= movable)
        return;
    QList<RankingKey> ranking = m_rankingTried;
    ranking.swapItemsAt(from, to);
    showRanking(ranking);
    m_ranking->setCurrentRow(to);
    Q_EMIT moved();
}

} // namespace hengzhao::ui
