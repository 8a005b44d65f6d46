// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xls_source.h"

#include "models/files/csv_source.h"
#include "models/files/xls_status.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <utility>

namespace hengzhao::files
{

namespace
{

/// Far more than the 65,536 rows of an xls sheet need, and little enough for any computer.
constexpr qsizetype mostXlsBytes = qsizetype(256) << 20;

/// A process that is never left behind.
class ReadingProcess
{
public:
    ReadingProcess(QString path, const XlsReader &reader) : m_path(std::move(path)), m_reader(reader) {}
    ~ReadingProcess() { stop(); }
    ReadingProcess(const ReadingProcess &) = delete;
    ReadingProcess &operator=(const ReadingProcess &) = delete;

    /// What the program wrote, whatever its status.
    Result<QByteArray> run(const QStringList &arguments)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(m_reader.program, arguments, QIODevice::ReadOnly);
        if (!m_process.waitForStarted())
            return failure(ErrorCode::XlsReaderMissing, {m_path, m_reader.program});
        QElapsedTimer passed;
        passed.start();
        QByteArray bytes;
        while (m_process.state() != QProcess::NotRunning) {
            const int left = m_reader.milliseconds - int(passed.elapsed());
            if (left <= 0)
                return failure(ErrorCode::XlsReaderSlow, {m_path, QString::number(m_reader.milliseconds / 1000)});
            m_process.waitForReadyRead(left);
            bytes += m_process.readAllStandardOutput();
            if (bytes.size() > mostXlsBytes)
                return failure(ErrorCode::XlsTooLarge, {m_path});
        }
        bytes += m_process.readAllStandardOutput();
        if (m_process.exitStatus() != QProcess::NormalExit)
            return failure(ErrorCode::XlsReaderCrashed, {m_path});
        return bytes;
    }

    [[nodiscard]] XlsStatus status() const { return static_cast<XlsStatus>(m_process.exitCode()); }

private:
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    QString m_path;
    const XlsReader &m_reader;
    QProcess m_process;
};

std::optional<Error> errorOf(XlsStatus status, const QString &path)
{
    switch (status) {
    case XlsStatus::Done:
        return std::nullopt;
    case XlsStatus::Damaged:
        return Error{ErrorCode::XlsDamaged, {path}};
    case XlsStatus::Protected:
        return Error{ErrorCode::XlsProtected, {path}};
    case XlsStatus::TooLarge:
        return Error{ErrorCode::XlsTooLarge, {path}};
    case XlsStatus::NoSheet: // which whoever named one knows better
    case XlsStatus::Unwritten:
    case XlsStatus::WrongUsage:
        break;
    }
    return Error{ErrorCode::XlsReaderCrashed, {path}};
}

Result<void> checkFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (!file.isReadable() || !file.isFile())
        return failure(ErrorCode::FileUnreadable, {path});
    return {};
}

/// Names of sheets, each behind + or, where it is hidden, -.
Result<QStringList> markedSheets(const QString &path, const XlsReader &reader)
{
    ReadingProcess process(path, reader);
    const Result<QByteArray> names = process.run({QStringLiteral("--sheets"), QFileInfo(path).absoluteFilePath()});
    if (!names)
        return failure(names.error());
    if (const std::optional<Error> error = errorOf(process.status(), path))
        return failure(*error);
    return QString::fromUtf8(*names).split(u'\n', Qt::SkipEmptyParts);
}

Error unknownSheet(const QString &path, const QString &sheet, const XlsReader &reader)
{
    QStringList names = markedSheets(path, reader).value_or(QStringList());
    for (QString &name : names)
        name.remove(0, 1);
    return {ErrorCode::UnknownSheet, {path, sheet, names.join(QStringLiteral(", "))}};
}

Result<QByteArray> csvOf(const QString &path, const QString &sheet, const XlsReader &reader)
{
    QStringList arguments{QFileInfo(path).absoluteFilePath()};
    if (!sheet.isEmpty())
        arguments.append(sheet);
    ReadingProcess process(path, reader);
    Result<QByteArray> csv = process.run(arguments);
    if (!csv)
        return csv;
    if (process.status() == XlsStatus::NoSheet)
        return failure(unknownSheet(path, sheet, reader));
    const std::optional<Error> error = errorOf(process.status(), path);
    return error ? failure(*error) : csv;
}

} // namespace

XlsReader XlsReader::ofThisProgram()
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("hengzhao-xls.exe");
#else
    const QString name = QStringLiteral("hengzhao-xls");
#endif
    const QString here = QCoreApplication::applicationDirPath() + QLatin1Char('/');
    const QFileInfo beside(here + name);
    if (beside.isExecutable())
        return {beside.filePath()};
    return {QDir::cleanPath(here + QStringLiteral("../lib/hengzhao/") + name)};
}

Result<std::unique_ptr<RowSource>> openXls(const QString &path, const QString &sheet, const XlsReader &reader)
{
    const Result<QByteArray> csv = checkFile(path).and_then([&] { return csvOf(path, sheet, reader); });
    if (!csv)
        return failure(csv.error());
    Result<std::unique_ptr<CsvSource>> rows = CsvSource::ofBytes(path, *csv);
    if (!rows)
        return failure(ErrorCode::XlsDamaged, {path});
    return std::unique_ptr<RowSource>(std::move(*rows));
}

Result<QStringList> sheetsOfXls(const QString &path, const XlsReader &reader)
{
    return checkFile(path).and_then([&] { return markedSheets(path, reader); }).map([](const QStringList &marked) {
        QStringList shown;
        for (const QString &name : marked) {
            if (name.startsWith(u'+'))
                shown.append(name.sliced(1));
        }
        return shown;
    });
}

} // namespace hengzhao::files
