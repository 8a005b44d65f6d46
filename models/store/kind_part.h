// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hengzhao::store
{

/// Which part of a kind's rows is meant: all, one school's, one district's, or those that are both's.
struct KindPart {
    QString schoolCode = {};
    QString districtCode = {};

    [[nodiscard]] bool isWhole() const { return schoolCode.isEmpty() && districtCode.isEmpty(); }
};

} // namespace hengzhao::store
