// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/discipline_desk.h"

#include "models/domain/discipline_catalogue.h"
#include "models/office/city_time.h"
#include "models/office/offender_names.h"
#include "models/office/permission.h"
#include "models/office/word_column.h"
#include "models/store/directory_names.h"
#include "models/wording/discipline_words.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

/// Before the window is over nothing shows that fewer candidates chose (R10).
constexpr qint64 leastBeforeWindowEnds = 10;

const QList<Role> &readers()
{
    static const QList<Role> roles = {Role::Discipline, Role::Office, Role::MunicipalEducation, Role::MunicipalLabour};
    return roles;
}

/// Who looks into reports and says what was found.
const QList<Role> &investigators()
{
    static const QList<Role> roles = {Role::Discipline, Role::MunicipalEducation, Role::MunicipalLabour};
    return roles;
}

Tone violationTone(ViolationState state)
{
    switch (state) {
    case ViolationState::Reported:
        return Tone::Warning;
    case ViolationState::Investigated:
        return Tone::Neutral;
    case ViolationState::Established:
        return Tone::Bad;
    case ViolationState::Dismissed:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

bool isDayOrEmpty(const QString &text)
{
    return text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid();
}

} // namespace

QLatin1String codeName(SuspectSource source)
{
    switch (source) {
    case SuspectSource::Choice:
        return QLatin1String("choice");
    case SuspectSource::Material:
        return QLatin1String("material");
    case SuspectSource::Interview:
        return QLatin1String("interview");
    case SuspectSource::Visit:
        return QLatin1String("visit");
    case SuspectSource::VisitReport:
        return QLatin1String("visit-report");
    case SuspectSource::Platform:
        return QLatin1String("platform");
    }
    Q_UNREACHABLE();
}

Result<QList<Violation>> DisciplineDesk::violations()
{
    if (const Result<void> may = require(m_office, readers()); !may)
        return failure(may.error());
    return store::ViolationStore(m_office.database()).all();
}

Result<Table> DisciplineDesk::violationTable()
{
    const Result<QList<Violation>> known = violations();
    const Result<QHash<QString, QString>> districts = store::districtNames(m_office.database());
    if (!known || !districts)
        return failure(known ? districts.error() : known.error());
    Table table;
    table.columns = {columnOf("violation", ColumnKind::Number), columnOf("state", ColumnKind::Word),
                     columnOf("subject", ColumnKind::Text),     columnOf("violation_kind", ColumnKind::Word),
                     columnOf("offender", ColumnKind::Word),    columnOf("happened_on", ColumnKind::Text),
                     columnOf("source", ColumnKind::Word),      columnOf("reporter", ColumnKind::Word),
                     columnOf("sanctions", ColumnKind::Number), columnOf("district", ColumnKind::Word),
                     columnOf("reported_at", ColumnKind::Text)};
    for (const Violation &one : *known) {
        table.ids.push_back(one.id);
        table.columns[0].numbers.append(one.id);
        addWord(table.columns[1], wording::word(one.state), violationTone(one.state));
        table.columns[2].texts.append(one.subject.name);
        addWord(table.columns[3], wording::violationKindWord(one.kind));
        addWord(table.columns[4], wording::word(one.subject.offender));
        table.columns[5].texts.append(one.happenedOn);
        addWord(table.columns[6], wording::violationSourceWord(one.source));
        addWord(table.columns[7], wording::reporterWord(one.isAnonymous));
        table.columns[8].numbers.append(one.sanctions);
        addWord(table.columns[9], districts->value(one.subject.district, one.subject.district));
        table.columns[10].texts.append(shownMoment(one.reportedAt));
    }
    return table;
}

Result<Violation> DisciplineDesk::violation(qint64 id)
{
    if (const Result<void> may = require(m_office, readers()); !may)
        return failure(may.error());
    const Result<std::optional<Violation>> found = store::ViolationStore(m_office.database()).byId(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownViolation, {QString::number(id)});
    return **found;
}

Result<QList<TakenViolationStep>> DisciplineDesk::steps(qint64 id)
{
    if (const Result<void> may = require(m_office, readers()); !may)
        return failure(may.error());
    return store::ViolationStore(m_office.database()).steps(id);
}

Result<Reporter> DisciplineDesk::reporter(qint64 id)
{
    if (const Result<void> may = require(m_office, {Role::Discipline}); !may)
        return failure(may.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Reporter> found = store::ViolationStore(m_office.database()).reporter(id, m_office.key());
    if (!found)
        return found;
    const Result<void> noted =
        transaction->commit({QStringLiteral("violation reporter read"), QString::number(id), {}});
    return noted ? found : failure(noted.error());
}

Result<store::ViolationSubject> DisciplineDesk::subjectOf(const ViolationReport &report)
{
    const QString code = report.code.trimmed();
    const QString name = report.name.trimmed();
    switch (report.offender) {
    case Offender::School:
    case Offender::JuniorSchool: {
        const Result<NamedOffender> found = offenderByCode(m_office.database(), report.offender, code);
        if (!found)
            return failure(found.error());
        return store::ViolationSubject{report.offender, found->code, found->name, found->district};
    }
    case Offender::Post:
    case Offender::Unlisted:
        if (name.isEmpty() && code.isEmpty())
            return failure(ErrorCode::FactsMissing);
        return store::ViolationSubject{report.offender, code, name.isEmpty() ? code : name, report.district.trimmed()};
    }
    Q_UNREACHABLE();
}

Result<qint64> DisciplineDesk::report(const ViolationReport &report)
{
    const ViolationKind *kind = disciplineCatalogue().violation(report.kind);
    if (kind == nullptr)
        return failure(ErrorCode::UnknownViolationKind,
                       {report.kind, disciplineCatalogue().violationCodes().join(QStringLiteral(", "))});
    if (report.facts.trimmed().isEmpty())
        return failure(ErrorCode::FactsMissing);
    if (!isDayOrEmpty(report.happenedOn))
        return failure(ErrorCode::DayWrong, {report.happenedOn});
    const Result<store::ViolationSubject> subject = subjectOf(report);
    if (!subject)
        return failure(subject.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    Violation violation;
    violation.kind = kind->name.code;
    violation.subject = *subject;
    violation.happenedOn = report.happenedOn;
    violation.facts = report.facts.trimmed();
    violation.source = report.source;
    violation.reportedAt = m_office.writer().at;
    const Reporter reporter{report.reporter.name.trimmed(), report.reporter.contact.trimmed()};
    const Result<qint64> id =
        store::ViolationStore(m_office.database()).add(violation, reporter, m_office.key(), *transaction);
    if (!id)
        return id;
    // Facts may name people, and a reporter is nobody's business: the record has neither.
    const Result<void> done = transaction->commit({QStringLiteral("violation report"),
                                                   QString::number(*id),
                                                   {{QStringLiteral("kind"), violation.kind},
                                                    {QStringLiteral("offender"), QString(codeName(subject->offender))},
                                                    {QStringLiteral("subject"), subject->code},
                                                    {QStringLiteral("source"), violation.source}}});
    return done ? id : failure(done.error());
}

Result<void> DisciplineDesk::take(qint64 id, ViolationAct act, const QString &reason, std::optional<int> version)
{
    if (const Result<void> may = require(m_office, investigators()); !may)
        return may;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    Result<Violation> seen = violation(id);
    if (!seen)
        return failure(seen.error());
    if (version && *version != seen->version)
        return failure(ErrorCode::RowChanged);
    const std::optional<ViolationState> to = nextState(seen->state, act);
    if (!to)
        return failure(ErrorCode::ViolationStepRefused, {QString::number(id), QString(codeName(seen->state))});
    // What was found, and why nothing was, is said.
    if (act != ViolationAct::Investigate && reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    const TakenViolationStep step{act, *to, reason.trimmed(), m_office.writer().actor, m_office.writer().at};
    if (const Result<void> taken = store::ViolationStore(m_office.database()).take(*seen, step, *transaction); !taken)
        return taken;
    return transaction->commit({QStringLiteral("violation ") + codeName(act),
                                QString::number(id),
                                {{QStringLiteral("before"), QString(codeName(seen->state))},
                                 {QStringLiteral("after"), QString(codeName(*to))}}});
}

Result<QList<Suspect>> DisciplineDesk::suspects()
{
    if (const Result<void> may = require(m_office, readers()); !may)
        return failure(may.error());
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    const std::optional<Window> window = book->window(QStringLiteral("choices"));
    const std::optional<QDate> today = m_office.gateDay();
    const bool isOver = !window || !today || *today > window->to;
    return store::SuspectStore(m_office.database()).all(isOver ? 1 : leastBeforeWindowEnds);
}

Result<Table> DisciplineDesk::suspectTable()
{
    const Result<QList<Suspect>> known = suspects();
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {columnOf("school_code", ColumnKind::Text),  columnOf("school_name", ColumnKind::Text),
                     columnOf("program_code", ColumnKind::Text), columnOf("named_by", ColumnKind::Word),
                     columnOf("named", ColumnKind::Number),      columnOf("violation", ColumnKind::Number)};
    for (const Suspect &one : *known) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(one.code);
        table.columns[1].texts.append(one.name);
        table.columns[2].texts.append(one.program);
        addWord(table.columns[3], wording::suspectSourceWord(codeName(one.source)));
        table.columns[4].numbers.append(one.named);
        addNumber(table.columns[5], one.violation);
    }
    return table;
}

} // namespace hengzhao::office
