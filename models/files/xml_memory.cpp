// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xml_memory.h"

#include <expat.h>

#include <cstdlib>

namespace hengzhao::files
{

namespace
{

/// Expat's calls for memory tell nothing of who makes them, so the one that counts stands here.
thread_local XmlMemory *counting = nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

/// Before each piece of memory stands its size, in as much room as keeps the piece aligned.
constexpr std::size_t head = alignof(std::max_align_t);

std::size_t &sizeOf(void *begin)
{
    return *static_cast<std::size_t *>(begin);
}

} // namespace

XmlMemory::XmlMemory(std::size_t &used, std::size_t most) : m_used(used), m_most(most)
{
    counting = this;
}

XmlMemory::~XmlMemory()
{
    counting = nullptr;
}

XML_ParserStruct *XmlMemory::makeParser()
{
    const XML_Memory_Handling_Suite suite = {allocate, reallocate, release};
    return XML_ParserCreate_MM(nullptr, &suite, nullptr);
}

bool XmlMemory::grow(std::size_t from, std::size_t to)
{
    if (to > from && to - from > counting->m_most - counting->m_used)
        return false;
    counting->m_used += to - from;
    return true;
}

// NOLINTBEGIN(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory): expat asks for just these three.
void *XmlMemory::allocate(std::size_t size)
{
    return reallocate(nullptr, size);
}

void *XmlMemory::reallocate(void *memory, std::size_t size)
{
    char *const before = memory == nullptr ? nullptr : static_cast<char *>(memory) - head;
    const std::size_t sizeBefore = before == nullptr ? 0 : sizeOf(before);
    if (!grow(sizeBefore, size))
        return nullptr;
    auto *const after = static_cast<char *>(std::realloc(before, size + head));
    if (after == nullptr) {
        counting->m_used -= size - sizeBefore;
        return nullptr;
    }
    sizeOf(after) = size;
    return after + head;
}

void XmlMemory::release(void *memory)
{
    if (memory == nullptr)
        return;
    char *const begin = static_cast<char *>(memory) - head;
    counting->m_used -= sizeOf(begin);
    std::free(begin);
}
// NOLINTEND(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory)

} // namespace hengzhao::files
