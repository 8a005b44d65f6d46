// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <array>

namespace hengzhao::wording
{

/// The text for one value of a closed list, marked for translation with QT_TRANSLATE_NOOP.
template <typename E>
struct Phrase {
    E value;
    const char *text;
};

/// The translated text of a value. Every value of E stands in the table.
template <typename E, size_t N>
[[nodiscard]] QString phraseOf(const std::array<Phrase<E>, N> &phrases, const char *context, E value)
{
    for (const Phrase<E> &phrase : phrases) {
        if (phrase.value == value)
            return QCoreApplication::translate(context, phrase.text);
    }
    Q_UNREACHABLE();
}

/// The text for a code that comes as text.
struct NamedPhrase {
    const char *name;
    const char *text;
};

/// The translated text of a name, or the name itself where the table has none.
template <size_t N>
[[nodiscard]] QString phraseOf(const std::array<NamedPhrase, N> &phrases, const char *context, const QString &name)
{
    for (const NamedPhrase &phrase : phrases) {
        if (name == QLatin1String(phrase.name))
            return QCoreApplication::translate(context, phrase.text);
    }
    return name;
}

/// Puts args in the places %1 to %9, all at once, so that an arg that itself holds "%2" stays as it is. A place without
/// an arg gets a dash.
[[nodiscard]] QString filled(const QString &text, const QStringList &args);

/// English sentences begin with a capital; Chinese has none and stays as it is.
[[nodiscard]] QString capitalised(QString text);

/// A list of codes joined by ", " with each one put in words, joined as the language does.
template <typename Word>
[[nodiscard]] QString listInWords(const QString &joined, Word word)
{
    QStringList words;
    for (const QString &name : joined.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        words.append(word(name));
    return words.join(QCoreApplication::translate("lists", ", ", "between the items of a list"));
}

} // namespace hengzhao::wording
