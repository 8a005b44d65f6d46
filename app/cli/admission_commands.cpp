// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/domain/rejection_reason.h"
#include "models/office/admission_desk.h"
#include "models/office/call_list_desk.h"
#include "models/wording/counter_words.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct AdmissionCommandWords {
    Q_DECLARE_TR_FUNCTIONS(AdmissionCommandWords)
};

QJsonObject seatJson(const QString &candidate, const office::HeldSeat &seat)
{
    return {{QStringLiteral("candidate"), candidate},      {QStringLiteral("state"), QString(codeName(seat.state))},
            {QStringLiteral("school"), seat.schoolCode},   {QStringLiteral("school_name"), seat.schoolName},
            {QStringLiteral("batch"), seat.batch},         {QStringLiteral("round"), seat.round},
            {QStringLiteral("place"), seat.place},         {QStringLiteral("bucket"), seat.bucketDistrict},
            {QStringLiteral("program"), seat.programCode}, {QStringLiteral("program_name"), seat.programName}};
}

/// The seat as one line: "21043… · 甲校 · 计算机应用 · confirmed".
QString seatLine(const QString &candidate, const office::HeldSeat &seat)
{
    QStringList parts{candidate, seat.schoolName};
    if (!seat.programName.isEmpty())
        parts.append(seat.programName);
    parts.append(wording::word(seat.state));
    return parts.join(QStringLiteral(" · ")) + QLatin1Char('\n');
}

/// Opens the season, lets the desk act on the candidate that is named first, and tells the seat as it then is.
template <typename Act>
Result<Answer> withSeat(const Context &context, Act act)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::AdmissionDesk desk(*season);
    const QString candidate = context.arguments.rest.value(0).trimmed();
    const Result<office::HeldSeat> seat = act(desk, candidate);
    if (!seat)
        return failure(seat.error());
    return Answer{seatJson(candidate, *seat), seatLine(candidate, *seat), {}, 0};
}

Result<std::optional<Score>> scoreOption(const Arguments &given, const QString &option)
{
    if (!given.has(option))
        return std::optional<Score>();
    const std::optional<Score> score = Score::parse(given.value(option));
    if (!score)
        return failure(ErrorCode::NotScore, {given.value(option)});
    return score;
}

Result<std::optional<int>> batchOption(const Arguments &given)
{
    const QString text = given.value(QStringLiteral("batch"));
    if (text.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int batch = text.toInt(&isNumber);
    if (!isNumber || batch < 1)
        return failure(ErrorCode::UnknownBatch, {text});
    return std::optional(batch);
}

Result<Answer> confirmAdmission(const Context &context)
{
    const Arguments &given = context.arguments;
    Result<office::SecondOfficer> second = context.secondOfficer();
    const Result<std::optional<Score>> interview = scoreOption(given, QStringLiteral("interview"));
    if (!second || !interview)
        return failure(second ? interview.error() : second.error());
    return withSeat(context, [&](office::AdmissionDesk &desk, const QString &candidate) {
        office::Confirmation wanted{candidate};
        wanted.card = given.value(QStringLiteral("id-number"));
        wanted.proof = given.value(QStringLiteral("proof"));
        wanted.second = std::move(*second);
        wanted.program = given.value(QStringLiteral("program"));
        wanted.interview = *interview;
        wanted.school = given.value(QStringLiteral("school"));
        return desk.confirm(wanted);
    });
}

Result<Answer> declineAdmission(const Context &context)
{
    return withSeat(context, [&](office::AdmissionDesk &desk, const QString &candidate) {
        return desk.decline(candidate, context.arguments.value(QStringLiteral("reason")),
                            context.arguments.value(QStringLiteral("id-number")));
    });
}

Result<Answer> withdrawAdmission(const Context &context)
{
    return withSeat(context, [&](office::AdmissionDesk &desk, const QString &candidate) {
        return desk.withdraw(candidate, context.arguments.value(QStringLiteral("reason")));
    });
}

Result<Answer> rejectAdmission(const Context &context)
{
    Result<office::SecondOfficer> second = context.secondOfficer();
    if (!second)
        return failure(second.error());
    return withSeat(context, [&](office::AdmissionDesk &desk, const QString &candidate) {
        return desk.reject(candidate, context.arguments.value(QStringLiteral("code")),
                           context.arguments.value(QStringLiteral("remark")), *second);
    });
}

Result<Answer> revokeAdmission(const Context &context)
{
    return withSeat(context, [&](office::AdmissionDesk &desk, const QString &candidate) {
        return desk.revoke(candidate, context.arguments.value(QStringLiteral("order")),
                           context.arguments.value(QStringLiteral("reason")));
    });
}

Result<Answer> callToPlace(const Context &context)
{
    const Result<std::optional<int>> batch = batchOption(context.arguments);
    if (!batch)
        return failure(batch.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<office::Called> called = office::AdmissionDesk(*season).call(
        batch->value_or(1), context.arguments.rest.value(0), context.arguments.value(QStringLiteral("district")));
    if (!called)
        return failure(called.error());
    return Answer{{{QStringLiteral("candidate"), called->candidate},
                   {QStringLiteral("choice"), called->choice},
                   {QStringLiteral("place"), called->place},
                   {QStringLiteral("still_free"), called->stillFree}},
                  AdmissionCommandWords::tr("Candidate %1 %2 is called: %3, place %4.")
                          .arg(called->candidate, called->name, wording::choiceWord(called->choice))
                          .arg(called->place) +
                      QLatin1Char('\n'),
                  {},
                  0};
}

QJsonArray stepsJson(const QList<office::LifeStep> &steps)
{
    QJsonArray list;
    for (const office::LifeStep &step : steps)
        list.append(QJsonObject{{QStringLiteral("act"), step.act},
                                {QStringLiteral("state"), step.state},
                                {QStringLiteral("at"), step.at},
                                {QStringLiteral("actor"), step.actor},
                                {QStringLiteral("reason"), step.reason},
                                {QStringLiteral("order"), step.orderNumber},
                                {QStringLiteral("proof"), step.proof},
                                {QStringLiteral("consent"), step.consent}});
    return list;
}

QJsonArray programsJson(const QList<office::CounterProgram> &programs)
{
    QJsonArray list;
    for (const office::CounterProgram &program : programs) {
        const std::optional<qint64> free = program.free();
        list.append(QJsonObject{
            {QStringLiteral("program"), program.code},
            {QStringLiteral("name"), program.name},
            {QStringLiteral("free"), free ? QJsonValue(*free) : QJsonValue()},
            {QStringLiteral("interview_minimum"),
             program.interviewMinimum ? QJsonValue(program.interviewMinimum->text()) : QJsonValue()},
            {QStringLiteral("interview"), program.interview ? QJsonValue(program.interview->text()) : QJsonValue()},
            {QStringLiteral("open"), office::checkProgram(program, program.interview).has_value()}});
    }
    return list;
}

Result<Answer> showAdmission(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::AdmissionDesk desk(*season);
    const QString candidate = context.arguments.rest.value(0).trimmed();
    const Result<office::CounterView> view = desk.lookUp(candidate);
    if (!view)
        return failure(view.error());
    if (!view->seat)
        return failure(*view->refusal);
    const Result<QList<office::LifeStep>> steps = desk.steps(candidate);
    if (!steps)
        return failure(steps.error());
    QJsonObject json = seatJson(candidate, *view->seat);
    json.insert(QStringLiteral("live"), isLive(view->seat->state));
    json.insert(QStringLiteral("programs"), programsJson(view->programs));
    json.insert(QStringLiteral("steps"), stepsJson(*steps));
    TextTable table({AdmissionCommandWords::tr("At"), AdmissionCommandWords::tr("State"),
                     AdmissionCommandWords::tr("By"), AdmissionCommandWords::tr("Because")});
    for (const office::LifeStep &step : *steps) {
        const auto state = parseAdmissionState(step.state);
        table.add({step.at, state ? wording::word(*state) : step.state, step.actor,
                   step.orderNumber.isEmpty() ? step.reason : step.orderNumber});
    }
    return Answer{json, seatLine(candidate, *view->seat) + table.text(), {}, 0};
}

Result<Answer> listReasons(const Context &)
{
    QJsonArray list;
    TextTable table({AdmissionCommandWords::tr("Code"), AdmissionCommandWords::tr("Reason")});
    for (const RejectionReason &reason : rejectionReasons()) {
        list.append(
            QJsonObject{{QStringLiteral("code"), reason.code}, {QStringLiteral("reason"), wording::word(reason)}});
        table.add({reason.code, wording::word(reason)});
    }
    return Answer{{{QStringLiteral("reasons"), list}}, table.text(), {}, 0};
}

Result<Answer> writeSlip(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::AdmissionDesk desk(*season);
    const QString candidate = context.arguments.rest.value(0).trimmed();
    const QString path = context.arguments.rest.value(1);
    const Result<void> written = context.arguments.has(QStringLiteral("give-up"))
                                     ? desk.writeGiveUpSlip(candidate, path)
                                     : desk.writeConfirmationSlip(candidate, path);
    if (!written)
        return failure(written.error());
    return Answer{
        {{QStringLiteral("candidate"), candidate}, {QStringLiteral("file"), path}}, path + QLatin1Char('\n'), {}, 0};
}

QJsonArray unconfirmedJson(const Table &table)
{
    QJsonArray list;
    const TableColumn &hours = table.column(QStringLiteral("hours_left"));
    for (size_t row = 0; row < table.rows(); ++row)
        list.append(QJsonObject{
            {QStringLiteral("candidate"), table.column(QStringLiteral("candidate_no")).text(row)},
            {QStringLiteral("school"), table.column(QStringLiteral("school_name")).text(row)},
            {QStringLiteral("district"), table.column(QStringLiteral("district")).text(row)},
            {QStringLiteral("hours_left"), hours.isEmpty(row) ? QJsonValue() : QJsonValue(qint64(hours.numbers[row]))},
            {QStringLiteral("called"), table.column(QStringLiteral("contact_mark")).text(row)}});
    return list;
}

Result<Answer> listUnconfirmed(const Context &context)
{
    const Result<std::optional<int>> batch = batchOption(context.arguments);
    if (!batch)
        return failure(batch.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::CallListDesk desk(*season);
    const office::ListFilter filter{*batch, context.arguments.value(QStringLiteral("school")),
                                    context.arguments.value(QStringLiteral("district"))};
    const QString path = context.arguments.rest.value(0);
    if (!path.isEmpty()) {
        const Result<qint64> rows = desk.write(path, filter, context.progress);
        if (!rows)
            return failure(rows.error());
        return Answer{
            {{QStringLiteral("file"), path}, {QStringLiteral("rows"), *rows}}, path + QLatin1Char('\n'), {}, 0};
    }
    const Result<Table> table = desk.unconfirmed(filter);
    if (!table)
        return failure(table.error());
    return Answer{{{QStringLiteral("unconfirmed"), unconfirmedJson(*table)}}, textOf(*table), {}, 0};
}

Result<Answer> noteContact(const Context &context)
{
    const QString candidate = context.arguments.rest.value(0).trimmed();
    const std::optional<ContactMark> mark = parseContactMark(context.arguments.rest.value(1));
    if (!mark)
        return failure(ErrorCode::WrongUsage,
                       {AdmissionCommandWords::tr("after a call: reached, not-reached or wrong-number")});
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<void> noted =
        office::CallListDesk(*season).note(candidate, *mark, context.arguments.value(QStringLiteral("remark")));
    if (!noted)
        return failure(noted.error());
    return Answer{{{QStringLiteral("candidate"), candidate}, {QStringLiteral("called"), QString(codeName(*mark))}},
                  candidate + QStringLiteral(" · ") + wording::word(*mark) + QLatin1Char('\n'),
                  {},
                  0};
}

} // namespace

QList<Command> admissionCommands()
{
    const QString noun = QStringLiteral("admission");
    const QString second = QStringLiteral("second");
    const QString secondPassword = QStringLiteral("second-password-file");
    const QString reason = QStringLiteral("reason");
    const QString school = QStringLiteral("school");
    const QString district = QStringLiteral("district");
    const QString batch = QStringLiteral("batch");
    const QString card = QStringLiteral("id-number");
    return {{noun, QStringLiteral("show"), 1, 1, {}, showAdmission},
            {noun, QStringLiteral("reasons"), 0, 0, {}, listReasons},
            {noun,
             QStringLiteral("confirm"),
             1,
             1,
             {card, QStringLiteral("program"), QStringLiteral("interview"), QStringLiteral("proof"), second,
              secondPassword, school},
             confirmAdmission},
            {noun, QStringLiteral("decline"), 1, 1, {card, reason}, declineAdmission},
            {noun,
             QStringLiteral("reject"),
             1,
             1,
             {QStringLiteral("code"), QStringLiteral("remark"), second, secondPassword},
             rejectAdmission},
            {noun, QStringLiteral("withdraw"), 1, 1, {reason}, withdrawAdmission},
            {noun, QStringLiteral("revoke"), 1, 1, {QStringLiteral("order"), reason}, revokeAdmission},
            {noun, QStringLiteral("call"), 1, 1, {batch, district}, callToPlace},
            {noun, QStringLiteral("slip"), 2, 2, {QStringLiteral("give-up")}, writeSlip},
            {noun, QStringLiteral("unconfirmed"), 0, 1, {batch, school, district}, listUnconfirmed},
            {noun, QStringLiteral("contact"), 2, 2, {QStringLiteral("remark")}, noteContact}};
}

} // namespace hengzhao::cli
