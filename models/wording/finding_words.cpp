// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/finding_words.h"

#include "models/wording/column_words.h"
#include "models/wording/filing_words.h"
#include "models/wording/finding_texts.h"
#include "models/wording/name_words.h"
#include "models/wording/phrase.h"
#include "models/wording/term_words.h"

#include <algorithm>

namespace hengzhao::wording
{

namespace
{

constexpr std::array typeWords = {
    NamedPhrase{"number", QT_TRANSLATE_NOOP("findings", "a number")},
    NamedPhrase{"text", QT_TRANSLATE_NOOP("findings", "a text in quotation marks")},
    NamedPhrase{"yes_no", QT_TRANSLATE_NOOP("findings", "true or false")},
    NamedPhrase{"list", QT_TRANSLATE_NOOP("findings", "a list in square brackets")},
    NamedPhrase{"date_or_span", QT_TRANSLATE_NOOP("findings", "a date, or two dates in square brackets")},
    NamedPhrase{"object", QT_TRANSLATE_NOOP("findings", "an object in braces")},
};

/// How many args a text has places for.
qsizetype placesOf(const QString &text)
{
    qsizetype places = text.contains(QLatin1String("%n")) ? 1 : 0;
    for (int place = 1; place <= 9; ++place) {
        if (text.contains(QLatin1Char('%') + QString::number(place)))
            places = place;
    }
    return places;
}

QStringList argsInWords(const Finding &finding)
{
    QStringList args = finding.args;
    switch (finding.code) {
    case FindingCode::WrongRuleType:
        for (QString &arg : args)
            arg = phraseOf(typeWords, "findings", arg);
        break;
    case FindingCode::MissingCode:
    case FindingCode::StillReferenced:
        for (QString &arg : args)
            arg = kindWord(arg);
        break;
    case FindingCode::SheetLacksColumns:
        std::transform(args.begin(), args.end(), args.begin(), columnWord);
        return args.isEmpty()
                   ? args
                   : QStringList(args.join(QCoreApplication::translate("findings", ", ", "between names of columns")));
    case FindingCode::AlreadyConfirmed:
    case FindingCode::NotApproved:
        for (QString &arg : args) {
            if (const auto state = parseAdmissionState(arg))
                arg = word(*state);
        }
        break;
    case FindingCode::NotInPool:
        for (QString &arg : args) {
            if (const auto standing = parseStanding(arg))
                arg = word(*standing);
        }
        break;
    case FindingCode::DocumentMissing:
        for (QString &arg : args)
            arg = documentWord(arg, arg);
        break;
    case FindingCode::PlanAuthorityDiffers:
    case FindingCode::PlanIssuedByOther:
        for (QString &arg : args) {
            if (const auto role = parseRole(arg))
                arg = word(*role);
        }
        break;
    default:
        break;
    }
    return args;
}

/// A file may have anything in a cell: one line of it, and not more than a line shows.
QString shown(const QString &value)
{
    constexpr qsizetype longest = 60;
    const QString line = value.simplified();
    return line.size() > longest ? line.first(longest - 1) + QStringLiteral("…") : line;
}

/// The finding without its place.
QString body(const Finding &finding)
{
    const QString what = expected(finding);
    const QString value = shown(finding.value);
    // The document is named in the sentence itself.
    if (finding.code == FindingCode::DocumentMissing && finding.args.contains(finding.value))
        return what;
    if (expectationText(finding.code) == nullptr)
        return value.isEmpty()
                   ? what
                   : filled(QCoreApplication::translate("findings", "“%1”: %2", "a value and a remark on it"),
                            {value, what});
    return value.isEmpty() ? filled(QCoreApplication::translate("findings", "expected %1"), {what})
                           : filled(QCoreApplication::translate("findings", "expected %1, found “%2”"), {what, value});
}

} // namespace

QString expected(const Finding &finding)
{
    const FindingText *text = expectationText(finding.code);
    if (text == nullptr)
        text = remarkText(finding.code);
    if (text == nullptr)
        Q_UNREACHABLE();
    const QString source = QString::fromUtf8(text->text);
    if (finding.args.size() < placesOf(source) && text->withoutArgs != nullptr)
        return QCoreApplication::translate("findings", text->withoutArgs);
    const int count = source.contains(QLatin1String("%n")) ? finding.args.value(0).toInt() : -1;
    return filled(QCoreApplication::translate("findings", text->text, nullptr, count), argsInWords(finding));
}

QString place(const Finding &finding)
{
    const QString column = columnWord(finding.column);
    if (finding.row <= 0)
        return column;
    const QString row = QString::number(finding.row);
    return column.isEmpty() ? filled(QCoreApplication::translate("findings", "row %1"), {row})
                            : filled(QCoreApplication::translate("findings", "row %1, %2"), {row, column});
}

QString sentence(const Finding &finding)
{
    const QString where = place(finding);
    if (where.isEmpty())
        return capitalised(body(finding));
    return filled(QCoreApplication::translate("findings", "%1: %2", "a place and what is found there"),
                  {where, body(finding)});
}

} // namespace hengzhao::wording
