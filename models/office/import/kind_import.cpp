// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/kind_import.h"

#include "models/office/import/candidate_import.h"
#include "models/office/import/choice_import.h"
#include "models/office/import/confirmation_import.h"
#include "models/office/import/directory_entry_import.h"
#include "models/office/import/directory_imports.h"
#include "models/office/import/duplicate_import.h"
#include "models/office/import/publicity_imports.h"
#include "models/office/import/registered_import.h"
#include "models/office/import/result_imports.h"
#include "models/office/import/school_imports.h"
#include "models/office/import/supplement_import.h"

namespace hengzhao::office
{

std::unique_ptr<KindImport> makeKindImport(const QString &kind, const ImportSetting &setting, store::ImportStore &store,
                                           store::Transaction &transaction, const ImportRow &columns)
{
    if (kind == QLatin1String("districts"))
        return std::make_unique<DistrictImport>(store, columns);
    if (kind == QLatin1String("junior-schools"))
        return std::make_unique<JuniorSchoolImport>(store, columns);
    if (kind == QLatin1String("graduates"))
        return std::make_unique<GraduateImport>(store, setting, columns);
    if (kind == QLatin1String("schools"))
        return std::make_unique<SchoolImport>(store, setting, columns);
    if (kind == QLatin1String("programs"))
        return std::make_unique<ProgramImport>(store, setting, columns);
    if (kind == QLatin1String("plans"))
        return std::make_unique<PlanImport>(store, setting, transaction, columns);
    if (kind == QLatin1String("general-plans"))
        return std::make_unique<GeneralPlanImport>(store, setting, columns);
    if (kind == QLatin1String("candidates"))
        return std::make_unique<CandidateImport>(store, setting, columns);
    if (kind == QLatin1String("certificates"))
        return std::make_unique<CertificateImport>(store, setting, columns);
    if (kind == QLatin1String("choices"))
        return std::make_unique<ChoiceImport>(store, setting, columns);
    if (kind == QLatin1String("interviews"))
        return std::make_unique<InterviewImport>(store, setting, columns);
    if (kind == QLatin1String("lines"))
        return std::make_unique<LineImport>(store, setting, transaction, columns);
    if (kind == QLatin1String("general"))
        return std::make_unique<GeneralImport>(store, setting, columns);
    if (kind == QLatin1String("confirmations"))
        return std::make_unique<ConfirmationImport>(store, setting, transaction, columns);
    if (kind == QLatin1String("supplement"))
        return std::make_unique<SupplementImport>(setting, transaction, columns);
    if (kind == QLatin1String("registered"))
        return std::make_unique<RegisteredImport>(setting, transaction, columns);
    if (kind == QLatin1String("duplicates"))
        return std::make_unique<DuplicateImport>(setting, transaction, columns);
    if (kind == QLatin1String("directory"))
        return std::make_unique<DirectoryEntryImport>(store, setting, columns);
    if (kind == QLatin1String("visits"))
        return std::make_unique<VisitImport>(store, setting, transaction, columns);
    if (kind == QLatin1String("lessons"))
        return std::make_unique<LessonImport>(store, setting, transaction, columns);
    return nullptr;
}

bool isOpenAfterRun(const QString &kind)
{
    return QStringList{QStringLiteral("interviews"),    QStringLiteral("general"),    QStringLiteral("certificates"),
                       QStringLiteral("confirmations"), QStringLiteral("choices"),    QStringLiteral("registered"),
                       QStringLiteral("supplement"),    QStringLiteral("duplicates"), QStringLiteral("directory"),
                       QStringLiteral("visits"),        QStringLiteral("lessons")}
        .contains(kind);
}

Result<void> noteOrphans(const QString &kind, store::ImportStore &store, Findings &findings)
{
    const Result<QList<store::Vanished>> vanished = store.stillReferenced(kind);
    if (!vanished)
        return failure(vanished.error());
    for (const store::Vanished &one : *vanished) {
        findings.append({FindingCode::StillReferenced,
                         Severity::Problem,
                         0,
                         QString(),
                         one.code,
                         {QString::number(one.references), one.referringKind}});
    }
    return {};
}

} // namespace hengzhao::office
