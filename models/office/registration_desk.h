// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/list_desk.h"
#include "models/store/registration_store.h"

namespace hengzhao::office
{

using store::RegistrationProof;
using store::SchoolRegistration;

/// What is to be written for the national registration system.
struct RegistrationRequest {
    /// Its ending says the format; only a workbook has the sheets and files the system asks for.
    QString path;
    /// All schools where empty.
    QString schoolCode = {};
    files::Headers headers = files::Headers::Chinese;
    /// A file a school, as schools bring their files into the system themselves.
    bool isSplit = false;
};

/// What was written.
struct WrittenRegistration {
    QList<WrittenList> files;
    /// Who was left out, and why.
    WrittenList leftOut;
    qint64 rows = 0;
    /// How many have a substitute for an identity number.
    qint64 substitutes = 0;
    /// No school has reported arrivals yet: whoever is approved went.
    bool isBeforeArrivals = false;
    QString digest;
};

/// Registration of those who arrived (R27): the files of the national system, who did not come, proofs for schools
/// outside the city.
class RegistrationDesk
{
public:
    explicit RegistrationDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<SchoolRegistration>> schools();
    /// How far each school is.
    [[nodiscard]] Result<Table> schoolTable();
    /// Who is approved and did not arrive, or was not reported on.
    [[nodiscard]] Result<Table> absentTable();
    /// Refused where nobody may be registered (NothingToRegister).
    [[nodiscard]] Result<WrittenRegistration> write(const RegistrationRequest &request, Progress &progress);

    /// The register of proofs given out.
    [[nodiscard]] Result<QList<RegistrationProof>> proofs();
    [[nodiscard]] Result<Table> proofTable();
    /// For a school outside the city whose filing is published (R30), else SchoolNotFiled.
    [[nodiscard]] Result<RegistrationProof> writeProof(const QString &schoolCode, const QString &path);

private:
    Office &m_office;
};

} // namespace hengzhao::office
