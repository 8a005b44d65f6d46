// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rejection_reason.h"

#include "models/domain/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hengzhao
{

namespace
{

QList<RejectionReason> readRejectionReasons()
{
    QFile file(QStringLiteral(":/admission/rejection-reasons.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QJsonObject document = isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    QList<RejectionReason> reasons;
    for (const QJsonValue &entry : document[u"rejection_reasons"].toArray())
        reasons.append({entry[u"code"].toString(), entry[u"zh"].toString(), entry[u"en"].toString()});
    return reasons;
}

} // namespace

const QList<RejectionReason> &rejectionReasons()
{
    static const QList<RejectionReason> reasons = readRejectionReasons();
    return reasons;
}

std::optional<RejectionReason> rejectionReason(const QString &text)
{
    const QString wanted = cleanCode(text);
    for (const RejectionReason &reason : rejectionReasons()) {
        if (reason.code == wanted || reason.chinese == wanted)
            return reason;
    }
    return std::nullopt;
}

QStringList rejectionReasonCodes()
{
    QStringList codes;
    for (const RejectionReason &reason : rejectionReasons())
        codes.append(reason.code);
    return codes;
}

} // namespace hengzhao
