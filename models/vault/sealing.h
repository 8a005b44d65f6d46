// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/season_key.h"

#include <QString>

namespace hengzhao::vault
{

/// What a sealed season keeps out of sight of a candidate.
struct PersonalData {
    QString identityNumber;
    QString phone;
    QString guardian;
    QString address;

    friend bool operator==(const PersonalData &, const PersonalData &) = default;
};

/// One candidate's data as stored: JSON of id_number, phone, guardian and address under the season's key. It opens for
/// this candidate number only, so that nobody can lay one candidate's data into another's row.
[[nodiscard]] QByteArray sealed(const PersonalData &data, const QString &candidateNumber, const SeasonKey &key);
/// Nothing where the bytes were changed, are another candidate's or of another season.
[[nodiscard]] std::optional<PersonalData> opened(const QByteArray &sealed, const QString &candidateNumber,
                                                 const SeasonKey &key);

} // namespace hengzhao::vault
