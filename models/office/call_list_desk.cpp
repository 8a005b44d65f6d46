// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/call_list_desk.h"

#include "models/office/city_time.h"
#include "models/office/list_desk.h"
#include "models/office/permission.h"
#include "models/office/word_column.h"
#include "models/store/call_list_store.h"
#include "models/store/counter_store.h"
#include "models/store/directory_names.h"
#include "models/wording/column_titles.h"
#include "models/wording/counter_words.h"
#include "models/wording/name_words.h"

#include <QCoreApplication>

#include <numeric>

namespace hengzhao::office
{

namespace
{

struct CallListWords {
    Q_DECLARE_TR_FUNCTIONS(CallListWords)
};

QList<Role> callerRoles()
{
    return {Role::School,          Role::Office,       Role::MunicipalEducation, Role::MunicipalLabour,
            Role::CountyEducation, Role::CountyLabour, Role::JuniorSchool};
}

/// Whole hours until the day after the deadline begins, never fewer than none; nothing without a deadline.
std::optional<qint64> hoursLeft(const RuleBook &book, int batch, const QDateTime &now)
{
    const std::optional<BatchRule> rule = book.batch(batch);
    if (!rule || !rule->confirmBy)
        return std::nullopt;
    constexpr qint64 secondsOfHour = 3600;
    const auto end = parseMoment(rule->confirmBy->addDays(1).toString(Qt::ISODate));
    return end ? std::optional(std::max<qint64>(0, now.secsTo(*end) / secondsOfHour)) : std::nullopt;
}

Tone toneOf(ContactMark mark)
{
    return mark == ContactMark::Reached ? Tone::Good : mark == ContactMark::NotReached ? Tone::Warning : Tone::Bad;
}

} // namespace

ListFilter CallListDesk::ownOf(const ListFilter &filter) const
{
    ListFilter own = filter;
    if (const Post &post = m_office.post(); !post.schoolCode.isEmpty())
        own.schoolCode = post.schoolCode;
    else if (!post.districtCode.isEmpty())
        own.districtCode = post.districtCode;
    return own;
}

Result<Table> CallListDesk::unconfirmed(const ListFilter &filter)
{
    if (Result<void> may = require(m_office, callerRoles()); !may)
        return failure(may.error());
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    const auto rows = store::CallListStore(m_office.database()).unconfirmed(ownOf(filter), m_office.key());
    if (!rows)
        return failure(rows.error());
    Table table;
    table.columns = {columnOf("candidate_no", ColumnKind::Text),  columnOf("name", ColumnKind::Text),
                     columnOf("school_name", ColumnKind::Word),   columnOf("district", ColumnKind::Word),
                     columnOf("junior_school", ColumnKind::Word), columnOf("batch", ColumnKind::Word),
                     columnOf("hours_left", ColumnKind::Number),  columnOf("phone", ColumnKind::Text),
                     columnOf("guardian", ColumnKind::Text),      columnOf("contact_mark", ColumnKind::Word),
                     columnOf("called_at", ColumnKind::Text),     columnOf("remark", ColumnKind::Text)};
    const QDateTime now = m_office.clock().now();
    for (const store::UnconfirmedRow &one : *rows) {
        table.ids.push_back(one.candidateId);
        table.columns[0].texts.append(one.number);
        table.columns[1].texts.append(one.name);
        addWord(table.columns[2], one.school);
        addWord(table.columns[3], one.district);
        addWord(table.columns[4], one.juniorSchool);
        addWord(table.columns[5], wording::batchWord(one.batch));
        addNumber(table.columns[6], hoursLeft(*book, one.batch, now));
        table.columns[7].texts.append(one.phone);
        table.columns[8].texts.append(one.guardian);
        if (one.mark)
            addWord(table.columns[9], wording::word(*one.mark), toneOf(*one.mark));
        else
            addWord(table.columns[9], CallListWords::tr("not called"), Tone::Neutral);
        const auto at = parseMoment(one.calledAt);
        table.columns[10].texts.append(at ? shownMoment(*at) : QString());
        table.columns[11].texts.append(one.remark);
    }
    return table;
}

Result<QString> CallListDesk::filterWords(const ListFilter &filter)
{
    const Result<QHash<QString, QString>> schools = store::schoolNames(m_office.database());
    const Result<QHash<QString, QString>> districts = store::districtNames(m_office.database());
    if (!schools || !districts)
        return failure(schools ? districts.error() : schools.error());
    QStringList words;
    if (filter.batch)
        words.append(wording::batchWord(*filter.batch));
    if (!filter.schoolCode.isEmpty()) {
        if (!schools->contains(filter.schoolCode))
            return failure(ErrorCode::UnknownSchool, {filter.schoolCode});
        words.append(schools->value(filter.schoolCode));
    }
    if (!filter.districtCode.isEmpty()) {
        if (!districts->contains(filter.districtCode))
            return failure(ErrorCode::UnknownDistrict, {filter.districtCode});
        words.append(districts->value(filter.districtCode));
    }
    return words.join(QStringLiteral(" · "));
}

Result<qint64> CallListDesk::write(const QString &path, const ListFilter &filter, Progress &progress)
{
    const ListFilter own = ownOf(filter);
    const Result<QString> filters = filterWords(own);
    const Result<Table> table = filters ? unconfirmed(own) : failure(filters.error());
    if (!table)
        return failure(table.error());
    ShownRequest request;
    request.what = QStringLiteral("unconfirmed");
    request.path = path;
    request.title = CallListWords::tr("Not confirmed yet");
    request.count = wording::rowsPattern();
    request.filters = *filters;
    request.shown.table = std::make_shared<const Table>(*table);
    request.shown.rows.resize(table->rows());
    std::iota(request.shown.rows.begin(), request.shown.rows.end(), 0U);
    for (const TableColumn &column : table->columns) {
        request.shown.columns.append(table->indexOf(column.key));
        request.shown.titles.append(wording::columnTitle(column.key));
    }
    return ListDesk(m_office).writeShown(request, progress).map([](const WrittenList &list) { return list.rows; });
}

Result<void> CallListDesk::note(const QString &candidate, ContactMark mark, const QString &remark)
{
    if (Result<void> may = require(m_office, callerRoles()); !may)
        return may;
    const std::optional<CandidateNumber> number = CandidateNumber::parse(candidate);
    if (!number)
        return failure(ErrorCode::UnknownCandidate, {candidate.trimmed()});
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const auto known = store::AdmissionStore(m_office.database()).candidate(*number);
    store::CounterStore counter(m_office.database());
    const auto seat = counter.seat(*number);
    if (!known || !seat)
        return failure(known ? seat.error() : known.error());
    if (!*known)
        return failure(ErrorCode::UnknownCandidate, {number->text()});
    const ListFilter own = ownOf({});
    if (!own.districtCode.isEmpty() && own.districtCode != (*known)->districtCode)
        return failure(ErrorCode::OutsideDistrict, {own.districtCode});
    if (*seat && !own.schoolCode.isEmpty() && own.schoolCode != (*seat)->schoolCode)
        return failure(ErrorCode::OutsideSchool, {own.schoolCode});
    if (!*seat || !isLive((*seat)->state))
        return failure(ErrorCode::NotAdmitted, {number->text()});
    if ((*seat)->state != AdmissionState::PreAdmitted)
        return failure(ErrorCode::AdmissionStateWrong, {number->text(), codeName((*seat)->state)});
    if (Result<void> noted = counter.noteContact(**seat, mark, remark.trimmed(), *transaction); !noted)
        return noted;
    return transaction->commit(
        {QStringLiteral("admission contact"), number->text(), {{QStringLiteral("mark"), QString(codeName(mark))}}});
}

} // namespace hengzhao::office
