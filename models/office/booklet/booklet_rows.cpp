// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/booklet/booklet_rows.h"

#include "models/office/booklet/school_part.h"
#include "models/wording/name_words.h"

#include <QHash>

namespace hengzhao::office
{

namespace
{

using store::BookletFiling;
using store::BookletSchool;

using Cells = QHash<QString, QString>;

/// Every field of a program and its school by the English name of its column.
class BookletCells
{
public:
    BookletCells(const RuleBook &book, files::Headers headers) : m_book(book), m_headers(headers) {}

    [[nodiscard]] Cells of(const BookletSchool &one, const Program *program) const
    {
        const School &school = one.school;
        Cells cells{{QStringLiteral("year"), QString::number(m_book.year())},
                    {QStringLiteral("city_code"), m_book.cityCode()},
                    {QStringLiteral("school_code"), school.code.text()},
                    {QStringLiteral("school_name"), school.name},
                    {QStringLiteral("recruiting_code"), school.recruitingCode},
                    {QStringLiteral("category"), term(school.category)},
                    {QStringLiteral("nature"), school.nature ? term(*school.nature) : QString()},
                    {QStringLiteral("sponsor"), school.sponsor},
                    {QStringLiteral("district_code"), school.districtCode},
                    {QStringLiteral("district_name"), one.place},
                    {QStringLiteral("address"), school.address},
                    {QStringLiteral("study_mode"), ofFilings(one, &BookletFiling::studyMode)},
                    {QStringLiteral("provincial_document"), ofFilings(one, &BookletFiling::provincialDocument)},
                    {QStringLiteral("home_approval"), ofFilings(one, &BookletFiling::homeApproval)},
                    {QStringLiteral("brochure"), school.brochure},
                    {QStringLiteral("website"), school.website},
                    {QStringLiteral("phone"), school.phone},
                    {QStringLiteral("filing_state"), stateOf(one)}};
        if (program != nullptr)
            addProgram(cells, *program);
        return cells;
    }

private:
    static void addProgram(Cells &cells, const Program &program)
    {
        cells.insert(QStringLiteral("program_code"), program.code.text());
        cells.insert(QStringLiteral("program_name"), program.name);
        cells.insert(QStringLiteral("years"), program.years);
        cells.insert(QStringLiteral("tuition"), yuan(program.tuition));
        cells.insert(QStringLiteral("seats"), program.seats ? QString::number(*program.seats) : QString());
        cells.insert(QStringLiteral("interview_minimum"),
                     program.interviewMinimum ? program.interviewMinimum->text() : QString());
    }

    [[nodiscard]] QString stateOf(const BookletSchool &school) const
    {
        QString state = QStringLiteral("published");
        for (const BookletFiling &filing : school.filings) {
            if (filing.state != state)
                state = filing.state;
        }
        return m_headers == files::Headers::Chinese ? wording::filingStateWord(state) : state;
    }

    /// Codes beside English and dbf names, the words that import reads back beside Chinese ones.
    template <typename E>
    [[nodiscard]] QString term(E value) const
    {
        return m_headers == files::Headers::Chinese ? fileWord(value) : QString(codeName(value));
    }

    const RuleBook &m_book;
    files::Headers m_headers;
};

} // namespace

Result<qint64> writeBookletRows(files::RowSink &sink, QStringView table, files::Headers headers, const RuleBook &book,
                                const QList<BookletSchool> &schools)
{
    const QList<files::Column> columns = files::columnsOf(table);
    QStringList header;
    for (const files::Column &column : columns)
        header.append(files::headerText(column, headers));
    if (const Result<void> added = sink.add(header); !added)
        return failure(added.error());
    const BookletCells cells(book, headers);
    qint64 rows = 0;
    const auto add = [&](const BookletSchool &school, const Program *program) {
        const Cells of = cells.of(school, program);
        QStringList row;
        for (const files::Column &column : columns)
            row.append(of.value(column.english));
        ++rows;
        return sink.add(row);
    };
    for (const BookletSchool &school : schools) {
        Result<void> added;
        if (school.programs.isEmpty())
            added = add(school, nullptr);
        for (const Program &program : school.programs)
            added = added.and_then([&] { return add(school, &program); });
        if (!added)
            return failure(added.error());
    }
    return rows;
}

QList<PlatformRow> platformRowsOf(const QList<BookletSchool> &schools)
{
    QList<PlatformRow> rows;
    for (const BookletSchool &one : schools) {
        const QString code = one.school.code.text();
        if (one.programs.isEmpty())
            rows.append({code, one.school.name, {}, {}});
        for (const Program &program : one.programs)
            rows.append({code, one.school.name, program.code.text(), program.name, program.years, yuan(program.tuition),
                         program.seats ? QString::number(*program.seats) : QString()});
    }
    return rows;
}

} // namespace hengzhao::office
