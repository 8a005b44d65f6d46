// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/platform_desk.h"

#include "models/office/booklet/booklet_roles.h"
#include "models/office/booklet/booklet_rows.h"
#include "models/office/booklet/platform_list_reader.h"
#include "models/office/city_time.h"
#include "models/office/permission.h"
#include "models/office/word_column.h"
#include "models/store/directory_names.h"
#include "models/store/school_store.h"
#include "models/wording/booklet_words.h"
#include "models/wording/column_titles.h"

#include <QJsonArray>

#include <algorithm>

namespace hengzhao::office
{

namespace
{

constexpr QLatin1String reportedOn("reported_on");
constexpr QLatin1String approvedOn("approved_on");

/// A day as it is typed; nothing for an empty text.
Result<std::optional<QDate>> readDay(const QString &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    const QDate day = QDate::fromString(trimmed, Qt::ISODate);
    if (!day.isValid())
        return failure(ErrorCode::ProblemsFound, {}, {{FindingCode::NotDate, Severity::Problem, 0, field, text, {}}});
    return day;
}

QString reportText(const std::optional<PlatformReport> &report, const QString &field)
{
    if (!report)
        return {};
    const std::optional<QDate> day = field == reportedOn ? report->reportedOn : report->approvedOn;
    return day ? day->toString(Qt::ISODate) : QString();
}

/// The report with one of its days as it is to be. An approval never lies before its report.
Result<std::optional<PlatformReport>> withDay(const QString &school, std::optional<PlatformReport> report,
                                              const QString &field, const std::optional<QDate> &day)
{
    if (field == reportedOn && !day)
        return std::nullopt;
    if (field == approvedOn && !report)
        return day ? failure(ErrorCode::NotReported, {school}) : Result<std::optional<PlatformReport>>(report);
    if (!report)
        report = PlatformReport{};
    if (field == reportedOn)
        report->reportedOn = *day;
    else
        report->approvedOn = day;
    if (report->approvedOn && *report->approvedOn < report->reportedOn)
        return failure(ErrorCode::ApprovalBeforeReport,
                       {school, report->approvedOn->toString(Qt::ISODate), report->reportedOn.toString(Qt::ISODate)});
    return report;
}

/// Writes one day of one school's report.
Result<void> keepDay(store::PlatformStore &store, const QString &school, const FieldEdit &edit,
                     store::Transaction &transaction)
{
    const Result<std::optional<QDate>> day = readDay(edit.field, edit.text);
    if (!day)
        return failure(day.error());
    const Result<QHash<QString, PlatformReport>> reports = store.reports();
    if (!reports)
        return failure(reports.error());
    std::optional<PlatformReport> before;
    if (const auto found = reports->constFind(school); found != reports->constEnd())
        before = *found;
    if (reportText(before, edit.field) != edit.before)
        return failure(ErrorCode::RowChanged);
    const Result<std::optional<PlatformReport>> after = withDay(school, before, edit.field, *day);
    return after ? store.setReport(school, *after, transaction) : failure(after.error());
}

} // namespace

qint64 PlatformCompared::countOf(PlatformSide side) const
{
    return std::count_if(entries.begin(), entries.end(),
                         [side](const PlatformEntry &entry) { return entry.side == side; });
}

Result<void> PlatformDesk::report(const QString &school, const QString &day)
{
    return setDay(school, reportedOn, day);
}

Result<void> PlatformDesk::approve(const QString &school, const QString &day)
{
    return setDay(school, approvedOn, day);
}

Result<void> PlatformDesk::setDay(const QString &school, const QString &field, const QString &day)
{
    if (const Result<void> let = require(m_office, whoKeepsBooklets()); !let)
        return let;
    const Result<QHash<QString, QString>> names = store::schoolNames(m_office.database());
    if (!names)
        return failure(names.error());
    if (!names->contains(school))
        return failure(ErrorCode::UnknownSchool, {school});
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::PlatformStore store(m_office.database());
    const Result<QHash<QString, PlatformReport>> reports = store.reports();
    if (!reports)
        return failure(reports.error());
    std::optional<PlatformReport> before;
    if (reports->contains(school))
        before = reports->value(school);
    const QString written = day.isEmpty() ? dayInCity(m_office.clock().now()).toString(Qt::ISODate) : day;
    const FieldEdit edit{0, field, written, reportText(before, field)};
    if (Result<void> kept = keepDay(store, school, edit, *transaction); !kept)
        return kept;
    return transaction->commit({QStringLiteral("platform set"),
                                school,
                                {{QStringLiteral("field"), field},
                                 {QStringLiteral("before"), edit.before},
                                 {QStringLiteral("after"), written}}});
}

QStringList PlatformDesk::editable()
{
    return {reportedOn, approvedOn};
}

Result<void> PlatformDesk::check(const FieldEdit &edit)
{
    return readDay(edit.field, edit.text).map([](const std::optional<QDate> &) {});
}

Result<void> PlatformDesk::setFields(const QList<FieldEdit> &edits)
{
    if (const Result<void> let = require(m_office, whoKeepsBooklets()); !let)
        return let;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const store::SchoolStore schools(m_office.database());
    store::PlatformStore store(m_office.database());
    QJsonArray changes;
    for (const FieldEdit &edit : edits) {
        if (!editable().contains(edit.field))
            return failure(ErrorCode::NotPermitted);
        const Result<QString> school = schools.schoolCodeOf(store::EditedRows::Schools, edit.id);
        if (!school)
            return failure(school.error());
        if (Result<void> kept = keepDay(store, *school, edit, *transaction); !kept)
            return kept;
        changes.append(QJsonObject{{QStringLiteral("school"), *school},
                                   {QStringLiteral("field"), edit.field},
                                   {QStringLiteral("before"), edit.before},
                                   {QStringLiteral("after"), edit.text.trimmed()}});
    }
    if (changes.isEmpty())
        return {};
    return transaction->commit({QStringLiteral("platform set"), QString(), {{QStringLiteral("changes"), changes}}});
}

Result<PlatformCompared> PlatformDesk::compare(const PlatformListRequest &request, Progress &progress)
{
    if (const Result<void> let = require(m_office, whoKeepsBooklets()); !let)
        return failure(let.error());
    Result<std::unique_ptr<files::RowSource>> rows = files::readTable(request.path, request.options);
    if (!rows)
        return failure(rows.error());
    const Result<PlatformListReading> list = readPlatformList(**rows, progress);
    if (!list)
        return failure(list.error());
    const auto ours = store::BookletStore(m_office.database()).schools(store::ShownFilings::Published);
    if (!ours)
        return failure(ours.error());
    PlatformCompared compared{comparePlatform(platformRowsOf(*ours), list->rows), list->rows.size(), list->notices};
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (const Result<void> kept =
            store::PlatformStore(m_office.database()).setComparison(compared.entries, *transaction);
        !kept)
        return failure(kept.error());
    const Result<void> done =
        transaction->commit({QStringLiteral("platform compare"),
                             QString(),
                             {{QStringLiteral("rows"), compared.rows},
                              {QStringLiteral("platform"), compared.countOf(PlatformSide::Platform)},
                              {QStringLiteral("ours"), compared.countOf(PlatformSide::Ours)},
                              {QStringLiteral("both"), compared.countOf(PlatformSide::Both)}}});
    progress.advance(1.0);
    return done ? Result<PlatformCompared>(compared) : failure(done.error());
}

Result<Table> PlatformDesk::entryTable()
{
    const Result<PlatformComparison> known = comparison();
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {columnOf("side", ColumnKind::Word)};
    for (const char *key : {"school_code", "school_name", "program_code", "program_name", "field", "ours", "theirs"})
        table.columns.append(columnOf(key, ColumnKind::Text));
    for (const PlatformEntry &entry : known->entries) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        addWord(table.columns[0], wording::word(entry.side),
                entry.side == PlatformSide::Platform ? Tone::Bad : Tone::Warning);
        const QString field = entry.field.isEmpty() ? QString() : wording::columnTitle(entry.field);
        const QStringList texts{entry.schoolCode, entry.schoolName, entry.programCode, entry.programName, field,
                                entry.ours,       entry.theirs};
        for (qsizetype i = 0; i < texts.size(); ++i)
            table.columns[i + 1].texts.append(texts[i]);
    }
    return table;
}

} // namespace hengzhao::office
