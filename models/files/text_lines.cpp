// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text_lines.h"

#include <algorithm>
#include <numeric>

namespace hengzhao::files
{

QList<int> linesOf(const QList<Interval> &texts)
{
    QList<qsizetype> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&texts](qsizetype one, qsizetype other) { return texts[one].from < texts[other].from; });
    QList<int> lines(texts.size());
    QList<double> ends;
    for (const qsizetype text : std::as_const(order)) {
        int line = 0;
        while (line < ends.size() && ends[line] > texts[text].from)
            ++line;
        if (line == ends.size())
            ends.append(0);
        ends[line] = texts[text].to;
        lines[text] = line;
    }
    return lines;
}

int lineCount(const QList<int> &lines)
{
    return lines.isEmpty() ? 0 : 1 + *std::max_element(lines.begin(), lines.end());
}

} // namespace hengzhao::files
