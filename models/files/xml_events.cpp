// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xml_events.h"

#include "models/files/xml_memory.h"

#include <expat.h>

namespace hengzhao::files
{

namespace
{

std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

struct XmlEvents::Callbacks {
    static void begin(void *to, const char *name, const char **attributes)
    {
        auto &events = *static_cast<XmlEvents *>(to);
        if (++events.m_depth > deepest)
            return events.stop(Problem::TooDeep);
        Event event{XmlToken::Begin, events.keep(withoutPrefix(name)), events.m_attributes.size(), 0};
        for (; *attributes != nullptr; attributes += 2) {
            events.m_attributes.push_back(events.keep(attributes[0]));
            events.m_attributes.push_back(events.keep(attributes[1]));
            ++event.attributes;
        }
        events.m_events.push_back(event);
    }
    static void end(void *to, const char *name)
    {
        auto &events = *static_cast<XmlEvents *>(to);
        --events.m_depth;
        events.m_events.push_back({XmlToken::End, events.keep(withoutPrefix(name))});
    }
    static void text(void *to, const char *text, int length)
    {
        auto &events = *static_cast<XmlEvents *>(to);
        events.m_events.push_back({XmlToken::Text, events.keep({text, std::size_t(length)})});
    }
    static void documentType(void *to, const char *, const char *, const char *, int)
    {
        static_cast<XmlEvents *>(to)->stop(Problem::DocumentType);
    }
};

XmlEvents::XmlEvents()
{
    const XmlMemory counted(m_parserBytes, mostParserBytes);
    m_parser = XmlMemory::makeParser();
    if (m_parser == nullptr)
        return;
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Callbacks::begin, Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, Callbacks::documentType);
}

XmlEvents::~XmlEvents()
{
    const XmlMemory counted(m_parserBytes, mostParserBytes);
    XML_ParserFree(m_parser);
}

char *XmlEvents::room(int bytes)
{
    const XmlMemory counted(m_parserBytes, mostParserBytes);
    void *const room = m_parser == nullptr ? nullptr : XML_GetBuffer(m_parser, bytes);
    if (room == nullptr)
        m_problem = Problem::NoMemory;
    return static_cast<char *>(room);
}

bool XmlEvents::take(int bytes, bool isLast)
{
    const XmlMemory counted(m_parserBytes, mostParserBytes);
    m_events.clear();
    m_attributes.clear();
    m_bytes.clear();
    m_isBefore = true;
    if (XML_ParseBuffer(m_parser, bytes, isLast ? 1 : 0) == XML_STATUS_OK)
        return true;
    if (m_problem == Problem::None)
        m_problem = XML_GetErrorCode(m_parser) == XML_ERROR_NO_MEMORY ? Problem::NoMemory : Problem::Malformed;
    return false;
}

void XmlEvents::stop(Problem problem)
{
    m_problem = problem;
    XML_StopParser(m_parser, XML_FALSE);
}

XmlEvents::Piece XmlEvents::keep(std::string_view text)
{
    const Piece piece{m_bytes.size(), text.size()};
    m_bytes += text;
    return piece;
}

std::string_view XmlEvents::attributeName(std::size_t place) const
{
    return view(m_attributes[m_events[m_at].firstAttribute + 2 * place]);
}

std::string_view XmlEvents::attributeValue(std::size_t place) const
{
    return view(m_attributes[m_events[m_at].firstAttribute + 2 * place + 1]);
}

std::string_view XmlEvents::attribute(std::string_view name) const
{
    for (std::size_t place = 0; place < attributes(); ++place) {
        if (attributeName(place) == name)
            return attributeValue(place);
    }
    return {};
}

QString XmlEvents::problemText() const
{
    return m_parser == nullptr ? QString() : QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)));
}

} // namespace hengzhao::files
