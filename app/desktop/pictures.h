// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/main_window.h"

namespace hengzhao::desktop
{

/// Goes to every place of the window and keeps a picture of it and of each view it has, such as dashboards-entry-1366.
void takePictures(ui::MainWindow &window, ui::OpenSeason &season, const QString &folder);

} // namespace hengzhao::desktop
