// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <vector>

namespace hengzhao::files
{

/// One field of a dbf table, as its header has it. The name's bytes are in the table's encoding.
struct DbfField {
    QByteArray name;
    char type = 'C';
    qsizetype offset = 0;
    qsizetype width = 0;
};

/// The records of a dbf table as bytes, after its header was found to say the truth about the file's length and fields.
class DbfFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<DbfFile>> open(const QString &path);
    ~DbfFile();
    DbfFile(const DbfFile &) = delete;
    DbfFile &operator=(const DbfFile &) = delete;

    [[nodiscard]] const std::vector<DbfField> &fields() const;
    [[nodiscard]] int records() const;
    [[nodiscard]] qsizetype recordLength() const;
    /// The byte that names the code page of the text; 0 where none is named.
    [[nodiscard]] int languageDriver() const;

    /// The bytes of a record, which hold until the next call. The first one is its mark: a blank, or * where it is
    /// deleted. Empty where the file could not be read.
    [[nodiscard]] QByteArrayView record(int index);

private:
    struct State;
    explicit DbfFile(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace hengzhao::files
