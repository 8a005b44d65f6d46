// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>

namespace hengzhao
{

/// Appends text as UTF-8, as QStringView::toUtf8() would, but into memory that is there already.
void appendUtf8(std::string &bytes, QStringView text);

} // namespace hengzhao
