// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo_confirmations.h"

#include "models/domain/progress.h"
#include "models/store/counter_store.h"

#include <algorithm>
#include <array>

namespace hengzhao::office
{

namespace
{

constexpr int batch = 1;

/// Of a hundred, by their place in the list: a pattern without chance is the same everywhere.
enum class Answer { Confirms, Declines, Waits };

Answer answerOf(qsizetype place, qsizetype school)
{
    const qsizetype turn = (place * 37 + school * 11) % 100;
    const qsizetype waiting = school % 10 == 9 ? 90 : 4;
    if (turn < waiting)
        return Answer::Waits;
    return turn >= 97 ? Answer::Declines : Answer::Confirms;
}

/// The programs of each school that anybody may take without an interview, with the seats they have left.
class OpenPrograms
{
public:
    explicit OpenPrograms(const store::ConfirmedPrograms &programs)
    {
        for (auto program = programs.constBegin(); program != programs.constEnd(); ++program) {
            if (!program->refused && !program->interviewMinimum)
                m_programs[program.key().first].append({program->id, program->free()});
        }
        for (QList<Open> &ofSchool : m_programs)
            std::sort(ofSchool.begin(), ofSchool.end(),
                      [](const Open &one, const Open &other) { return one.id < other.id; });
    }

    /// The next program in turn that has a seat, which is taken; nothing where none has.
    [[nodiscard]] std::optional<qint64> take(qint64 school)
    {
        QList<Open> &ofSchool = m_programs[school];
        for (qsizetype tried = 0; tried < ofSchool.size(); ++tried) {
            Open &open = ofSchool[(m_turn + tried) % ofSchool.size()];
            if (open.free && *open.free <= 0)
                continue;
            if (open.free)
                --*open.free;
            ++m_turn;
            return open.id;
        }
        return std::nullopt;
    }

private:
    struct Open {
        qint64 id;
        std::optional<qint64> free;
    };

    QHash<qint64, QList<Open>> m_programs;
    qsizetype m_turn = 0;
};

/// Out of a hundred answers, how many have come by the end of each day after the run: most at once, some late.
constexpr std::array<qsizetype, 8> answeredBy = {24, 47, 64, 76, 85, 92, 97, 100};

qsizetype dayOf(qsizetype place, qsizetype school)
{
    const qsizetype turn = (place * 53 + school * 7) % 100;
    return std::upper_bound(answeredBy.begin(), answeredBy.end(), turn) - answeredBy.begin();
}

/// Two of three of those who have not answered have been called, most of them with success.
Result<void> addDemoCalls(store::AdmissionLife &life, store::Transaction &transaction)
{
    const Result<QList<store::Unanswered>> waiting = life.unanswered(batch);
    if (!waiting)
        return failure(waiting.error());
    store::CounterStore counter(transaction.database());
    for (qsizetype place = 0; place < waiting->size(); ++place) {
        if (place % 3 == 2)
            continue;
        store::HeldSeat seat;
        seat.candidateId = waiting->at(place).candidateId;
        seat.runId = waiting->at(place).admission.runId;
        const ContactMark mark = place % 7 == 0   ? ContactMark::WrongNumber
                                 : place % 5 == 0 ? ContactMark::NotReached
                                                  : ContactMark::Reached;
        if (Result<void> noted = counter.noteContact(seat, mark, {}, transaction); !noted)
            return noted;
    }
    return {};
}

} // namespace

qsizetype DemoConfirmations::days()
{
    return std::ssize(answeredBy);
}

Result<DemoConfirmations> DemoConfirmations::plan(Office &office)
{
    Result<store::Transaction> transaction = office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::AdmissionLife life(*transaction, office.key());
    const Result<QList<store::Unanswered>> waiting = life.unanswered(batch);
    const Result<store::ConfirmedPrograms> programs = life.programs();
    if (!waiting || !programs)
        return failure(waiting ? programs.error() : waiting.error());
    DemoConfirmations planned;
    planned.m_days.resize(days());
    OpenPrograms open(*programs);
    qsizetype school = -1;
    qsizetype place = 0;
    qint64 last = 0;
    for (const store::Unanswered &one : *waiting) {
        if (one.admission.schoolId != last) {
            last = one.admission.schoolId;
            ++school;
            place = 0;
        }
        const qsizetype at = place++;
        const Answer wanted = answerOf(at, school);
        if (wanted == Answer::Waits)
            continue;
        const bool declines = wanted == Answer::Declines;
        const std::optional<qint64> program = declines ? std::nullopt : open.take(one.admission.schoolId);
        // Whose school has only programs with interviews, or none left, still waits.
        if (declines || program)
            planned.m_days[dayOf(at, school)].append({one, program});
    }
    return planned;
}

Result<void> DemoConfirmations::enter(Office &office, qsizetype day) const
{
    Result<store::Transaction> transaction = office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::AdmissionLife life(*transaction, office.key());
    for (const Planned &planned : m_days[day]) {
        const store::Unanswered &one = planned.candidate;
        const Result<void> done = planned.program
                                      ? life.confirm(one.candidateId, one.admission.runId, {*planned.program, {}, {}})
                                      : life.end(one.candidateId, one.admission, AdmissionAct::Decline, {});
        if (!done)
            return done;
    }
    if (day + 1 == days()) {
        if (Result<void> called = addDemoCalls(life, *transaction); !called)
            return called;
    }
    return transaction->commit({QStringLiteral("season demo"), QStringLiteral("confirmations"), {}});
}

Result<void> addDemoConfirmations(Office &office)
{
    const Result<DemoConfirmations> planned = DemoConfirmations::plan(office);
    if (!planned)
        return failure(planned.error());
    for (qsizetype day = 0; day < DemoConfirmations::days(); ++day) {
        if (Result<void> done = planned->enter(office, day); !done)
            return done;
    }
    return {};
}

} // namespace hengzhao::office
