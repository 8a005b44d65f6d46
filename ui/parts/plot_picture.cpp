// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/plot_picture.h"

#include "ui/parts/plot.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

constexpr double dotsForOne = 2.0;

/// As lines and letters, which stay sharp at any size.
void paintOn(QPaintDevice &device, const PlotPicture &picture)
{
    QCPPainter painter(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    const QSize dots = picture.dots;
    const double scale = std::min(double(device.width()) / dots.width(), double(device.height()) / dots.height());
    painter.scale(scale, scale);
    picture.plot.toPainter(&painter, dots.width(), dots.height());
}

} // namespace

QPixmap pixmapOf(const PlotPicture &picture)
{
    return picture.plot.toPixmap(picture.dots.width(), picture.dots.height(), dotsForOne);
}

QByteArray fileOf(const PlotPicture &picture, const QString &ending)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (ending == QLatin1String("png"))
        return pixmapOf(picture).save(&buffer, "PNG") ? bytes : QByteArray();
    if (ending == QLatin1String("svg")) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(picture.dots);
        svg.setViewBox(QRect(QPoint(0, 0), picture.dots));
        svg.setTitle(picture.title);
        paintOn(svg, picture);
    }
    if (ending == QLatin1String("pdf")) {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(picture.title);
        if (!print(picture, pdf))
            return {};
    }
    buffer.close();
    return bytes;
}

bool print(const PlotPicture &picture, QPagedPaintDevice &device)
{
    constexpr double margin = 12;
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
    if (device.width() <= 0 || device.height() <= 0)
        return false;
    paintOn(device, picture);
    return true;
}

} // namespace hengzhao::ui
