// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/new_file.h"

#include <QDir>

#include <algorithm>
#include <limits>
#include <utility>

#include <windows.h>

namespace hengzhao::files
{

namespace
{

/// ERROR_DISK_QUOTA_EXCEEDED, which the headers of MinGW leave out.
constexpr DWORD diskQuotaExceeded = 1295;

FileTrouble troubleOf(DWORD error)
{
    const QString reason = qt_error_string(int(error));
    switch (error) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case diskQuotaExceeded:
        return {FileTrouble::Kind::DiskFull, reason};
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return {FileTrouble::Kind::ReadOnly, reason};
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return {FileTrouble::Kind::Exists, reason};
    default:
        return {FileTrouble::Kind::Other, reason};
    }
}

std::wstring nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

HANDLE handleOf(qintptr handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

} // namespace

void NewFile::discard()
{
    if (m_handle != noHandle)
        CloseHandle(handleOf(std::exchange(m_handle, noHandle)));
    if (!m_path.isEmpty())
        DeleteFileW(nativePath(std::exchange(m_path, {})).c_str());
}

Trouble NewFile::create(const QString &path)
{
    const HANDLE handle =
        CreateFileW(nativePath(path).c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return troubleOf(GetLastError());
    m_path = path;
    m_handle = reinterpret_cast<qintptr>(handle);
    return std::nullopt;
}

/// A new file has its folder's access list, as a file saved by any other program has.
Trouble NewFile::copyPermissions(const QString &)
{
    return std::nullopt;
}

Trouble NewFile::write(QByteArrayView bytes)
{
    constexpr qsizetype most = std::numeric_limits<int>::max();
    while (!bytes.isEmpty()) {
        DWORD count = 0;
        if (!WriteFile(handleOf(m_handle), bytes.data(), DWORD(std::min(bytes.size(), most)), &count, nullptr))
            return troubleOf(GetLastError());
        if (count == 0)
            return troubleOf(ERROR_DISK_FULL);
        bytes = bytes.sliced(qsizetype(count));
    }
    return std::nullopt;
}

Trouble NewFile::sync()
{
    if (!FlushFileBuffers(handleOf(m_handle)))
        return troubleOf(GetLastError());
    return std::nullopt;
}

Trouble NewFile::close()
{
    if (!CloseHandle(handleOf(std::exchange(m_handle, noHandle))))
        return troubleOf(GetLastError());
    return std::nullopt;
}

Trouble NewFile::replace(const QString &path)
{
    constexpr DWORD flags = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
    if (!MoveFileExW(nativePath(m_path).c_str(), nativePath(path).c_str(), flags))
        return troubleOf(GetLastError());
    m_path.clear();
    return std::nullopt;
}

bool isWriteProtected(const QString &path)
{
    const DWORD attributes = GetFileAttributesW(nativePath(path).c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_READONLY) != 0;
}

} // namespace hengzhao::files
