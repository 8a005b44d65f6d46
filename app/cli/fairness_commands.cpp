// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/fairness_desk.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct FairnessWords {
    Q_DECLARE_TR_FUNCTIONS(FairnessWords)
};

/// The batch as the word that follows, as for every other verb of the noun, or as --batch.
Result<int> batchOf(const QString &word)
{
    bool isNumber = false;
    const int batch = word.toInt(&isNumber);
    if (!isNumber || batch < 1)
        return failure(ErrorCode::WrongUsage,
                       {FairnessWords::tr("the number of a batch is wanted, not “%1”").arg(word)});
    return batch;
}

QJsonObject pairsJson(const std::vector<admission::DisplacedWish> &wishes)
{
    return {{QStringLiteral("pairs"), qint64(pairsIn(wishes))}, {QStringLiteral("choices"), qint64(wishes.size())}};
}

QJsonObject sheetJson(const office::FairnessSheet &sheet)
{
    QJsonArray modes;
    for (const office::ModeFares &other : sheet.others) {
        QJsonObject mode{{QStringLiteral("mode"), QString(codeName(other.mode))},
                         {QStringLiteral("pre_admitted"), other.preAdmitted}};
        for (const admission::Fare fare : admission::allFares)
            mode.insert(QString(codeName(fare)), qint64(other.fares.of(fare)));
        modes.append(mode);
    }
    return {{QStringLiteral("batch"), sheet.run.batch},
            {QStringLiteral("run"), sheet.run.id.value()},
            {QStringLiteral("mode"), QString(codeName(sheet.run.mode))},
            {QStringLiteral("pool"), sheet.run.pool},
            {QStringLiteral("pre_admitted"), sheet.run.preAdmitted},
            {QStringLiteral("holds"), sheet.proof.holds()},
            {QStringLiteral("modes"), modes},
            {QStringLiteral("lot_decided"), sheet.run.lotDecided},
            {QStringLiteral("displaced"), pairsJson(sheet.displaced)},
            {QStringLiteral("outscored"), pairsJson(sheet.outscored)},
            {QStringLiteral("certificate"), QJsonObject{{QStringLiteral("inputs"), sheet.run.inputsDigest},
                                                        {QStringLiteral("outcome"), sheet.run.outcomeDigest}}}};
}

Result<Answer> showFairness(const Context &context)
{
    const Arguments &arguments = context.arguments;
    const Result<int> batch =
        batchOf(arguments.rest.isEmpty() ? arguments.value(QStringLiteral("batch")) : arguments.rest.first());
    if (!batch)
        return failure(batch.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::FairnessDesk desk(*season);
    const Result<office::FairnessSheet> sheet = desk.sheet(*batch, context.progress);
    if (!sheet)
        return failure(sheet.error());
    Answer answer{sheetJson(*sheet),
                  textOf(office::FairnessDesk::table(*sheet)) + office::FairnessDesk::proofWords(*sheet) +
                      QLatin1Char('\n'),
                  {},
                  0};
    if (!arguments.has(QStringLiteral("list")))
        return answer;
    const QString code = arguments.value(QStringLiteral("list"));
    const Result<Table> list = desk.list(*sheet, code);
    if (!list)
        return failure(list.error());
    QJsonArray rows;
    for (size_t row = 0; row < list->rows(); ++row)
        rows.append(rowJson(*list, row));
    answer.json.insert(QStringLiteral("list"), code);
    answer.json.insert(QStringLiteral("rows"), rows);
    answer.text += QLatin1Char('\n') + textOf(*list);
    return answer;
}

Result<Answer> exportFairness(const Context &context)
{
    const Result<int> batch = batchOf(context.arguments.value(QStringLiteral("batch")));
    if (!batch)
        return failure(batch.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::FairnessDesk desk(*season);
    const Result<office::FairnessSheet> sheet = desk.sheet(*batch, context.progress);
    if (!sheet)
        return failure(sheet.error());
    const QString path = context.arguments.rest.value(0);
    if (const Result<void> written = desk.write(*sheet, path, context.arguments.value(QStringLiteral("list")));
        !written)
        return failure(written.error());
    QJsonObject json = sheetJson(*sheet);
    json.insert(QStringLiteral("path"), path);
    return Answer{json, FairnessWords::tr("Written: %1").arg(path) + QLatin1Char('\n'), {}, 0};
}

} // namespace

QList<Command> fairnessCommands()
{
    const QStringList options{QStringLiteral("batch"), QStringLiteral("list")};
    return {{QStringLiteral("batch"), QStringLiteral("fairness"), 0, 1, options, showFairness},
            {QStringLiteral("export"), QStringLiteral("fairness"), 1, 1, options, exportFairness}};
}

} // namespace hengzhao::cli
