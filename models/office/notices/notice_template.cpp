// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/notices/notice_template.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hengzhao::office
{

namespace
{

using namespace Qt::StringLiterals;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        texts.append(entry.toString());
    return texts;
}

NoticeTemplate readNoticeTemplate()
{
    QFile file(u":/notices/notice.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QJsonObject data = isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    NoticeTemplate texts;
    texts.title = data[u"title"].toString();
    texts.above = data[u"above"].toString();
    texts.number = data[u"number"].toString();
    texts.reprint = data[u"reprint"].toString();
    texts.sample = data[u"sample"].toString();
    texts.greeting = data[u"greeting"].toString();
    texts.body = textsOf(data[u"body"]);
    const QJsonArray fields = data[u"fields"].toArray();
    for (const QJsonValue &field : fields)
        texts.fields.append({field[u"name"].toString(), field[u"value"].toString()});
    texts.seals = textsOf(data[u"seals"]);
    texts.seal = data[u"seal"].toString();
    texts.dated = data[u"dated"].toString();
    texts.check = data[u"check"].toString();
    texts.unsignedCode = data[u"unsigned"].toString();
    texts.unknown = data[u"unknown"].toString();
    texts.years = data[u"years"].toString();
    texts.sexes = textsOf(data[u"sexes"]);
    const QJsonObject range = data[u"office_range"].toObject();
    texts.officeRange = {range[u"prefix"].toString(), range[u"first"].toString(), range[u"last"].toString()};
    return texts;
}

} // namespace

const NoticeTemplate &noticeTemplate()
{
    static const NoticeTemplate texts = readNoticeTemplate();
    return texts;
}

QString filledPlaces(const QString &text, const QHash<QString, QString> &values)
{
    QString filled;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = text.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            return filled + text.sliced(at);
        const auto value = values.constFind(text.sliced(open + 1, close - open - 1));
        filled += text.sliced(at, open - at);
        filled += value == values.constEnd() ? text.sliced(open, close + 1 - open) : *value;
        at = close + 1;
    }
}

} // namespace hengzhao::office
