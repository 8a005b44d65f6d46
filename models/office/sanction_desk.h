// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"
#include "models/domain/table.h"
#include "models/office/office.h"
#include "models/store/sanction_store.h"

namespace hengzhao::office
{

using store::ClaimedSeat;
using store::CutBucket;
using store::Sanction;

/// A sanction as an order imposes it.
struct NewSanction {
    QString kind;
    Offender offender = Offender::School;
    /// Of a school or junior-high.
    QString code;
    /// Of a post, or of a school the directory does not have.
    QString name = {};
    std::optional<qint64> violation = {};
    std::optional<int> seats = {};
    std::optional<int> percent = {};
    /// The bucket that the order names for a cut; the district that a restriction bars.
    QString district = {};
    /// The program that a restriction bars.
    QString program = {};
    QString order = {};
    QString remark = {};
};

/// What a sanction does, before or after it is done.
struct SanctionOutcome {
    Sanction sanction;
    QList<CutBucket> buckets;
    /// Candidates whose pre-admission or confirmation ends with it.
    qint64 revoked = 0;
};

/// in-force, expired or lifted, as of a day.
[[nodiscard]] QString standingOf(const Sanction &sanction, const QDate &today);

/// What established violations lead to (R36), and what that does to seats (R17).
class SanctionDesk
{
public:
    explicit SanctionDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<Sanction>> sanctions() { return store::SanctionStore(m_office.database()).all(); }
    [[nodiscard]] Result<Sanction> sanction(qint64 id);
    /// The newest first. The public list leaves persons' posts out.
    [[nodiscard]] Result<Table> sanctionTable(bool isPublic = false);
    /// The buckets of a sanctioned school: seats, taken, cut and what is still claimed.
    [[nodiscard]] Result<Table> bucketTable(qint64 id);
    /// Who holds seats that an open claim waits for.
    [[nodiscard]] Result<Table> claimTable(qint64 id);
    [[nodiscard]] Result<QList<CutBucket>> buckets(qint64 school)
    {
        return store::SanctionStore(m_office.database()).buckets(school);
    }
    [[nodiscard]] Result<QList<ClaimedSeat>> claimed(qint64 school)
    {
        return store::SanctionStore(m_office.database()).claimed(school);
    }

    /// What it would do; nothing is kept.
    [[nodiscard]] Result<SanctionOutcome> preview(const NewSanction &wanted);
    /// Takes effect at once: seats are cut, districts and programs barred, a qualification stopped, admissions revoked.
    [[nodiscard]] Result<SanctionOutcome> add(const NewSanction &wanted);
    /// Takes it back under an order of its own. Revoked admissions do not come back.
    [[nodiscard]] Result<void> lift(qint64 id, const QString &order, const QString &reason);
    /// The public list as a file, whose ending says the format; how many rows.
    [[nodiscard]] Result<qint64> writePublicList(const QString &path, Progress &progress);

    /// Today in the city, for what expires.
    [[nodiscard]] QDate today() const;

private:
    [[nodiscard]] Result<Sanction> readWanted(const NewSanction &wanted);
    [[nodiscard]] Result<void> readSubject(const NewSanction &wanted, Sanction &sanction);
    [[nodiscard]] Result<void> readCut(const NewSanction &wanted, Sanction &sanction);
    [[nodiscard]] Result<void> readRestriction(const NewSanction &wanted, Sanction &sanction);
    [[nodiscard]] Result<void> checkViolation(const NewSanction &wanted);
    [[nodiscard]] Result<SanctionOutcome> impose(const NewSanction &wanted, bool isKept);

    Office &m_office;
};

} // namespace hengzhao::office
