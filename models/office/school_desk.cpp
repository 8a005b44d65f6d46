// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/school_desk.h"

#include "models/office/filing_tables.h"
#include "models/office/permission.h"
#include "models/office/school_fields.h"
#include "models/wording/term_words.h"

#include <QJsonArray>

namespace hengzhao::office
{

Result<Table> SchoolDesk::schools()
{
    const auto categoryWord = [](const QString &code) {
        const auto category = parseSchoolCategory(code);
        return category ? wording::word(*category) : code;
    };
    const auto natureWord = [](const QString &code) {
        const auto nature = parseSchoolNature(code);
        return nature ? wording::word(*nature) : code;
    };
    const auto filingTone = [](const QString &code) {
        const auto state = parseFilingState(code);
        return state ? toneOf(*state) : Tone::Neutral;
    };
    return store::SchoolStore(m_office.database())
        .schools({categoryWord, natureWord, wording::placeWord, wording::filingStateWord, filingTone});
}

QStringList SchoolDesk::editable(EditedRows rows, bool hasRun)
{
    return schoolFields(rows, hasRun);
}

Result<void> SchoolDesk::check(EditedRows rows, const FieldEdit &edit)
{
    return checkField(rows, edit);
}

Result<void> SchoolDesk::setFields(EditedRows rows, const QList<FieldEdit> &edits)
{
    if (const Result<void> may = require(m_office, {Role::MunicipalEducation, Role::MunicipalLabour,
                                                    Role::CountyEducation, Role::CountyLabour, Role::Office});
        !may)
        return may;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<bool> hasRun = store::SeasonStore(m_office.database()).hasRun();
    if (!hasRun)
        return failure(hasRun.error());
    store::SchoolStore schools(m_office.database());
    QJsonArray changes;
    QStringList codes;
    for (const FieldEdit &edit : edits) {
        const Result<std::optional<QJsonObject>> change = keepField(schools, rows, edit, *hasRun, *transaction);
        if (!change)
            return failure(change.error());
        if (!*change)
            continue;
        changes.append(**change);
        const QString code = (*change)->value(QLatin1String("school")).toString();
        if (!codes.contains(code))
            codes.append(code);
    }
    if (changes.isEmpty())
        return {};
    return transaction->commit(
        {rows == EditedRows::Schools ? QStringLiteral("schools set") : QStringLiteral("programs set"),
         codes.join(QLatin1Char(',')),
         {{QStringLiteral("changes"), changes}}});
}

} // namespace hengzhao::office
