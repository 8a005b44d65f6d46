// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace hengzhao::files
{

/// Turns text into GBK (code page 936), the one encoding of Chinese that every program takes a dbf table to have.
class GbkEncoder
{
public:
    GbkEncoder();

    /// The bytes, or the first character that GBK does not have.
    [[nodiscard]] tl::expected<QByteArray, QString> encode(const QString &text) const;

private:
    /// The two bytes of each UTF-16 unit; 0 where there are none.
    std::vector<quint16> m_bytes;
};

} // namespace hengzhao::files
