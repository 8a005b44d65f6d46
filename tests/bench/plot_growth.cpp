// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws how the time of each work grows with its size, both on logarithmic axes: a straight line is a power of the
// size, and its slope the exponent. 1 is twice as long for twice as many.
//
// usage: plot_growth TABLE PICTURE      TABLE has lines of work, size and milliseconds, tabs between; PICTURE is a png
#include "ui/parts/plot.h"

#include <QApplication>
#include <QFile>
#include <QMap>

#include <cmath>
#include <cstdio>
#include <optional>

namespace
{

struct Growth {
    QVector<double> sizes;
    QVector<double> milliseconds;
};

using Works = QMap<QString, Growth>;

std::optional<Works> readTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Works works;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() != 3)
            continue;
        Growth &growth = works[QString::fromUtf8(cells[0])];
        growth.sizes.append(cells[1].toDouble());
        growth.milliseconds.append(cells[2].toDouble());
    }
    return works;
}

/// By least squares over the logarithms; nothing for less than two sizes.
std::optional<double> slopeOf(const Growth &growth)
{
    const auto count = double(growth.sizes.size());
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (qsizetype i = 0; i < growth.sizes.size(); ++i) {
        const double size = std::log(growth.sizes[i]);
        const double time = std::log(growth.milliseconds[i]);
        x += size;
        y += time;
        xx += size * size;
        xy += size * time;
    }
    const double spread = count * xx - x * x;
    return count < 2 || spread <= 0 ? std::nullopt : std::optional((count * xy - x * y) / spread);
}

QString sizeWord(double size)
{
    return size >= 1e6 ? QStringLiteral("%1 M").arg(size / 1e6) : QStringLiteral("%1 k").arg(size / 1e3);
}

QString timeWord(double milliseconds)
{
    return milliseconds >= 1e3 ? QStringLiteral("%1 s").arg(milliseconds / 1e3)
                               : QStringLiteral("%1 ms").arg(milliseconds);
}

/// Ticks where something was measured, and at powers of ten of the time.
void useLogarithms(QCustomPlot &plot, const Works &works)
{
    const auto sizes = QSharedPointer<QCPAxisTickerText>::create();
    const auto times = QSharedPointer<QCPAxisTickerText>::create();
    for (const Growth &growth : works) {
        for (const double size : growth.sizes)
            sizes->addTick(size, sizeWord(size));
    }
    constexpr int leastPower = -4;
    constexpr int mostPower = 6;
    for (int power = leastPower; power <= mostPower; ++power)
        times->addTick(std::pow(10, power), timeWord(std::pow(10, power)));
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis})
        axis->setScaleType(QCPAxis::stLogarithmic);
    plot.xAxis->setTicker(sizes);
    plot.yAxis->setTicker(times);
    plot.xAxis->setLabel(QStringLiteral("size"));
    plot.yAxis->setLabel(QStringLiteral("time"));
}

/// Beside the lines and not over them, at the top.
void placeLegend(QCustomPlot &plot)
{
    constexpr double asSmallAsItMay = 0.001;
    auto *const side = new QCPLayoutGrid;
    plot.plotLayout()->addElement(0, 1, side);
    plot.plotLayout()->setColumnStretchFactor(1, asSmallAsItMay);
    side->addElement(0, 0, plot.legend);
    // What is left below it is nobody's.
    side->addElement(1, 0, new QCPLayoutElement(&plot));
    constexpr int lineHeight = 24;
    plot.legend->setMaximumSize(QWIDGETSIZE_MAX, lineHeight * plot.legend->itemCount());
    plot.legend->setVisible(true);
}

void drawWork(QCustomPlot &plot, const QString &work, const Growth &growth, int number)
{
    static const QList<QColor> colours = {QColor(0x0b5cad), QColor(0xc2410c), QColor(0x15803d), QColor(0x7c3aed),
                                          QColor(0xb45309), QColor(0x0e7490), QColor(0xbe185d), QColor(0x4b5563)};
    const QColor colour = colours[number % colours.size()];
    QCPGraph *graph = plot.addGraph();
    graph->setData(growth.sizes, growth.milliseconds);
    graph->setPen(QPen(colour, 2, number < colours.size() ? Qt::SolidLine : Qt::DashLine));
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colour, 6));
    const std::optional<double> slope = slopeOf(growth);
    graph->setName(slope ? QStringLiteral("%1: slope %2").arg(work).arg(*slope, 0, 'f', 2) : work);
}

bool draw(const Works &works, const QString &picture)
{
    QCustomPlot plot;
    useLogarithms(plot, works);
    int number = 0;
    for (auto work = works.begin(); work != works.end(); ++work)
        drawWork(plot, work.key(), work.value(), number++);
    plot.rescaleAxes();
    plot.xAxis->scaleRange(1.2);
    plot.yAxis->scaleRange(1.2);
    placeLegend(plot);
    constexpr int width = 1100;
    constexpr int height = 680;
    return plot.savePng(picture, width, height);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: plot_growth TABLE PICTURE\n", stderr);
        return 2;
    }
    const std::optional<Works> works = readTable(arguments[1]);
    if (!works || works->isEmpty() || !draw(*works, arguments[2])) {
        std::fprintf(stderr, "cannot draw %s of %s\n", qPrintable(arguments[2]), qPrintable(arguments[1]));
        return 1;
    }
    return 0;
}
