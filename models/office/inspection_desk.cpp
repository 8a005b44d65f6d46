// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/inspection_desk.h"

#include "models/office/city_time.h"
#include "models/office/permission.h"
#include "models/store/directory_names.h"
#include "models/wording/discipline_words.h"

#include <QSet>

namespace hengzhao::office
{

namespace
{

const QList<Role> &organisers()
{
    static const QList<Role> roles = {Role::Office, Role::MunicipalEducation};
    return roles;
}

/// Inspectors write for the district that sends them.
const QList<Role> &visitors()
{
    static const QList<Role> roles = {Role::Inspector, Role::CountyEducation, Role::MunicipalEducation, Role::Office};
    return roles;
}

std::optional<QDate> dayIn(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString named(const QHash<QString, QString> &names, const QString &code)
{
    return names.value(code, code);
}

} // namespace

QString standingOf(const Inspection &inspection, const QDate &today)
{
    if (inspection.openFindings > 0)
        return inspection.due < today.toString(Qt::ISODate) ? QStringLiteral("overdue") : QStringLiteral("open");
    if (inspection.day.isEmpty())
        return QStringLiteral("assigned");
    return inspection.findings > 0 ? QStringLiteral("settled") : QStringLiteral("visited");
}

QDate InspectionDesk::today() const
{
    return dayInCity(m_office.clock().now());
}

Result<InspectionRound> InspectionDesk::round(qint64 id)
{
    const Result<QList<InspectionRound>> known = rounds();
    if (!known)
        return failure(known.error());
    for (const InspectionRound &one : *known) {
        if (one.id == id)
            return one;
    }
    return failure(ErrorCode::UnknownInspection, {QString::number(id)});
}

Result<void> InspectionDesk::layDownChecklist(store::Transaction &transaction)
{
    const Result<QList<SeasonChecklistItem>> known = checklist();
    if (!known)
        return failure(known.error());
    if (!known->isEmpty())
        return {};
    for (const ChecklistItem &item : disciplineCatalogue().checklist) {
        if (const Result<void> done = inspections().addItem({0, item.theme, item.chinese, item.english}, transaction);
            !done)
            return done;
    }
    return {};
}

Result<qint64> InspectionDesk::addRound(const QString &name, const QString &first, const QString &last)
{
    if (const Result<void> may = require(m_office, organisers()); !may)
        return failure(may.error());
    const std::optional<QDate> from = dayIn(first);
    const std::optional<QDate> to = dayIn(last);
    if (!from || !to || *to < *from)
        return failure(ErrorCode::DayWrong, {from ? last : first});
    if (name.trimmed().isEmpty())
        return failure(ErrorCode::FactsMissing);
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<QList<InspectionRound>> known = rounds();
    if (!known)
        return failure(known.error());
    for (const InspectionRound &one : *known) {
        if (one.name == name.trimmed())
            return failure(ErrorCode::InspectionExists, {one.name});
    }
    if (const Result<void> done = layDownChecklist(*transaction); !done)
        return failure(done.error());
    const Result<qint64> id = inspections().addRound({0, name.trimmed(), *from, *to}, *transaction);
    if (!id)
        return id;
    const Result<void> done = transaction->commit({QStringLiteral("inspection round"),
                                                   name.trimmed(),
                                                   {{QStringLiteral("first"), from->toString(Qt::ISODate)},
                                                    {QStringLiteral("last"), to->toString(Qt::ISODate)}}});
    return done ? id : failure(done.error());
}

Result<CrossInspection> InspectionDesk::propose(qint64 id, const QStringList &districts)
{
    if (const Result<InspectionRound> known = round(id); !known)
        return failure(known.error());
    Result<QList<InspectedSchool>> schools = inspections().schools();
    const Result<QList<Inspection>> assigned = ofRound(id);
    const Result<QHash<QString, QString>> names = store::districtNames(m_office.database());
    if (!schools || !assigned)
        return failure(schools ? assigned.error() : schools.error());
    if (!names)
        return failure(names.error());
    QStringList teams = districts;
    for (const QString &district : districts) {
        if (!names->contains(district))
            return failure(ErrorCode::UnknownDistrict, {district});
    }
    if (teams.isEmpty()) {
        for (const InspectedSchool &school : std::as_const(*schools))
            teams.append(school.district);
    }
    QSet<QString> settled;
    for (const Inspection &one : *assigned)
        settled.insert(one.schoolCode);
    schools->removeIf([&settled](const InspectedSchool &school) { return settled.contains(school.code); });
    CrossInspection proposal = proposeInspections(*schools, teams);
    if (!proposal.withoutInspectors.isEmpty()) {
        QStringList shown;
        for (const QString &district : std::as_const(proposal.withoutInspectors))
            shown.append(named(*names, district));
        return failure(ErrorCode::AssignmentImpossible, {shown.join(QStringLiteral(", "))});
    }
    return proposal;
}

Result<qint64> InspectionDesk::assign(qint64 id, const QStringList &districts)
{
    if (const Result<void> may = require(m_office, organisers()); !may)
        return failure(may.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<CrossInspection> proposal = propose(id, districts);
    if (!proposal)
        return failure(proposal.error());
    for (const InspectionTask &task : proposal->tasks) {
        if (const Result<void> done = inspections().assign(id, task, *transaction); !done)
            return failure(done.error());
    }
    const qint64 schools = proposal->tasks.size();
    if (schools == 0)
        return schools;
    const Result<void> done = transaction->commit(
        {QStringLiteral("inspection assign"), QString::number(id), {{QStringLiteral("schools"), schools}}});
    return done ? Result<qint64>(schools) : failure(done.error());
}

Result<void> InspectionDesk::reassign(qint64 id, const QString &district)
{
    if (const Result<void> may = require(m_office, organisers()); !may)
        return may;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Inspection> seen = inspection(id);
    const Result<QHash<QString, QString>> names = store::districtNames(m_office.database());
    if (!seen || !names)
        return failure(seen ? names.error() : seen.error());
    if (!names->contains(district))
        return failure(ErrorCode::UnknownDistrict, {district});
    if (district == seen->district)
        return failure(ErrorCode::InspectorAtHome, {named(*names, district), seen->schoolName});
    if (const Result<void> done = inspections().reassign(*seen, district, *transaction); !done)
        return done;
    return transaction->commit(
        {QStringLiteral("inspection reassign"),
         QString::number(id),
         {{QStringLiteral("before"), seen->inspectorDistrict}, {QStringLiteral("after"), district}}});
}

Result<void> InspectionDesk::addItem(const QString &theme, const QString &question)
{
    if (const Result<void> may = require(m_office, organisers()); !may)
        return may;
    if (question.trimmed().isEmpty() || theme.trimmed().isEmpty())
        return failure(ErrorCode::FactsMissing);
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (const Result<void> done = layDownChecklist(*transaction); !done)
        return done;
    if (const Result<void> done = inspections().addItem({0, theme.trimmed(), question.trimmed(), {}}, *transaction);
        !done)
        return done;
    return transaction->commit({QStringLiteral("inspection checklist add"), theme.trimmed(), {}});
}

Result<void> InspectionDesk::endItem(qint64 item)
{
    if (const Result<void> may = require(m_office, organisers()); !may)
        return may;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (const Result<void> done = inspections().endItem(item, *transaction); !done)
        return done;
    return transaction->commit({QStringLiteral("inspection checklist end"), QString::number(item), {}});
}

Result<Inspection> InspectionDesk::inspection(qint64 id)
{
    const Result<std::optional<Inspection>> found = inspections().byId(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownInspection, {QString::number(id)});
    return **found;
}

/// As it stands, for whoever may write it: those whom the inspecting district sends.
Result<Inspection> InspectionDesk::toWrite(qint64 id)
{
    const Result<Inspection> found = inspection(id);
    if (!found)
        return found;
    const Result<void> may = requireForDistrict(m_office, visitors(), found->inspectorDistrict);
    return may ? found : failure(may.error());
}

Result<void> InspectionDesk::noteVisit(qint64 id, const QString &day, const QString &inspectors,
                                       std::optional<int> version)
{
    if (!dayIn(day))
        return failure(ErrorCode::DayWrong, {day});
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Inspection> seen = toWrite(id);
    if (!seen)
        return failure(seen.error());
    if (version && *version != seen->version)
        return failure(ErrorCode::RowChanged);
    if (const Result<void> done = inspections().noteVisit(*seen, day, inspectors.trimmed(), *transaction); !done)
        return done;
    return transaction->commit(
        {QStringLiteral("inspection visit"), QString::number(id), {{QStringLiteral("day"), day}}});
}

Result<void> InspectionDesk::answer(qint64 id, const QList<InspectionAnswer> &answers)
{
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Inspection> seen = toWrite(id);
    const Result<QList<SeasonChecklistItem>> questions = checklist();
    if (!seen || !questions)
        return failure(seen ? questions.error() : seen.error());
    QSet<qint64> known;
    for (const SeasonChecklistItem &item : *questions)
        known.insert(item.id);
    for (const InspectionAnswer &one : answers) {
        const bool isAnswer = one.answer == QLatin1String("met") || one.answer == QLatin1String("not-met") ||
                              one.answer == QLatin1String("not-applicable");
        if (!isAnswer || !known.contains(one.item))
            return failure(ErrorCode::ProblemsFound, {},
                           {{FindingCode::NotYesNo, Severity::Problem, 0, QString::number(one.item), one.answer, {}}});
        if (const Result<void> done = inspections().setAnswer(id, one, *transaction); !done)
            return done;
    }
    return transaction->commit(
        {QStringLiteral("inspection answer"), QString::number(id), {{QStringLiteral("answers"), answers.size()}}});
}

Result<qint64> InspectionDesk::addFinding(qint64 id, const QString &text, const QString &due)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::FactsMissing);
    const std::optional<QDate> day = due.isEmpty() ? today().addDays(disciplineCatalogue().answerDays) : dayIn(due);
    if (!day)
        return failure(ErrorCode::DayWrong, {due});
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (const Result<Inspection> seen = toWrite(id); !seen)
        return failure(seen.error());
    const Result<qint64> finding = inspections().addFinding({0, id, text.trimmed(), *day}, *transaction);
    if (!finding)
        return finding;
    const Result<void> done = transaction->commit(
        {QStringLiteral("inspection finding"), QString::number(id), {{QStringLiteral("finding"), *finding}}});
    return done ? finding : failure(done.error());
}

Result<void> InspectionDesk::settle(qint64 id, const QString &how)
{
    if (how.trimmed().isEmpty())
        return failure(ErrorCode::FactsMissing);
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<std::optional<InspectionFinding>> found = inspections().finding(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownInspection, {QString::number(id)});
    if (const Result<Inspection> seen = toWrite((*found)->inspection); !seen)
        return failure(seen.error());
    InspectionFinding settled = **found;
    settled.settledOn = today();
    settled.settlement = how.trimmed();
    if (const Result<void> done = inspections().settle(settled, *transaction); !done)
        return done;
    return transaction->commit({QStringLiteral("inspection settle"), QString::number(id), {}});
}

Result<void> InspectionDesk::attach(qint64 id, const NewAttachment &wanted)
{
    const Result<ReadAttachment> read = readAttachment(wanted);
    if (!read)
        return failure(read.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (const Result<Inspection> seen = toWrite(id); !seen)
        return failure(seen.error());
    const Result<qint64> hung =
        store::AttachmentStore(m_office.database()).add(ownerOf(id), read->attachment, read->content, *transaction);
    if (!hung)
        return failure(hung.error());
    return transaction->commit({QStringLiteral("inspection attach"), QString::number(id), recordOf(read->attachment)});
}

Result<void> InspectionDesk::detach(qint64 id, qint64 attachment)
{
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (const Result<Inspection> seen = toWrite(id); !seen)
        return failure(seen.error());
    const Result<QList<Attachment>> hanging = photographs(id);
    if (!hanging)
        return failure(hanging.error());
    for (const Attachment &one : *hanging) {
        if (one.id != attachment)
            continue;
        if (const Result<void> done = store::AttachmentStore(m_office.database()).end(attachment, *transaction); !done)
            return done;
        return transaction->commit({QStringLiteral("inspection detach"), QString::number(id), recordOf(one)});
    }
    return failure(ErrorCode::RowChanged);
}

} // namespace hengzhao::office
