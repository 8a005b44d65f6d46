// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hengzhao
{

/// A junior-high school that is to be inspected, and the district it lies in.
struct InspectedSchool {
    qint64 id = 0;
    QString code;
    QString district;
};

/// Which district's inspectors go to a school.
struct InspectionTask {
    qint64 school = 0;
    QString inspectors;

    friend bool operator==(const InspectionTask &, const InspectionTask &) = default;
};

/// Who is proposed to inspect whom, by school code; or the districts whose schools nobody from elsewhere can go to.
struct CrossInspection {
    QList<InspectionTask> tasks;
    QStringList withoutInspectors;
};

/// Sends inspectors of `districts` to the schools so that nobody inspects at home (R35), and each district gets as
/// nearly the same number of schools as that allows. The same for the same schools and districts in any order.
[[nodiscard]] CrossInspection proposeInspections(QList<InspectedSchool> schools, QStringList districts);

} // namespace hengzhao
