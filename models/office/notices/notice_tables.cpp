// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/city_time.h"
#include "models/office/list_desk.h"
#include "models/office/notice_desk.h"
#include "models/office/word_column.h"
#include "models/wording/column_titles.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/notice_words.h"

#include <QCoreApplication>

#include <numeric>

namespace hengzhao::office
{

namespace
{

struct NoticeTableWords {
    Q_DECLARE_TR_FUNCTIONS(NoticeTableWords)
};

/// A moment of the audit log, as officers read it.
QString noticeMoment(const QString &at)
{
    return at.isEmpty() ? QString() : shownMoment(QDateTime::fromString(at, Qt::ISODateWithMs));
}

} // namespace

Result<Table> NoticeDesk::registerTable(const QString &schoolCode)
{
    const Result<QList<AdmissionNotice>> known = notices(schoolCode);
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {columnOf("notice_no", ColumnKind::Text),    columnOf("state", ColumnKind::Word),
                     columnOf("candidate_no", ColumnKind::Text), columnOf("name", ColumnKind::Text),
                     columnOf("school_code", ColumnKind::Text),  columnOf("school_name", ColumnKind::Text),
                     columnOf("program_name", ColumnKind::Text), columnOf("batch", ColumnKind::Number),
                     columnOf("issued_at", ColumnKind::Text),    columnOf("issued_by", ColumnKind::Text),
                     columnOf("prints", ColumnKind::Number),     columnOf("printed_at", ColumnKind::Text),
                     columnOf("void_reason", ColumnKind::Text),  columnOf("void_at", ColumnKind::Text)};
    for (const AdmissionNotice &one : *known) {
        table.ids.push_back(one.id);
        table.columns[0].texts.append(one.code.number);
        addWord(table.columns[1], wording::noticeStandingWord(one.isVoid), one.isVoid ? Tone::Bad : Tone::Good);
        table.columns[2].texts.append(one.code.candidate);
        table.columns[3].texts.append(one.name);
        table.columns[4].texts.append(one.code.school);
        table.columns[5].texts.append(one.schoolName);
        table.columns[6].texts.append(one.programName);
        table.columns[7].numbers.append(one.batch);
        table.columns[8].texts.append(noticeMoment(one.issuedAt));
        table.columns[9].texts.append(one.issuedBy);
        table.columns[10].numbers.append(one.copies);
        table.columns[11].texts.append(noticeMoment(one.printedAt));
        table.columns[12].texts.append(wording::voidReasonWord(one.voidReason));
        table.columns[13].texts.append(noticeMoment(one.voidAt));
    }
    return table;
}

Result<Table> NoticeDesk::rangeTable()
{
    const Result<QList<GivenRange>> known = ranges();
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {columnOf("school_code", ColumnKind::Text),    columnOf("school_name", ColumnKind::Text),
                     columnOf("first_no", ColumnKind::Text),       columnOf("last_no", ColumnKind::Text),
                     columnOf("numbers", ColumnKind::Number),      columnOf("issued", ColumnKind::Number),
                     columnOf("numbers_left", ColumnKind::Number), columnOf("given_at", ColumnKind::Text),
                     columnOf("actor", ColumnKind::Text)};
    for (const GivenRange &one : *known) {
        table.ids.push_back(one.id);
        table.columns[0].texts.append(one.schoolCode);
        table.columns[1].texts.append(one.schoolCode.isEmpty() ? NoticeTableWords::tr("the office's own")
                                                               : one.schoolName);
        table.columns[2].texts.append(one.range.numberAt(one.range.first()));
        table.columns[3].texts.append(one.range.numberAt(one.range.last()));
        table.columns[4].numbers.append(one.range.count());
        table.columns[5].numbers.append(one.issued);
        table.columns[6].numbers.append(one.range.last() + 1 - one.next);
        table.columns[7].texts.append(noticeMoment(one.at));
        table.columns[8].texts.append(one.actor);
    }
    return table;
}

Result<Table> NoticeDesk::standingTable()
{
    const auto known = store::NoticeStore(m_office.database()).standings();
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {columnOf("school_code", ColumnKind::Text),      columnOf("school_name", ColumnKind::Text),
                     columnOf("confirmed", ColumnKind::Number),      columnOf("issued", ColumnKind::Number),
                     columnOf("without_notice", ColumnKind::Number), columnOf("numbers_left", ColumnKind::Number)};
    for (const store::NoticeStanding &one : *known) {
        table.ids.push_back(one.schoolId);
        table.columns[0].texts.append(one.schoolCode);
        table.columns[1].texts.append(one.schoolName);
        table.columns[2].numbers.append(one.admitted);
        table.columns[3].numbers.append(one.issued);
        table.columns[4].numbers.append(one.admitted - one.issued);
        addNumber(table.columns[5], one.left);
    }
    return table;
}

Result<qint64> NoticeDesk::writeRegister(const QString &path, const QString &schoolCode, Progress &progress)
{
    if (const Result<std::optional<qint64>> school = schoolOf(schoolCode); !school)
        return failure(school.error());
    const Result<Table> table = registerTable(schoolCode);
    if (!table)
        return failure(table.error());
    ShownRequest request;
    request.what = QStringLiteral("notices");
    request.path = path;
    request.title = NoticeTableWords::tr("Register of notices");
    request.count = wording::rowsPattern();
    if (!schoolCode.isEmpty())
        request.filters = wording::columnTitle(QStringLiteral("school_code")) + QStringLiteral(": ") + schoolCode;
    request.shown.table = std::make_shared<const Table>(*table);
    request.shown.rows.resize(table->rows());
    std::iota(request.shown.rows.begin(), request.shown.rows.end(), 0U);
    for (const TableColumn &column : table->columns) {
        request.shown.columns.append(table->indexOf(column.key));
        request.shown.titles.append(wording::columnTitle(column.key));
    }
    return ListDesk(m_office).writeShown(request, progress).map([](const WrittenList &list) { return list.rows; });
}

} // namespace hengzhao::office
