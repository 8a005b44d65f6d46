// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_changes.h"
#include "models/files/table_columns.h"
#include "models/store/kind_rows.h"

#include <QHash>

namespace hengzhao::office
{

/// Tells what an import changes: the rows of its kind are remembered before it and looked at after it, within its
/// transaction, so that whatever an import may do is told as it is done.
class RowComparison
{
public:
    RowComparison(QString kind, store::KindPart part, int maxChoices);

    [[nodiscard]] Result<void> remember(const store::KindRows &rows);
    [[nodiscard]] Result<ImportChanges> compare(const store::KindRows &rows);

private:
    struct Remembered {
        QByteArray row;
        bool isMet = false;
    };

    [[nodiscard]] QByteArray keyOf(const QStringList &cells) const;
    void take(const QStringList &cells);
    void takeAbsent();
    void tell(ChangedRow::Change change, const QStringList &before, const QStringList &after);

    QString m_kind;
    store::KindPart m_part;
    int m_maxChoices;
    QList<files::Column> m_columns;
    QHash<QByteArray, Remembered> m_before;
    ImportChanges m_changes;
};

} // namespace hengzhao::office
