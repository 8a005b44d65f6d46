// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/story.h"
#include "models/domain/table.h"
#include "models/office/office.h"

namespace hengzhao::office
{

/// The story of a candidate's seat: every step of it, by whom and when.
class StoryDesk
{
public:
    explicit StoryDesk(Office &office) : m_office(office) {}

    /// Empty where the candidate was never admitted; UnknownCandidate where there is none.
    [[nodiscard]] Result<Story> story(const QString &candidate);
    [[nodiscard]] Result<Table> storyTable(const QString &candidate);

private:
    Office &m_office;
};

} // namespace hengzhao::office
