// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QSize>
#include <QString>

class QCustomPlot;
class QPagedPaintDevice;

namespace hengzhao::ui
{

/// A plot as it leaves the window, drawn as large as `dots`.
struct PlotPicture {
    QCustomPlot &plot;
    QString title;
    QSize dots;
};

/// Two dots for one, as screens and slides want it.
[[nodiscard]] QPixmap pixmapOf(const PlotPicture &picture);
/// The bytes of a file: `ending` is png, svg or pdf. Empty for any other.
[[nodiscard]] QByteArray fileOf(const PlotPicture &picture, const QString &ending);
/// On a page of A4 laid across; false where the device takes none.
[[nodiscard]] bool print(const PlotPicture &picture, QPagedPaintDevice &device);

} // namespace hengzhao::ui
