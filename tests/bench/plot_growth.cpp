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

void useLogarithms(QCPAxis *axis, const QString &label)
{
    axis->setScaleType(QCPAxis::stLogarithmic);
    axis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
    axis->setNumberFormat(QStringLiteral("gb"));
    axis->setNumberPrecision(0);
    axis->setLabel(label);
    axis->grid()->setSubGridVisible(true);
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
    useLogarithms(plot.xAxis, QStringLiteral("size"));
    useLogarithms(plot.yAxis, QStringLiteral("milliseconds"));
    int number = 0;
    for (auto work = works.begin(); work != works.end(); ++work)
        drawWork(plot, work.key(), work.value(), number++);
    plot.rescaleAxes();
    plot.xAxis->scaleRange(1.2);
    plot.yAxis->scaleRange(1.2);
    // Beside the lines and not over them.
    plot.plotLayout()->addElement(0, 1, new QCPLayoutGrid);
    auto *side = static_cast<QCPLayoutGrid *>(plot.plotLayout()->element(0, 1));
    side->addElement(0, 0, plot.legend);
    plot.legend->setVisible(true);
    plot.plotLayout()->setColumnStretchFactor(1, 0.001);
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
