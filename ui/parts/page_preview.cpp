// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/page_preview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace hengzhao::ui
{

/// One page of paper as large as there is room.
class PageSheet final : public QWidget
{
public:
    explicit PageSheet(PagePreview &preview) : m_preview(preview)
    {
        setMinimumSize(260, 300);
        setFocusPolicy(Qt::StrongFocus);
    }

    void show(std::shared_ptr<const office::DocumentPages> pages, qsizetype page, const QString &why)
    {
        m_pages = std::move(pages);
        m_page = page;
        m_why = why;
        m_picture = {};
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (!m_pages) {
            painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_why);
            return;
        }
        if (m_picture.isNull())
            drawPicture();
        const QSize size = m_picture.size() / m_picture.devicePixelRatio();
        const QRect paper(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size);
        painter.drawImage(paper, m_picture);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(paper.adjusted(-1, -1, 0, 0));
    }

    void resizeEvent(QResizeEvent *) override { m_picture = {}; }

    void wheelEvent(QWheelEvent *event) override
    {
        if (event->angleDelta().y() != 0)
            m_preview.turnTo(m_page + (event->angleDelta().y() < 0 ? 1 : -1));
        event->accept();
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Right)
            m_preview.turnTo(m_page + 1);
        else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Left)
            m_preview.turnTo(m_page - 1);
        else if (event->key() == Qt::Key_Home)
            m_preview.turnTo(0);
        else if (event->key() == Qt::Key_End)
            m_preview.turnTo(m_preview.pageCount() - 1);
        else
            QWidget::keyPressEvent(event);
    }

private:
    void drawPicture()
    {
        constexpr int around = 4;
        const double ratio = devicePixelRatioF();
        const office::PagePicture probe = m_pages->picture(m_page, 100); // tells how high a page is
        const double heightOfWidth = probe.height / 100.0;
        const double wide = std::min<double>(width() - 2 * around, (height() - 2 * around) / heightOfWidth);
        const office::PagePicture drawn = m_pages->picture(m_page, std::max(1, int(wide * ratio)));
        m_picture = QImage(reinterpret_cast<const uchar *>(drawn.dots.constData()), drawn.width, drawn.height,
                           QImage::Format_RGB32)
                        .copy();
        m_picture.setDevicePixelRatio(ratio);
    }

    PagePreview &m_preview;
    std::shared_ptr<const office::DocumentPages> m_pages;
    qsizetype m_page = 0;
    QString m_why;
    QImage m_picture;
};

PagePreview::PagePreview(QWidget *parent)
    : Card(tr("As it will be printed"), {}, parent), m_sheet(new PageSheet(*this)), m_draft(new QCheckBox(tr("Draft"))),
      m_place(new QLabel), m_back(new QPushButton(tr("Back"))), m_forward(new QPushButton(tr("Next")))
{
    m_draft->setToolTip(tr("Also filings that are not published yet; every page is then marked"));
    m_draft->setAccessibleName(m_draft->text());
    m_back->setToolTip(tr("The page before"));
    m_forward->setToolTip(tr("The next page"));
    m_sheet->setAccessibleName(tr("Page"));
    m_place->setAccessibleName(tr("Which page"));
    addTool(m_draft);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 10);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_place);
    row->addStretch();
    row->addWidget(m_forward);
    body()->addWidget(m_sheet, 1);
    body()->addLayout(row);
    connect(m_draft, &QCheckBox::toggled, this, &PagePreview::draftWanted);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
    setPages(nullptr);
}

bool PagePreview::isDraft() const
{
    return m_draft->isChecked();
}

void PagePreview::offerDraft(bool isOffered)
{
    m_draft->setVisible(isOffered);
}

void PagePreview::setPages(std::shared_ptr<const office::DocumentPages> pages, const QString &why)
{
    m_pages = std::move(pages);
    m_sheet->show(m_pages, 0, why);
    turnTo(m_page);
}

void PagePreview::turnTo(qsizetype page)
{
    m_page = std::clamp<qsizetype>(page, 0, std::max<qsizetype>(0, pageCount() - 1));
    m_place->setText(m_pages ? tr("%1 of %2").arg(m_page + 1).arg(pageCount()) : QString());
    m_back->setEnabled(m_page > 0);
    m_forward->setEnabled(m_page + 1 < pageCount());
    if (m_pages)
        m_sheet->show(m_pages, m_page, {});
}

void PagePreview::turnToSchool(const QString &code)
{
    const qsizetype page = m_pages ? office::BookletDesk::pageOf(*m_pages, code) : -1;
    if (page >= 0)
        turnTo(page);
}

} // namespace hengzhao::ui
