// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hengzhao::bench
{

/// A step of the what-if page with its pictures: whatif_page_step.
void registerWhatIfPage();

} // namespace hengzhao::bench
