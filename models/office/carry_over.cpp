// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/carry_over.h"

#include "models/files/listed_rows.h"
#include "models/office/import_desk.h"
#include "models/store/filing_store.h"
#include "models/store/last_season.h"
#include "models/store/past_allotment_store.h"

namespace hengzhao::office
{

namespace
{

using TableRows = QList<QStringList>;

QString oneOrNought(bool yes)
{
    return yes ? QStringLiteral("1") : QStringLiteral("0");
}

TableRows districtTable(const QList<District> &districts)
{
    TableRows table = {{QStringLiteral("district_code"), QStringLiteral("name"), QStringLiteral("line_area"),
                        QStringLiteral("urban")}};
    for (const District &district : districts)
        table.append({district.code.text(), district.name, district.lineArea, oneOrNought(district.urban)});
    return table;
}

TableRows juniorSchoolTable(const QList<store::KeptJuniorSchool> &schools)
{
    TableRows table = {{QStringLiteral("junior_school_code"), QStringLiteral("name"), QStringLiteral("district_code")}};
    for (const store::KeptJuniorSchool &school : schools)
        table.append({school.code, school.name, school.districtCode});
    return table;
}

TableRows schoolTable(const QList<School> &schools)
{
    TableRows table = {{QStringLiteral("school_code"), QStringLiteral("name"), QStringLiteral("category"),
                        QStringLiteral("district_code"), QStringLiteral("nature"), QStringLiteral("sponsor"),
                        QStringLiteral("recruiting_code"), QStringLiteral("address"), QStringLiteral("website"),
                        QStringLiteral("phone"), QStringLiteral("brochure"), QStringLiteral("capacity"),
                        QStringLiteral("published")}};
    for (const School &school : schools)
        table.append({school.code.text(), school.name, QString(codeName(school.category)), school.districtCode,
                      school.nature ? QString(codeName(*school.nature)) : QString(), school.sponsor,
                      school.recruitingCode, school.address, school.website, school.phone, school.brochure,
                      school.capacity ? QString::number(*school.capacity) : QString(), oneOrNought(false)});
    return table;
}

/// Fen as yuan.
QString moneyText(qint64 fen)
{
    return QStringLiteral("%1.%2").arg(fen / 100).arg(fen % 100, 2, 10, QLatin1Char('0'));
}

TableRows programTable(const QList<Program> &programs)
{
    TableRows table = {{QStringLiteral("school_code"), QStringLiteral("program_code"), QStringLiteral("name"),
                        QStringLiteral("years"), QStringLiteral("tuition"), QStringLiteral("interview_minimum")}};
    for (const Program &program : programs)
        table.append({program.school.text(), program.code.text(), program.name, program.years,
                      program.tuition ? moneyText(*program.tuition) : QString(),
                      program.interviewMinimum ? program.interviewMinimum->text() : QString()});
    return table;
}

Result<void> import(Office &season, const QString &kind, const TableRows &table, Progress &progress)
{
    files::ListedRows rows(table);
    ImportRequest request;
    request.kind = kind;
    const Result<ImportReport> report = ImportDesk(season).importRows(request, rows, progress);
    return report ? Result<void>() : failure(report.error());
}

Result<void> carryTables(const store::LastSeason &last, Office &season, Progress &progress)
{
    const auto districts = last.districts();
    const auto juniorSchools = last.juniorSchools();
    const auto schools = last.schools();
    const auto programs = last.programs();
    if (!districts)
        return failure(districts.error());
    if (!juniorSchools)
        return failure(juniorSchools.error());
    if (!schools)
        return failure(schools.error());
    if (!programs)
        return failure(programs.error());
    const std::pair<QString, TableRows> tables[] = {
        {QStringLiteral("districts"), districtTable(*districts)},
        {QStringLiteral("junior-schools"), juniorSchoolTable(*juniorSchools)},
        {QStringLiteral("schools"), schoolTable(*schools)},
        {QStringLiteral("programs"), programTable(*programs)}};
    for (const auto &[kind, table] : tables) {
        if (Result<void> done = import(season, kind, table, progress); !done)
            return done;
    }
    return {};
}

/// Where each school's seats and entrants went, to divide this year's by.
Result<void> carryAllotments(Office &last, int year, Office &season, store::Transaction &transaction)
{
    const auto allotments = store::PastAllotmentStore(last.database()).counted(year);
    if (!allotments)
        return failure(allotments.error());
    store::PastAllotmentStore kept(season.database());
    for (const store::PastAllotment &allotment : *allotments) {
        if (Result<void> done = kept.add(allotment, transaction); !done)
            return done;
    }
    return {};
}

/// Last year's lines, to set this year's beside (R11).
Result<void> carryLines(Office &last, int year, Office &season, store::Transaction &transaction)
{
    const auto lines = store::LastSeason(last.database()).lines(year);
    if (!lines)
        return failure(lines.error());
    store::LineStore kept(season.database());
    for (const store::PastLine &line : *lines) {
        if (Result<void> done = kept.addPast(line, transaction); !done)
            return done;
    }
    return {};
}

Result<void> carryFigures(Office &last, int year, Office &season)
{
    const auto figures = store::LastSeason(last.database()).figures(year);
    if (!figures)
        return failure(figures.error());
    Result<store::Transaction> transaction = season.begin();
    if (!transaction)
        return failure(transaction.error());
    store::FigureStore store(season.database());
    for (const store::StoredPastFigure &figure : *figures) {
        if (Result<void> done = store.addPast(figure, *transaction); !done)
            return done;
    }
    if (Result<void> done = carryAllotments(last, year, season, *transaction); !done)
        return done;
    if (Result<void> done = carryLines(last, year, season, *transaction); !done)
        return done;
    return transaction->commit(
        {QStringLiteral("season create"), QStringLiteral("past figures"), {{QStringLiteral("rows"), figures->size()}}});
}

PastFiling pastOf(const Filing &filing, int year)
{
    PastFiling past;
    past.year = year;
    for (const FilingField &field : fieldsOf(filing))
        past.fields.append({field.key, field.text});
    past.programs = filing.programs;
    return past;
}

/// What each school filed, to stand beside what it files now; and a draft of its second category where it had one.
Result<void> carryFilings(Office &last, int year, Office &season)
{
    const Result<QList<Filing>> filings = store::FilingStore(last.database()).all();
    if (!filings)
        return failure(filings.error());
    Result<store::Transaction> transaction = season.begin();
    if (!transaction)
        return failure(transaction.error());
    store::FilingStore store(season.database());
    qint64 kept = 0;
    for (const Filing &filing : *filings) {
        if (isOver(filing.state))
            continue;
        const QString code = filing.school.code.text();
        if (Result<void> done = store.addPast(code, filing.category, pastOf(filing, year), *transaction); !done)
            return done;
        const store::FilingStepTaken begun{QStringLiteral("begin"), FilingState::Draft, FilingState::Draft, {},
                                           season.writer().actor,   season.writer().at};
        if (Result<void> done = store.carry(filing, begun, *transaction); !done)
            return done;
        ++kept;
    }
    return transaction->commit(
        {QStringLiteral("season create"), QStringLiteral("filings"), {{QStringLiteral("rows"), kept}}});
}

} // namespace

Result<void> carryOver(Office &last, Office &season, Progress &progress)
{
    const auto before = store::SeasonStore(last.database()).facts();
    const auto now = store::SeasonStore(season.database()).facts();
    if (!before || !now)
        return failure(before ? now.error() : before.error());
    if (before->year >= now->year)
        return failure(ErrorCode::SeasonNotEarlier,
                       {last.where(), QString::number(before->year), QString::number(now->year)});
    const store::LastSeason tables(last.database());
    if (Result<void> done = carryTables(tables, season, progress); !done)
        return done;
    if (Result<void> done = carryFilings(last, before->year, season); !done)
        return done;
    return carryFigures(last, before->year, season);
}

} // namespace hengzhao::office
