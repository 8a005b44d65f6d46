// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace hengzhao::figures
{

/// 分流比: where the current graduates of one junior-high, or of one class of it, went (R38).
struct SplitRow {
    QString key;
    QString name;
    /// By the roll where it was imported, else by the candidates.
    qint64 graduates = 0;
    qint64 vocational = 0;
    qint64 general = 0;
    /// Elsewhere, on record.
    qint64 elsewhere = 0;

    /// Those of whom nothing is on record, never negative.
    [[nodiscard]] qint64 unknown() const;
    /// What the parts are of: the graduates, or all on record where a roll names fewer. So the parts make one.
    [[nodiscard]] qint64 whole() const;

    [[nodiscard]] std::optional<double> vocationalPart() const;
    [[nodiscard]] std::optional<double> generalPart() const;
    [[nodiscard]] std::optional<double> elsewherePart() const;
    [[nodiscard]] std::optional<double> unknownPart() const;

    friend bool operator==(const SplitRow &, const SplitRow &) = default;
};

/// The sum of all rows, under a key and a name of its own.
[[nodiscard]] SplitRow totalOf(const QList<SplitRow> &rows, const QString &key, const QString &name);

} // namespace hengzhao::figures
