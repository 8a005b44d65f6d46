// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace hengzhao
{

/// One thing that happened to a candidate's seat: who did it, when, and what it went by.
struct StoryStep {
    /// pre-admit; an act of an admission's life; arrive, absent; duplicate, keep, give-up; transfer.
    QString act;
    QDateTime at;
    QString actor;
    /// From and to are states of the admission; empty where the act moves none.
    QString from = {};
    QString to = {};
    QString school = {};
    QString program = {};
    QString reason = {};
    QString orderNumber = {};
    QString proof = {};
    QString consent = {};
};

using Story = QList<StoryStep>;

} // namespace hengzhao
