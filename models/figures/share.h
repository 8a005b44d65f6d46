// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule_book.h"

#include <QList>
#include <QString>

#include <optional>

namespace hengzhao::figures
{

/// Where a share stands to the "roughly equal" band of the rule book, whose ends belong to it (R37).
enum class Band { Below, Within, Above };

/// Vocational against general entrants of one district, of the city, or of one year (R37).
struct ShareRow {
    QString key;
    QString name;
    qint64 vocational = 0;
    qint64 general = 0;

    /// vocational / (vocational + general); nothing where nobody entered either.
    [[nodiscard]] std::optional<double> share() const;
    /// 职普比, vocational : general with the smaller side as 1 and one decimal, such as "1 : 1.1"; "—" where a side is
    /// nought.
    [[nodiscard]] QString ratio() const;
    /// Nothing where there is no share.
    [[nodiscard]] std::optional<Band> band(const Targets &targets) const;

    friend bool operator==(const ShareRow &, const ShareRow &) = default;
};

/// The sum of all rows, under a key and a name of its own.
[[nodiscard]] ShareRow totalOf(const QList<ShareRow> &rows, const QString &key, const QString &name);

} // namespace hengzhao::figures
