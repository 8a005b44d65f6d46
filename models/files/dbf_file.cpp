// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/dbf_file.h"

#include "models/files/shapelib_device.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

namespace hengzhao::files
{

struct DbfFile::State {
    explicit State(const QString &name) : path(name), file(name) {}

    Result<void> openFile();
    Result<void> checkLength();
    Result<void> checkFields();
    Result<void> readFields();

    QString path;
    QFile file;
    DbfHandle table;
    std::vector<DbfField> fields;
    int records = 0;
    qsizetype headerLength = 0;
    qsizetype recordLength = 0;
    int languageDriver = 0;
};

namespace
{

/// The header begins with a block of this length and goes on with one for each field.
constexpr qsizetype headerBlock = 32;
constexpr qsizetype widthPlace = 16;
constexpr char fieldListEnd = '\r';
constexpr char endOfFileMark = '\x1A';
/// What Visual FoxPro keeps for itself beside the fields of the table.
constexpr char systemFieldType = '0';

/// dBASE III and IV, FoxPro and Visual FoxPro, with and without a memo file.
bool isKnownVersion(uchar version)
{
    constexpr std::array<uchar, 8> known = {0x03, 0x30, 0x31, 0x32, 0x43, 0x83, 0x8B, 0xF5};
    return std::find(known.begin(), known.end(), version) != known.end();
}

bool isMemo(char type)
{
    constexpr QByteArrayView memoTypes = "MGPWQ";
    return memoTypes.contains(type);
}

/// Characters, numbers, dates, logicals and the whole numbers of Visual FoxPro; all else is in a form of its own.
bool isReadable(char type)
{
    constexpr QByteArrayView readableTypes = "CNFDLI";
    return readableTypes.contains(type);
}

quint16 shortAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

} // namespace

Result<void> DbfFile::State::openFile()
{
    if (!file.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    return {};
}

/// The header's count against what is there: too few bytes is a file cut off, too many are records that nobody counts.
Result<void> DbfFile::State::checkLength()
{
    const QByteArray header = file.read(headerBlock);
    if (header.size() < headerBlock || !isKnownVersion(uchar(header[0])))
        return failure(ErrorCode::NotDbf, {path});
    const qint64 count = qFromLittleEndian<quint32>(header.constData() + 4);
    headerLength = shortAt(header, 8);
    recordLength = shortAt(header, 10);
    languageDriver = uchar(header[29]);
    if (headerLength <= 2 * headerBlock || recordLength < 2)
        return failure(ErrorCode::NotDbf, {path});
    const qint64 end = headerLength + count * recordLength;
    bool isWhole = end <= file.size() && count <= std::numeric_limits<int>::max();
    if (isWhole && end < file.size())
        isWhole = file.seek(end) && file.read(1) == QByteArrayView(&endOfFileMark, 1);
    if (!isWhole)
        return failure(ErrorCode::DbfLengthWrong,
                       {path, QString::number(count), QString::number(end), QString::number(file.size())});
    records = int(count);
    return {};
}

/// The fields of a record fill it, behind the byte that marks it.
Result<void> DbfFile::State::checkFields()
{
    if (!file.seek(0))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    const QByteArray header = file.read(headerLength);
    qsizetype length = 1;
    for (qsizetype at = headerBlock; at + headerBlock <= header.size() && header[at] != fieldListEnd; at += headerBlock)
        length += uchar(header[at + widthPlace]);
    if (length != recordLength)
        return failure(ErrorCode::DbfFieldsWrong, {path, QString::number(recordLength), QString::number(length)});
    return {};
}

Result<void> DbfFile::State::readFields()
{
    table = openDbfOn(file);
    if (!table || DBFGetRecordCount(table.get()) != records)
        return failure(ErrorCode::NotDbf, {path});
    qsizetype offset = 1;
    for (int i = 0; i < DBFGetFieldCount(table.get()); ++i) {
        std::array<char, XBASE_FLDNAME_LEN_READ + 1> name = {};
        int width = 0;
        DBFGetFieldInfo(table.get(), i, name.data(), &width, nullptr);
        const char type = DBFGetNativeFieldType(table.get(), i);
        if (type != systemFieldType)
            fields.push_back({QByteArray(name.data()), type, offset, width});
        offset += width;
    }
    if (offset != recordLength || fields.empty())
        return failure(ErrorCode::NotDbf, {path});
    for (const DbfField &field : fields) {
        const QString name = QString::fromLatin1(field.name);
        if (isMemo(field.type))
            return failure(ErrorCode::DbfMemoField, {path, name});
        if (!isReadable(field.type) || (field.type == 'I' && field.width != sizeof(qint32)))
            return failure(ErrorCode::DbfFieldUnreadable, {path, name, QString(QLatin1Char(field.type))});
    }
    return {};
}

DbfFile::DbfFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
DbfFile::~DbfFile() = default;

Result<std::unique_ptr<DbfFile>> DbfFile::open(const QString &path)
{
    auto state = std::make_unique<State>(path);
    return state->openFile()
        .and_then([&] { return state->checkLength(); })
        .and_then([&] { return state->checkFields(); })
        .and_then([&] { return state->readFields(); })
        .map([&] { return std::unique_ptr<DbfFile>(new DbfFile(std::move(state))); });
}

const std::vector<DbfField> &DbfFile::fields() const
{
    return m_state->fields;
}

int DbfFile::records() const
{
    return m_state->records;
}

qsizetype DbfFile::recordLength() const
{
    return m_state->recordLength;
}

int DbfFile::languageDriver() const
{
    return m_state->languageDriver;
}

QByteArrayView DbfFile::record(int index)
{
    const char *const bytes = DBFReadTuple(m_state->table.get(), index);
    return bytes ? QByteArrayView(bytes, m_state->recordLength) : QByteArrayView();
}

} // namespace hengzhao::files
