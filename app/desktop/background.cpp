// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/background.h"

#include "ui/parts/answer.h"

namespace hengzhao::desktop
{

class Background::Watch final : public Progress
{
public:
    explicit Watch(Background &background) : m_background(background) {}
    void advance(double part) override { Q_EMIT m_background.advanced(part); }
    [[nodiscard]] bool isCancelled() const override { return m_background.m_isCancelled; }

private:
    Background &m_background;
};

Background::Background()
{
    m_thread.setMaxThreadCount(1);
}

Background::~Background()
{
    m_isCancelled = true;
    m_thread.waitForDone();
}

void Background::begin(const Job &job, const std::function<void(const Result<void> &)> &then)
{
    m_isCancelled = false;
    ui::Answer<Result<void>>::of(m_thread, *this, [this, job] {
        Watch watch(*this);
        return job(watch);
    }).then(this, then);
}

} // namespace hengzhao::desktop
