// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/atomic_write.h"

#include "tests/files/rows_of_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace hengzhao;
using namespace hengzhao::files;

namespace
{

constexpr int couldNotTry = 77;

#ifdef Q_OS_UNIX
/// Runs a step in a child, whose limits and mounts are gone with it, and gives its exit status.
template <typename Step>
int exitOfChild(Step step)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(step());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// What came of a write, as an exit status: 0 written, else 1 and the code's number.
int statusOf(const Result<void> &written)
{
    return written ? 0 : 1 + int(written.error().code);
}

int failedWith(ErrorCode code)
{
    return 1 + int(code);
}

/// Root may write anywhere, so a test of permissions must not stay root.
bool isOrdinaryUser()
{
    constexpr uid_t nobody = 65534;
    return ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
}
#endif

#ifdef Q_OS_LINUX
/// Tells the kernel something about this process.
bool tells(const char *subject, const QByteArray &text)
{
    QFile file(QStringLiteral("/proc/self/") + QString::fromLatin1(subject));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// Puts a disk of 64 KB in the folder's place, for this process alone.
bool mountSmallDisk(const QString &folder)
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    const bool mapped =
        tells("setgroups", "deny") && tells("uid_map", "0 " + user + " 1") && tells("gid_map", "0 " + group + " 1");
    return mapped && ::mount("tmpfs", qPrintable(folder), "tmpfs", MS_NOSUID, "size=64k") == 0;
}
#endif

} // namespace

class TestAtomicWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newFile();
    void oldFileIsReplaced();
    void manyPieces();
    void oldFileStaysWithoutCommit();
    void movedFileCommits();
    void nameAsLongAsTheDiskAllows();
    void folderMissing();
    void targetIsFolder();
#ifdef Q_OS_UNIX
    void permissionsStay();
    void newFileFollowsUmask();
    void linkStaysLink();
    void deviceIsRefused();
    void protectedFileIsRefused();
    void folderReadOnly();
    void fileTooLarge();
#endif
#ifdef Q_OS_LINUX
    void diskFull();
#endif

private:
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(QStringLiteral("list.csv"));
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] bool onlyOldFileStands() const
    {
        return bytesOf(path()) == "old" && names() == QStringList{QStringLiteral("list.csv")};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAtomicWrite::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestAtomicWrite::newFile()
{
    QVERIFY(atomicWrite(path(), "new"));
    QCOMPARE(bytesOf(path()), QByteArray("new"));
    QCOMPARE(names(), QStringList{QStringLiteral("list.csv")});
}

void TestAtomicWrite::oldFileIsReplaced()
{
    writeBytes(path(), "a much longer old file");
    QVERIFY(atomicWrite(path(), "new"));
    QCOMPARE(bytesOf(path()), QByteArray("new"));
    QCOMPARE(names(), QStringList{QStringLiteral("list.csv")});
}

void TestAtomicWrite::manyPieces()
{
    Result<AtomicFile> file = AtomicFile::create(path());
    QVERIFY(file);
    QByteArray all;
    for (int i = 0; i < 100; ++i) {
        const QByteArray piece(i * 100, char('a' + i % 26));
        QVERIFY(file->write(piece));
        all += piece;
    }
    QVERIFY(file->commit());
    QCOMPARE(bytesOf(path()), all);
}

void TestAtomicWrite::oldFileStaysWithoutCommit()
{
    writeBytes(path(), "old");
    {
        Result<AtomicFile> file = AtomicFile::create(path());
        QVERIFY(file);
        QVERIFY(file->write("new"));
        QCOMPARE(bytesOf(path()), QByteArray("old"));
    }
    QVERIFY(onlyOldFileStands());
}

void TestAtomicWrite::movedFileCommits()
{
    Result<AtomicFile> file = AtomicFile::create(path());
    QVERIFY(file);
    AtomicFile moved = std::move(*file);
    QVERIFY(moved.write("new"));
    QVERIFY(moved.commit());
    QCOMPARE(bytesOf(path()), QByteArray("new"));
}

void TestAtomicWrite::nameAsLongAsTheDiskAllows()
{
    const QString longName = m_folder->filePath(QString(85, u'名')); // 255 bytes
    QVERIFY(atomicWrite(longName, "new"));
    QCOMPARE(bytesOf(longName), QByteArray("new"));
}

void TestAtomicWrite::folderMissing()
{
    const QString nowhere = m_folder->filePath(QStringLiteral("no/list.csv"));
    const Result<void> written = atomicWrite(nowhere, "new");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(written.error().args.first(), nowhere);
    QVERIFY(!written.error().args.at(1).isEmpty());
    QCOMPARE(names(), QStringList());
}

void TestAtomicWrite::targetIsFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("list.csv")));
    const Result<void> written = atomicWrite(path(), "new");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(names(), QStringList{QStringLiteral("list.csv")});
}

#ifdef Q_OS_UNIX
void TestAtomicWrite::permissionsStay()
{
    writeBytes(path(), "old");
    QCOMPARE(::chmod(qPrintable(path()), 0640), 0);
    QVERIFY(atomicWrite(path(), "new"));
    struct stat now = {};
    QCOMPARE(::stat(qPrintable(path()), &now), 0);
    QCOMPARE(int(now.st_mode & 0777), 0640);
}

void TestAtomicWrite::newFileFollowsUmask()
{
    const int status = exitOfChild([this] {
        ::umask(0027);
        return statusOf(atomicWrite(path(), "new"));
    });
    QCOMPARE(status, 0);
    struct stat now = {};
    QCOMPARE(::stat(qPrintable(path()), &now), 0);
    QCOMPARE(int(now.st_mode & 0777), 0640);
}

void TestAtomicWrite::linkStaysLink()
{
    const QString real = m_folder->filePath(QStringLiteral("real.csv"));
    writeBytes(real, "old");
    QVERIFY(QFile::link(real, path()));
    QVERIFY(atomicWrite(path(), "new"));
    QVERIFY(QFileInfo(path()).isSymLink());
    QCOMPARE(bytesOf(real), QByteArray("new"));
}

void TestAtomicWrite::deviceIsRefused()
{
    const QString pipe = m_folder->filePath(QStringLiteral("list.csv"));
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    const Result<void> written = atomicWrite(pipe, "new");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    struct stat now = {};
    QCOMPARE(::stat(qPrintable(pipe), &now), 0);
    QVERIFY(S_ISFIFO(now.st_mode));
}

void TestAtomicWrite::protectedFileIsRefused()
{
    writeBytes(path(), "old");
    QCOMPARE(::chmod(qPrintable(path()), 0444), 0);
    QCOMPARE(::chmod(qPrintable(m_folder->path()), 0777), 0);
    const int status =
        exitOfChild([this] { return isOrdinaryUser() ? statusOf(atomicWrite(path(), "new")) : couldNotTry; });
    QCOMPARE(status, failedWith(ErrorCode::FileUnwritable));
    QVERIFY(onlyOldFileStands());
}

void TestAtomicWrite::folderReadOnly()
{
    writeBytes(path(), "old");
    QCOMPARE(::chmod(qPrintable(path()), 0666), 0);
    QCOMPARE(::chmod(qPrintable(m_folder->path()), 0555), 0);
    const int status = exitOfChild([this] {
        if (!isOrdinaryUser())
            return couldNotTry;
        const Result<void> written = atomicWrite(path(), "new");
        return !written && written.error().args == QStringList{m_folder->path()} ? statusOf(written) : 0;
    });
    ::chmod(qPrintable(m_folder->path()), 0755);
    QCOMPARE(status, failedWith(ErrorCode::FolderReadOnly));
    QVERIFY(onlyOldFileStands());
}

/// The limit makes the first write a short one and the next one fail, as a full disk does (toolkit G6).
void TestAtomicWrite::fileTooLarge()
{
    writeBytes(path(), "old");
    const int status = exitOfChild([this] {
        std::signal(SIGXFSZ, [](int) {});
        const rlimit limit = {100000, 100000};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return couldNotTry;
        Result<AtomicFile> file = AtomicFile::create(path());
        if (!file || file->write(QByteArray(150000, 'n')))
            return 0;
        if (names() != QStringList{QStringLiteral("list.csv")})
            return couldNotTry;
        return statusOf(file->commit());
    });
    QCOMPARE(status, failedWith(ErrorCode::FileUnwritable));
    QVERIFY(onlyOldFileStands());
}
#endif

#ifdef Q_OS_LINUX
void TestAtomicWrite::diskFull()
{
    const int status = exitOfChild([this] {
        if (!mountSmallDisk(m_folder->path()))
            return couldNotTry;
        writeBytes(path(), "old");
        const int full = statusOf(atomicWrite(path(), QByteArray(100000, 'n')));
        return onlyOldFileStands() ? full : -1;
    });
    if (status == couldNotTry)
        QSKIP("no small disk can be mounted here");
    QCOMPARE(status, failedWith(ErrorCode::DiskFull));
}
#endif

QTEST_GUILESS_MAIN(TestAtomicWrite)
#include "tst_atomic_write.moc"
