// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tokens.h"

#include <QWidget>

namespace hengzhao::ui
{

/// A short word on soft ground, in the colour of what it means.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void set(const QString &text, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

/// A square of colour and what it stands for.
class Legend final : public QWidget
{
    Q_OBJECT

public:
    Legend(const QString &text, QColor Tokens::*colour, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QColor Tokens::*m_colour;
};

} // namespace hengzhao::ui
