// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/document_letters.h"

#include <QTextBoundaryFinder>

namespace hengzhao::files
{

namespace
{

/// How far from `start` a text goes before it is wider than `room`: at least one character, at most up to `end`.
qsizetype farthestCharacter(const PdfLetters &letters, const QString &text, qsizetype start, qsizetype end, double room)
{
    const auto next = [&text](qsizetype at) { return at + (text[at].isHighSurrogate() ? 2 : 1); };
    qsizetype at = std::min(next(start), end);
    while (at < end && widthOf(letters, text.sliced(start, std::min(next(at), end) - start)) <= room)
        at = std::min(next(at), end);
    return at;
}

void breakParagraph(const PdfLetters &letters, const QString &text, double room, QStringList &lines)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    qsizetype fits = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0;) {
        if (widthOf(letters, text.sliced(start, end - start).trimmed()) <= room) {
            fits = end;
            end = finder.toNextBoundary();
            continue;
        }
        if (fits == start)
            fits = farthestCharacter(letters, text, start, end, room);
        lines.append(text.sliced(start, fits - start).trimmed());
        start = fits;
        if (start == end)
            end = finder.toNextBoundary();
    }
    if (start < text.size() || text.isEmpty())
        lines.append(text.sliced(start).trimmed());
}

} // namespace

const PdfLetters &DocumentLetters::of(double points, bool isBold) const
{
    std::unique_ptr<PdfLetters> &letters = m_letters[{points, isBold}];
    if (!letters)
        letters = std::make_unique<PdfLetters>(points, isBold ? PdfLetters::Weight::Bold : PdfLetters::Weight::Regular);
    return *letters;
}

double widthOf(const PdfLetters &letters, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return letters.width({utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

QStringList brokenLines(const PdfLetters &letters, const QString &text, double room)
{
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QString clean = paragraph;
        for (QChar &character : clean) {
            if (character.category() == QChar::Other_Control)
                character = QLatin1Char(' '); // it has no shape
        }
        breakParagraph(letters, clean, room, lines);
    }
    return lines;
}

QStringList indentedLines(const PdfLetters &letters, const QString &text, double room, double indent)
{
    if (indent <= 0)
        return brokenLines(letters, text, room);
    const QString clean = text.trimmed();
    const QString first = brokenLines(letters, clean, room - indent).first();
    const QString rest = clean.sliced(first.size()).trimmed();
    return QStringList(first) + (rest.isEmpty() ? QStringList() : brokenLines(letters, rest, room));
}

} // namespace hengzhao::files
