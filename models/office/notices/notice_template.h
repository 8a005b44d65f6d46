// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notice.h"

#include <QHash>
#include <QStringList>

namespace hengzhao::office
{

/// What stands on a notice, with places such as "{name}" for what differs: data, so that a city can have it otherwise.
struct NoticeTemplate {
    struct Field {
        QString name;
        QString value;
    };
    struct Range {
        QString prefix;
        QString first;
        QString last;
    };

    QString title;
    QString above;
    QString number;
    QString reprint;
    QString sample;
    QString greeting;
    QStringList body;
    QList<Field> fields;
    /// Who puts a seal on it, and what stands where the seal goes.
    QStringList seals;
    QString seal;
    QString dated;
    QString check;
    /// Beside the code of a season that signs nothing.
    QString unsignedCode;
    /// Where a value is not known.
    QString unknown;
    /// Of a number of years that is a number.
    QString years;
    QStringList sexes;
    /// The office's own range, for schools that were given none.
    Range officeRange;
};

/// The one that comes with the program.
[[nodiscard]] const NoticeTemplate &noticeTemplate();

/// Each place filled once: what is filled in is never taken for a place itself. A place without a value stays as it is.
[[nodiscard]] QString filledPlaces(const QString &text, const QHash<QString, QString> &values);

} // namespace hengzhao::office
