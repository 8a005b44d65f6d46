// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hengzhao::office
{

/// A field of a row as it is to be, and as whoever changes it saw it.
struct FieldEdit {
    qint64 id = 0;
    QString field;
    QString text;
    QString before;
};

} // namespace hengzhao::office
