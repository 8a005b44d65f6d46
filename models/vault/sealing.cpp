// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealing.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hengzhao::vault
{

namespace
{

constexpr QLatin1String identityNumberKey("id_number");
constexpr QLatin1String phoneKey("phone");
constexpr QLatin1String guardianKey("guardian");
constexpr QLatin1String addressKey("address");

QByteArray placeOf(const QString &candidateNumber)
{
    return "candidate " + candidateNumber.toUtf8();
}

} // namespace

QByteArray sealed(const PersonalData &data, const QString &candidateNumber, const SeasonKey &key)
{
    QByteArray json = QJsonDocument(QJsonObject{{identityNumberKey, data.identityNumber},
                                                {phoneKey, data.phone},
                                                {guardianKey, data.guardian},
                                                {addressKey, data.address}})
                          .toJson(QJsonDocument::Compact);
    const QByteArray bytes = key.seal(json, placeOf(candidateNumber));
    wipe(json);
    return bytes;
}

std::optional<PersonalData> opened(const QByteArray &sealed, const QString &candidateNumber, const SeasonKey &key)
{
    std::optional<QByteArray> json = key.open(sealed, placeOf(candidateNumber));
    if (!json)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*json).object();
    wipe(*json);
    return PersonalData{object.value(identityNumberKey).toString(), object.value(phoneKey).toString(),
                        object.value(guardianKey).toString(), object.value(addressKey).toString()};
}

} // namespace hengzhao::vault
