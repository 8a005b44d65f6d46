// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/office.h"

#include <QDate>

namespace hengzhao::office
{

/// Something that waits for an officer, and where it is done.
struct Task {
    enum class When { Late, Today, ToCome, Open };

    When when = When::Open;
    std::optional<QDate> due;
    QString title;
    QString remark;
    /// The page of the window.
    QString place;
    /// Until it is done the next step of the season cannot be taken.
    bool blocks = false;
};

/// "late", "today", a day, or "open" where no day is set.
[[nodiscard]] QString whenWord(const Task &task);
[[nodiscard]] Tone toneOf(const Task &task);

/// What the season waits for, and of whom.
class TaskDesk
{
public:
    explicit TaskDesk(Office &office) : m_office(office) {}

    /// For whoever is logged in: tasks of other roles are left out. What blocks stands first, then by day, and in the
    /// order of the year.
    [[nodiscard]] Result<QList<Task>> tasks();

private:
    Office &m_office;
};

} // namespace hengzhao::office
