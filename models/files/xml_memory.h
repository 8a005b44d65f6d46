// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

struct XML_ParserStruct;

namespace hengzhao::files
{

/// While it lives, what expat allocates and frees in this thread is counted in `used`; beyond `most` there is no more.
/// Expat keeps every name that it meets, and a document may be made of names alone.
class XmlMemory
{
public:
    XmlMemory(std::size_t &used, std::size_t most);
    ~XmlMemory();
    XmlMemory(const XmlMemory &) = delete;
    XmlMemory &operator=(const XmlMemory &) = delete;

    /// A parser whose memory is counted; null where there is none.
    [[nodiscard]] static XML_ParserStruct *makeParser();

private:
    static void *allocate(std::size_t size);
    static void *reallocate(void *memory, std::size_t size);
    static void release(void *memory);
    static bool grow(std::size_t from, std::size_t to);

    std::size_t &m_used;
    std::size_t m_most;
};

} // namespace hengzhao::files
