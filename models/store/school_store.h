// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/table_reader.h"
#include "models/store/transaction.h"

#include <variant>

namespace hengzhao::store
{

/// What a field holds: nothing, a number or a text.
using FieldValue = std::variant<std::monostate, qint64, QString>;

/// Rows whose fields are edited one by one.
enum class EditedRows { Schools, Programs, Filings };

/// How a table of schools words what the database holds as codes.
struct SchoolWords {
    WordOf category;
    WordOf nature;
    WordOf place;
    WordOf filingState;
    std::function<Tone(const QString &)> filingTone;
};

/// Recruiting schools and their programs.
class SchoolStore
{
public:
    explicit SchoolStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<Table> schools(const SchoolWords &words) const;
    /// The programs of one school.
    [[nodiscard]] Result<Table> programs(qint64 school) const;

    /// A field of a row in force; nothing where there is no such row. `column` is a name of this program, never data.
    [[nodiscard]] Result<std::optional<FieldValue>> field(EditedRows rows, const char *column, qint64 id) const;
    [[nodiscard]] Result<void> setField(EditedRows rows, const char *column, qint64 id, const FieldValue &value,
                                        Transaction &transaction);
    /// The code of a school, or of the school a program or a filing belongs to.
    [[nodiscard]] Result<QString> schoolCodeOf(EditedRows rows, qint64 id) const;

private:
    Database &m_database;
};

} // namespace hengzhao::store
