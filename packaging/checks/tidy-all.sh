#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-tidy over the whole tree.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/project-files.sh"
source packaging/checks/tidy.sh

mapfile -t files < <(project_files app models ui tests | grep '\.cpp$')
prepare_tidy
tidy "${files[@]}"
