// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

namespace
{

/// One line of resources/glossary.tsv.
struct Entry {
    QString term;
    QString identifier;
    QString meaning;
    /// A later release brings the identifier.
    bool isPlanned = false;
};

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList glossaryLines()
{
    const QString path = QStringLiteral(HENGZHAO_SOURCE_DIR "/resources/glossary.tsv");
    QStringList lines = fileText(path).split(u'\n', Qt::SkipEmptyParts);
    if (!lines.isEmpty())
        lines.removeFirst(); // what the columns are
    return lines;
}

QList<Entry> glossary()
{
    QList<Entry> entries;
    for (const QString &line : glossaryLines()) {
        const QStringList cells = line.split(u'\t');
        entries.append({cells.value(0), cells.value(1), cells.value(2), cells.value(3) == u"planned"});
    }
    return entries;
}

/// The parts of a name, so that BatchRule, batchRule and batch_rule are one: "_batch_rule_".
QString partsOf(const QString &name)
{
    QString parts = QStringLiteral("_");
    for (QChar c : name) {
        if ((c.isUpper() || c == u'_') && !parts.endsWith(u'_'))
            parts += u'_';
        if (c != u'_')
            parts += c.toLower();
    }
    return parts + u'_';
}

void addNames(const QString &text, QSet<QString> &names)
{
    QString name;
    for (QChar c : text) {
        if (c.isLetterOrNumber() || c == u'_') {
            name += c;
        } else if (!name.isEmpty()) {
            names.insert(partsOf(name));
            name.clear();
        }
    }
}

/// Every name in the sources of models, in parts, one after the other.
QString namesOfModels()
{
    QSet<QString> names;
    QDirIterator files(QStringLiteral(HENGZHAO_SOURCE_DIR "/models"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        addNames(fileText(files.next()), names);
    return QStringList(names.begin(), names.end()).join(u' ');
}

} // namespace

class TestGlossary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsWhole();
    void nothingStandsTwice();
    void everyIdentifierIsUsed();
};

void TestGlossary::everyLineIsWhole()
{
    QVERIFY(glossaryLines().size() > 50);
    for (const QString &line : glossaryLines()) {
        const QStringList cells = line.split(u'\t');
        QVERIFY2(cells.size() == 3 || (cells.size() == 4 && cells[3] == u"planned"), qPrintable(line));
        for (const QString &cell : cells)
            QVERIFY2(!cell.trimmed().isEmpty() && cell.trimmed() == cell, qPrintable(line));
    }
}

void TestGlossary::nothingStandsTwice()
{
    QSet<QString> seen;
    for (const Entry &entry : glossary()) {
        for (const QString &word : {entry.term, entry.identifier}) {
            QVERIFY2(!seen.contains(word), qPrintable(word));
            seen.insert(word);
        }
    }
}

void TestGlossary::everyIdentifierIsUsed()
{
    const QString names = namesOfModels();
    for (const Entry &entry : glossary())
        QVERIFY2(entry.isPlanned || names.contains(partsOf(entry.identifier)), qPrintable(entry.identifier));
}

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
