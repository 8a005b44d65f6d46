// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>
#include <QFile>
#include <QString>

#include <memory>

namespace hengzhao::files
{

/// The one way a file is written: into a new file beside the old one, every byte counted and synced, then renamed over
/// it. On any failure the old file stays and no part of the new one is left.
class AtomicFile
{
public:
    [[nodiscard]] static Result<AtomicFile> create(const QString &path);
    ~AtomicFile();
    AtomicFile(AtomicFile &&) noexcept;
    AtomicFile &operator=(AtomicFile &&) noexcept;

    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    [[nodiscard]] Result<void> commit();
    /// What was written, to be read once more: where a file's beginning is known only at its end, the rest of it is
    /// written to a file that is never committed. Nothing can be written afterwards.
    [[nodiscard]] Result<std::unique_ptr<QFile>> reread();

private:
    struct State;
    explicit AtomicFile(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

[[nodiscard]] Result<void> atomicWrite(const QString &path, QByteArrayView bytes);

} // namespace hengzhao::files
