// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <shapefil.h>

#include <memory>
#include <type_traits>

namespace hengzhao::files
{

struct CloseDbf {
    void operator()(DBFHandle table) const { DBFClose(table); }
};
using DbfHandle = std::unique_ptr<std::remove_pointer_t<DBFHandle>, CloseDbf>;

/// A dbf table that shapelib reads from a device, which has to live longer; null where shapelib refuses it. No path
/// reaches shapelib, so that it opens no file of its own choice.
[[nodiscard]] DbfHandle openDbfOn(QIODevice &device);
/// An empty dbf table that shapelib writes to a device; `languageDriver` says the code page of its text.
[[nodiscard]] DbfHandle createDbfOn(QIODevice &device, int languageDriver);

} // namespace hengzhao::files
