// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/xls/own_limits.h"

#include <sys/resource.h>

namespace hengzhao::xls
{

void limitOneself()
{
    const auto limit = [](auto what, rlim_t most) {
        const rlimit value = {most, most};
        static_cast<void>(setrlimit(what, &value));
    };
#ifndef HENGZHAO_SANITIZED // a sanitizer reserves far more addresses than there is memory
    limit(RLIMIT_AS, mostOwnBytes);
#endif
    limit(RLIMIT_CPU, mostOwnSeconds);
    limit(RLIMIT_CORE, 0);
}

} // namespace hengzhao::xls
