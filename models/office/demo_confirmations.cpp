// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo_confirmations.h"

#include "models/domain/progress.h"
#include "models/store/admission_life.h"
#include "models/store/counter_store.h"

#include <algorithm>

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

Result<void> answer(store::AdmissionLife &life, const store::Unanswered &one, Answer wanted, OpenPrograms &programs)
{
    if (wanted == Answer::Declines)
        return life.end(one.candidateId, one.admission, AdmissionAct::Decline, {});
    const std::optional<qint64> program = programs.take(one.admission.schoolId);
    // Whose school has only programs with interviews, or none left, still waits.
    return program ? life.confirm(one.candidateId, one.admission.runId, {*program, {}, {}}) : Result<void>();
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

Result<void> addDemoConfirmations(Office &office)
{
    Result<store::Transaction> transaction = office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::AdmissionLife life(*transaction, office.key());
    const Result<QList<store::Unanswered>> waiting = life.unanswered(batch);
    const Result<store::ConfirmedPrograms> programs = life.programs();
    if (!waiting || !programs)
        return failure(waiting ? programs.error() : waiting.error());
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
        if (const Answer wanted = answerOf(place++, school); wanted != Answer::Waits) {
            if (Result<void> done = answer(life, one, wanted, open); !done)
                return done;
        }
    }
    if (Result<void> called = addDemoCalls(life, *transaction); !called)
        return called;
    return transaction->commit({QStringLiteral("season demo"), QStringLiteral("confirmations"), {}});
}

} // namespace hengzhao::office
