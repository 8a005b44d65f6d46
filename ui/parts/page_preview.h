// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/booklet_desk.h"
#include "ui/parts/card.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace hengzhao::ui
{

class PageSheet;

/// The pages of a document as they will be printed, one at a time.
class PagePreview final : public Card
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Stays on its page where there is one; without pages it says why.
    void setPages(std::shared_ptr<const office::DocumentPages> pages, const QString &why = {});
    [[nodiscard]] qsizetype pageCount() const { return m_pages ? m_pages->pages() : 0; }
    [[nodiscard]] qsizetype page() const { return m_page; }
    [[nodiscard]] bool isDraft() const;
    /// Offered unless taken away, for papers that have no draft.
    void offerDraft(bool isOffered);
    /// Turns to the page of a school; stays where the school is not in it.
    void turnToSchool(const QString &code);

public Q_SLOTS:
    void turnTo(qsizetype page);

Q_SIGNALS:
    void draftWanted(bool isDraft);

private:
    std::shared_ptr<const office::DocumentPages> m_pages;
    qsizetype m_page = 0;
    PageSheet *m_sheet;
    QCheckBox *m_draft;
    QLabel *m_place;
    QPushButton *m_back;
    QPushButton *m_forward;
};

} // namespace hengzhao::ui
