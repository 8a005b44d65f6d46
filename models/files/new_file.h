// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace hengzhao::files
{

/// Why a call of the system failed, in the kinds that a user can do something about.
struct FileTrouble {
    enum class Kind { DiskFull, ReadOnly, Exists, Other };

    Kind kind = Kind::Other;
    QString reason;
};

/// What can go wrong; nothing where all went well.
using Trouble = std::optional<FileTrouble>;

/// A file that did not exist before, as the system knows it; written for POSIX and for Windows. Closed and removed
/// unless it was put in another's place.
class NewFile
{
public:
    NewFile() = default;
    ~NewFile() { discard(); }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    [[nodiscard]] Trouble create(const QString &path);
    /// Gives the new file the permissions of an old one.
    [[nodiscard]] Trouble copyPermissions(const QString &oldPath);
    /// Every byte, however many calls it takes.
    [[nodiscard]] Trouble write(QByteArrayView bytes);
    /// To the disk itself.
    [[nodiscard]] Trouble sync();
    [[nodiscard]] Trouble close();
    /// Takes the name `path`, whether or not a file has it, and makes the folder remember.
    [[nodiscard]] Trouble replace(const QString &path);
    /// Closes and removes it.
    void discard();
    /// Where it stands; empty where it does not.
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    static constexpr qintptr noHandle = -1;

    QString m_path;
    qintptr m_handle = noHandle;
};

/// Whether the file exists and refuses to be written.
[[nodiscard]] bool isWriteProtected(const QString &path);

} // namespace hengzhao::files
