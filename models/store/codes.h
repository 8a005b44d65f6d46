// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace hengzhao::store
{

/// Numbers the few texts that a column of the database holds, in the order in which they come.
class Codes
{
public:
    /// The numbers from 0 on, each its own code.
    [[nodiscard]] static Codes ofNumbersTo(int last);

    [[nodiscard]] std::int32_t of(std::string_view text);
    [[nodiscard]] size_t size() const { return m_texts.size(); }
    [[nodiscard]] const std::string &text(size_t code) const { return m_texts[code]; }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    std::unordered_map<std::string, std::int32_t, Hash, std::equal_to<>> m_places;
    std::vector<std::string> m_texts;
    /// Neighbours are often alike.
    std::int32_t m_last = 0;
};

/// The names that ids stand for.
class NamesById
{
public:
    /// Of a query for ids and names.
    [[nodiscard]] static Result<NamesById> read(Database &database, QByteArrayView sql);

    /// -1 for an id without a name.
    [[nodiscard]] std::int32_t codeOf(std::int64_t id) const;
    [[nodiscard]] const Codes &codes() const { return m_codes; }

private:
    Codes m_codes;
    std::unordered_map<std::int64_t, std::int32_t> m_byId;
};

} // namespace hengzhao::store
