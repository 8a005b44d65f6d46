// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/lists/list_rows.h"

#include "models/store/chase_store.h"
#include "models/store/directory_names.h"
#include "models/store/directory_store.h"
#include "models/store/registration_store.h"
#include "models/wording/name_words.h"
#include "models/wording/registration_words.h"
#include "models/wording/term_words.h"

namespace hengzhao::office
{

namespace
{

/// How values read in the language of the header: codes beside English and dbf names, the words that
/// import reads back beside Chinese ones.
class Cells
{
public:
    explicit Cells(const ListRequest &request) : m_request(request) {}

    template <typename E>
    [[nodiscard]] QString term(E value) const
    {
        return m_request.headers == files::Headers::Chinese ? fileWord(value) : QString(codeName(value));
    }
    /// A reason is read by people alone, in their own language.
    [[nodiscard]] QString reason(Reason value) const
    {
        return m_request.headers == files::Headers::Chinese ? wording::word(value) : QString(codeName(value));
    }
    [[nodiscard]] QString obstacle(RegistrationObstacle value) const
    {
        return m_request.headers == files::Headers::Chinese ? wording::word(value) : QString(codeName(value));
    }
    [[nodiscard]] QString sex(Sex value) const
    {
        // GB/T 2261.1
        if (m_request.headers != files::Headers::Chinese)
            return QString::number(static_cast<int>(value));
        return value == Sex::Male ? QStringLiteral("男") : QStringLiteral("女");
    }
    /// Whose seats a bucket has, in words; programs go by the code beside it.
    [[nodiscard]] QString bucket(const QString &districtText, const QString &districtName) const
    {
        return m_request.headers == files::Headers::Chinese ? wording::bucketWord(districtText, districtName)
                                                            : districtName;
    }
    [[nodiscard]] QString name(const QString &value) const { return m_request.masked ? maskedName(value) : value; }
    [[nodiscard]] QString identity(const QString &value) const
    {
        return m_request.masked ? maskedIdentityNumber(value) : value;
    }
    [[nodiscard]] static QString score(const std::optional<Score> &value) { return value ? value->text() : QString(); }

private:
    const ListRequest &m_request;
};

Result<void> eachAdmission(store::Database &database, const ListRequest &request, const ListRowUse &use)
{
    const Cells cells(request);
    return store::AdmissionStore(database).eachAdmission(request.filter, [&](const store::AdmissionRow &row) {
        return use({{row.candidateNumber, cells.name(row.name), cells.sex(row.sex), row.districtCode,
                     row.juniorSchoolCode, row.schoolCode, row.schoolName, row.programCode, row.programName,
                     QString::number(row.batch), QString::number(row.round), QString::number(row.place),
                     Cells::score(row.total), cells.term(row.state), row.noticeNumber},
                    row.schoolCode,
                    row.districtCode});
    });
}

Result<void> eachUnplaced(store::Database &database, const ListRequest &request, int maxChoices, const ListRowUse &use)
{
    const Cells cells(request);
    return store::AdmissionStore(database).eachUnplaced(
        request.filter.batch.value_or(1), request.filter, [&](const store::UnplacedRow &row) {
            QStringList line{row.candidateNumber, cells.name(row.name), cells.sex(row.sex),
                             row.districtCode,    row.juniorSchoolCode, Cells::score(row.total)};
            const QStringList choices = row.choices.split(QLatin1Char(','));
            for (int k = 0; k < maxChoices; ++k)
                line.append(choices.value(k));
            line.append(cells.reason(row.reason));
            return use({line, choices.value(0), row.districtCode});
        });
}

Result<void> eachOfGeneralPool(Office &office, const ListRequest &request, const ListRowUse &use)
{
    const Cells cells(request);
    const store::AdmissionStore admissions(office.database());
    return admissions.eachOfGeneralPool(request.filter, office.key(), [&](const store::GeneralPoolRow &row) {
        return use({{row.candidateNumber, cells.name(row.name), cells.identity(row.identityNumber), cells.sex(row.sex),
                     row.districtCode, row.juniorSchoolCode, row.lineArea, Cells::score(row.total), row.line.text()},
                    QString(),
                    row.districtCode,
                    row.lineArea});
    });
}

/// Split by school, a file goes to each junior-high.
Result<void> eachToChase(store::Database &database, const ListRequest &request, const ListRowUse &use)
{
    const Cells cells(request);
    const auto known = store::ChaseStore(database).missing(request.filter.districtCode);
    if (!known)
        return failure(known.error());
    for (const store::ChasedCandidate &one : *known) {
        if (!request.filter.schoolCode.isEmpty() && request.filter.schoolCode != one.juniorSchoolCode)
            continue;
        const QStringList row{one.number,           cells.name(one.name), cells.sex(one.sex), one.districtCode,
                              one.juniorSchoolCode, one.juniorSchoolName, one.className};
        if (Result<void> used = use({row, one.juniorSchoolCode, one.districtCode}); !used)
            return used;
    }
    return {};
}

Result<void> eachVacancy(store::Database &database, const ListRequest &request, const ListRowUse &use)
{
    const Cells cells(request);
    const Result<QList<store::VacancyRow>> rows = store::AdmissionStore(database).vacancies(request.filter);
    const Result<QHash<QString, QString>> names = store::districtNames(database);
    if (!rows || !names)
        return failure(rows ? names.error() : rows.error());
    for (const store::VacancyRow &row : *rows) {
        if (Result<void> used =
                use({{row.schoolCode, row.schoolName, cells.term(row.category), row.districtText,
                      cells.bucket(row.districtText, names->value(row.districtText)), QString::number(row.seats),
                      QString::number(row.taken), QString::number(row.free())},
                     row.schoolCode,
                     row.districtText});
            !used)
            return used;
    }
    return {};
}

Result<void> eachOfChoiceDirectory(store::Database &database, const ListRequest &request, const ListRowUse &use)
{
    const Cells cells(request);
    const Result<QList<store::DirectoryRow>> rows = store::AdmissionStore(database).directory(request.filter);
    if (!rows)
        return failure(rows.error());
    for (const store::DirectoryRow &row : *rows) {
        const School &school = row.school;
        const Program &program = row.program;
        const QString tuition = program.tuition ? QString::number(double(*program.tuition) / 100.0, 'f', 2) : QString();
        if (Result<void> used =
                use({{school.code.text(), school.name, school.recruitingCode, cells.term(school.category),
                      school.nature ? cells.term(*school.nature) : QString(), school.districtCode, school.address,
                      program.code.text(), program.name, program.years, tuition,
                      program.seats ? QString::number(*program.seats) : QString(), school.website, school.phone},
                     school.code.text(),
                     school.districtCode});
            !used)
            return used;
    }
    return {};
}

Result<void> eachContact(store::Database &database, const ListRequest &request, const ListRowUse &use)
{
    const Cells cells(request);
    const Result<QList<store::Contact>> contacts = store::DirectoryStore(database).contacts();
    if (!contacts)
        return failure(contacts.error());
    for (const store::Contact &contact : *contacts) {
        const QStringList line{contact.organisation, cells.name(contact.name), contact.post,
                               request.masked ? QString() : contact.phone, contact.responsibility};
        if (Result<void> used = use({line, QString(), QString()}); !used)
            return used;
    }
    return {};
}

/// Approved, but not come, or nothing reported of them (R27).
Result<void> eachAbsent(store::Database &database, const ListRequest &request, const ListRowUse &use)
{
    const Cells cells(request);
    const store::RegistrationStore registration(database);
    return registration.each(request.filter, nullptr, [&](const store::RegistrationRow &row) -> Result<void> {
        if (row.facts.state != AdmissionState::Approved || row.facts.arrived == true)
            return {};
        const auto why = row.facts.arrived ? RegistrationObstacle::NotArrived : RegistrationObstacle::NotReported;
        return use({{row.candidateNumber, cells.name(row.name), cells.sex(row.sex), row.districtCode,
                     row.juniorSchoolCode, row.schoolCode, row.schoolName, row.programCode, row.programName,
                     QString::number(row.batch), cells.obstacle(why)},
                    row.schoolCode,
                    row.districtCode});
    });
}

/// What the public may read: nobody's whole name or number, whatever was asked for.
Result<void> eachResult(store::Database &database, const ListRequest &request, const ListRowUse &use)
{
    const store::RegistrationStore registration(database);
    return registration.each(request.filter, nullptr, [&](const store::RegistrationRow &row) -> Result<void> {
        if (row.facts.state != AdmissionState::Approved && row.facts.state != AdmissionState::Registered)
            return {};
        return use({{row.schoolCode, row.schoolName, row.programCode, row.programName, QString::number(row.batch),
                     maskedIdentityNumber(row.candidateNumber), maskedName(row.name)},
                    row.schoolCode,
                    row.districtCode});
    });
}

} // namespace

Result<void> eachListRow(Office &office, const ListRequest &request, int maxChoices, const ListRowUse &use)
{
    store::Database &database = office.database();
    if (request.what == QLatin1String("admissions"))
        return eachAdmission(database, request, use);
    if (request.what == QLatin1String("unplaced"))
        return eachUnplaced(database, request, maxChoices, use);
    if (request.what == QLatin1String("general-pool"))
        return eachOfGeneralPool(office, request, use);
    if (request.what == QLatin1String("chase-list"))
        return eachToChase(database, request, use);
    if (request.what == QLatin1String("vacancies"))
        return eachVacancy(database, request, use);
    if (request.what == QLatin1String("choice-directory"))
        return eachOfChoiceDirectory(database, request, use);
    if (request.what == QLatin1String("not-arrived"))
        return eachAbsent(database, request, use);
    if (request.what == QLatin1String("results"))
        return eachResult(database, request, use);
    return eachContact(database, request, use);
}

} // namespace hengzhao::office
