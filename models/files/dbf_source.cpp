// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/dbf_source.h"

#include "models/files/dbf_encoding.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace hengzhao::files
{

namespace
{

constexpr char liveMark = ' ';
constexpr char deletedMark = '*';
/// A whole number of four bytes grows to eleven letters, a date of eight to ten.
constexpr qsizetype mostGrowth = 8;

bool isPlainText(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; });
}

bool isNumeral(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QByteArrayView trimmedNumber(QByteArrayView bytes)
{
    bytes = withoutPadding(bytes);
    while (!bytes.isEmpty() && (bytes.front() == ' ' || bytes.front() == '\0'))
        bytes = bytes.sliced(1);
    return bytes;
}

/// YYYYMMDD as YYYY-MM-DD. What is no such date stays as it is, for the reader of the cell to refuse.
QByteArray isoDate(QByteArrayView bytes)
{
    constexpr qsizetype dateLength = 8;
    const QByteArrayView date = trimmedNumber(bytes);
    if (date.size() != dateLength || !isNumeral(date))
        return date.toByteArray();
    if (date == QByteArrayView("00000000"))
        return {};
    return date.first(4).toByteArray() + '-' + date.sliced(4, 2).toByteArray() + '-' + date.last(2).toByteArray();
}

QByteArray oneOrZero(QByteArrayView bytes)
{
    const QByteArrayView text = trimmedNumber(bytes);
    if (text.size() != 1)
        return text.toByteArray();
    switch (text.front()) {
    case 'T':
    case 't':
    case 'Y':
    case 'y':
        return "1";
    case 'F':
    case 'f':
    case 'N':
    case 'n':
        return "0";
    case '?':
        return {};
    default:
        return text.toByteArray();
    }
}

QString nameOfEncoding(Encoding encoding)
{
    return encoding == Encoding::Utf8 ? QStringLiteral("UTF-8") : QStringLiteral("GB18030");
}

} // namespace

DbfSource::DbfSource(QString path, std::unique_ptr<DbfFile> file, Encoding encoding)
    : m_path(std::move(path)), m_file(std::move(file)), m_encoding(encoding), m_decoder(makeDecoder(encoding))
{
    const auto fields = qsizetype(m_file->fields().size());
    qsizetype names = 0;
    for (const DbfField &field : m_file->fields())
        names += field.name.size();
    m_text.resize(std::size_t(std::max(names, m_file->recordLength()) + fields * mostGrowth + Decoder::extraRoom));
}

Result<std::unique_ptr<DbfSource>> DbfSource::open(const QString &path, QStringView encodingName)
{
    Result<std::unique_ptr<DbfFile>> file = DbfFile::open(path);
    if (!file)
        return failure(file.error());
    const Result<Encoding> encoding = encodingOfDbf(path, encodingName, **file);
    if (!encoding)
        return failure(encoding.error());
    return std::unique_ptr<DbfSource>(new DbfSource(path, std::move(*file), *encoding));
}

double DbfSource::part() const
{
    return m_file->records() > 0 ? double(m_nextRecord) / double(m_file->records()) : 1.0;
}

Result<bool> DbfSource::next(std::vector<QStringView> &cells)
{
    if (m_error)
        return failure(*m_error);
    Result<bool> another = m_row == 0 ? readHeader(cells) : readNext(cells);
    if (!another)
        m_error = another.error();
    return another;
}

Result<bool> DbfSource::readNext(std::vector<QStringView> &cells)
{
    while (m_nextRecord < m_file->records()) {
        const QByteArrayView record = m_file->record(m_nextRecord++);
        if (!record.isEmpty() && record.front() == deletedMark)
            continue;
        ++m_row;
        if (record.isEmpty() || record.front() != liveMark)
            return failure(ErrorCode::DbfRecordWrong, {m_path, QString::number(m_row)});
        if (const Result<void> done = readRecord(record, cells); !done)
            return failure(done.error());
        if (std::any_of(cells.begin(), cells.end(), [](QStringView cell) { return !cell.trimmed().isEmpty(); }))
            return true;
    }
    return false;
}

Result<bool> DbfSource::readHeader(std::vector<QStringView> &cells)
{
    m_row = 1;
    m_used = 0;
    cells.clear();
    for (const DbfField &field : m_file->fields()) {
        const Result<QStringView> name = decode(field, withoutPadding(field.name));
        if (!name)
            return failure(name.error());
        cells.push_back(*name);
    }
    return true;
}

Result<void> DbfSource::readRecord(QByteArrayView record, std::vector<QStringView> &cells)
{
    m_used = 0;
    cells.clear();
    for (const DbfField &field : m_file->fields()) {
        const Result<QStringView> cell = read(field, record.sliced(field.offset, field.width));
        if (!cell)
            return failure(cell.error());
        cells.push_back(*cell);
    }
    return {};
}

Result<QStringView> DbfSource::read(const DbfField &field, QByteArrayView bytes)
{
    switch (field.type) {
    case 'D':
        return decode(field, isoDate(bytes));
    case 'L':
        return decode(field, oneOrZero(bytes));
    case 'I':
        return put(QLatin1StringView(QByteArray::number(qFromLittleEndian<qint32>(bytes.data()))));
    case 'N':
    case 'F':
        return decode(field, trimmedNumber(bytes));
    default:
        return decode(field, withoutPadding(bytes));
    }
}

/// Most of a table is plain letters and digits, which need no converter.
Result<QStringView> DbfSource::decode(const DbfField &field, QByteArrayView bytes)
{
    if (isPlainText(bytes) && !bytes.contains('\0'))
        return put(QLatin1StringView(bytes.data(), bytes.size()));
    char16_t *const to = m_text.data() + m_used;
    const std::optional<Decoded> decoded = m_decoder->decode(bytes, true, to);
    // A zero would end the text for some programs and not for others.
    if (!decoded || decoded->bytes != bytes.size() || bytes.contains('\0'))
        return failure(ErrorCode::DbfTextWrong,
                       {m_path, QString::number(m_row), QString::fromLatin1(field.name), nameOfEncoding(m_encoding)});
    m_used += decoded->units;
    return QStringView(to, decoded->units);
}

QStringView DbfSource::put(QLatin1StringView text)
{
    char16_t *const to = m_text.data() + m_used;
    std::transform(text.begin(), text.end(), to, [](char c) { return char16_t(uchar(c)); });
    m_used += text.size();
    return {to, text.size()};
}

} // namespace hengzhao::files
