// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace hengzhao::figures
{

/// How live admissions stand to a limit.
enum class Fill { Under, Full, Over };

/// How far the limit of one school or one bucket is filled (R40).
struct CompletionRow {
    QString key;
    QString name;
    qint64 limit = 0;
    qint64 live = 0;

    /// live / limit; nothing where the limit is nought.
    [[nodiscard]] std::optional<double> completion() const;
    [[nodiscard]] Fill fill() const;
    /// Seats still free, never negative.
    [[nodiscard]] qint64 free() const;
    /// Admissions above the limit: the open claim after a cut (R17), else nought.
    [[nodiscard]] qint64 excess() const;

    friend bool operator==(const CompletionRow &, const CompletionRow &) = default;
};

/// The sum of all rows, under a key and a name of its own.
[[nodiscard]] CompletionRow totalOf(const QList<CompletionRow> &rows, const QString &key, const QString &name);

} // namespace hengzhao::figures
