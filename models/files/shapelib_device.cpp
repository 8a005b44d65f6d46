// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/shapelib_device.h"

#include <algorithm>

namespace hengzhao::files
{

namespace
{

/// Shapelib's hooks take names and tell nothing of who called, so the device that the next open call means stands here.
thread_local QIODevice *deviceToOpen = nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

/// What shapelib calls the device; it also asks for a code page file of this name, which it must not get.
constexpr const char *tableName = "table.dbf";

QIODevice *deviceOf(SAFile file)
{
    return reinterpret_cast<QIODevice *>(file); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

SAFile openHook(const char *name, const char * /*access*/)
{
    // A table that shapelib creates is opened twice; each time reading and writing begin at the front.
    if (qstrcmp(name, tableName) != 0 || !deviceToOpen->seek(0))
        return nullptr;
    return reinterpret_cast<SAFile>(deviceToOpen); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

SAOffset readHook(void *to, SAOffset size, SAOffset count, SAFile file)
{
    if (size == 0)
        return 0;
    return SAOffset(std::max<qint64>(0, deviceOf(file)->read(static_cast<char *>(to), qint64(size) * qint64(count)))) /
           size;
}

SAOffset writeHook(void *from, SAOffset size, SAOffset count, SAFile file)
{
    if (size == 0)
        return 0;
    return SAOffset(
               std::max<qint64>(0, deviceOf(file)->write(static_cast<char *>(from), qint64(size) * qint64(count)))) /
           size;
}

SAOffset seekHook(SAFile file, SAOffset offset, int whence)
{
    QIODevice *const device = deviceOf(file);
    qint64 from = 0;
    if (whence == SEEK_CUR)
        from = device->pos();
    else if (whence == SEEK_END)
        from = device->size();
    return device->seek(from + qint64(offset)) ? 0 : 1;
}

SAOffset tellHook(SAFile file)
{
    return SAOffset(deviceOf(file)->pos());
}

/// The device is its owner's to flush and to close.
int leaveHook(SAFile /*file*/)
{
    return 0;
}

int removeHook(const char * /*name*/)
{
    return 0;
}

/// Results say what went wrong; shapelib's own way would be a line on standard error.
void errorHook(const char * /*message*/) {}

SAHooks deviceHooks()
{
    SAHooks hooks = {};
    SASetupDefaultHooks(&hooks);
    hooks.FOpen = openHook;
    hooks.FRead = readHook;
    hooks.FWrite = writeHook;
    hooks.FSeek = seekHook;
    hooks.FTell = tellHook;
    hooks.FFlush = leaveHook;
    hooks.FClose = leaveHook;
    hooks.Remove = removeHook;
    hooks.Error = errorHook;
    return hooks;
}

} // namespace

DbfHandle openDbfOn(QIODevice &device)
{
    SAHooks hooks = deviceHooks();
    deviceToOpen = &device;
    DbfHandle table(DBFOpenLL(tableName, "rb", &hooks));
    deviceToOpen = nullptr;
    return table;
}

DbfHandle createDbfOn(QIODevice &device, int languageDriver)
{
    SAHooks hooks = deviceHooks();
    deviceToOpen = &device;
    DbfHandle table(DBFCreateLL(tableName, qPrintable(QStringLiteral("LDID/%1").arg(languageDriver)), &hooks));
    deviceToOpen = nullptr;
    return table;
}

} // namespace hengzhao::files
