// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_chart.h"

#include "models/wording/figure_words.h"
#include "ui/parts/plot.h"

#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

/// A picture that leaves is as wide as a page, not as the window happens to be.
constexpr QSize pictureDots(1280, 720);
constexpr double titleScale = 1.25;
constexpr int roomBeside = 40;

/// Broken into lines that fit, at spaces and between Chinese characters.
QString wrapped(const QString &text, const QFontMetrics &metrics, int width)
{
    QString lines;
    QString line;
    qsizetype breakAt = -1;
    for (const QChar c : text) {
        line += c;
        const bool mayBreak = c.isSpace() || c.unicode() >= 0x2E80;
        if (mayBreak)
            breakAt = line.size();
        if (metrics.horizontalAdvance(line) <= width || breakAt <= 0)
            continue;
        const qsizetype end = breakAt == line.size() ? std::max<qsizetype>(1, line.size() - 1) : breakAt;
        lines += line.left(end).trimmed() + QLatin1Char('\n');
        line = line.mid(end);
        breakAt = -1;
    }
    return lines + line;
}

QCPTextElement *makeText(QCustomPlot *plot, Qt::Alignment align)
{
    auto *text = new QCPTextElement(plot);
    text->setTextFlags(int(align | Qt::AlignVCenter));
    text->setMargins(QMargins(4, 2, 4, 0));
    return text;
}

} // namespace

FigureChart::FigureChart(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_plot);
    m_plot->setMinimumSize(260, 220);
    m_plot->setLocale(wording::figureLocale());
    m_plot->setMouseTracking(true);
    layOut();
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent *event) {
        if (const auto row = rowAt(event->position()); row && event->button() == Qt::LeftButton)
            Q_EMIT chosen(*row);
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent *event) {
        const auto row = rowAt(event->position());
        m_plot->setCursor(row && m_panel.behind.value(*row) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (row)
            QToolTip::showText(event->globalPosition().toPoint(), wordsOf(*row), m_plot);
        else
            QToolTip::hideText();
    });
}

FigureChart::~FigureChart() = default;

/// Title, reading and legend over the figures, the source below.
void FigureChart::layOut()
{
    m_title = makeText(m_plot, Qt::AlignLeft);
    m_reading = makeText(m_plot, Qt::AlignLeft);
    m_source = makeText(m_plot, Qt::AlignLeft);
    QCPLayoutGrid *grid = m_plot->plotLayout();
    for (int row = 0; row < 3; ++row)
        grid->insertRow(0);
    grid->addElement(0, 0, m_title);
    grid->addElement(1, 0, m_reading);
    auto *legends = new QCPLayoutGrid;
    legends->setMargins(QMargins(0, 4, 0, 0));
    m_plot->axisRect()->insetLayout()->take(m_plot->legend);
    legends->addElement(0, 0, m_plot->legend);
    // An empty cell takes the room that the legend leaves.
    legends->addElement(0, 1, new QCPTextElement(m_plot));
    legends->setColumnStretchFactor(0, 0.001);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    grid->addElement(2, 0, legends);
    grid->addElement(4, 0, m_source);
    for (const int row : {0, 1, 2, 4})
        grid->setRowStretchFactor(row, 0.001);
    grid->setRowSpacing(0);
}

void FigureChart::setPanel(const office::FigurePanel &panel)
{
    m_panel = panel;
    m_marked.clear();
    m_drawing = drawingOf(*m_plot, m_panel);
    QStringList words{m_panel.title, m_panel.reading};
    constexpr qsizetype mostSpoken = 20;
    for (qsizetype row = 0; row < std::min(m_panel.rows(), mostSpoken); ++row)
        words.append(wordsOf(row).section(QLatin1Char('\n'), 0, 3).replace(QLatin1Char('\n'), QLatin1String(", ")));
    setAccessibleName(m_panel.title);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    draw();
}

void FigureChart::mark(const QSet<qsizetype> &rows)
{
    if (rows == m_marked)
        return;
    m_marked = rows;
    draw();
}

QString FigureChart::wordsOf(qsizetype row) const
{
    QStringList lines;
    for (const TableColumn &column : m_panel.table().columns) {
        const auto place = m_panel.table().indexOf(column.key);
        const QString title = m_panel.shown.titles.value(m_panel.shown.columns.indexOf(place));
        if (!column.isEmpty(static_cast<size_t>(row)))
            lines.append(QStringLiteral("%1: %2").arg(title, column.text(static_cast<size_t>(row))));
    }
    lines.append(m_panel.rule);
    return lines.join(QLatin1Char('\n'));
}

std::optional<qsizetype> FigureChart::rowAt(const QPointF &point) const
{
    return m_drawing && m_panel.rows() > 0 ? m_drawing->rowAt(point) : std::nullopt;
}

void FigureChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void FigureChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    draw();
}

void FigureChart::draw()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    const Tokens &tokens = tokensOf(palette());
    m_plot->setBackground(tokens.card);
    m_plot->setFont(font());
    drawHead();
    const bool isDrawn = m_drawing && m_panel.rows() > 0;
    // The axes alone: nothing stands in a rectangle that is hidden, not even that there is nothing.
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis})
        axis->setVisible(isDrawn);
    if (isDrawn) {
        m_drawing->draw(m_marked, tokens);
    } else {
        auto *text = new QCPItemText(m_plot);
        text->position->setType(QCPItemPosition::ptViewportRatio);
        text->position->setCoords(0.5, 0.5);
        text->setColor(tokens.muted);
        text->setFont(font());
        text->setText(m_panel.form == office::PanelForm::List ? tr("A list of people has no picture.")
                                                              : tr("No figures yet: they come with the first tables."));
    }
    drawLegend();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void FigureChart::drawHead()
{
    const Tokens &tokens = tokensOf(palette());
    QFont title = font();
    title.setPointSizeF(font().pointSizeF() * titleScale);
    title.setBold(true);
    const int width = std::max(200, m_plot->width() - roomBeside);
    const auto set = [&](QCPTextElement *element, const QString &text, const QFont &letters, const QColor &colour) {
        element->setFont(letters);
        element->setTextColor(colour);
        element->setText(wrapped(text, QFontMetrics(letters), width));
    };
    set(m_title, m_panel.title, title, tokens.ink);
    const QString remark = m_panel.remark.isEmpty() ? QString() : QStringLiteral(" · ") + m_panel.remark;
    set(m_reading, m_panel.reading + remark, font(), tokens.muted);
    set(m_source, m_panel.source, font(), tokens.muted);
}

void FigureChart::drawLegend()
{
    const Tokens &tokens = tokensOf(palette());
    QCPLegend *legend = m_plot->legend;
    // A drawing that names its kinds where they stand leaves them out.
    const int kinds = legend->itemCount();
    legend->setVisible(kinds > 1);
    legend->setFont(font());
    legend->setTextColor(tokens.ink);
    legend->setBrush(Qt::NoBrush);
    legend->setBorderPen(Qt::NoPen);
    legend->setIconSize(18, 12);
    // Kinds beside each other as long as they fit.
    int widest = 1;
    const QFontMetrics metrics(font());
    for (int i = 0; i < m_plot->plottableCount(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(m_plot->plottable(i)->name()) + roomBeside);
    legend->setWrap(std::max(1, (m_plot->width() - roomBeside) / widest));
    legend->setMaximumSize(QWIDGETSIZE_MAX, kinds > 1 ? QWIDGETSIZE_MAX : 0);
}

PlotPicture FigureChart::picture() const
{
    return {*m_plot, m_panel.title, pictureDots};
}

} // namespace hengzhao::ui
