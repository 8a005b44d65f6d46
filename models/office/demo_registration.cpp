// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo_registration.h"

#include "models/office/duplicate_desk.h"
#include "models/store/registration_store.h"

namespace hengzhao::office
{

namespace
{

/// Every so many of those who confirmed, the first few of them.
constexpr int everyNth = 97;
constexpr int demoDuplicates = 6;

} // namespace

Result<void> addDemoRegistration(Office &office)
{
    Result<store::Transaction> transaction = office.begin();
    if (!transaction)
        return failure(transaction.error());
    QList<qint64> found;
    const Result<void> read = store::RegistrationStore(office.database())
                                  .each({}, nullptr, [&found](const store::RegistrationRow &row) -> Result<void> {
                                      if (row.facts.state == AdmissionState::Confirmed &&
                                          row.candidateId % everyNth == 0 && found.size() < demoDuplicates)
                                          found.append(row.candidateId);
                                      return {};
                                  });
    if (!read)
        return read;
    store::DuplicateStore duplicates(office.database());
    for (qsizetype i = 0; i < found.size(); ++i) {
        store::DuplicateCase one;
        one.otherSchool =
            i % 2 == 0 ? QStringLiteral("长沙市湘江职业学校(演示)") : QStringLiteral("株洲市第二技工学校(演示)");
        one.note = QStringLiteral("省级查重第1批");
        if (const Result<void> done = duplicates.add(found.at(i), one, *transaction); !done)
            return done;
    }
    return transaction->commit({QStringLiteral("season demo"), QStringLiteral("duplicates"), {}});
}

} // namespace hengzhao::office
