// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/crash_watch.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>

#include <execinfo.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hengzhao::ui
{

namespace
{

constexpr std::array faults = {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};

// What a handler needs is made before: once something is wrong, hardly anything may be called any more. A handler is
// given nothing, so it has to find its things here.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
std::array<char, 4096> reportPath;
std::array<char, 256> reportHead;
std::array<void *, 64> frames;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

void put(int file, const char *text)
{
    // There is nobody left to tell that this failed.
    [[maybe_unused]] const ssize_t written = write(file, text, std::strlen(text));
}

const char *nameOf(int fault)
{
    switch (fault) {
    case SIGSEGV:
        return "SIGSEGV\n";
    case SIGABRT:
        return "SIGABRT\n";
    case SIGBUS:
        return "SIGBUS\n";
    case SIGFPE:
        return "SIGFPE\n";
    default:
        return "SIGILL\n";
    }
}

void report(int fault)
{
    const int file = open(reportPath.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) {
        put(file, reportHead.data());
        put(file, nameOf(fault));
        backtrace_symbols_fd(frames.data(), backtrace(frames.data(), static_cast<int>(frames.size())), file);
        close(file);
    }
    // The system then does what it would have done.
    std::signal(fault, SIG_DFL);
    std::raise(fault);
}

} // namespace

void watchForCrashes(const QString &path, const QByteArray &head)
{
    const QByteArray name = QFile::encodeName(path);
    if (static_cast<std::size_t>(name.size()) >= reportPath.size() ||
        static_cast<std::size_t>(head.size()) >= reportHead.size())
        return;
    std::copy_n(name.constData(), name.size() + 1, reportPath.begin());
    std::copy_n(head.constData(), head.size() + 1, reportHead.begin());
    // The first call loads a library, which a handler may not.
    backtrace(frames.data(), static_cast<int>(frames.size()));
    for (const int fault : faults)
        std::signal(fault, report);
}

} // namespace hengzhao::ui
