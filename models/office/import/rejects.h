// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/result.h"
#include "models/files/table_columns.h"

#include <QHash>
#include <QStringList>
#include <QStringView>

#include <utility>
#include <vector>

namespace hengzhao::office
{

/// The rows an import turns away, with their problems in a last column, for whoever must mend them. Written only where
/// a path was given.
class Rejects
{
public:
    /// `known` are the columns of the kind that is imported.
    Rejects(QString path, QList<files::Column> known) : m_path(std::move(path)), m_known(std::move(known)) {}

    void setHeader(const std::vector<QStringView> &cells);
    void add(qint64 row, const std::vector<QStringView> &cells);
    /// Rows turned away after they were read; their cells are gone, so only the number and the problem are written.
    void addNumbers(const QList<qint64> &rows);
    [[nodiscard]] Result<void> finish(const Findings &findings) const;

private:
    struct Row {
        qint64 number;
        QStringList cells;
    };

    QString m_path;
    QList<files::Column> m_known;
    QStringList m_header;
    QList<Row> m_rows;
};

} // namespace hengzhao::office
