// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QIODevice>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace hengzhao::files
{

/// One unpacked part of a workbook, read once from its beginning. Stops where the archive's limits are met.
class XlsxPart final : public QIODevice
{
public:
    XlsxPart(zip_file *file, QString workbook, QString name, qint64 packed, qint64 size, qint64 &unpackedInAll);
    ~XlsxPart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// How much has been unpacked, as a part of one.
    [[nodiscard]] double part() const;
    [[nodiscard]] const QString &workbook() const { return m_workbook; }
    [[nodiscard]] const QString &name() const { return m_name; }
    /// Why reading stopped before the part's end.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

protected:
    qint64 readData(char *to, qint64 room) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    [[nodiscard]] std::optional<Error> limitMet(const char *bytes, qint64 count);

    zip_file *m_file;
    QString m_workbook;
    QString m_name;
    qint64 m_packed;
    qint64 m_size;
    qint64 m_unpacked = 0;
    qint64 &m_unpackedInAll;
    /// Bytes since the last "<".
    qint64 m_textBytes = 0;
    std::optional<Error> m_error;
};

/// The parts of a workbook, which is a zip archive. Its limits are far from any workbook that an office sends, and near
/// enough that one made to do harm costs neither memory nor patience.
class XlsxArchive
{
public:
    static constexpr qint64 mostParts = 10'000;
    /// Unpacked, of all parts that are read: a hundred thousand rows of thirty columns take a quarter of it.
    static constexpr qint64 mostMegabytes = 512;
    /// How many bytes one packed byte may become. A sheet of one value over and over reaches about a hundred, an
    /// archive made to burst a thousand.
    static constexpr qint64 highestRatio = 250;
    /// Small parts may be packed as tightly as they like.
    static constexpr qint64 bytesWithoutRatio = qint64(16) << 20;
    /// Bytes of one text or tag: the longest text of a cell, every character of it escaped, takes a third of it.
    static constexpr qint64 longestText = 1 << 20;

    [[nodiscard]] static Result<std::unique_ptr<XlsxArchive>> open(const QString &path);
    ~XlsxArchive();
    XlsxArchive(const XlsxArchive &) = delete;
    XlsxArchive &operator=(const XlsxArchive &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool has(const QString &part) const { return m_places.contains(part.toLower()); }
    [[nodiscard]] Result<std::unique_ptr<XlsxPart>> part(const QString &name);

private:
    XlsxArchive(QString path, zip *archive);
    [[nodiscard]] Result<void> listParts();

    QString m_path;
    zip *m_zip;
    /// By their names in lower case, for spreadsheet programs do not tell case apart.
    QHash<QString, quint64> m_places;
    qint64 m_unpacked = 0;
};

/// A workbook or a part of it that cannot be read, and why.
[[nodiscard]] Error damaged(const QString &workbook, const QString &part, const QString &reason = {});

} // namespace hengzhao::files
