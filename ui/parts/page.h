// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wording/error_words.h"
#include "ui/parts/open_season.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace hengzhao::office
{
struct ShownRequest;
}

namespace hengzhao::ui
{

/// A place where an officer works: a title with the one sentence that matters now, its actions, and a content that has
/// four faces: loading, empty, error, and itself.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(OpenSeason &season, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isLoading() const;
    /// What another page asked this one to show, such as a candidate's number.
    virtual void lookAt(const QString &what) { Q_UNUSED(what) }
    /// Of what lookAt() can show, all there is where that is a handful.
    [[nodiscard]] virtual QStringList views() const { return {}; }

public Q_SLOTS:
    /// Reads afresh, at once if the page is seen, else when it is.
    void renew();

Q_SIGNALS:
    /// For the status line.
    void summaryChanged(const QString &summary);
    /// Another place should come to the front and show something.
    void wantsPlace(const QString &place, const QString &what);
    /// A short word of what has been done.
    void noticed(const QString &text);

protected:
    /// Reads what the page shows and calls showContent(), showEmpty() or showError().
    virtual void refresh() = 0;
    /// What the page adds to a table of its that leaves as a file, such as a chart.
    virtual void addTo(office::ShownRequest &) const {}

    void setSentence(const QString &sentence);
    /// A button at the right of the title; the main one is filled. Its key stands in its tooltip.
    QPushButton *addTool(const QString &text, const QString &tip, const QKeySequence &key, bool isMain = false);
    [[nodiscard]] QVBoxLayout *content() { return m_contentLayout; }
    [[nodiscard]] OpenSeason &season() const { return m_season; }

    void showLoading();
    void showContent();
    void showEmpty(const QString &what, const QString &todo);
    void showError(const Error &error);
    void showEvent(QShowEvent *event) override;

private:
    void offerExports();
    void showFace(const QString &head, const QString &text, bool isError);

    OpenSeason &m_season;
    QLabel *m_title;
    QLabel *m_sentence;
    QBoxLayout *m_tools;
    QStackedWidget *m_faces;
    QWidget *m_content;
    QVBoxLayout *m_contentLayout;
    QWidget *m_face;
    QLabel *m_faceHead;
    QLabel *m_faceText;
    bool m_isStale = true;
    bool m_offersExports = false;
};

} // namespace hengzhao::ui
