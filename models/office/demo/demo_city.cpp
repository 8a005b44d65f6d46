// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/demo_city.h"

#include "models/office/demo/tables.h"
#include "models/office/demo/text_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace hengzhao::office
{

namespace
{

struct Kind {
    QLatin1String name;
    demo::TablePointer (*make)(const demo::CityPointer &);
};

constexpr std::array madeKinds = {
    Kind{QLatin1String("districts"), demo::districtTable},
    Kind{QLatin1String("junior-schools"), demo::juniorSchoolTable},
    Kind{QLatin1String("graduates"), demo::graduateTable},
    Kind{QLatin1String("schools"), demo::schoolTable},
    Kind{QLatin1String("programs"), demo::programTable},
    Kind{QLatin1String("plans"), demo::planTable},
    Kind{QLatin1String("general-plans"), demo::generalPlanTable},
    Kind{QLatin1String("directory"), demo::contactTable},
    Kind{QLatin1String("candidates"), demo::candidateTable},
    Kind{QLatin1String("choices"), demo::choiceTable},
    Kind{QLatin1String("interviews"), demo::interviewTable},
    Kind{QLatin1String("lines"), demo::lineTable},
    Kind{QLatin1String("general"), demo::generalTable},
};

QJsonObject rulesOf(const demo::City &city)
{
    QJsonObject document = city.book.document();
    document[QLatin1String("lot_seed")] = QStringLiteral("hengyang-%1-demo-%2").arg(city.year).arg(city.seed);
    return document;
}

} // namespace

DemoCity::DemoCity(int candidates, quint64 seed, int year)
    : m_city(std::make_shared<const demo::City>(candidates, seed, year))
{
    Q_ASSERT(candidates >= 0 && candidates <= mostCandidates);
}

std::unique_ptr<files::RowSource> DemoCity::table(const QString &kind) const
{
    for (const Kind &made : madeKinds) {
        if (kind == made.name)
            return made.make(m_city);
    }
    return nullptr;
}

QStringList DemoCity::kinds()
{
    QStringList names;
    for (const Kind &made : madeKinds)
        names.append(made.name);
    return names;
}

QByteArray DemoCity::rules() const
{
    return QJsonDocument(rulesOf(*m_city)).toJson();
}

QByteArray DemoCity::rulesForBooklets() const
{
    QJsonObject document = rulesOf(*m_city);
    QJsonArray telephones;
    for (const QStringList &row : demo::readTextTable(QStringLiteral(":/demo/publicity.tsv"))) {
        if (row.value(0) == QLatin1String("telephone"))
            telephones.append(
                QJsonObject{{QStringLiteral("organisation"), row.value(1)}, {QStringLiteral("phone"), row.value(2)}});
        if (row.value(0) == QLatin1String("issuing-office"))
            document[QLatin1String("issuing_office")] = row.value(2);
    }
    document[QLatin1String("telephones")] = telephones;
    return QJsonDocument(document).toJson();
}

QList<PastDivision> DemoCity::pastDivisions() const
{
    return demo::pastDivisionsOf(*m_city);
}

QList<PastFigure> DemoCity::past() const
{
    return demo::pastOf(*m_city);
}

} // namespace hengzhao::office
