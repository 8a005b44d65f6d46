// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/discipline_catalogue.h"

#include "models/domain/term.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace hengzhao
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::array effects = {
    Term<SanctionEffect>{SanctionEffect::None, QLatin1String("none"), u"记录"},
    Term<SanctionEffect>{SanctionEffect::Cut, QLatin1String("cut"), u"扣减计划"},
    Term<SanctionEffect>{SanctionEffect::Restrict, QLatin1String("restrict"), u"限制招生"},
    Term<SanctionEffect>{SanctionEffect::Stop, QLatin1String("stop"), u"停止资格"},
};

DisciplineTerm termOf(const QJsonObject &entry)
{
    return {entry[u"code"].toString(), entry[u"zh"].toString(), entry[u"en"].toString()};
}

QList<Offender> offendersOf(const QJsonObject &entry)
{
    QList<Offender> found;
    const QJsonArray codes = entry[u"offenders"].toArray();
    for (const QJsonValue &code : codes) {
        if (const auto offender = parseOffender(code.toString()))
            found.append(*offender);
    }
    return found;
}

SanctionKind sanctionOf(const QJsonObject &entry)
{
    SanctionKind kind{termOf(entry), offendersOf(entry)};
    kind.effect = parseSanctionEffect(entry[u"effect"].toString()).value_or(SanctionEffect::None);
    if (entry.contains(u"years"))
        kind.years = entry[u"years"].toInt();
    kind.untilYearEnd = entry[u"until_year_end"].toBool();
    return kind;
}

DisciplineCatalogue readCatalogue()
{
    QFile file(u":/discipline/discipline.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QJsonObject document = isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    DisciplineCatalogue catalogue;
    const auto each = [&document](QStringView key, auto take) {
        const QJsonArray entries = document[key].toArray();
        for (const QJsonValue &entry : entries)
            take(entry.toObject());
    };
    each(u"themes", [&](const QJsonObject &entry) { catalogue.themes.append(termOf(entry)); });
    each(u"checklist", [&](const QJsonObject &entry) {
        catalogue.checklist.append({entry[u"theme"].toString(), entry[u"zh"].toString(), entry[u"en"].toString()});
    });
    each(u"violations", [&](const QJsonObject &entry) {
        catalogue.violations.append({termOf(entry), offendersOf(entry), entry[u"letter"].toBool()});
    });
    each(u"sanctions", [&](const QJsonObject &entry) { catalogue.sanctions.append(sanctionOf(entry)); });
    catalogue.answerDays = document[u"answer_days"].toInt();
    return catalogue;
}

template <typename Kind>
const Kind *kindOf(const QList<Kind> &kinds, const QString &code)
{
    for (const Kind &kind : kinds) {
        if (kind.name.code == code || kind.name.chinese == code)
            return &kind;
    }
    return nullptr;
}

template <typename Kind>
QStringList codesOf(const QList<Kind> &kinds)
{
    QStringList codes;
    for (const Kind &kind : kinds)
        codes.append(kind.name.code);
    return codes;
}

} // namespace

QLatin1String codeName(SanctionEffect effect)
{
    return termCode(effects, effect);
}

std::optional<SanctionEffect> parseSanctionEffect(QStringView text)
{
    return parseTerm(effects, text);
}

const ViolationKind *DisciplineCatalogue::violation(const QString &code) const
{
    return kindOf(violations, code);
}

const SanctionKind *DisciplineCatalogue::sanction(const QString &code) const
{
    return kindOf(sanctions, code);
}

QStringList DisciplineCatalogue::violationCodes() const
{
    return codesOf(violations);
}

QStringList DisciplineCatalogue::sanctionCodes() const
{
    return codesOf(sanctions);
}

const DisciplineCatalogue &disciplineCatalogue()
{
    static const DisciplineCatalogue catalogue = readCatalogue();
    return catalogue;
}

} // namespace hengzhao
