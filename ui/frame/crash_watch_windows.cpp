// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/crash_watch.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>

#include <windows.h>

namespace hengzhao::ui
{

namespace
{

// What a handler needs is made before: once something is wrong, hardly anything may be called any more. A handler is
// given nothing, so it has to find its things here.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
std::array<wchar_t, 4096> reportPath;
std::array<char, 256> reportHead;
std::array<char, 128> line;
std::array<void *, 62> frames;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

void put(HANDLE file, const char *text)
{
    DWORD written = 0;
    WriteFile(file, text, static_cast<DWORD>(std::strlen(text)), &written, nullptr);
}

/// An address as its distance from where the program or library that holds it begins: the same in every run.
void putFrame(HANDLE file, void *frame)
{
    HMODULE module = nullptr;
    std::array<char, 64> name = {};
    constexpr DWORD how = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
    if (GetModuleHandleExW(how, static_cast<LPCWSTR>(frame), &module)) {
        std::array<char, MAX_PATH> path = {};
        GetModuleFileNameA(module, path.data(), static_cast<DWORD>(path.size() - 1));
        // Of the path the name alone: the rest may say who the officer is.
        const char *last = std::strrchr(path.data(), '\\');
        std::snprintf(name.data(), name.size(), "%s", last == nullptr ? path.data() : last + 1);
    }
    const auto distance = reinterpret_cast<std::uintptr_t>(frame) - reinterpret_cast<std::uintptr_t>(module);
    std::snprintf(line.data(), line.size(), "%s+0x%llx\n", name.data(), static_cast<unsigned long long>(distance));
    put(file, line.data());
}

void report(const char *what, void *where)
{
    const HANDLE file =
        CreateFileW(reportPath.data(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    put(file, reportHead.data());
    put(file, what);
    if (where != nullptr)
        putFrame(file, where);
    const USHORT count = CaptureStackBackTrace(0, static_cast<DWORD>(frames.size()), frames.data(), nullptr);
    for (USHORT i = 0; i < count; ++i)
        putFrame(file, frames[i]);
    CloseHandle(file);
}

LONG WINAPI reportException(EXCEPTION_POINTERS *exception)
{
    std::array<char, 32> what = {};
    std::snprintf(what.data(), what.size(), "exception 0x%08lx\n", exception->ExceptionRecord->ExceptionCode);
    report(what.data(), exception->ExceptionRecord->ExceptionAddress);
    return EXCEPTION_CONTINUE_SEARCH;
}

void reportAbort(int)
{
    report("SIGABRT\n", nullptr);
}

} // namespace

void watchForCrashes(const QString &path, const QByteArray &head)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    if (name.size() >= reportPath.size() || static_cast<std::size_t>(head.size()) >= reportHead.size())
        return;
    std::copy_n(name.c_str(), name.size() + 1, reportPath.begin());
    std::copy_n(head.constData(), head.size() + 1, reportHead.begin());
    SetUnhandledExceptionFilter(reportException);
    std::signal(SIGABRT, reportAbort);
}

} // namespace hengzhao::ui
