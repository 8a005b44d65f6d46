// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cell_form.h"

#include <QList>
#include <QString>

namespace hengzhao
{

/// A cell that an import changes, as it may be shown: values by their codes, personal data masked.
struct ChangedCell {
    QString column;
    CellForm form = CellForm::Text;
    QString before;
    QString after;

    friend bool operator==(const ChangedCell &, const ChangedCell &) = default;
};

/// What an import does to one row of the season.
struct ChangedRow {
    enum class Change {
        Added,
        Changed,
        /// It is not in the file, and goes.
        Absent,
    };

    Change change = Change::Added;
    /// The cells that say which row it is; one of them has no before.
    QList<ChangedCell> key;
    /// The other cells that are not as they were; of an added or absent row, those that are not empty.
    QList<ChangedCell> cells;
};

/// What an import does to the rows of its kind, against what the season had.
struct ImportChanges {
    /// Of each change so many rows are told one by one; the others are only counted.
    static constexpr qint64 mostTold = 1000;

    qint64 added = 0;
    qint64 changed = 0;
    qint64 absent = 0;
    qint64 unchanged = 0;
    /// In the order of their keys, absent ones last.
    QList<ChangedRow> rows;

    [[nodiscard]] qint64 count() const { return added + changed + absent; }
};

} // namespace hengzhao
