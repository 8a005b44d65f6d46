// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/lists/pool_handover.h"

#include "models/office/lists/file_register.h"
#include "models/store/line_store.h"
#include "models/store/pool_store.h"

#include <QFileInfo>

namespace hengzhao::office
{

namespace
{

/// Whether everybody of an area who stands in the pool is in the file: a file of one district is an area's only where
/// the area has no other.
Result<bool> isWholeArea(Office &office, const ListRequest &request, const QString &area, bool isOneFile)
{
    const QString &only = request.filter.districtCode;
    if (only.isEmpty() && isOneFile)
        return true;
    const auto districts = store::LineStore(office.database()).districts(area);
    if (!districts)
        return failure(districts.error());
    return districts->size() == 1;
}

} // namespace

Result<void> keepHandovers(Office &office, const ListRequest &request, const QList<WrittenList> &written,
                           store::Transaction &transaction)
{
    if (request.what != QLatin1String("general-pool") || request.masked)
        return {};
    store::PoolStore pools(office.database());
    for (const WrittenList &file : written) {
        QMap<QString, qint64> areas = file.areas;
        if (!request.filter.lineArea.isEmpty())
            areas.insert(request.filter.lineArea, file.areas.value(request.filter.lineArea));
        if (areas.isEmpty())
            continue;
        const Result<QString> digest = fileDigest(file.path);
        if (!digest)
            return failure(digest.error());
        for (auto area = areas.cbegin(); area != areas.cend(); ++area) {
            const Result<bool> isWhole = isWholeArea(office, request, area.key(), request.split != SplitBy::District);
            if (!isWhole)
                return failure(isWhole.error());
            if (!*isWhole)
                continue;
            const store::PoolHandover handover{area.key(), {}, area.value(), *digest, QFileInfo(file.path).fileName(),
                                               {},         {}};
            if (Result<void> kept = pools.add(handover, office.writer(), transaction); !kept)
                return kept;
        }
    }
    return {};
}

} // namespace hengzhao::office
