// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/attachments.h"
#include "models/office/office.h"

#include <QMap>

namespace hengzhao::office
{

/// A candidate as somebody types one: texts by the columns of the candidates table, and the proof as files.
struct NewCandidate {
    QMap<QString, QString> values;
    QStringList proofFiles = {};
};

struct AddedCandidate {
    QString number;
    Findings notices;
};

/// Candidates from other sources, who come one by one (R1), and places at general schools that are given up (R3).
class CandidateDesk
{
public:
    explicit CandidateDesk(Office &office) : m_office(office) {}

    /// Competes in the batches still to come. Refused are a number or a person the season has already, a category
    /// without its proof, and anybody once the last batch is closed.
    [[nodiscard]] Result<AddedCandidate> add(const NewCandidate &candidate);
    /// Counts for runs after it, from the second batch on.
    [[nodiscard]] Result<void> giveUpGeneral(const QString &candidateNumber, const QString &proof,
                                             const QStringList &files = {});

private:
    [[nodiscard]] Result<void> checkNew(const NewCandidate &candidate);
    [[nodiscard]] Result<void> hang(qint64 candidate, const QList<ReadAttachment> &files,
                                    store::Transaction &transaction);

    Office &m_office;
};

/// Refused once the last batch of the rule book is closed: nobody could be placed any more.
[[nodiscard]] Result<void> checkCandidatesOpen(store::Database &database, const RuleBook &book);

} // namespace hengzhao::office
