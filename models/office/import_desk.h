// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_changes.h"
#include "models/domain/progress.h"
#include "models/files/read_table.h"
#include "models/files/row_source.h"
#include "models/files/table_columns.h"
#include "models/office/office.h"
#include "models/store/kind_part.h"

namespace hengzhao::office
{

class ImportPass;

/// What an officer asks of an import (contract, section 2).
struct ImportRequest {
    QString kind;
    QString path;
    files::ReadOptions reading;
    bool dryRun = false;
    /// Takes the valid rows though others have problems.
    bool acceptValid = false;
    /// Where rows with problems are written; empty for nowhere.
    QString rejectsPath;
    bool add = false;
    QString area;
    /// Only the rows of this school or district are replaced, and the file has no others.
    store::KindPart part = {};
    /// Headers of the file that stand for a column of another name: the column's English name, or empty for none.
    QHash<QString, QString> renamed;
    /// Tells what it changes, against what the season has.
    bool compare = false;
};

/// A column of the season's table, and where it stands in a file.
struct PreviewColumn {
    QString key;
    bool required = false;
    /// Its place in the file's rows, or -1.
    int place = -1;
};

/// The first look at a file, before anything is tried.
struct ImportPreview {
    QStringList header;
    /// Personal data masked, and whatever else reads as an identity number.
    QList<QStringList> rows;
    /// The number of each row, as a spreadsheet counts.
    QList<qint64> numbers;
    QList<PreviewColumn> columns;
    /// What the columns are most likely of; empty where they fit no kind.
    QString likelyKind;
    /// The sheet that was read, and all that the file shows; none where it is one table.
    QString sheet;
    QStringList sheets;
};

struct ImportReport {
    QString kind;
    qint64 rows = 0;
    qint64 accepted = 0;
    /// Notices; with acceptValid also the problems of the rows left out.
    Findings findings;
    /// Where that was asked for.
    std::optional<ImportChanges> changes = {};
};

/// Brings tables into the season. All or nothing, unless asked otherwise; every problem at once.
class ImportDesk
{
public:
    explicit ImportDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<ImportReport> importFile(const ImportRequest &request, Progress &progress);
    /// Some rows of a file as they are read, from the one of a number on; and which column is which.
    [[nodiscard]] Result<ImportPreview> preview(const ImportRequest &request, qint64 fromRow, int rows);
    [[nodiscard]] static QStringList kinds() { return files::importKinds(); }
    /// The same from rows that are in no file.
    [[nodiscard]] Result<ImportReport> importRows(const ImportRequest &request, files::RowSource &rows,
                                                  Progress &progress);

private:
    [[nodiscard]] Result<void> checkAllowed(const ImportRequest &request, bool hasRun) const;
    [[nodiscard]] Result<void> checkPart(const ImportRequest &request) const;
    /// What is asked for, as far as it is of the district that whoever sits here is bound to (R34).
    [[nodiscard]] ImportRequest ownPart(const ImportRequest &request) const;
    [[nodiscard]] Result<void> record(const ImportRequest &request, const ImportReport &report, const QString &digest,
                                      store::Transaction &transaction);
    /// Runs a pass; where asked for, the report says what it changed.
    [[nodiscard]] Result<ImportReport> runPass(ImportPass &pass, const ImportRequest &request, int maxChoices);

    Office &m_office;
};

} // namespace hengzhao::office
