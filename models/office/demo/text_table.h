// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hengzhao::office::demo
{

/// The records of a tab-separated table among the resources, without its header row.
[[nodiscard]] QList<QStringList> readTextTable(const QString &resource);

} // namespace hengzhao::office::demo
