// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filing_answers.h"

#include "models/wording/column_titles.h"
#include "models/wording/figure_words.h"
#include "models/wording/filing_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hengzhao::cli
{

namespace
{

struct FilingAnswerWords {
    Q_DECLARE_TR_FUNCTIONS(FilingAnswerWords)
};

template <typename Number>
QJsonValue numberOrNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject headJson(const office::FilingView &view)
{
    const Filing &filing = view.filing;
    return {{QStringLiteral("school"), filing.school.code.text()},
            {QStringLiteral("name"), filing.school.name},
            {QStringLiteral("category"), codeName(filing.category)},
            {QStringLiteral("state"), codeName(filing.state)},
            {QStringLiteral("authority"), codeName(view.authority)},
            {QStringLiteral("waiting_days"), numberOrNull(view.waitingDays)},
            {QStringLiteral("due"), view.due ? QJsonValue(view.due->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("problems"), ofSeverity(view.findings, Severity::Problem).size()},
            {QStringLiteral("warnings"), view.open.size()}};
}

/// Fen as yuan.
QJsonValue yuanJson(std::optional<qint64> fen)
{
    constexpr double fenOfYuan = 100;
    return fen ? QJsonValue(static_cast<double>(*fen) / fenOfYuan) : QJsonValue();
}

QJsonObject programJson(const FiledProgram &program)
{
    return {
        {QStringLiteral("code"), program.code},
        {QStringLiteral("name"), program.name},
        {QStringLiteral("years"), program.years},
        {QStringLiteral("tuition"), yuanJson(program.tuition)},
        {QStringLiteral("seats"), numberOrNull(program.seats)},
        {QStringLiteral("verdict"), program.verdict ? QJsonValue(QString(codeName(*program.verdict))) : QJsonValue()},
        {QStringLiteral("reason"), program.verdictReason}};
}

/// A warning's finding with whether somebody took it on.
QJsonArray checksJson(const office::FilingView &view)
{
    QJsonArray checks;
    for (const Finding &finding : view.findings) {
        const bool isProblem = finding.severity == Severity::Problem;
        QJsonObject check{{QStringLiteral("kind"), isProblem ? QStringLiteral("problem") : QStringLiteral("warning")},
                          {QStringLiteral("key"), keyOf(finding)},
                          {QStringLiteral("text"), wording::filingRemark(finding)}};
        for (const FilingWaiver &waiver : view.filing.waivers) {
            if (!isProblem && waiver.finding == keyOf(finding))
                check.insert(QStringLiteral("reason"), waiver.reason);
        }
        checks.append(check);
    }
    return checks;
}

QJsonObject fieldsJson(const Filing &filing)
{
    QJsonObject fields;
    for (const FilingField &field : fieldsOf(filing))
        fields.insert(field.key, field.text);
    return fields;
}

QJsonObject partsJson(const office::FilingSheet &sheet)
{
    QJsonArray signers;
    for (const FilingSigner &signer : sheet.view.filing.signers)
        signers.append(QJsonObject{{QStringLiteral("name"), signer.name},
                                   {QStringLiteral("post"), signer.post},
                                   {QStringLiteral("day"), signer.day.toString(Qt::ISODate)}});
    QJsonArray documents;
    for (const office::Attachment &document : sheet.documents)
        documents.append(QJsonObject{{QStringLiteral("kind"), document.kind},
                                     {QStringLiteral("name"), document.name},
                                     {QStringLiteral("bytes"), document.size},
                                     {QStringLiteral("digest"), document.digest}});
    QJsonArray outward;
    for (const OutwardFiling &one : sheet.view.filing.outward)
        outward.append(QJsonObject{{QStringLiteral("destination"), one.destination},
                                   {QStringLiteral("level"), codeName(one.level)},
                                   {QStringLiteral("seats"), one.seats},
                                   {QStringLiteral("result"), codeName(one.result)},
                                   {QStringLiteral("note"), one.remark}});
    return {{QStringLiteral("signers"), signers},
            {QStringLiteral("documents"), documents},
            {QStringLiteral("outward"), outward}};
}

QString tableText(const Table &table)
{
    QStringList header;
    for (const TableColumn &column : table.columns)
        header.append(wording::columnTitle(column.key));
    TextTable text(header);
    for (size_t row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (const TableColumn &column : table.columns)
            cells.append(column.isEmpty(row) ? wording::dash() : column.text(row));
        text.add(cells);
    }
    return text.text();
}

QString headText(const office::FilingView &view)
{
    const Filing &filing = view.filing;
    return QStringLiteral("%1 %2 · %3 · %4 · %5\n")
        .arg(filing.school.code.text(), filing.school.name, wording::word(filing.category), wording::word(filing.state),
             FilingAnswerWords::tr("reviewed by: %1").arg(wording::word(view.authority)));
}

QString checksText(const office::FilingView &view)
{
    QString text;
    for (const Finding &finding : view.findings) {
        const QString kind =
            finding.severity == Severity::Problem ? FilingAnswerWords::tr("error") : FilingAnswerWords::tr("warning");
        text += kind + QStringLiteral("  ") + wording::filingRemark(finding) + QLatin1Char('\n');
    }
    return text;
}

} // namespace

Answer filingList(const QList<office::FilingView> &views)
{
    QJsonArray filings;
    TextTable table({wording::columnTitle(QStringLiteral("school_code")),
                     wording::columnTitle(QStringLiteral("school_name")),
                     wording::columnTitle(QStringLiteral("category")), wording::columnTitle(QStringLiteral("state")),
                     wording::columnTitle(QStringLiteral("waiting")), wording::columnTitle(QStringLiteral("checks"))});
    for (const office::FilingView &view : views) {
        filings.append(headJson(view));
        const Filing &filing = view.filing;
        table.add({filing.school.code.text(), filing.school.name, wording::word(filing.category),
                   wording::word(filing.state), view.waitingDays ? QString::number(*view.waitingDays) : wording::dash(),
                   wording::checksWord(ofSeverity(view.findings, Severity::Problem).size(), view.open.size())});
    }
    return Answer{{{QStringLiteral("filings"), filings}}, table.text(), {}, 0};
}

Answer filingSheet(const office::FilingSheet &sheet)
{
    const Filing &filing = sheet.view.filing;
    QJsonObject json = headJson(sheet.view);
    json.insert(QStringLiteral("fields"), fieldsJson(filing));
    QJsonArray programs;
    for (const FiledProgram &program : filing.programs)
        programs.append(programJson(program));
    json.insert(QStringLiteral("programs"), programs);
    json.insert(QStringLiteral("checks"), checksJson(sheet.view));
    const QJsonObject parts = partsJson(sheet);
    for (auto part = parts.begin(); part != parts.end(); ++part)
        json.insert(part.key(), part.value());
    QString text = headText(sheet.view) + QLatin1Char('\n') + tableText(sheet.facts) + QLatin1Char('\n') +
                   tableText(sheet.programs);
    for (const Table *table : {&sheet.signers, &sheet.outward, &sheet.steps}) {
        if (table->rows() > 0)
            text += QLatin1Char('\n') + tableText(*table);
    }
    const QString checks = checksText(sheet.view);
    if (!checks.isEmpty())
        text += QLatin1Char('\n') + checks;
    return Answer{json, text, {}, 0};
}

Answer filingMoved(const office::FilingView &view)
{
    return Answer{headJson(view), headText(view), {}, 0};
}

} // namespace hengzhao::cli
