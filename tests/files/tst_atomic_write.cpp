// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/atomic_write.h"

#include "tests/files/rows_of_file.h"
#include "tests/files/small_disk.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace hengzhao;
using namespace hengzhao::files;

namespace
{

#ifdef Q_OS_UNIX
/// Root may write anywhere, so a test of permissions must not stay root.
bool isOrdinaryUser()
{
    constexpr uid_t nobody = 65534;
    return ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
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
    // Not left out on other systems: moc knows of none and would leave them out on every one.
    void permissionsStay();
    void newFileFollowsUmask();
    void linkStaysLink();
    void deviceIsRefused();
    void protectedFileIsRefused();
    void folderReadOnly();
    void fileTooLarge();
    void diskFull();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("list.csv")); }
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
#else
void TestAtomicWrite::permissionsStay()
{
    QSKIP("not on this system");
}

void TestAtomicWrite::newFileFollowsUmask()
{
    QSKIP("not on this system");
}

void TestAtomicWrite::linkStaysLink()
{
    QSKIP("not on this system");
}

void TestAtomicWrite::deviceIsRefused()
{
    QSKIP("not on this system");
}

void TestAtomicWrite::protectedFileIsRefused()
{
    QSKIP("not on this system");
}

void TestAtomicWrite::folderReadOnly()
{
    QSKIP("not on this system");
}

void TestAtomicWrite::fileTooLarge()
{
    QSKIP("not on this system");
}
#endif

#ifdef Q_OS_LINUX
void TestAtomicWrite::diskFull()
{
    const int status = exitOfChild([this] {
        if (!mountSmallDisk(m_folder->path(), "64k"))
            return couldNotTry;
        writeBytes(path(), "old");
        const int full = statusOf(atomicWrite(path(), QByteArray(100000, 'n')));
        return onlyOldFileStands() ? full : -1;
    });
    if (status == couldNotTry)
        QSKIP("no small disk can be mounted here");
    QCOMPARE(status, failedWith(ErrorCode::DiskFull));
}
#else
void TestAtomicWrite::diskFull()
{
    QSKIP("not on this system");
}
#endif

QTEST_GUILESS_MAIN(TestAtomicWrite)
#include "tst_atomic_write.moc"
