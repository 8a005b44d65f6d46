// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/batch_desk.h"

#include <QWidget>

namespace hengzhao::ui
{

/// How a bucket was filled, as one bar: its seats by the number of the choice, and what is free. Where it is full a
/// line marks the last place.
class QueueBar final : public QWidget
{
    Q_OBJECT

public:
    explicit QueueBar(QWidget *parent = nullptr);

    void setFilling(const office::BucketFilling &filling);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        QString text;
        qint64 seats = 0;
        QColor ground;
        QColor ink;
    };

    [[nodiscard]] QList<Part> parts() const;
    [[nodiscard]] QString lastPlace() const;
    [[nodiscard]] QString notTaken() const;

    office::BucketFilling m_filling;
};

} // namespace hengzhao::ui
