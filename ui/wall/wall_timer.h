// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace hengzhao::ui
{

/// Tells the wall once that a span of time is over. A test tells it without waiting.
class WallTimer : public QObject
{
    Q_OBJECT

public:
    /// From now on; whatever was waited for is forgotten.
    virtual void start(std::chrono::milliseconds span) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void due();
};

/// By the computer's time.
class RunningTimer final : public WallTimer
{
    Q_OBJECT

public:
    RunningTimer()
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &WallTimer::due);
    }
    void start(std::chrono::milliseconds span) override { m_timer.start(span); }
    void stop() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace hengzhao::ui
