// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decision_text.h"

#include <array>
#include <charconv>

namespace hengzhao::store
{

namespace
{

// By the order of ChoiceResult. Letters once written are never given another meaning.
constexpr std::string_view letters = "-urlqbnsot.";

} // namespace

void appendStoredChoice(std::string &text, StoredChoice choice)
{
    text.push_back(letters[static_cast<size_t>(choice.result)]);
    if (choice.place == 0)
        return;
    std::array<char, 12> digits{};
    char *const end = std::to_chars(digits.data(), digits.data() + digits.size(), choice.place).ptr;
    text.append(digits.data(), end);
}

QList<StoredChoice> parseStoredChoices(std::string_view text)
{
    QList<StoredChoice> choices;
    const char *at = text.data();
    const char *const end = text.data() + text.size();
    while (at != end) {
        const size_t letter = letters.find(*at++);
        StoredChoice choice;
        if (letter != std::string_view::npos)
            choice.result = static_cast<ChoiceResult>(letter);
        at = std::from_chars(at, end, choice.place).ptr;
        choices.append(choice);
    }
    return choices;
}

} // namespace hengzhao::store
