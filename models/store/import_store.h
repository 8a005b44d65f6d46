// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/candidate.h"
#include "models/domain/district.h"
#include "models/domain/filing.h"
#include "models/domain/pinyin.h"
#include "models/domain/plan.h"
#include "models/domain/school.h"
#include "models/store/directory_store.h"
#include "models/store/kept_statements.h"
#include "models/store/kind_part.h"
#include "models/store/transaction.h"

#include <utility>

namespace hengzhao::vault
{
class SeasonKey;
}

namespace hengzhao::store
{

/// The rows of one table, or of its part, replaced within one transaction: those put again keep their identity, those
/// that are not put again vanish.
struct Vanished {
    /// The kind whose rows still point at what would vanish, and the codes concerned.
    QString referringKind;
    QString code;
    qint64 references = 0;
};

/// Ids by code of one directory table, as they stand.
using CodeIds = QHash<QString, qint64>;

/// What a general result is compared with (R12).
struct GeneralStanding {
    QString lineArea;
    bool applied = false;
    std::optional<Score> total;
    std::optional<Score> line;
};

/// Writes what an import delivers. One object an import; statements are prepared once and kept.
class ImportStore
{
public:
    /// With a key, personal data are sealed; an open season has none. With a part, rows beyond it neither vanish nor
    /// end.
    explicit ImportStore(Transaction &transaction, const vault::SeasonKey *key = nullptr, KindPart part = {})
        : m_transaction(transaction), m_database(transaction.database()), m_key(key), m_part(std::move(part)),
          m_statements(transaction.database())
    {
    }

    [[nodiscard]] Result<CodeIds> districtIds() const;
    [[nodiscard]] Result<QStringList> lineAreas() const;
    [[nodiscard]] Result<CodeIds> juniorSchoolIds() const;
    [[nodiscard]] Result<CodeIds> schoolIds() const;
    /// Filings accepted on record, by the codes of their schools, with all programs of each school: no table changes
    /// them any more (R31).
    [[nodiscard]] Result<QHash<QString, Filing>> acceptedFilings() const;
    /// The district id of each junior-high, by their ids.
    [[nodiscard]] Result<QHash<qint64, qint64>> juniorSchoolDistricts() const;
    /// The id of a live candidate, nothing where there is none.
    [[nodiscard]] Result<std::optional<qint64>> candidateId(const CandidateNumber &number);

    [[nodiscard]] Result<GeneralStanding> generalStanding(qint64 candidateId);
    /// Whether a live candidate is this person.
    [[nodiscard]] Result<bool> hasPerson(const IdentityNumber &person);

    /// The same of another district than the one whose part is replaced.
    [[nodiscard]] Result<bool> hasPersonElsewhere(const IdentityNumber &person);
    /// Whose something is, by codes; nothing where the season does not have it, or it is nobody's.
    [[nodiscard]] Result<std::optional<QString>> districtOfCandidate(const QString &number);
    [[nodiscard]] Result<std::optional<QString>> districtOfJuniorSchool(const QString &code);
    [[nodiscard]] Result<std::optional<QString>> districtOfSchool(const QString &code);
    /// The school that holds a candidate's admission.
    [[nodiscard]] Result<std::optional<QString>> schoolOfCandidate(const QString &number);
    /// The line area that has the part's district alone, if it is alone.
    [[nodiscard]] Result<QStringList> areasWithinPart() const;

    [[nodiscard]] Result<void> put(const District &district);
    [[nodiscard]] Result<void> putJuniorSchool(const JuniorSchoolCode &code, const QString &name, qint64 districtId);
    [[nodiscard]] Result<void> put(const School &school);
    [[nodiscard]] Result<void> put(const Candidate &candidate, qint64 districtId, std::optional<qint64> juniorSchoolId,
                                   const PinyinInitials &initials, QLatin1String source);

    /// Around the replacement of all candidates, or of a district's.
    [[nodiscard]] Result<void> beginCandidates();
    [[nodiscard]] Result<void> finishCandidates();

    /// What would vanish though rows of another kind point at it; empty where nothing does.
    [[nodiscard]] Result<QList<Vanished>> stillReferenced(const QString &kind) const;
    /// Removes the rows of a kind that this transaction did not put.
    [[nodiscard]] Result<void> removeVanished(const QString &kind);

    /// Ends the rows of a kind nothing points at; they are kept where a run may have read them.
    [[nodiscard]] Result<void> retire(const QString &kind, bool keep);
    /// The same for the general result of one line area.
    [[nodiscard]] Result<void> retireGeneral(const QString &lineArea, bool keep);
    [[nodiscard]] Result<void> retireChoices(bool supplementary, bool keep);

    [[nodiscard]] Result<void> addRoll(qint64 juniorSchoolId, int onRoll, std::optional<int> classes);
    [[nodiscard]] Result<void> addProgram(const Program &program, qint64 schoolId, QLatin1String catalogue);
    [[nodiscard]] Result<void> addPlanRow(qint64 schoolId, const PlanRow &row);
    [[nodiscard]] Result<void> addGeneralPlan(qint64 districtId, const QString &schoolName, int seats);
    [[nodiscard]] Result<void> addCertificate(qint64 candidateId, bool graduated);
    [[nodiscard]] Result<void> addChoices(qint64 candidateId, bool supplementary, const QString &submittedAt, bool late,
                                          const QString &choices);
    [[nodiscard]] Result<void> addInterview(qint64 candidateId, qint64 schoolId, const QString &programCode,
                                            Score score);
    [[nodiscard]] Result<void> addGeneral(qint64 candidateId, const QString &schoolName);
    [[nodiscard]] Result<void> addGeneralArea(const QString &lineArea);
    [[nodiscard]] Result<void> addContact(const Contact &contact);

private:
    [[nodiscard]] Result<Statement *> kept(const char *sql) { return m_statements.of(sql); }
    [[nodiscard]] Result<std::optional<QString>> ownerBy(const char *sql, const QString &code);
    /// A condition on a column of ids, empty for the whole kind. Its statement is one for runInPart().
    [[nodiscard]] QByteArray inPart(const QString &kind, const QByteArray &id) const;
    [[nodiscard]] Result<void> runInPart(const QByteArray &sql);

    Transaction &m_transaction;
    Database &m_database;
    const vault::SeasonKey *m_key;
    KindPart m_part;
    KeptStatements m_statements;
};

} // namespace hengzhao::store
