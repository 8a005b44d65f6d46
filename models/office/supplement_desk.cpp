// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/supplement_desk.h"

#include "models/office/city_time.h"
#include "models/office/list_desk.h"
#include "models/office/permission.h"
#include "models/office/word_column.h"
#include "models/store/directory_names.h"
#include "models/wording/cell_words.h"
#include "models/wording/term_words.h"

#include <algorithm>

namespace hengzhao::office
{

Result<void> requireSupplement(const Office &office)
{
    return require(office, {Role::Office, Role::MunicipalEducation, Role::MunicipalLabour});
}

Result<int> SupplementDesk::batch()
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    for (const BatchRule &rule : book->batches()) {
        if (rule.mode == BatchMode::Supplement)
            return rule.batch;
    }
    return failure(ErrorCode::BatchNotSupplement, {QString::number(book->batches().size())});
}

Result<QList<VacancyRow>> SupplementDesk::vacancies()
{
    return store::AdmissionStore(m_office.database()).vacancies({});
}

Result<Table> SupplementDesk::vacancyTable()
{
    const Result<QList<VacancyRow>> rows = vacancies();
    const Result<QHash<QString, QString>> names = store::districtNames(m_office.database());
    if (!rows || !names)
        return failure(rows ? names.error() : rows.error());
    Table table;
    TableColumn code = columnOf("school_code", ColumnKind::Text);
    TableColumn name = columnOf("school_name", ColumnKind::Word);
    TableColumn category = columnOf("category", ColumnKind::Word);
    TableColumn bucket = columnOf("bucket", ColumnKind::Word);
    TableColumn seats = columnOf("seats", ColumnKind::Number);
    TableColumn taken = columnOf("taken", ColumnKind::Number);
    TableColumn free = columnOf("free", ColumnKind::Number);
    for (const VacancyRow &row : *rows) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()) + 1);
        code.texts.append(row.schoolCode);
        addWord(name, row.schoolName);
        addWord(category, wording::word(row.category));
        addWord(bucket, wording::bucketWord(row.districtText, names->value(row.districtText)));
        seats.numbers.append(row.seats);
        taken.numbers.append(row.taken);
        free.numbers.append(row.free());
    }
    table.columns = {code, name, bucket, seats, taken, free, category};
    return table;
}

Result<VacancyNotice> SupplementDesk::publish(const VacancyPublication &publication, Progress &progress)
{
    if (const Result<void> may = requireSupplement(m_office); !may)
        return failure(may.error());
    const Result<int> wanted = batch();
    const Result<QList<VacancyRow>> rows = vacancies();
    if (!wanted || !rows)
        return failure(wanted ? rows.error() : wanted.error());
    ListRequest request;
    request.what = QStringLiteral("vacancies");
    request.path = publication.path;
    request.title = publication.title;
    request.count = publication.count;
    request.headers = publication.chineseHeaders ? files::Headers::Chinese : files::Headers::English;
    if (const auto written = ListDesk(m_office).write(request, progress); !written)
        return failure(written.error());
    qint64 free = 0;
    for (const VacancyRow &row : *rows)
        free += row.free();
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::SupplementStore supplement(m_office.database());
    if (const Result<void> done = supplement.addNotice(*wanted, free, m_office.writer(), *transaction); !done)
        return failure(done.error());
    if (const Result<void> done = transaction->commit(
            {QStringLiteral("supplement vacancies"), QString::number(*wanted), {{QStringLiteral("free"), free}}});
        !done)
        return failure(done.error());
    const Result<QList<VacancyNotice>> known = notices();
    if (!known)
        return failure(known.error());
    return known->last();
}

Result<QList<VacancyNotice>> SupplementDesk::notices()
{
    return store::SupplementStore(m_office.database()).notices();
}

Result<SupplementCheck> SupplementDesk::check(const SupplementAsk &ask)
{
    Result<RuleBook> book = m_office.ruleBook();
    const Result<AuditNumber> now = store::CohortStore(m_office.database()).lastNumber();
    if (!book || !now)
        return failure(book ? now.error() : book.error());
    return SupplementEntrance(m_office.database(), std::move(*book)).check(ask, *now);
}

Result<SupplementEntry> SupplementDesk::add(const SupplementAsk &ask)
{
    if (const Result<void> may = requireSupplement(m_office); !may)
        return failure(may.error());
    // The lock is held from the check to the entry: of two officers on the last seat the second one finds it taken.
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    const SupplementEntrance entrance(m_office.database(), std::move(*book));
    const Result<SupplementCheck> checked = entrance.check(ask, transaction->number());
    if (!checked)
        return failure(checked.error());
    Result<SupplementEntry> entry = entrance.enter(*checked, m_office.writer(), *transaction);
    if (!entry)
        return entry;
    if (const Result<void> done = transaction->commit({QStringLiteral("supplement add"),
                                                       entry->candidateNumber,
                                                       {{QStringLiteral("school"), entry->schoolCode},
                                                        {QStringLiteral("bucket"), entry->bucketDistrict},
                                                        {QStringLiteral("place"), entry->place},
                                                        {QStringLiteral("free"), entry->free},
                                                        {QStringLiteral("hash"), entry->hash}}});
        !done)
        return failure(done.error());
    return entry;
}

Result<Table> SupplementDesk::entryTable()
{
    const Result<QHash<QString, QString>> names = store::districtNames(m_office.database());
    if (!names)
        return failure(names.error());
    const QList<store::ReadColumn> columns{
        {QStringLiteral("candidate_no")},
        {QStringLiteral("name")},
        {QStringLiteral("school_code")},
        {QStringLiteral("school_name"), ColumnKind::Word},
        {QStringLiteral("bucket"), ColumnKind::Word,
         [&names](const QString &district) { return wording::bucketWord(district, names->value(district)); }},
        {QStringLiteral("state"), ColumnKind::Word,
         [](const QString &code) {
             const auto state = parseAdmissionState(code);
             return state ? wording::word(*state) : code;
         },
         [](const QString &code) {
             const auto state = parseAdmissionState(code);
             return state && isLive(*state) ? Tone::Good : Tone::Warning;
         }},
        {QStringLiteral("at"), ColumnKind::Text},
        {QStringLiteral("actor"), ColumnKind::Word}};
    Result<Table> table = store::SupplementStore(m_office.database()).entryTable(columns);
    if (!table)
        return table;
    TableColumn &at = table->columns[table->indexOf(QStringLiteral("at"))];
    PackedTexts shown;
    for (size_t row = 0; row < table->rows(); ++row)
        shown.append(shownMoment(QDateTime::fromString(at.texts.text(row), Qt::ISODateWithMs)));
    at.texts = std::move(shown);
    return table;
}

} // namespace hengzhao::office
