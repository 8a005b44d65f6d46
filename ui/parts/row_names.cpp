// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/row_names.h"

#include "ui/parts/plot.h"

#include <QCoreApplication>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

struct RowNames {
    Q_DECLARE_TR_FUNCTIONS(RowNames)
};

/// Names longer than this are cut in the picture; the table has them whole.
constexpr int longestName = 9;
/// Pixels between two names.
constexpr int gap = 6;

} // namespace

void nameRows(QCustomPlot &plot, const QStringList &names, double slot)
{
    const auto ticks = QSharedPointer<QCPAxisTickerText>::create();
    const QFontMetrics metrics(plot.font());
    const bool areNamed = slot >= metrics.height() + 1;
    int widest = 0;
    for (qsizetype row = 0; areNamed && row < names.size(); ++row) {
        QString name = names[row];
        if (name.size() > longestName + 1 && names.size() > 1)
            name = name.left(longestName) + QChar(0x2026);
        widest = std::max(widest, metrics.horizontalAdvance(name));
        ticks->addTick(static_cast<double>(row), name);
    }
    plot.xAxis->setTicker(ticks);
    const bool fits = widest + gap <= slot;
    plot.xAxis->setTickLabelRotation(fits ? 0 : slot > 2 * metrics.height() ? 45 : 90);
    plot.xAxis->setLabel(areNamed ? QString()
                                  : RowNames::tr("%n rows, in the order of the table", "", int(names.size())));
}

} // namespace hengzhao::ui
