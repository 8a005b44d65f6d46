// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/xls/own_limits.h"

#include <cstdio>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace hengzhao::xls
{

void limitOneself()
{
    // A crash is told by its status; a box on the screen would wait for a click that nobody expects.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    _setmode(_fileno(stdout), _O_BINARY);
    constexpr long long ticksPerSecond = 10'000'000;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = mostOwnSeconds * ticksPerSecond;
    limits.ProcessMemoryLimit = static_cast<SIZE_T>(mostOwnBytes);
    // The job is of this process alone and ends with it, so nobody closes it.
    if (const HANDLE job = CreateJobObjectW(nullptr, nullptr); job != nullptr) {
        SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof(limits));
        AssignProcessToJobObject(job, GetCurrentProcess());
    }
}

} // namespace hengzhao::xls
