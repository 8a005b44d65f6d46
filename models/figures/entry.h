// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule_book.h"

#include <QList>
#include <QString>

#include <optional>

namespace hengzhao::figures
{

/// Entry rate: current graduates in vocational or general schools against all current graduates (R39).
struct EntryRow {
    QString key;
    QString name;
    /// By the roll where it was imported, else by the candidates.
    qint64 graduates = 0;
    qint64 vocational = 0;
    qint64 general = 0;

    [[nodiscard]] qint64 entered() const { return vocational + general; }
    /// Nothing where there are no graduates.
    [[nodiscard]] std::optional<double> rate() const;
    /// Whether the target is reached; nothing where there is no rate.
    [[nodiscard]] std::optional<bool> reaches(const Targets &targets) const;

    friend bool operator==(const EntryRow &, const EntryRow &) = default;
};

/// The sum of all rows, under a key and a name of its own.
[[nodiscard]] EntryRow totalOf(const QList<EntryRow> &rows, const QString &key, const QString &name);

} // namespace hengzhao::figures
