// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"
#include "models/store/people_store.h"

namespace hengzhao::office
{

using store::FiledForm;

/// One candidate as an officer sees one: the identity number masked, schools by name.
struct PersonView : store::PersonFacts {
    /// Name and code of every school that a form or an admission names; the code alone where it is none of ours.
    QHash<QString, QString> schoolNames;
    /// The window for choices is still open: forms say that they were filed, and name no school (R10).
    bool areChoicesHidden = false;
};

/// Candidates and their choices.
class PeopleDesk
{
public:
    explicit PeopleDesk(Office &office) : m_office(office) {}

    /// All of them, one row each, by number; or no more than the first `most`, which is quick however many there are.
    /// While choices can still be filed, only whether somebody filed any.
    [[nodiscard]] Result<Table> candidates(std::optional<int> most = {});
    [[nodiscard]] Result<PersonView> person(const QString &candidateNumber);

private:
    Office &m_office;
};

} // namespace hengzhao::office
