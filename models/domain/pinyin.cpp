// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pinyin.h"

#include <QFile>
#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace hengzhao
{

namespace
{

/// A run of characters of the table, as make_initials.py writes them.
struct Block {
    char16_t first;
    char16_t last;
};

constexpr std::array blocks = {Block{0x3400, 0x4DBF}, Block{0x4E00, 0x9FFF}};
constexpr char16_t noReading = u'.';

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/pinyin/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

/// The two columns of a small table: a text, and the initials it reads.
QHash<QString, QString> readPairs(const QString &name)
{
    QHash<QString, QString> pairs;
    for (const QString &line : QString::fromUtf8(resource(name)).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        pairs.insert(line.first(tab), line.sliced(tab + 1).trimmed());
    }
    return pairs;
}

class Readings
{
public:
    Readings();

    /// The initial of a character's usual reading.
    [[nodiscard]] char16_t plain(QChar c) const { return at(m_plain, c); }
    /// That of the reading as a surname.
    [[nodiscard]] char16_t surname(QChar c) const { return at(m_surname, c); }
    /// The initials of the compound surname a name begins with, or nothing.
    [[nodiscard]] QStringView compound(QStringView name) const;

private:
    struct Compound {
        QString text;
        QString initials;
    };

    [[nodiscard]] static qsizetype indexOf(QChar c);
    [[nodiscard]] static char16_t at(const QString &table, QChar c);
    void set(QChar c, QChar initial);

    QString m_plain;
    QString m_surname;
    QList<Compound> m_compounds;
};

Readings::Readings()
{
    m_plain = QString::fromLatin1(resource(QStringLiteral("initials.txt")).replace("\r", "").replace("\n", ""));
    m_surname = m_plain;
    for (const QString &name : {QStringLiteral("surnames.tsv"), QStringLiteral("overrides.tsv")}) {
        const QHash<QString, QString> pairs = readPairs(name);
        for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
            if (pair.key().size() == 1)
                set(pair.key().front(), pair->front());
            else
                m_compounds.append({pair.key(), *pair});
        }
    }
}

qsizetype Readings::indexOf(QChar c)
{
    qsizetype start = 0;
    for (const Block &block : blocks) {
        if (c >= block.first && c <= block.last)
            return start + (c.unicode() - block.first);
        start += block.last - block.first + 1;
    }
    return -1;
}

char16_t Readings::at(const QString &table, QChar c)
{
    const qsizetype index = indexOf(c);
    return index >= 0 && index < table.size() ? table[index].unicode() : noReading;
}

void Readings::set(QChar c, QChar initial)
{
    const qsizetype index = indexOf(c);
    if (index >= 0 && index < m_surname.size())
        m_surname[index] = initial;
}

QStringView Readings::compound(QStringView name) const
{
    for (const Compound &compound : m_compounds) {
        if (name.front() == compound.text.front() && name.startsWith(compound.text))
            return compound.initials;
    }
    return {};
}

const Readings &readings()
{
    static const Readings table;
    return table;
}

/// A Latin letter or digit in lower case, full-width ones too, or nothing.
char16_t plainLetter(char16_t c)
{
    constexpr char16_t fullWidthShift = 0xFEE0;
    if (c >= u'！' && c <= u'～')
        c = static_cast<char16_t>(c - fullWidthShift);
    if (c >= u'A' && c <= u'Z')
        return static_cast<char16_t>(c - u'A' + u'a');
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') ? c : noReading;
}

using Letters = QVarLengthArray<char16_t, 32>;

Letters plainInitials(const Readings &table, QStringView name)
{
    Letters letters;
    for (QChar c : name) {
        const char16_t reading = table.plain(c);
        const char16_t letter = reading != noReading ? reading : plainLetter(c.unicode());
        if (letter != noReading)
            letters.append(letter);
    }
    return letters;
}

/// Puts the surname's initials over the first ones. Only what stands before all other letters is a surname.
void readSurname(const Readings &table, QStringView name, Letters &letters)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (plainLetter(name[i].unicode()) != noReading)
            return;
        if (table.plain(name[i]) == noReading)
            continue;
        letters[0] = table.surname(name[i]);
        const QStringView compound = table.compound(name.sliced(i));
        std::copy_n(compound.utf16(), std::min(compound.size(), letters.size()), letters.begin());
        return;
    }
}

QString toText(const Letters &letters)
{
    return QStringView(letters.data(), letters.size()).toString();
}

} // namespace

PinyinInitials pinyinInitials(QStringView name)
{
    const Readings &table = readings();
    const Letters plain = plainInitials(table, name);
    Letters asName = plain;
    readSurname(table, name, asName);
    return {toText(asName), asName == plain ? QString() : toText(plain)};
}

} // namespace hengzhao
