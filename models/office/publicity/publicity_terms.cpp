// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/publicity/publicity_terms.h"

#include "models/domain/text.h"
#include "models/office/demo/text_table.h"

namespace hengzhao::office
{

namespace
{

QList<ActivityKind> readActivityKinds()
{
    QList<ActivityKind> kinds;
    for (const QStringList &row : demo::readTextTable(QStringLiteral(":/publicity/activity-kinds.tsv")))
        kinds.append({row.value(0), row.value(1), row.value(2) == QLatin1String("1")});
    return kinds;
}

/// Codes and Chinese words of the channels.
const QList<QStringList> &channelRows()
{
    static const QList<QStringList> rows = demo::readTextTable(QStringLiteral(":/publicity/channels.tsv"));
    return rows;
}

} // namespace

const QList<ActivityKind> &activityKinds()
{
    static const QList<ActivityKind> kinds = readActivityKinds();
    return kinds;
}

Result<ActivityKind> activityKind(const QString &text)
{
    const QString wanted = cleanCode(text);
    QStringList known;
    for (const ActivityKind &kind : activityKinds()) {
        if (kind.code == wanted || kind.chinese == wanted)
            return kind;
        known.append(kind.code);
    }
    return failure(ErrorCode::UnknownActivityKind, {text, known.join(QStringLiteral(", "))});
}

QStringList channels()
{
    QStringList codes;
    for (const QStringList &row : channelRows())
        codes.append(row.value(0));
    return codes;
}

Result<QString> channelCode(const QString &text)
{
    const QString wanted = cleanCode(text);
    if (wanted.isEmpty())
        return QString();
    for (const QStringList &row : channelRows()) {
        if (row.value(0) == wanted || row.value(1) == wanted)
            return row.value(0);
    }
    return failure(ErrorCode::UnknownChannel, {text, channels().join(QStringLiteral(", "))});
}

} // namespace hengzhao::office
