// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hengzhao::figures
{

/// Where the current graduates of one district, junior-high or class went, each counted once (R38).
struct WhereaboutsRow {
    QString key;
    QString name;
    /// By the roll where it was imported, else by the candidates.
    qint64 graduates = 0;
    qint64 general = 0;
    qint64 vocational = 0;
    qint64 outside = 0;
    qint64 work = 0;
    qint64 repeating = 0;

    [[nodiscard]] qint64 elsewhere() const { return outside + work + repeating; }
    [[nodiscard]] qint64 known() const { return general + vocational + elsewhere(); }
    /// Those of whom nothing is on record, never negative: a roll may name fewer than are known.
    [[nodiscard]] qint64 unknown() const;

    friend bool operator==(const WhereaboutsRow &, const WhereaboutsRow &) = default;
};

/// The sum of all rows, under a key and a name of its own. What is unknown of one row is not made up for by another
/// that knows more than its roll has.
[[nodiscard]] WhereaboutsRow totalOf(const QList<WhereaboutsRow> &rows, const QString &key, const QString &name);

} // namespace hengzhao::figures
