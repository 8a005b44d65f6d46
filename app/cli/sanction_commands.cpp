// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/row_command.h"
#include "models/office/sanction_desk.h"
#include "models/wording/discipline_words.h"
#include "models/wording/figure_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct SanctionCommandWords {
    Q_DECLARE_TR_FUNCTIONS(SanctionCommandWords)
};

template <typename Number>
QJsonValue jsonOf(const std::optional<Number> &number)
{
    return number ? QJsonValue(qint64(*number)) : QJsonValue();
}

QJsonObject sanctionJson(const office::Sanction &sanction, const QDate &today)
{
    return {{QStringLiteral("sanction"), sanction.id},
            {QStringLiteral("kind"), sanction.kind},
            {QStringLiteral("effect"), QString(codeName(sanction.effect))},
            {QStringLiteral("offender"), QString(codeName(sanction.offender))},
            {QStringLiteral("school"), sanction.subjectCode},
            {QStringLiteral("name"), sanction.subjectName},
            {QStringLiteral("order"), sanction.orderNumber},
            {QStringLiteral("day"), sanction.day.toString(Qt::ISODate)},
            {QStringLiteral("until"),
             sanction.until.isValid() ? QJsonValue(sanction.until.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("seats"), jsonOf(sanction.seats)},
            {QStringLiteral("percent"), jsonOf(sanction.percent)},
            {QStringLiteral("district"), sanction.district},
            {QStringLiteral("program"), sanction.program},
            {QStringLiteral("violation"), jsonOf(sanction.violation)},
            {QStringLiteral("revoked"), sanction.revoked},
            {QStringLiteral("state"), office::standingOf(sanction, today)}};
}

QJsonArray cutBucketsJson(const QList<office::CutBucket> &buckets)
{
    QJsonArray list;
    for (const office::CutBucket &bucket : buckets)
        list.append(QJsonObject{{QStringLiteral("district"), bucket.district},
                                {QStringLiteral("seats"), bucket.seats},
                                {QStringLiteral("taken"), bucket.taken},
                                {QStringLiteral("cut"), bucket.cut},
                                {QStringLiteral("claim"), bucket.claim}});
    return list;
}

/// A whole number of an option; nothing where the option is not given.
Result<std::optional<int>> countOf(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::optional<int>();
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (!isNumber || number < 1)
        return failure(
            ErrorCode::WrongUsage,
            {SanctionCommandWords::tr("%1 is a whole number above nought").arg(QStringLiteral("--") + option)});
    return std::optional(number);
}

Result<office::NewSanction> wantedSanction(const Arguments &given)
{
    office::NewSanction wanted;
    wanted.code = given.rest.value(0);
    wanted.kind = given.rest.value(1);
    const QString offender = given.value(QStringLiteral("offender"));
    if (!offender.isEmpty()) {
        const std::optional<Offender> known = parseOffender(offender);
        if (!known)
            return failure(ErrorCode::WrongUsage,
                           {SanctionCommandWords::tr("%1 is no kind of offender").arg(offender)});
        wanted.offender = *known;
    }
    const Result<std::optional<int>> seats = countOf(given, QStringLiteral("seats"));
    const Result<std::optional<int>> percent = countOf(given, QStringLiteral("percent"));
    const Result<std::optional<int>> violation = countOf(given, QStringLiteral("violation"));
    if (!seats || !percent)
        return failure(seats ? percent.error() : seats.error());
    if (!violation)
        return failure(violation.error());
    wanted.seats = *seats;
    wanted.percent = *percent;
    if (*violation)
        wanted.violation = **violation;
    wanted.name = given.value(QStringLiteral("name"));
    wanted.district = given.value(QStringLiteral("district"));
    wanted.program = given.value(QStringLiteral("program"));
    wanted.order = given.value(QStringLiteral("order"));
    wanted.remark = given.value(QStringLiteral("remark"));
    return wanted;
}

Result<Answer> addSanction(const Context &context)
{
    const Result<office::NewSanction> wanted = wantedSanction(context.arguments);
    if (!wanted)
        return failure(wanted.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::SanctionDesk desk(*season);
    const bool isTrial = context.arguments.has(QStringLiteral("dry-run"));
    const Result<office::SanctionOutcome> done = isTrial ? desk.preview(*wanted) : desk.add(*wanted);
    if (!done)
        return failure(done.error());
    QJsonObject json = sanctionJson(done->sanction, desk.today());
    json.insert(QStringLiteral("buckets"), cutBucketsJson(done->buckets));
    qint64 claim = 0;
    for (const office::CutBucket &bucket : done->buckets)
        claim += bucket.claim;
    json.insert(QStringLiteral("claim"), claim);
    json.insert(QStringLiteral("dry_run"), isTrial);
    QString text = isTrial ? SanctionCommandWords::tr("Nothing was kept. The sanction would be:")
                           : SanctionCommandWords::tr("Sanction %1:").arg(done->sanction.id);
    text += QLatin1Char(' ') + done->sanction.subjectName + QStringLiteral(" · ") +
            wording::sanctionKindWord(done->sanction.kind) + QLatin1Char('\n');
    if (done->sanction.seats)
        text += SanctionCommandWords::tr("%1 seats cut, %2 of them when they fall free")
                    .arg(wording::thousands(*done->sanction.seats), wording::thousands(claim)) +
                QLatin1Char('\n');
    if (done->sanction.effect == SanctionEffect::Stop)
        text += SanctionCommandWords::tr("%1 admissions revoked").arg(wording::thousands(done->revoked)) +
                QLatin1Char('\n');
    return Answer{json, text, {}, 0};
}

Result<Answer> listSanctions(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::SanctionDesk desk(*season);
    const bool isPublic = context.arguments.has(QStringLiteral("public"));
    const Result<QList<office::Sanction>> known = desk.sanctions();
    const Result<Table> table = desk.sanctionTable(isPublic);
    if (!known || !table)
        return failure(known ? table.error() : known.error());
    QJsonArray list;
    for (const office::Sanction &one : *known) {
        if (!isPublic || one.offender != Offender::Post)
            list.append(sanctionJson(one, desk.today()));
    }
    return Answer{{{QStringLiteral("sanctions"), list}}, textOf(*table), {}, 0};
}

Result<Answer> showSanction(const Context &context)
{
    return withRow<office::SanctionDesk>(context, [&](office::SanctionDesk &desk, qint64 id) -> Result<Answer> {
        const Result<office::Sanction> found = desk.sanction(id);
        const Result<Table> buckets = desk.bucketTable(id);
        const Result<Table> claimed = desk.claimTable(id);
        if (!found || !buckets)
            return failure(found ? buckets.error() : found.error());
        if (!claimed)
            return failure(claimed.error());
        QJsonObject json = sanctionJson(*found, desk.today());
        json.insert(QStringLiteral("remark"), found->remark);
        if (found->school) {
            const Result<QList<office::CutBucket>> known = desk.buckets(*found->school);
            if (!known)
                return failure(known.error());
            json.insert(QStringLiteral("buckets"), cutBucketsJson(*known));
        }
        QJsonArray held;
        for (size_t row = 0; row < claimed->rows(); ++row)
            held.append(claimed->columns[0].text(row));
        json.insert(QStringLiteral("claimed"), held);
        return Answer{json, textOf(*buckets) + QLatin1Char('\n') + textOf(*claimed), {}, 0};
    });
}

Result<Answer> liftSanction(const Context &context)
{
    return withRow<office::SanctionDesk>(context, [&](office::SanctionDesk &desk, qint64 id) -> Result<Answer> {
        const Result<void> done = desk.lift(id, context.arguments.value(QStringLiteral("order")),
                                            context.arguments.value(QStringLiteral("reason")));
        const Result<office::Sanction> now = done ? desk.sanction(id) : failure(done.error());
        if (!now)
            return failure(now.error());
        return Answer{sanctionJson(*now, desk.today()),
                      SanctionCommandWords::tr("Sanction %1 is lifted.").arg(id) + QLatin1Char('\n'),
                      {},
                      0};
    });
}

Result<Answer> exportSanctions(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QString path = context.arguments.rest.value(0);
    const Result<qint64> rows = office::SanctionDesk(*season).writePublicList(path, context.progress);
    if (!rows)
        return failure(rows.error());
    return Answer{{{QStringLiteral("file"), path}, {QStringLiteral("rows"), *rows}}, path + QLatin1Char('\n'), {}, 0};
}

} // namespace

QList<Command> sanctionCommands()
{
    const QString noun = QStringLiteral("sanction");
    return {{noun,
             QStringLiteral("add"),
             2,
             2,
             {QStringLiteral("seats"), QStringLiteral("percent"), QStringLiteral("order"), QStringLiteral("district"),
              QStringLiteral("program"), QStringLiteral("violation"), QStringLiteral("offender"),
              QStringLiteral("name"), QStringLiteral("remark"), QStringLiteral("dry-run")},
             addSanction},
            {noun, QStringLiteral("list"), 0, 0, {QStringLiteral("public")}, listSanctions},
            {noun, QStringLiteral("show"), 1, 1, {}, showSanction},
            {noun, QStringLiteral("lift"), 1, 1, {QStringLiteral("order"), QStringLiteral("reason")}, liftSanction},
            {noun, QStringLiteral("export"), 1, 1, {}, exportSanctions}};
}

} // namespace hengzhao::cli
