// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/figure_desk.h"

#include "models/domain/whereabouts.h"
#include "models/files/atomic_write.h"
#include "models/office/permission.h"
#include "models/store/admission_store.h"
#include "models/store/whereabouts_store.h"

#include <QCoreApplication>

namespace hengzhao::office
{

Result<QList<figures::ShareRow>> FigureDesk::share(FigureBy by, AdmissionState from)
{
    return store::FigureStore(m_office.database()).share(by, from);
}

Result<QList<figures::SplitRow>> FigureDesk::split(FigureBy by, AdmissionState from)
{
    return store::FigureStore(m_office.database()).split(by, from);
}

Result<QList<figures::EntryRow>> FigureDesk::entry(FigureBy by, AdmissionState from)
{
    return store::FigureStore(m_office.database()).entry(by, from);
}

Result<QList<figures::CompletionRow>> FigureDesk::completion(FigureBy by)
{
    return store::FigureStore(m_office.database()).completion(by);
}

Result<FigureScope> FigureDesk::checked(FigureScope scope)
{
    const QStringList ways = waysToCount(scope.figure);
    if (ways.isEmpty())
        return failure(ErrorCode::WrongUsage,
                       {QCoreApplication::translate("figures", "there is no figure %1").arg(scope.figure)});
    if (scope.by.isEmpty())
        scope.by = ways.first();
    if (!ways.contains(scope.by))
        return failure(ErrorCode::WrongUsage, {QCoreApplication::translate("figures", "this figure is counted by %1")
                                                   .arg(ways.join(QStringLiteral(", ")))});
    if (scope.by == QLatin1String("class") && scope.juniorSchool.isEmpty())
        return failure(ErrorCode::FieldMissing, {QStringLiteral("junior-school")});
    using store::FigurePlace;
    struct Named {
        const QString &code;
        FigurePlace kind;
        ErrorCode unknown;
    };
    const Named places[] = {{scope.district, FigurePlace::District, ErrorCode::UnknownDistrict},
                            {scope.juniorSchool, FigurePlace::JuniorSchool, ErrorCode::UnknownJuniorSchool},
                            {scope.school, FigurePlace::School, ErrorCode::UnknownSchool},
                            {scope.area, FigurePlace::LineArea, ErrorCode::UnknownLineArea}};
    for (const Named &place : places) {
        if (place.code.isEmpty())
            continue;
        const Result<bool> isKnown = store::FigureStore(m_office.database()).knows(place.kind, place.code);
        if (!isKnown)
            return failure(isKnown.error());
        if (!*isKnown)
            return failure(place.unknown, {place.code});
    }
    return scope;
}

Result<FigurePanel> FigureDesk::panel(const FigureScope &wanted)
{
    const Result<FigureScope> scope = checked(wanted);
    if (!scope)
        return failure(scope.error());
    struct Maker {
        QLatin1String figure;
        Result<FigurePanel> (FigureDesk::*make)(const FigureScope &);
    };
    const Maker makers[] = {{QLatin1String("share"), &FigureDesk::sharePanel},
                            {QLatin1String("years"), &FigureDesk::yearsPanel},
                            {QLatin1String("split"), &FigureDesk::splitPanel},
                            {QLatin1String("whereabouts"), &FigureDesk::whereaboutsPanel},
                            {QLatin1String("unknown"), &FigureDesk::unknownPanel},
                            {QLatin1String("entry"), &FigureDesk::entryPanel},
                            {QLatin1String("completion"), &FigureDesk::completionPanel},
                            {QLatin1String("heat"), &FigureDesk::heatPanel},
                            {QLatin1String("histogram"), &FigureDesk::histogramPanel},
                            {QLatin1String("demand"), &FigureDesk::demandPanel},
                            {QLatin1String("flow"), &FigureDesk::flowPanel},
                            {QLatin1String("days"), &FigureDesk::daysPanel}};
    for (const Maker &maker : makers) {
        if (maker.figure != scope->figure)
            continue;
        Result<FigurePanel> panel = (this->*maker.make)(*scope);
        if (panel)
            panel->scope = *scope;
        return panel;
    }
    Q_UNREACHABLE();
}

Result<void> FigureDesk::writePicture(const QString &path, const QByteArray &bytes)
{
    return files::atomicWrite(path, bytes);
}

Result<void> FigureDesk::noteWhereabouts(const QString &candidate, const QString &place, const QString &remark)
{
    const std::optional<Whereabouts> known = parseWhereabouts(place);
    if (!known && place != QLatin1String("unknown"))
        return failure(ErrorCode::WrongUsage,
                       {QCoreApplication::translate("figures", "whereabouts are outside, work, repeating or unknown")});
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const auto number = CandidateNumber::parse(candidate);
    const Result<std::optional<store::CandidateFacts>> found =
        number ? store::AdmissionStore(m_office.database()).candidate(*number) : std::optional<store::CandidateFacts>();
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownCandidate, {candidate});
    if (const Result<void> may = requireForDistrict(
            m_office, {Role::Office, Role::MunicipalEducation, Role::CountyEducation}, (*found)->districtCode);
        !may)
        return may;
    if (const Result<void> noted =
            store::WhereaboutsStore(m_office.database()).note((*found)->id, known, remark.trimmed(), *transaction);
        !noted)
        return noted;
    return transaction->commit(
        {QStringLiteral("candidate whereabouts"), (*found)->number, {{QStringLiteral("place"), place}}});
}

} // namespace hengzhao::office
