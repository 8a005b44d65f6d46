// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hengzhao::store
{

/// Which filings a paper is made from. An order may have stopped one (R36): it is then in neither.
enum class ShownFilings {
    /// What the public may know (R33).
    Published,
    /// Also those that are still on their way there, for a draft.
    Living,
};

/// The condition on a filing f that it is shown.
[[nodiscard]] inline QByteArray shownFiling(ShownFilings shown)
{
    const QByteArray states = shown == ShownFilings::Published
                                  ? "f.state = 'published'"
                                  : "f.state IN ('draft', 'submitted', 'returned', 'accepted', 'published')";
    return "f.ended IS NULL AND f.stopped_by = '' AND " + states;
}

/// The condition on a program p of school s that it is shown: nobody refused it (R31), and the filing it belongs to,
/// one of several where the school has more categories (R30), is shown.
[[nodiscard]] inline QByteArray shownProgram(ShownFilings shown)
{
    return "p.ended IS NULL AND p.verdict IS NOT 'refused' AND EXISTS (SELECT 1 FROM filing f WHERE"
           " f.school_id = s.id AND f.category = coalesce(p.filing_category, s.category) AND " +
           shownFiling(shown) + ")";
}

} // namespace hengzhao::store
