// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/people_desk.h"

#include "models/office/choice_secrecy.h"
#include "models/store/directory_names.h"
#include "models/wording/cell_words.h"
#include "models/wording/term_words.h"

namespace hengzhao::office
{

namespace
{

QString placementWord(const QString &code)
{
    const std::optional<AdmissionState> state = parseAdmissionState(code);
    return state ? wording::word(*state) : wording::word(Standing::AdmittedGeneral);
}

Tone placementTone(const QString &code)
{
    const std::optional<AdmissionState> state = parseAdmissionState(code);
    if (!state)
        return Tone::Neutral;
    return isLive(*state) ? Tone::Good : Tone::Warning;
}

QString categoryWord(const QString &code)
{
    const std::optional<CandidateCategory> category = parseCandidateCategory(code);
    return category ? wording::word(*category) : code;
}

QString yesNo(const QString &flag)
{
    return wording::yesNoWord(flag == QLatin1String("1"));
}

} // namespace

Result<Table> PeopleDesk::candidates(std::optional<int> most)
{
    const Result<QHash<QString, QString>> names = store::schoolNames(m_office.database());
    if (!names)
        return failure(names.error());
    const Result<bool> areHidden = areChoicesHidden(m_office);
    if (!areHidden)
        return failure(areHidden.error());
    const store::WordOf chosen = [&names, isHidden = *areHidden](const QString &code) {
        return isHidden && !code.isEmpty() ? wording::filedWord() : names->value(code, code);
    };
    const store::WordOf school = [&names](const QString &code) { return names->value(code, code); };
    const store::WordOf sex = [](const QString &number) { return wording::word(static_cast<Sex>(number.toInt())); };
    const auto word = [](const char *key, const store::WordOf &of = {}) {
        return store::ReadColumn{QLatin1String(key), ColumnKind::Word, of};
    };
    const QList<store::ReadColumn> columns{{QStringLiteral("candidate_no")},
                                           {QStringLiteral("name")},
                                           word("sex", sex),
                                           word("district"),
                                           word("junior_school"),
                                           word("candidate_category", categoryWord),
                                           word("graduated", yesNo),
                                           word("applied_general", yesNo),
                                           {QStringLiteral("total"), ColumnKind::Score},
                                           word("choice1", chosen),
                                           word("choice2", chosen),
                                           word("admission", school),
                                           {QStringLiteral("state"), ColumnKind::Word, placementWord, placementTone}};
    return store::PeopleStore(m_office.database()).candidates(columns, most);
}

Result<PersonView> PeopleDesk::person(const QString &candidateNumber)
{
    const std::optional<CandidateNumber> number = CandidateNumber::parse(candidateNumber);
    if (!number)
        return failure(ErrorCode::UnknownCandidate, {candidateNumber});
    const auto facts = store::PeopleStore(m_office.database()).person(*number, m_office.key());
    const Result<QHash<QString, QString>> names = store::schoolNames(m_office.database());
    if (!facts || !names)
        return failure(facts ? names.error() : facts.error());
    if (!*facts)
        return failure(ErrorCode::UnknownCandidate, {candidateNumber});
    const Result<bool> areHidden = areChoicesHidden(m_office);
    if (!areHidden)
        return failure(areHidden.error());
    PersonView view{**facts, {}, *areHidden};
    if (*areHidden) {
        for (FiledForm &form : view.forms)
            form.schools.clear();
    }
    view.identityNumber = maskedIdentityNumber(view.identityNumber);
    for (const FiledForm &form : std::as_const(view.forms)) {
        for (const QString &code : form.schools)
            view.schoolNames.insert(code, names->value(code, code));
    }
    return view;
}

} // namespace hengzhao::office
