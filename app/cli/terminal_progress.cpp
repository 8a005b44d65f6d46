// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal_progress.h"

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace hengzhao::cli
{

namespace
{

// Written by the signal's handler, which may touch nothing else and is given nothing to find it by.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
volatile std::sig_atomic_t interrupted = 0;

void noteInterrupt(int)
{
    interrupted = 1;
}

bool errorIsTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) == 1;
#else
    return ::_isatty(2) != 0;
#endif
}

} // namespace

TerminalProgress::TerminalProgress(bool shown) : m_shown(shown && errorIsTerminal())
{
    std::signal(SIGINT, noteInterrupt);
}

TerminalProgress::~TerminalProgress()
{
    clear();
}

void TerminalProgress::advance(double part)
{
    const int percent = static_cast<int>(part * 100);
    if (!m_shown || percent == m_percent)
        return;
    m_percent = percent;
    constexpr int width = 40;
    const int done = percent * width / 100;
    std::fprintf(stderr, "\r[%.*s%.*s] %3d %%", done, "########################################", width - done,
                 "........................................", percent);
    std::fflush(stderr);
}

bool TerminalProgress::isCancelled() const
{
    return interrupted != 0;
}

void TerminalProgress::clear()
{
    if (m_percent < 0)
        return;
    m_percent = -1;
    std::fprintf(stderr, "\r%52s\r", "");
    std::fflush(stderr);
}

} // namespace hengzhao::cli
