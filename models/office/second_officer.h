// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// Who else consents to an act, as they give themselves: an account with its password, or in an open season a name.
struct SecondOfficer {
    QString name;
    vault::Password password = vault::Password(QByteArray());
};

/// The name that goes on the record. Refused is nobody, whoever sits at the desk, a wrong login, and an account that
/// holds none of the roles; in an open season only the first two, as it has no accounts.
[[nodiscard]] Result<QString> consentOf(Office &office, const SecondOfficer &second, const QList<Role> &roles);

} // namespace hengzhao::office
