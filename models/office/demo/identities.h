// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/candidate.h"

#include <QDate>

#include <string>

namespace hengzhao::office::demo
{

/// Gives every candidate an identity number of its own that can be no real person's: right by GB 11643, but of the area
/// 430499, which is assigned to nobody.
class Identities
{
public:
    Identities(int candidates, quint64 seed, int year);

    void append(std::u16string &text, int candidate, bool male, CandidateCategory category) const;
    /// A telephone number that cannot be dialled, different for each candidate.
    void appendPhone(std::u16string &text, int candidate) const;

private:
    [[nodiscard]] QDate birthDay(qint64 slot, CandidateCategory category) const;

    QDate m_lastBirthDay;
    qint64 m_days;
    qint64 m_slots;
    qint64 m_stride;
    qint64 m_start;
};

} // namespace hengzhao::office::demo
