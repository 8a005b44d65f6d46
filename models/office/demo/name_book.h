// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/demo/apportion.h"

#include <QString>
#include <QStringList>

#include <array>
#include <string>

namespace hengzhao::office::demo
{

/// A field a school is named after, and the beginning of the program codes it prefers.
struct SchoolField {
    QString word;
    QString prefers;
};

/// Invented names of people, schools and addresses, from the word lists among the resources.
class NameBook
{
public:
    NameBook();

    [[nodiscard]] int drawSurname(Draws &draws) const { return m_surnamePick.pick(draws); }
    void appendSurname(std::u16string &text, int surname) const;
    /// One or two characters, as the sex has them.
    void appendGivenName(std::u16string &text, Draws &draws, bool male) const;
    void appendAddress(std::u16string &text, Draws &draws, const QString &district) const;
    [[nodiscard]] const QString &drawPeople(Draws &draws) const;

    /// A word of two characters for the name of a place or school; different for stemCount numbers in a row.
    [[nodiscard]] QString stem(int number) const;
    [[nodiscard]] int stemCount() const;
    [[nodiscard]] const QList<SchoolField> &fields() const { return m_fields; }

private:
    struct GivenCharacters {
        QStringList characters;
        WeightedPick pick;
    };

    void readWords();
    void readGivenCharacters();

    QStringList m_surnames;
    WeightedPick m_surnamePick;
    std::array<GivenCharacters, 2> m_given; // male, female
    QStringList m_stemFirst;
    QStringList m_stemLast;
    QList<SchoolField> m_fields;
    QStringList m_towns;
    QStringList m_roads;
    QStringList m_peoples;
};

} // namespace hengzhao::office::demo
