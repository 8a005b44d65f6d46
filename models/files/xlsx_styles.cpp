// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_styles.h"

namespace hengzhao::files
{

Result<void> XlsxStyles::read(XlsxArchive &archive, const QString &part)
{
    const Result<std::unique_ptr<XlsxXml>> xml = XlsxXml::open(archive, part);
    if (!xml)
        return failure(xml.error());
    QHash<int, NumberForm> own;
    bool inCells = false; // "xf" also stands among the styles that have names, which no cell counts
    while ((*xml)->nextElement()) {
        const QStringView name = (*xml)->name();
        const QXmlStreamAttributes attributes = (*xml)->attributes();
        const int format = attributes.value(QLatin1String("numFmtId")).toInt();
        if (name == u"numFmt")
            own.insert(format, numberForm(attributes.value(QLatin1String("formatCode"))));
        else if (name == u"cellXfs" || name == u"cellStyleXfs" || name == u"cellStyles" || name == u"dxfs")
            inCells = name == u"cellXfs";
        else if (name == u"xf" && inCells)
            m_forms.push_back(own.contains(format) ? own.value(format) : builtInForm(format));
    }
    return (*xml)->state();
}

} // namespace hengzhao::files
