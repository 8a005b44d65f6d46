// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/atomic_write.h"

#include "models/files/new_file.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>

namespace hengzhao::files
{

struct AtomicFile::State {
    /// As the user named it, for messages.
    QString path;
    /// Where it really stands: a link is followed, not replaced.
    QString target;
    NewFile file;
    std::optional<Error> error;

    Result<void> done(const Trouble &trouble);
};

namespace
{

constexpr int nameAttempts = 16;

Error errorOf(const QString &path, const FileTrouble &trouble)
{
    switch (trouble.kind) {
    case FileTrouble::Kind::DiskFull:
        return Error{ErrorCode::DiskFull, {path}};
    case FileTrouble::Kind::ReadOnly:
        return Error{ErrorCode::FolderReadOnly, {QFileInfo(path).absolutePath()}};
    case FileTrouble::Kind::Exists:
    case FileTrouble::Kind::Other:
        break;
    }
    return Error{ErrorCode::FileUnwritable, {path, trouble.reason}};
}

/// Short, whatever the target is called, so that no name grows too long for the disk.
QString temporaryName(const QString &target)
{
    const QString random = QString::number(QRandomGenerator::system()->generate64(), 36);
    return QFileInfo(target).absolutePath() + QStringLiteral("/.hengzhao-") + random + QStringLiteral(".part");
}

Trouble createBeside(const QString &target, NewFile &file)
{
    Trouble trouble;
    for (int attempt = 0; attempt < nameAttempts; ++attempt) {
        trouble = file.create(temporaryName(target));
        if (!trouble || trouble->kind != FileTrouble::Kind::Exists)
            break;
    }
    return trouble;
}

} // namespace

/// Keeps the first trouble, so that a file with a gap is never committed, and lets go of the new file at once.
Result<void> AtomicFile::State::done(const Trouble &trouble)
{
    if (!trouble)
        return {};
    file.discard();
    error = errorOf(path, *trouble);
    return failure(*error);
}

AtomicFile::AtomicFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
AtomicFile::~AtomicFile() = default;
AtomicFile::AtomicFile(AtomicFile &&) noexcept = default;
AtomicFile &AtomicFile::operator=(AtomicFile &&) noexcept = default;

Result<AtomicFile> AtomicFile::create(const QString &path)
{
    auto state = std::make_unique<State>();
    state->path = path;
    const QFileInfo old(path);
    state->target = old.exists() ? old.canonicalFilePath() : old.absoluteFilePath();
    // A folder, a device or a pipe is not ours to replace, nor is a file its owner has protected.
    if (old.exists() && (!old.isFile() || isWriteProtected(state->target)))
        return failure(ErrorCode::FileUnwritable, {path, qt_error_string(EACCES)});
    return state->done(createBeside(state->target, state->file))
        .and_then([&] { return state->done(state->file.copyPermissions(state->target)); })
        .map([&] { return AtomicFile(std::move(state)); });
}

Result<void> AtomicFile::write(QByteArrayView bytes)
{
    if (m_state->error)
        return failure(*m_state->error);
    return m_state->done(m_state->file.write(bytes));
}

Result<void> AtomicFile::commit()
{
    if (m_state->error)
        return failure(*m_state->error);
    return m_state->done(m_state->file.sync())
        .and_then([this] { return m_state->done(m_state->file.close()); })
        .and_then([this] { return m_state->done(m_state->file.replace(m_state->target)); });
}

Result<std::unique_ptr<QFile>> AtomicFile::reread()
{
    if (m_state->error)
        return failure(*m_state->error);
    if (const Result<void> closed = m_state->done(m_state->file.close()); !closed)
        return failure(closed.error());
    auto file = std::make_unique<QFile>(m_state->file.path());
    if (!file->open(QIODevice::ReadOnly))
        return failure(m_state->done(FileTrouble{FileTrouble::Kind::Other, file->errorString()}).error());
    return file;
}

Result<void> atomicWrite(const QString &path, QByteArrayView bytes)
{
    Result<AtomicFile> file = AtomicFile::create(path);
    if (!file)
        return failure(file.error());
    return file->write(bytes).and_then([&] { return file->commit(); });
}

} // namespace hengzhao::files
