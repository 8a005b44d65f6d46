// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/codes.h"

#include <tuple>

namespace hengzhao::store
{

Codes Codes::ofNumbersTo(int last)
{
    Codes codes;
    for (int number = 0; number <= last; ++number)
        std::ignore = codes.of(std::to_string(number));
    return codes;
}

std::int32_t Codes::of(std::string_view text)
{
    if (!m_texts.empty() && m_texts[static_cast<size_t>(m_last)] == text)
        return m_last;
    const auto known = m_places.find(text);
    if (known != m_places.end()) {
        m_last = known->second;
        return m_last;
    }
    m_last = static_cast<std::int32_t>(m_texts.size());
    m_texts.emplace_back(text);
    m_places.emplace(m_texts.back(), m_last);
    return m_last;
}

Result<NamesById> NamesById::read(Database &database, QByteArrayView sql)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return failure(statement.error());
    NamesById names;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return names;
        names.m_byId.emplace(statement->integer(0), names.m_codes.of(statement->utf8(1)));
    }
}

std::int32_t NamesById::codeOf(std::int64_t id) const
{
    const auto known = m_byId.find(id);
    return known == m_byId.end() ? -1 : known->second;
}

} // namespace hengzhao::store
