// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/table_columns.h"

#include <algorithm>
#include <limits>

namespace hengzhao::files
{

QString likelyKind(const std::vector<QStringView> &header, int maxChoices)
{
    QString likely;
    qsizetype best = std::numeric_limits<qsizetype>::min();
    for (const QString &kind : importKinds()) {
        const HeaderMap map = mapHeader(columnsOf(kind, maxChoices), header);
        if (std::any_of(map.findings.begin(), map.findings.end(),
                        [](const Finding &finding) { return finding.severity == Severity::Problem; }))
            continue;
        // Of what is left, each finding is a column that this kind does not know.
        const auto known = std::count_if(map.places.begin(), map.places.end(), [](int place) { return place >= 0; });
        const qsizetype fits = known - map.findings.size();
        if (fits > best) {
            best = fits;
            likely = kind;
        }
    }
    return likely;
}

} // namespace hengzhao::files
