// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"
#include "models/domain/shown_chart.h"
#include "models/domain/shown_table.h"
#include "models/files/table_columns.h"
#include "models/office/office.h"
#include "models/store/admission_store.h"

#include <QMap>

namespace hengzhao::office
{

/// How an export is split into files.
enum class SplitBy { Nothing, School, District, LineArea };

struct ListRequest {
    /// admissions, unplaced, general-pool, chase-list, vacancies, choice-directory, directory.
    QString what;
    QString path;
    /// What the list is called and how many rows it has (%1), in words, where the format has room for them.
    QString title;
    QString count;
    store::ListFilter filter;
    /// A dbf table has dbf names and codes, whatever stands here.
    files::Headers headers = files::Headers::Chinese;
    /// Names and identity numbers masked.
    bool masked = false;
    SplitBy split = SplitBy::Nothing;
};

/// What a list can be narrowed to: codes with their names, by code.
struct ListChoices {
    QMap<QString, QString> schools;
    QMap<QString, QString> districts;
};

/// A table that leaves the office as somebody sees it: masked cells stay masked, hidden rows and columns stay here.
struct ShownRequest {
    /// The place it was seen at, such as "people"; for the record.
    QString what;
    /// Its ending says the format.
    QString path;
    ShownTable shown;
    /// As in a ListRequest.
    QString title = {};
    QString count = {};
    /// What hides the other rows, in words.
    QString filters = {};
    /// Beside the table, where the format has charts.
    std::optional<ShownChart> chart = {};
};

/// One file that was written.
struct WrittenList {
    QString path;
    qint64 rows = 0;
    /// The code of the school or district, or the line area it is of, where the export is split.
    QString of = {};
    /// Of a general pool: how many stand in it, by line area.
    QMap<QString, qint64> areas = {};
};

/// Makes the lists that leave the office.
class ListDesk
{
public:
    explicit ListDesk(Office &office) : m_office(office) {}

    [[nodiscard]] static QStringList lists();
    [[nodiscard]] Result<QList<WrittenList>> write(const ListRequest &wanted, Progress &progress);
    [[nodiscard]] Result<ListChoices> choices();
    [[nodiscard]] Result<WrittenList> writeShown(const ShownRequest &request, Progress &progress);
    /// The admissions of all batches, live or ended, by school and district; names masked where asked for. No more than
    /// the first `most` where set, which is quicker.
    [[nodiscard]] Result<Table> admissions(bool masked, std::optional<int> most = {});

private:
    [[nodiscard]] Result<void> check(const ListRequest &request);
    [[nodiscard]] Result<void> checkArea(const ListRequest &request);
    [[nodiscard]] Result<QString> filterWords(const ListRequest &request);

    Office &m_office;
};

} // namespace hengzhao::office
