// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Empty: a precompiled header needs a target, and a target needs a source.
