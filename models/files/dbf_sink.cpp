// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/dbf_sink.h"

#include "models/files/shapelib_device.h"

#include <QBuffer>

#include <algorithm>
#include <utility>

namespace hengzhao::files
{

namespace
{

/// The language driver byte of code page 936.
constexpr int gbkLanguageDriver = 77;

/// Capitals, digits and low lines: what every program takes for a name.
bool isFieldName(const QString &name)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    return !name.isEmpty() && name.size() <= DbfSink::longestName && isCapital(name.front()) &&
           std::all_of(name.begin(), name.end(),
                       [&](QChar c) { return isCapital(c) || (c >= u'0' && c <= u'9') || c == u'_'; });
}

} // namespace

DbfSink::DbfSink(QString path, AtomicFile file) : m_path(std::move(path)), m_file(std::move(file)) {}

Result<std::unique_ptr<DbfSink>> DbfSink::create(const QString &path)
{
    return AtomicFile::create(path).map(
        [&](AtomicFile &&file) { return std::unique_ptr<DbfSink>(new DbfSink(path, std::move(file))); });
}

Result<void> DbfSink::add(const QStringList &cells)
{
    if (m_error)
        return failure(*m_error);
    Result<void> taken = m_names.isEmpty() ? takeNames(cells) : takeRow(cells);
    if (!taken)
        m_error = taken.error();
    return taken;
}

Result<void> DbfSink::takeNames(const QStringList &cells)
{
    if (cells.isEmpty() || cells.size() > mostFields)
        return failure(ErrorCode::DbfFieldCount, {m_path, QString::number(cells.size())});
    for (const QString &name : cells) {
        if (!isFieldName(name) || cells.count(name) > 1)
            return failure(ErrorCode::DbfFieldName, {m_path, name});
    }
    m_names = cells;
    m_widths.assign(std::size_t(cells.size()), 1);
    return {};
}

Result<void> DbfSink::takeRow(const QStringList &cells)
{
    ++m_rows;
    // A row of more cells than fields would lose some of them.
    if (cells.size() > m_names.size())
        return failure(ErrorCode::DbfFieldCount, {m_path, QString::number(cells.size())});
    for (qsizetype place = 0; place < m_names.size(); ++place) {
        const auto bytes = m_encoder.encode(cells.value(place));
        if (!bytes)
            return failure(refusal(ErrorCode::DbfCharacter, place, bytes.error()));
        if (bytes->contains('\0'))
            return failure(refusal(ErrorCode::DbfCharacter, place, QStringLiteral("U+0000")));
        if (bytes->size() > longestValue)
            return failure(refusal(ErrorCode::DbfValueTooLong, place, QString::number(bytes->size())));
        int &width = m_widths[std::size_t(place)];
        width = std::max(width, int(bytes->size()));
        m_values += *bytes;
        m_values += '\0';
    }
    return {};
}

/// The first record is a spreadsheet's second row.
Error DbfSink::refusal(ErrorCode code, qsizetype place, const QString &what) const
{
    return Error{code, {m_path, QString::number(m_rows + 1), m_names[place], what}};
}

Result<void> DbfSink::finish()
{
    if (m_error)
        return failure(*m_error);
    return tableOfRows().and_then([this](const QByteArray &table) { return m_file.write(table); }).and_then([this] {
        return m_file.commit();
    });
}

Result<QByteArray> DbfSink::tableOfRows() const
{
    const Error unmade{ErrorCode::FileUnwritable, {m_path, {}}};
    // Without a field there is no table.
    if (m_names.isEmpty())
        return failure(ErrorCode::DbfFieldCount, {m_path, QStringLiteral("0")});
    QBuffer buffer;
    if (!buffer.open(QIODevice::ReadWrite))
        return failure(unmade);
    DbfHandle table = createDbfOn(buffer, gbkLanguageDriver);
    if (!table)
        return failure(unmade);
    for (qsizetype place = 0; place < m_names.size(); ++place) {
        const int width = m_widths[std::size_t(place)];
        if (DBFAddNativeFieldType(table.get(), m_names[place].toLatin1().constData(), 'C', width, 0) < 0)
            return failure(unmade);
    }
    const char *value = m_values.constData();
    for (int row = 0; row < m_rows; ++row) {
        for (int place = 0; place < m_names.size(); ++place) {
            if (!DBFWriteStringAttribute(table.get(), row, place, value))
                return failure(unmade);
            value += qstrlen(value) + 1;
        }
    }
    table.reset(); // writes the header and the last record
    return buffer.data();
}

} // namespace hengzhao::files
