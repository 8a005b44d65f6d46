// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

namespace hengzhao::files
{

constexpr int couldNotTry = 77;

#ifdef Q_OS_UNIX
/// Runs a step in a child, whose limits and mounts are gone with it, and gives its exit status.
template <typename Step>
int exitOfChild(Step step)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(step());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// What came of a write, as an exit status: 0 written, else 1 and the code's number.
inline int statusOf(const Result<void> &written)
{
    return written ? 0 : 1 + int(written.error().code);
}

inline int failedWith(ErrorCode code)
{
    return 1 + int(code);
}

#endif

#ifdef Q_OS_LINUX
/// Tells the kernel something about this process.
inline bool tells(const char *subject, const QByteArray &text)
{
    QFile file(QStringLiteral("/proc/self/") + QString::fromLatin1(subject));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// Puts a disk of a size ("64k") in the folder's place, for this process alone.
inline bool mountSmallDisk(const QString &folder, const QByteArray &size)
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    const bool mapped =
        tells("setgroups", "deny") && tells("uid_map", "0 " + user + " 1") && tells("gid_map", "0 " + group + " 1");
    return mapped && ::mount("tmpfs", qPrintable(folder), "tmpfs", MS_NOSUID, ("size=" + size).constData()) == 0;
}
#endif

} // namespace hengzhao::files
