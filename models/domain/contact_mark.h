// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QList>
#include <QStringView>

#include <optional>

namespace hengzhao
{

/// What came of calling a candidate who has not confirmed yet.
enum class ContactMark { Reached, NotReached, WrongNumber };

[[nodiscard]] QLatin1String codeName(ContactMark mark);
[[nodiscard]] std::optional<ContactMark> parseContactMark(QStringView text);
[[nodiscard]] QList<ContactMark> allContactMarks();

} // namespace hengzhao
