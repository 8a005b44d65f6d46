// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/grid.h"
#include "ui/parts/grid_view.h"
#include "ui/parts/notice_bar.h"

#include <QMetaMethod>

namespace hengzhao::ui
{

ShownTable Grid::shown() const
{
    return m_table->shown(shownColumns());
}

QString Grid::heading() const
{
    return m_view->accessibleName().isEmpty() ? m_name : m_view->accessibleName();
}

bool Grid::offersExport() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&Grid::exportWanted));
}

void Grid::exportShown()
{
    Q_EMIT exportWanted();
}

void Grid::printShown() {}

void Grid::say(Tone tone, const QString &head, const QString &text)
{
    m_notice->say(tone, head, text);
}

QString Grid::said() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

} // namespace hengzhao::ui
