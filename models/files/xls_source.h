// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/row_source.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace hengzhao::files
{

/// The program that reads xls files, and how long it may take.
struct XlsReader {
    QString program;
    int milliseconds = 60000;

    /// The one beside the running program, else the one that was installed with it, in ../lib/hengzhao.
    [[nodiscard]] static XlsReader ofThisProgram();
};

/// Rows of a sheet of an xls file, of the first that is shown where none is named. Another process reads the file, so
/// that one which crashes the reader costs nothing but an error.
[[nodiscard]] Result<std::unique_ptr<RowSource>> openXls(const QString &path, const QString &sheet,
                                                         const XlsReader &reader = XlsReader::ofThisProgram());
/// The names of the sheets that an xls file shows.
[[nodiscard]] Result<QStringList> sheetsOfXls(const QString &path,
                                              const XlsReader &reader = XlsReader::ofThisProgram());

} // namespace hengzhao::files
