// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"

#include "models/wording/column_titles.h"

#include "models/wording/error_words.h"
#include "models/wording/finding_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hengzhao::cli
{

namespace
{

constexpr qsizetype mostShown = 20;

int widthOf(QStringView text)
{
    int width = 0;
    for (QChar c : text)
        width += c.unicode() >= 0x1100 && !c.isLowSurrogate() ? 2 : c.isLowSurrogate() ? 0 : 1;
    return width;
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                          [](QChar c) { return c.isDigit() || QStringView(u",.% —:").contains(c); });
}

QString shownFindings(const Findings &findings)
{
    QString text;
    for (qsizetype i = 0; i < std::min(mostShown, findings.size()); ++i)
        text += QStringLiteral("  ") + wording::sentence(findings[i]) + QLatin1Char('\n');
    if (findings.size() > mostShown)
        text += QStringLiteral("  ") +
                QCoreApplication::translate("command line", "and %n more", nullptr, int(findings.size() - mostShown)) +
                QLatin1Char('\n');
    return text;
}

} // namespace

QJsonArray findingsJson(const Findings &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        array.append(QJsonObject{{QStringLiteral("row"), finding.row},
                                 {QStringLiteral("column"), finding.column},
                                 {QStringLiteral("value"), finding.value},
                                 {QStringLiteral("expected"), wording::expected(finding)}});
    }
    return array;
}

QJsonObject errorJson(const Error &error)
{
    const Findings problems = ofSeverity(error.findings, Severity::Problem);
    const Findings notices = ofSeverity(error.findings, Severity::Notice);
    QJsonObject object{{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), QString(codeName(error.code))},
                                                             {QStringLiteral("message"), wording::sentence(error)},
                                                             {QStringLiteral("problems"), findingsJson(problems)}}}};
    if (!notices.isEmpty())
        object.insert(QStringLiteral("notices"), findingsJson(notices));
    return object;
}

QString errorText(const Error &error)
{
    const QString said = wording::sentence(error) + QLatin1Char('\n');
    const Findings problems = ofSeverity(error.findings, Severity::Problem);
    // The one problem of what was typed is the sentence already.
    if (problems.size() == 1 && said == wording::sentence(problems.first()) + QLatin1Char('\n'))
        return said;
    return said + shownFindings(problems);
}

QString noticesText(const Findings &notices)
{
    if (notices.isEmpty())
        return {};
    return QCoreApplication::translate("command line", "%n notice(s):", nullptr, int(notices.size())) +
           QLatin1Char('\n') + shownFindings(notices);
}

TextTable::TextTable(const QStringList &header)
{
    m_rows.append(header);
}

void TextTable::add(const QStringList &cells)
{
    m_rows.append(cells);
}

QString TextTable::text() const
{
    QList<int> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row[i]));
    }
    QString result;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString padding(widths[i] - widthOf(row[i]), QLatin1Char(' '));
            line +=
                (i == 0 ? QString() : QStringLiteral("  ")) + (isNumber(row[i]) ? padding + row[i] : row[i] + padding);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        result += line + QLatin1Char('\n');
    }
    return result;
}

QJsonValue cellJson(const TableColumn &column, size_t row)
{
    if (column.isEmpty(row))
        return column.kind == ColumnKind::Text ? QJsonValue(QString()) : QJsonValue(QJsonValue::Null);
    const std::int64_t number = column.isNumeric() ? column.numbers[row] : 0;
    switch (column.kind) {
    case ColumnKind::Share:
        return static_cast<double>(number) / 10'000.0;
    case ColumnKind::Score:
        return static_cast<double>(number) / 100.0;
    case ColumnKind::Number:
        return static_cast<qint64>(number);
    case ColumnKind::Text:
    case ColumnKind::Word:
        break;
    }
    return column.text(row);
}

QJsonObject rowJson(const Table &table, size_t row)
{
    QJsonObject object;
    for (const TableColumn &column : table.columns)
        object.insert(column.key, cellJson(column, row));
    return object;
}

QString textOf(const Table &table)
{
    QStringList titles;
    for (const TableColumn &column : table.columns)
        titles.append(column.title.isEmpty() ? wording::columnTitle(column.key) : column.title);
    TextTable text(titles);
    for (size_t row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (const TableColumn &column : table.columns)
            cells.append(column.text(row));
        text.add(cells);
    }
    return text.text();
}

Result<qint64> rowNumber(const Arguments &arguments, qsizetype place)
{
    bool isNumber = false;
    const qint64 number = arguments.rest.value(place).toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return failure(
            ErrorCode::WrongUsage,
            {QCoreApplication::translate("command line", "%1 is no number").arg(arguments.rest.value(place))});
    return number;
}

} // namespace hengzhao::cli
