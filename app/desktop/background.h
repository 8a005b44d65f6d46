// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"
#include "models/domain/result.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace hengzhao::desktop
{

/// Long work before there is a season to show: one at a time, on a thread of its own, told back on the window's.
class Background final : public QObject
{
    Q_OBJECT

public:
    using Job = std::function<Result<void>(Progress &)>;

    Background();
    ~Background() override;

    void begin(const Job &job, const std::function<void(const Result<void> &)> &then);
    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    void advanced(double part);

private:
    class Watch;

    std::atomic<bool> m_isCancelled = false;
    QThreadPool m_thread;
};

} // namespace hengzhao::desktop
