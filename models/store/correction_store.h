// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/correction.h"
#include "models/domain/identity_number.h"
#include "models/domain/pinyin.h"
#include "models/store/table_reader.h"
#include "models/store/transaction.h"

namespace hengzhao::vault
{
class SeasonKey;
}

namespace hengzhao::store
{

/// One field as it is and as it is to be: scores in hundredths and evaluations packed as numbers, all else as text, an
/// identity number in plain.
struct CorrectedField {
    QString field;
    std::optional<qint64> beforeNumber = {};
    std::optional<qint64> afterNumber = {};
    QString beforeText = {};
    QString afterText = {};

    [[nodiscard]] bool isText() const { return field == QLatin1String("name") || field == QLatin1String("id_number"); }
    [[nodiscard]] bool isSame() const { return beforeNumber == afterNumber && beforeText == afterText; }
};

/// 更正: key data found wrong once a run exists.
struct Correction {
    qint64 id = 0;
    qint64 candidate = 0;
    QString candidateNumber;
    QString districtCode;
    CorrectionState state = CorrectionState::Asked;
    QString reason;
    QString actor;
    std::optional<qint64> account;
    QString decidedBy;
    QString remark;
    /// What it does to the runs in force, as JSON; empty until it is decided.
    QString effect;
    QList<CorrectedField> fields = {};
};

/// Corrections of candidates, asked for and decided. Old values stay on the record.
class CorrectionStore
{
public:
    /// With the key of a sealed season; an open one has none.
    explicit CorrectionStore(Database &database, const vault::SeasonKey *key = nullptr)
        : m_database(database), m_key(key)
    {
    }

    /// Those asked for first, then the last decided; of one candidate where its number is given.
    [[nodiscard]] Result<QList<Correction>> all(const QString &candidateNumber = {}) const;
    [[nodiscard]] Result<std::optional<Correction>> byId(qint64 id) const;
    /// A field of a candidate as it stands. `after` is left open.
    [[nodiscard]] Result<CorrectedField> current(qint64 candidate, const QString &field) const;
    /// The number of the candidate who is this person; empty where nobody is.
    [[nodiscard]] Result<QString> numberOf(const IdentityNumber &person) const;

    /// Its id; state, decision and effect are not looked at.
    [[nodiscard]] Result<qint64> add(const Correction &correction, const Writer &writer, Transaction &transaction);
    /// Writes the fields' new values into the candidate's row.
    [[nodiscard]] Result<void> apply(const Correction &correction, Transaction &transaction);
    [[nodiscard]] Result<void> decide(const Correction &correction, const Writer &writer, Transaction &transaction);

private:
    [[nodiscard]] Result<QList<CorrectedField>> fields(const Correction &correction) const;
    [[nodiscard]] Result<void> applyName(const Correction &correction, const QString &name);
    [[nodiscard]] Result<void> applyPerson(const Correction &correction, const QString &identityNumber);

    Database &m_database;
    const vault::SeasonKey *m_key;
};

} // namespace hengzhao::store
