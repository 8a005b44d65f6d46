// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rule_book_reader.h"

namespace hengzhao
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QLatin1String telephonesKey("telephones");
constexpr QLatin1String issuingOfficeKey("issuing_office");

} // namespace

QStringList RuleBookReader::publicKeys()
{
    return {telephonesKey, issuingOfficeKey};
}

void RuleBookReader::readPublicNotice()
{
    if (m_document.contains(issuingOfficeKey)) {
        if (const std::optional<QString> office = m_values.text(m_document[issuingOfficeKey], issuingOfficeKey)) {
            m_book.m_issuingOffice = *office;
            m_document[issuingOfficeKey] = *office;
        }
    }
    if (!m_document.contains(telephonesKey))
        return;
    const std::optional<QJsonArray> given = m_values.array(m_document[telephonesKey], telephonesKey);
    if (!given)
        return;
    QJsonArray telephones;
    for (qsizetype i = 0; i < given->size(); ++i) {
        const QString path = entryPath(telephonesKey, i);
        if (std::optional<QJsonObject> telephone = m_values.object(given->at(i), path)) {
            readTelephone(*telephone, path);
            telephones.append(*telephone);
        }
    }
    m_document[telephonesKey] = telephones;
}

void RuleBookReader::readTelephone(QJsonObject &telephone, const QString &path)
{
    m_values.noteUnknown(telephone, {u"organisation"_s, u"phone"_s}, path);
    Telephone read;
    for (const auto &[key, text] : {std::pair(u"organisation"_s, &read.organisation), {u"phone"_s, &read.phone}}) {
        if (!telephone.contains(key)) {
            m_values.problem(FindingCode::MissingRule, rulePath(path, key));
        } else if (const std::optional<QString> written = m_values.text(telephone[key], rulePath(path, key))) {
            *text = *written;
            telephone[key] = *written;
        }
    }
    m_book.m_telephones.append(read);
}

} // namespace hengzhao
