// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/office/confirming_season.h"

namespace hengzhao::office
{

/// A season on its way to registration: candidates 1 and 2 are approved for A's program P1, 4 for B's program Q; 3 is
/// pre-admitted at A only, and 5 is admitted nowhere. A is full (3 seats), B too (1 seat).
class RegisteredSeason : public ConfirmingSeason
{
public:
    void fillAndApprove()
    {
        fillAndRun();
        QVERIFY(confirm("1,430499200601010002,A,P1,,\n2,430499200601010010,A,P1,,\n4,430499200601010037,B,Q,,\n")
                    .has_value());
        approve("1', '2', '4");
    }
    void approve(const char *numbers)
    {
        for (const char *state : {"submitted", "reviewed", "approved"})
            QVERIFY(office->database()
                        .run(QByteArray("UPDATE admission SET state = ? WHERE candidate_id IN (SELECT id FROM candidate"
                                        " WHERE candidate_no IN ('") +
                                 numbers + "'))",
                             QLatin1String(state))
                        .has_value());
    }
    void reportArrivals(const QByteArray &rows)
    {
        fill(QStringLiteral("registered"), "candidate_no,arrived,registration_no\n" + rows);
    }
    void reportDuplicates(const QByteArray &rows)
    {
        fill(QStringLiteral("duplicates"), "candidate_no,id_number,other_school,other_registration_no,note\n" + rows);
    }
    [[nodiscard]] QString file(const char *name) const { return folder.filePath(QLatin1String(name)); }
    /// Rows of a file of ours without its header, cells parted by "|"; those of a csv.
    [[nodiscard]] static QStringList linesOf(const QString &path)
    {
        QFile source(path);
        if (!source.open(QIODevice::ReadOnly))
            return {QStringLiteral("no file")};
        QStringList lines = QString::fromUtf8(source.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        lines.removeFirst();
        return lines;
    }
};

} // namespace hengzhao::office
