// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <optional>

namespace hengzhao
{

/// What may hang on a filing, on material, on an inspection: documents and pictures.
enum class AttachmentType { Pdf, Png, Jpeg };

[[nodiscard]] QLatin1String codeName(AttachmentType type);
[[nodiscard]] std::optional<AttachmentType> parseAttachmentType(QStringView text);

/// The most bytes one attachment may have.
constexpr qint64 largestAttachment = qint64{20} * 1024 * 1024;

/// The type that the first bytes of a file tell, whatever its name says.
[[nodiscard]] std::optional<AttachmentType> attachmentTypeOf(QByteArrayView content);

/// Whether a file's name ends as names of its type do.
[[nodiscard]] bool hasEndingOf(QStringView name, AttachmentType type);

/// A name that every file system takes and that shows what it is: the last part of a path, without characters that
/// steer a terminal or turn the direction of writing, no longer than 120 characters, the ending kept.
[[nodiscard]] QString safeAttachmentName(const QString &name, AttachmentType type);

} // namespace hengzhao
