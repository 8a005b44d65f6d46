// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_archive.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <zip.h>

#include <algorithm>
#include <cstring>

namespace hengzhao::files
{

namespace
{

/// The first bytes of what a spreadsheet program writes for a password, and of every .xls.
constexpr QByteArrayView compoundFile("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);

Result<void> checkBeginning(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::FileMissing, {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (file.read(compoundFile.size()) == compoundFile)
        return failure(ErrorCode::WorkbookEncrypted, {path});
    return {};
}

/// A name that would lead out of the archive's own folder if somebody unpacked it.
bool leadsAway(const QString &name)
{
    const QString plain = QString(name).replace(u'\\', u'/');
    return plain.startsWith(u'/') || plain.contains(u':') || plain.split(u'/').contains(QStringLiteral(".."));
}

Result<zip *> openZip(const QString &path)
{
    int code = 0;
    zip *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (archive != nullptr)
        return archive;
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString reason = QString::fromLocal8Bit(zip_error_strerror(&error));
    zip_error_fini(&error);
    return failure(damaged(path, {}, reason));
}

} // namespace

Error damaged(const QString &workbook, const QString &part, const QString &reason)
{
    return Error{ErrorCode::WorkbookDamaged, {workbook, part, reason}};
}

XlsxPart::XlsxPart(zip_file *file, QString workbook, QString name, qint64 packed, qint64 size, qint64 &unpackedInAll)
    : m_file(file), m_workbook(std::move(workbook)), m_name(std::move(name)), m_packed(packed), m_size(size),
      m_unpackedInAll(unpackedInAll)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

XlsxPart::~XlsxPart()
{
    zip_fclose(m_file);
}

double XlsxPart::part() const
{
    return m_size > 0 ? std::min(1.0, double(m_unpacked) / double(m_size)) : 1.0;
}

qint64 XlsxPart::readData(char *to, qint64 room)
{
    if (m_error)
        return -1;
    const qint64 count = zip_fread(m_file, to, quint64(room));
    m_error = count < 0 ? damaged(m_workbook, m_name, QString::fromLocal8Bit(zip_file_strerror(m_file)))
                        : limitMet(to, count);
    return m_error ? -1 : count;
}

/// What an archive says of its own sizes is only a claim, so what comes out is counted.
std::optional<Error> XlsxPart::limitMet(const char *bytes, qint64 count)
{
    m_unpacked += count;
    m_unpackedInAll += count;
    if (m_unpackedInAll > XlsxArchive::mostMegabytes << 20)
        return Error{ErrorCode::WorkbookTooLarge, {m_workbook, m_name, QString::number(XlsxArchive::mostMegabytes)}};
    if (m_unpacked > XlsxArchive::bytesWithoutRatio && m_unpacked / XlsxArchive::highestRatio > m_packed)
        return Error{ErrorCode::WorkbookPackedTooTight,
                     {m_workbook, m_name, QString::number(XlsxArchive::highestRatio)}};
    const auto lastTag = QByteArrayView(bytes, count).lastIndexOf('<');
    m_textBytes = lastTag < 0 ? m_textBytes + count : count - lastTag;
    if (m_textBytes > XlsxArchive::longestText)
        return Error{ErrorCode::CellTooLong, {m_workbook, m_name, QString::number(XlsxArchive::longestText)}};
    return std::nullopt;
}

XlsxArchive::XlsxArchive(QString path, zip *archive) : m_path(std::move(path)), m_zip(archive) {}

XlsxArchive::~XlsxArchive()
{
    zip_discard(m_zip);
}

Result<std::unique_ptr<XlsxArchive>> XlsxArchive::open(const QString &path)
{
    const Result<zip *> opened = checkBeginning(path).and_then([&] { return openZip(path); });
    if (!opened)
        return failure(opened.error());
    std::unique_ptr<XlsxArchive> archive(new XlsxArchive(path, *opened));
    return archive->listParts().map([&] { return std::move(archive); });
}

Result<void> XlsxArchive::listParts()
{
    const qint64 count = zip_get_num_entries(m_zip, 0);
    if (count > mostParts)
        return failure(ErrorCode::WorkbookTooManyParts, {m_path, QString::number(mostParts)});
    for (quint64 place = 0; place < quint64(count); ++place) {
        zip_stat_t entry;
        if (zip_stat_index(m_zip, place, 0, &entry) != 0)
            return failure(damaged(m_path, {}, QString::fromLocal8Bit(zip_strerror(m_zip))));
        const QString name = QString::fromUtf8(entry.name);
        if (leadsAway(name))
            return failure(ErrorCode::WorkbookUnsafeName, {m_path, name});
        if (entry.encryption_method != ZIP_EM_NONE)
            return failure(ErrorCode::WorkbookEncrypted, {m_path});
        // Of two parts of one name nobody knows which is meant.
        if (has(name))
            return failure(damaged(m_path, name));
        m_places.insert(name.toLower(), place);
    }
    return {};
}

Result<std::unique_ptr<XlsxPart>> XlsxArchive::part(const QString &name)
{
    const auto place = m_places.constFind(name.toLower());
    zip_stat_t entry;
    if (place == m_places.cend() || zip_stat_index(m_zip, *place, 0, &entry) != 0)
        return failure(damaged(m_path, name));
    zip_file *const file = zip_fopen_index(m_zip, *place, 0);
    if (file == nullptr)
        return failure(damaged(m_path, name, QString::fromLocal8Bit(zip_strerror(m_zip))));
    return std::make_unique<XlsxPart>(file, m_path, name, qint64(entry.comp_size), qint64(entry.size), m_unpacked);
}

} // namespace hengzhao::files
