// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/name_book.h"

#include "models/office/demo/row_writer.h"
#include "models/office/demo/text_table.h"

namespace hengzhao::office::demo
{

NameBook::NameBook()
{
    std::vector<qint64> weights;
    for (const QStringList &record : readTextTable(QStringLiteral(":/demo/surnames.tsv"))) {
        m_surnames.append(record[0]);
        weights.push_back(record[1].toInt());
    }
    m_surnamePick = WeightedPick(weights);
    readGivenCharacters();
    readWords();
}

void NameBook::readGivenCharacters()
{
    std::array<std::vector<qint64>, 2> weights;
    for (const QStringList &record : readTextTable(QStringLiteral(":/demo/given-characters.tsv"))) {
        const size_t sex = record[1] == QLatin1String("1") ? 0 : 1;
        m_given[sex].characters.append(record[0]);
        weights[sex].push_back(record[2].toInt());
    }
    for (size_t sex = 0; sex < m_given.size(); ++sex)
        m_given[sex].pick = WeightedPick(weights[sex]);
}

void NameBook::readWords()
{
    for (const QStringList &record : readTextTable(QStringLiteral(":/demo/words.tsv"))) {
        const QString &kind = record[0];
        const QString &word = record[1];
        if (kind == QLatin1String("first"))
            m_stemFirst.append(word);
        else if (kind == QLatin1String("last"))
            m_stemLast.append(word);
        else if (kind == QLatin1String("field"))
            m_fields.append({word, record[2]});
        else if (kind == QLatin1String("town"))
            m_towns.append(word);
        else if (kind == QLatin1String("road"))
            m_roads.append(word);
        else
            m_peoples.append(word);
    }
}

void NameBook::appendSurname(std::u16string &text, int surname) const
{
    append(text, m_surnames[surname]);
}

void NameBook::appendGivenName(std::u16string &text, Draws &draws, bool male) const
{
    const GivenCharacters &given = m_given[male ? 0 : 1];
    append(text, given.characters[given.pick.pick(draws)]);
    constexpr int twoCharacters = 8600;
    if (draws.chance(twoCharacters))
        append(text, given.characters[given.pick.pick(draws)]);
}

void NameBook::appendAddress(std::u16string &text, Draws &draws, const QString &district) const
{
    const auto one = [&draws](const QStringList &words) -> const QString & {
        return words[draws.between(0, static_cast<int>(words.size()) - 1)];
    };
    append(text, district);
    append(text, one(m_towns));
    text.push_back(u'镇');
    append(text, one(m_roads));
    appendNumber(text, draws.between(1, 299));
    text.push_back(u'号');
}

const QString &NameBook::drawPeople(Draws &draws) const
{
    static const QString han = QStringLiteral("汉族");
    constexpr int others = 350;
    return draws.chance(others) ? m_peoples[draws.between(0, static_cast<int>(m_peoples.size()) - 1)] : han;
}

QString NameBook::stem(int number) const
{
    constexpr qint64 stride = 367; // a prime, so every stem comes once before one comes again
    const qint64 place = number * stride % stemCount();
    return m_stemFirst[place / m_stemLast.size()] + m_stemLast[place % m_stemLast.size()];
}

int NameBook::stemCount() const
{
    return static_cast<int>(m_stemFirst.size() * m_stemLast.size());
}

} // namespace hengzhao::office::demo
