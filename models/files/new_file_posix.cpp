// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/new_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hengzhao::files
{

namespace
{

constexpr mode_t defaultMode = 0666; // less the umask
constexpr mode_t permissionBits = 0777;

FileTrouble troubleOf(int error)
{
    const QString reason = qt_error_string(error);
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return {FileTrouble::Kind::DiskFull, reason};
    case EACCES:
    case EPERM:
    case EROFS:
        return {FileTrouble::Kind::ReadOnly, reason};
    case EEXIST:
        return {FileTrouble::Kind::Exists, reason};
    default:
        return {FileTrouble::Kind::Other, reason};
    }
}

int syncDescriptor(int descriptor)
{
#ifdef Q_OS_MACOS
    if (::fcntl(descriptor, F_FULLFSYNC) == 0)
        return 0; // plain fsync leaves the bytes in the drive's cache there
#endif
    return ::fsync(descriptor);
}

/// A folder that cannot be opened or synced (some network shares) keeps its rename as the server sees fit.
Trouble syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return std::nullopt;
    const int error = syncDescriptor(folder) == 0 ? 0 : errno;
    ::close(folder);
    if (error == 0 || error == EINVAL || error == ENOTSUP || error == EBADF)
        return std::nullopt;
    return troubleOf(error);
}

} // namespace

void NewFile::discard()
{
    if (m_handle != noHandle)
        ::close(int(std::exchange(m_handle, noHandle)));
    if (!m_path.isEmpty())
        ::unlink(QFile::encodeName(std::exchange(m_path, {})).constData());
}

Trouble NewFile::create(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, defaultMode);
    if (descriptor < 0)
        return troubleOf(errno);
    m_path = path;
    m_handle = descriptor;
    return std::nullopt;
}

Trouble NewFile::copyPermissions(const QString &oldPath)
{
    struct stat old = {};
    if (::stat(QFile::encodeName(oldPath).constData(), &old) != 0)
        return std::nullopt; // no old file
    if (::fchmod(int(m_handle), old.st_mode & permissionBits) != 0)
        return troubleOf(errno);
    return std::nullopt;
}

Trouble NewFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(int(m_handle), bytes.data(), std::size_t(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return troubleOf(errno);
        if (count == 0)
            return troubleOf(ENOSPC);
        bytes = bytes.sliced(count); // a short write is no failure yet; the next one says why
    }
    return std::nullopt;
}

Trouble NewFile::sync()
{
    if (syncDescriptor(int(m_handle)) != 0)
        return troubleOf(errno);
    return std::nullopt;
}

Trouble NewFile::close()
{
    const int descriptor = int(std::exchange(m_handle, noHandle));
    if (::close(descriptor) != 0 && errno != EINTR)
        return troubleOf(errno); // network shares report a full disk only here
    return std::nullopt;
}

Trouble NewFile::replace(const QString &path)
{
    if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(path).constData()) != 0)
        return troubleOf(errno);
    m_path.clear();
    return syncFolderOf(path);
}

bool isWriteProtected(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) != 0 && errno != ENOENT;
}

} // namespace hengzhao::files
