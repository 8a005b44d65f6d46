// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"
#include "models/store/search_store.h"

namespace hengzhao::office
{

using store::Found;

/// Finds schools and candidates from what an officer remembers of them.
class SearchDesk
{
public:
    explicit SearchDesk(Office &office) : m_office(office) {}

    /// The first few, schools first. By code or number, by part of a name, or by pinyin initials. An inspection finds
    /// no candidates.
    [[nodiscard]] Result<QList<Found>> find(const QString &text)
    {
        const store::SearchStore search(m_office.database());
        return m_office.isInspection() ? search.schools(text) : search.find(text);
    }

private:
    Office &m_office;
};

} // namespace hengzhao::office
