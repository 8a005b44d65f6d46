// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/places.h"

#include <QLineEdit>

class QListWidget;

namespace hengzhao::ui
{

/// One search for everything (Ctrl+K): places, schools, candidates by number, name or pinyin initials.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    SearchBox(OpenSeason &season, const QList<Place> &places, QWidget *parent = nullptr);
    ~SearchBox() override;

    /// What is offered now, in words.
    [[nodiscard]] QStringList offers() const;

Q_SIGNALS:
    void chosen(const QString &place, const QString &what);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look(const QString &text);
    void offer(const QString &text, const QString &place, const QString &what);
    void take(int row);
    void showOffers();

    OpenSeason &m_season;
    QList<Place> m_places;
    QListWidget *m_offers;
    int m_question = 0;
};

} // namespace hengzhao::ui
