// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/registration_files.h"

#include "models/domain/registration_rules.h"
#include "models/files/part_path.h"
#include "models/files/write_table.h"

#include <QFileInfo>

namespace hengzhao::office
{

namespace
{

QString householdProvince(const QString &districtCode)
{
    constexpr qsizetype provinceDigits = 2;
    return registrationRules().provinces.value(districtCode.left(provinceDigits));
}

QString householdCity(const QString &districtCode, const RuleBook &book)
{
    constexpr qsizetype cityDigits = 4;
    const bool isOurs = !districtCode.isEmpty() && districtCode.left(cityDigits) == book.cityCode().left(cityDigits);
    return isOurs ? book.cityName() : QString();
}

} // namespace

QStringList registrationCells(const store::RegistrationRow &row, const RuleBook &book,
                              const QHash<QString, QString> &districts)
{
    const RegistrationRules &rules = registrationRules();
    const auto identity = IdentityNumber::parse(row.identityNumber);
    const QHash<QString, QString> known = {
        {QStringLiteral("id_number"), identity ? identity->text() : row.substitute},
        {QStringLiteral("name"), row.name},
        {QStringLiteral("sex"), row.sex == Sex::Male ? QStringLiteral("男") : QStringLiteral("女")},
        {QStringLiteral("ethnic"), row.ethnic},
        {QStringLiteral("grade"), QString::number(book.year())},
        {QStringLiteral("enrolled"),
         QStringLiteral("%1%2").arg(book.year()).arg(rules.enrolmentMonth, 2, 10, QLatin1Char('0'))},
        {QStringLiteral("admission_kind"), rules.admissionKinds.value(row.candidateCategory)},
        {QStringLiteral("program_name"), row.programName},
        {QStringLiteral("years"), row.years},
        {QStringLiteral("household_province"), householdProvince(row.householdDistrict)},
        {QStringLiteral("household_city"), householdCity(row.householdDistrict, book)},
        {QStringLiteral("household_district"), districts.value(row.householdDistrict)},
        {QStringLiteral("address"), row.address},
        {QStringLiteral("household_kind"), row.householdKind},
        {QStringLiteral("school_kind"), rules.schoolKinds.value(row.schoolCategory)},
        {QStringLiteral("born"), identity ? identity->dateOfBirth().toString(QStringLiteral("yyyyMMdd")) : QString()},
        {QStringLiteral("phone"), row.phone},
        {QStringLiteral("registration_no"), row.registrationNumber},
        {QStringLiteral("junior_school"), row.juniorSchoolName},
        {QStringLiteral("remark"),
         QStringLiteral("考生号%1;%2 %3").arg(row.candidateNumber, row.schoolCode, row.schoolName)},
    };
    QStringList cells;
    for (const files::Column &column : files::columnsOf(u"registration"))
        cells.append(known.value(column.english));
    return cells;
}

RegistrationFiles::RegistrationFiles(const RegistrationRequest &request, files::TableHead head)
    : m_request(request), m_head(std::move(head))
{
    const files::Headers headers = files::headersFor(request.path, request.headers);
    for (const files::Column &column : files::columnsOf(u"registration"))
        m_header.append(files::headerText(column, headers));
}

Result<RegistrationFiles::Part *> RegistrationFiles::partOf(const QString &schoolCode)
{
    const QString key = m_request.isSplit ? schoolCode : QString();
    const auto found = m_parts.find(key);
    if (found != m_parts.end())
        return &found->second;
    Part part;
    part.written = {m_request.isSplit ? files::partPath(m_request.path, key) : m_request.path, 0, key};
    if (QFileInfo(m_request.path).suffix().toLower() == u"xlsx") {
        const RegistrationRules &rules = registrationRules();
        auto sheets = std::make_unique<files::SheetedSink>(part.written.path,
                                                           files::SheetLimits{rules.rowsASheet, rules.sheetsAFile});
        part.sheets = sheets.get();
        part.sink = std::move(sheets);
    } else {
        Result<std::unique_ptr<files::RowSink>> sink = files::writeTable(part.written.path, m_head);
        if (!sink)
            return failure(sink.error());
        part.sink = std::move(*sink);
    }
    if (const Result<void> begun = part.sink->add(m_header); !begun)
        return failure(begun.error());
    return &(m_parts[key] = std::move(part));
}

Result<void> RegistrationFiles::add(const QString &schoolCode, const QStringList &cells)
{
    const Result<Part *> part = partOf(schoolCode);
    if (!part)
        return failure(part.error());
    ++(*part)->written.rows;
    return (*part)->sink->add(cells);
}

Result<QList<WrittenList>> RegistrationFiles::finish()
{
    QList<WrittenList> all;
    for (auto &[key, part] : m_parts) {
        if (const Result<void> done = part.sink->finish(); !done)
            return failure(done.error());
        if (part.sheets == nullptr) {
            all.append(part.written);
            continue;
        }
        for (const auto &[path, rows] : part.sheets->written())
            all.append({path, rows, key});
    }
    return all;
}

} // namespace hengzhao::office
