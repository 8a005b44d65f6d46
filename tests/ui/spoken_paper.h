// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QStringList>

namespace hengzhao::ui
{

/// A sheet of paper that remembers the texts drawn on it.
class SpokenPaper final : public QPaintDevice
{
public:
    SpokenPaper(int width, int height) : m_width(width), m_height(height), m_engine(m_texts) {}

    /// All texts in the order in which they were drawn, as one.
    [[nodiscard]] QString text() const { return m_texts.join(QLatin1Char('|')); }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_width;
        case PdmHeight:
            return m_height;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 300;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine final : public QPaintEngine
    {
    public:
        explicit Engine(QStringList &texts) : QPaintEngine(AllFeatures), m_engineTexts(texts) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF &, const QTextItem &item) override { m_engineTexts.append(item.text()); }
        [[nodiscard]] Type type() const override { return User; }

    private:
        QStringList &m_engineTexts;
    };

    int m_width;
    int m_height;
    QStringList m_texts;
    mutable Engine m_engine;
};

} // namespace hengzhao::ui
