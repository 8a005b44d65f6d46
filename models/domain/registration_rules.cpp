// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registration_rules.h"

#include <QFile>
#include <QJsonDocument>

namespace hengzhao
{

namespace
{

using namespace Qt::StringLiterals;

QHash<QString, QString> wordsOf(const QJsonValue &value)
{
    QHash<QString, QString> words;
    const QJsonObject object = value.toObject();
    for (auto word = object.begin(); word != object.end(); ++word)
        words.insert(word.key(), word.value().toString());
    return words;
}

RegistrationRules readRegistrationRules()
{
    QFile file(u":/registration/registration.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QJsonObject document = isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const QJsonObject substitute = document[u"substitute"].toObject();
    return {document[u"semester_months"].toInt(), document[u"enrolment_month"].toInt(),
            document[u"rows_a_sheet"].toInt(),    document[u"sheets_a_file"].toInt(),
            substitute[u"prefix"].toString(),     substitute[u"school_digits"].toInt(),
            substitute[u"serial_digits"].toInt(), wordsOf(document[u"admission_kinds"]),
            wordsOf(document[u"school_kinds"]),   wordsOf(document[u"provinces"])};
}

} // namespace

const RegistrationRules &registrationRules()
{
    static const RegistrationRules rules = readRegistrationRules();
    return rules;
}

QDate semesterOver(const QDate &enrolled, const RuleBook &book)
{
    const std::optional<Window> semester = book.window(u"semester"_s);
    if (semester && semester->from < semester->to)
        return enrolled.addDays(semester->from.daysTo(semester->to) + 1);
    return enrolled.addMonths(registrationRules().semesterMonths);
}

QString substituteBeginning(const QString &schoolCode)
{
    QString digits;
    for (const QChar c : schoolCode) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    const RegistrationRules &rules = registrationRules();
    return rules.substitutePrefix + digits.right(rules.schoolDigits).rightJustified(rules.schoolDigits, u'0');
}

QString substituteNumber(const QString &beginning, qint64 serial)
{
    return beginning + QString::number(serial).rightJustified(registrationRules().serialDigits, u'0');
}

} // namespace hengzhao
