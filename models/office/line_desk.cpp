// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/line_desk.h"

#include <algorithm>

namespace hengzhao::office
{

Result<void> LineDesk::set(const QString &area, const QString &score, const QString &reason)
{
    const std::optional<Score> parsed = Score::parse(score);
    if (!parsed)
        return failure(ErrorCode::NotScore, {score});
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<QList<LineArea>> known = areas();
    if (!known)
        return failure(known.error());
    QStringList names;
    QString before;
    for (const LineArea &one : *known) {
        names.append(one.name);
        if (one.name == area && one.line)
            before = one.line->text();
    }
    if (!names.contains(area))
        return failure(ErrorCode::UnknownLineArea, {area, names.join(QStringLiteral(", "))});
    if (Result<void> done =
            store::LineStore(m_office.database()).set(area, *parsed, reason.trimmed(), m_office.writer(), *transaction);
        !done)
        return done;
    return transaction->commit({QStringLiteral("lines set"),
                                area,
                                {{QStringLiteral("before"), before},
                                 {QStringLiteral("after"), parsed->text()},
                                 {QStringLiteral("reason"), reason.trimmed()}}});
}

} // namespace hengzhao::office
