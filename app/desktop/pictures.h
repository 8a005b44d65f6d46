// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/main_window.h"

namespace hengzhao::desktop
{

/// Goes to every place of the window and keeps a picture of it, named by size, language, colours and place.
void takePictures(ui::MainWindow &window, const QString &folder);

} // namespace hengzhao::desktop
