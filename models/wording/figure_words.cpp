// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/figure_words.h"

#include "models/domain/share_text.h"

#include <QCoreApplication>

#include <cmath>

namespace hengzhao::wording
{

QLocale figureLocale()
{
    return {QLocale::English, QLocale::UnitedStates};
}

QString thousands(qint64 number)
{
    return figureLocale().toString(number);
}

QString percent(double share)
{
    if (!std::isfinite(share))
        return dash();
    return shareText(shareNumber(share));
}

QString dash()
{
    return QStringLiteral("—");
}

QString movedFrom(const QString &before, const QString &now)
{
    const QString sign = now.toDouble() < before.toDouble() ? QStringLiteral("▼") : QStringLiteral("▲");
    return sign + QLatin1Char(' ') + (before.isEmpty() ? dash() : before);
}

QString wasBefore(const QString &before)
{
    if (before.isEmpty())
        return QCoreApplication::translate("figures", "was empty", "what a cell held before it is changed");
    return QCoreApplication::translate("figures", "was %1", "what a cell held before it is changed").arg(before);
}

} // namespace hengzhao::wording
