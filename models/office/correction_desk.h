// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/attachments.h"
#include "models/office/correction_effect.h"

namespace hengzhao::office
{

using store::CorrectedField;
using store::Correction;

/// What somebody wants corrected, as it was typed: texts by the columns of the candidates table.
struct CorrectionAsk {
    QString candidate;
    QList<std::pair<QString, QString>> values;
    QString reason;
    /// Files that show it.
    QStringList evidence;
};

/// Key data found wrong once a run exists: one person asks with evidence, a second one decides, with what it does to
/// the order before their eyes. The runs there are stay as they were; what they read counts as of their own number.
class CorrectionDesk
{
public:
    explicit CorrectionDesk(Office &office) : m_office(office) {}

    /// The number of the request.
    [[nodiscard]] Result<qint64> ask(const CorrectionAsk &wanted);
    /// Those to be decided first; of one candidate where a number is given.
    [[nodiscard]] Result<QList<Correction>> corrections(const QString &candidate = {});
    /// The same as a table; identity numbers are masked.
    [[nodiscard]] Result<Table> table(const QString &candidate = {});
    [[nodiscard]] Result<QList<CorrectionEffect>> effect(qint64 id);
    [[nodiscard]] Result<QList<Attachment>> evidence(qint64 id);
    /// Refused where it has been decided, where whoever decides asked for it, and where the data have changed since. A
    /// refusal needs a reason. What it does to the order stays on the record.
    [[nodiscard]] Result<QList<CorrectionEffect>> settle(qint64 id, bool approve, const QString &reason);

private:
    [[nodiscard]] Result<Correction> correction(qint64 id);
    [[nodiscard]] Result<QList<CorrectedField>> readFields(qint64 candidate, const CorrectionAsk &wanted);
    [[nodiscard]] Result<void> checkSecondPerson(const Correction &correction) const;
    [[nodiscard]] Result<void> checkUnchanged(const Correction &correction);

    Office &m_office;
};

/// A value of a field as it may be shown: scores as scores, identity numbers masked.
[[nodiscard]] QString shownValue(const CorrectedField &field, bool after);

} // namespace hengzhao::office
