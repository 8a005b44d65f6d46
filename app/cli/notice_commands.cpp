// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/notice_desk.h"
#include "models/wording/figure_words.h"
#include "models/wording/notice_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace hengzhao::cli
{

namespace
{

struct NoticeCommandWords {
    Q_DECLARE_TR_FUNCTIONS(NoticeCommandWords)
};

using office::NoticeCheck;
using office::NoticeDesk;

QJsonObject rangeJson(const office::GivenRange &one)
{
    return {{QStringLiteral("range"), one.id},
            {QStringLiteral("school"), one.schoolCode},
            {QStringLiteral("first"), one.range.numberAt(one.range.first())},
            {QStringLiteral("last"), one.range.numberAt(one.range.last())},
            {QStringLiteral("numbers"), one.range.count()},
            {QStringLiteral("issued"), one.issued},
            {QStringLiteral("left"), one.range.last() + 1 - one.next}};
}

QJsonObject codeJson(const NoticeCode &code)
{
    return {{QStringLiteral("notice_no"), code.number},
            {QStringLiteral("candidate"), code.candidate},
            {QStringLiteral("school"), code.school},
            {QStringLiteral("program"), code.program}};
}

QJsonObject noticeJson(const office::AdmissionNotice &notice)
{
    QJsonObject json = codeJson(notice.code);
    json.insert(QStringLiteral("batch"), notice.batch);
    json.insert(QStringLiteral("void"), notice.isVoid);
    json.insert(QStringLiteral("void_reason"), notice.voidReason);
    json.insert(QStringLiteral("issued_at"), notice.issuedAt);
    json.insert(QStringLiteral("issued_by"), notice.issuedBy);
    json.insert(QStringLiteral("prints"), notice.copies);
    json.insert(QStringLiteral("printed_at"), notice.printedAt);
    return json;
}

Result<Answer> giveRange(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QStringList &words = context.arguments.rest;
    const Result<office::GivenRange> given = NoticeDesk(*season).giveRange(
        {words[0], words[1], words[2], context.arguments.value(QStringLiteral("prefix"))});
    if (!given)
        return failure(given.error());
    return Answer{rangeJson(*given),
                  NoticeCommandWords::tr("School %1 has the notice numbers %2 to %3.")
                          .arg(given->schoolCode, given->range.numberAt(given->range.first()),
                               given->range.numberAt(given->range.last())) +
                      QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> listRanges(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    NoticeDesk desk(*season);
    const Result<QList<office::GivenRange>> known = desk.ranges();
    const Result<Table> table = desk.rangeTable();
    if (!known || !table)
        return failure(known ? table.error() : known.error());
    QJsonArray list;
    for (const office::GivenRange &one : *known)
        list.append(rangeJson(one));
    return Answer{{{QStringLiteral("ranges"), list}}, textOf(*table), {}, 0};
}

Result<Answer> listNotices(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    NoticeDesk desk(*season);
    const QString school = context.arguments.value(QStringLiteral("school"));
    const Result<QList<office::AdmissionNotice>> known = desk.notices(school);
    const Result<Table> table = desk.registerTable(school);
    if (!known || !table)
        return failure(known ? table.error() : known.error());
    QJsonArray list;
    for (const office::AdmissionNotice &one : *known)
        list.append(noticeJson(one));
    return Answer{{{QStringLiteral("register"), list}}, textOf(*table), {}, 0};
}

Result<Answer> voidNotice(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    NoticeDesk desk(*season);
    const QString number = context.arguments.rest.value(0);
    const Result<void> done = desk.voidNotice(number, context.arguments.value(QStringLiteral("reason")));
    const Result<office::AdmissionNotice> now = done ? desk.notice(number) : failure(done.error());
    if (!now)
        return failure(now.error());
    return Answer{noticeJson(*now),
                  NoticeCommandWords::tr("Notice %1 is void now.").arg(now->code.number) + QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> writeKey(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QString path = context.arguments.rest.value(0);
    const Result<void> done = NoticeDesk(*season).writeKey(path);
    if (!done)
        return failure(done.error());
    return Answer{{{QStringLiteral("file"), path}}, path + QLatin1Char('\n'), {}, 0};
}

Result<Answer> exportRegister(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QString path = context.arguments.rest.value(0);
    const Result<qint64> rows =
        NoticeDesk(*season).writeRegister(path, context.arguments.value(QStringLiteral("school")), context.progress);
    if (!rows)
        return failure(rows.error());
    return Answer{{{QStringLiteral("file"), path}, {QStringLiteral("rows"), *rows}}, path + QLatin1Char('\n'), {}, 0};
}

/// The words after the verb are the text of a code, or name a file with one or several.
Result<QString> codesGiven(const QString &given)
{
    constexpr qint64 largest = 16 * 1024 * 1024;
    if (!QFileInfo(given).isFile())
        return given;
    QFile file(given);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {given, file.errorString()});
    if (file.size() > largest)
        return failure(ErrorCode::NoticeUnreadable, {given});
    return QString::fromUtf8(file.readAll());
}

Result<QList<NoticeCheck>> checksOf(const Context &context)
{
    const Result<QString> text = codesGiven(context.arguments.rest.value(0));
    if (!text)
        return failure(text.error());
    const QString key = context.arguments.value(QStringLiteral("key"));
    if (!key.isEmpty())
        return NoticeDesk::checkByKey(*text, key);
    Result<office::Office> season = context.openSeason();
    return season ? NoticeDesk(*season).check(*text) : failure(season.error());
}

QString checkText(const NoticeCheck &check)
{
    QString text = NoticeCommandWords::tr("Notice %1, candidate %2, school %3, program %4: %5. %6")
                       .arg(check.code.number, check.code.candidate, check.code.school, check.code.program,
                            wording::word(check.verdict), wording::sentence(check.verdict));
    if (check.verdict == NoticeVerdict::Void)
        text +=
            QLatin1Char(' ') + NoticeCommandWords::tr("Why: %1.").arg(wording::voidReasonWord(check.entry->voidReason));
    return text + QLatin1Char('\n');
}

/// "No" is an answer, not a failure: it ends with 1.
Result<Answer> checkNotices(const Context &context)
{
    const Result<QList<NoticeCheck>> checks = checksOf(context);
    if (!checks)
        return failure(checks.error());
    QJsonArray list;
    QString text;
    for (const NoticeCheck &check : *checks) {
        QJsonObject json = codeJson(check.code);
        json.insert(QStringLiteral("verdict"), QString(codeName(check.verdict)));
        json.insert(QStringLiteral("in_register"), check.entry.has_value());
        if (check.verdict == NoticeVerdict::Void)
            json.insert(QStringLiteral("void_reason"), check.entry->voidReason);
        json.insert(QStringLiteral("words"), wording::sentence(check.verdict));
        list.append(json);
        text += checkText(check);
    }
    const bool isValid = std::all_of(checks->cbegin(), checks->cend(),
                                     [](const NoticeCheck &check) { return check.verdict == NoticeVerdict::Valid; });
    return Answer{{{QStringLiteral("valid"), isValid}, {QStringLiteral("checks"), list}}, text, {}, isValid ? 0 : 1};
}

Result<office::NoticeRequest> noticeRequest(const Arguments &arguments)
{
    office::NoticeRequest request{
        arguments.rest.value(0),
        {arguments.value(QStringLiteral("school")), {}, arguments.value(QStringLiteral("candidate"))},
        arguments.has(QStringLiteral("new"))};
    if (!arguments.has(QStringLiteral("batch")))
        return request;
    bool isNumber = false;
    const int batch = arguments.value(QStringLiteral("batch")).toInt(&isNumber);
    if (!isNumber || batch < 1)
        return failure(ErrorCode::WrongUsage, {NoticeCommandWords::tr("--batch is the number of a batch")});
    request.filter.batch = batch;
    return request;
}

Result<Answer> exportNotices(const Context &context)
{
    const Result<office::NoticeRequest> request = noticeRequest(context.arguments);
    if (!request)
        return failure(request.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<office::WrittenNotices> written = NoticeDesk(*season).write(*request, context.progress);
    if (!written)
        return failure(written.error());
    QString text =
        NoticeCommandWords::tr("%1: %2 notices, %3 of them printed before and marked so")
            .arg(written->path, wording::thousands(written->notices()), wording::thousands(written->reprinted)) +
        QLatin1Char('\n');
    if (written->isUnsigned)
        text += NoticeCommandWords::tr("A trial season has no key: the notices bear no signature.") + QLatin1Char('\n');
    return Answer{{{QStringLiteral("what"), QStringLiteral("notices")},
                   {QStringLiteral("path"), written->path},
                   {QStringLiteral("rows"), written->notices()},
                   {QStringLiteral("issued"), written->issued},
                   {QStringLiteral("reprinted"), written->reprinted},
                   {QStringLiteral("replaced"), written->replaced},
                   {QStringLiteral("signed"), !written->isUnsigned}},
                  text,
                  {},
                  0};
}

} // namespace

QList<Command> noticeCommands()
{
    const QString noun = QStringLiteral("notice");
    const QString school = QStringLiteral("school");
    return {{noun, QStringLiteral("range"), 3, 3, {QStringLiteral("prefix")}, giveRange},
            {noun, QStringLiteral("ranges"), 0, 0, {}, listRanges},
            {noun, QStringLiteral("list"), 0, 0, {school}, listNotices},
            {noun, QStringLiteral("void"), 1, 1, {QStringLiteral("reason")}, voidNotice},
            {noun, QStringLiteral("check"), 1, 1, {QStringLiteral("key")}, checkNotices},
            {noun, QStringLiteral("key"), 1, 1, {}, writeKey},
            {noun, QStringLiteral("export"), 1, 1, {school}, exportRegister},
            {QStringLiteral("export"),
             QStringLiteral("notices"),
             1,
             1,
             {school, QStringLiteral("batch"), QStringLiteral("candidate"), QStringLiteral("new")},
             exportNotices}};
}

} // namespace hengzhao::cli
