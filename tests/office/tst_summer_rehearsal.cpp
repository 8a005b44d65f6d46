// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/trial_demo.h"

#include "models/office/admission_desk.h"
#include "models/office/approval_desk.h"
#include "models/office/duplicate_desk.h"
#include "models/office/notice_desk.h"
#include "models/office/pool_desk.h"
#include "models/office/registration_desk.h"
#include "models/office/seat_transfer_desk.h"
#include "models/office/supplement_desk.h"
#include "models/office/transfer_desk.h"
#include "models/store/rows.h"

#include <QMap>

using namespace hengzhao;
using namespace hengzhao::office;

/// July to September on the demo's city, desk by desk: three batches, each confirmed, closed, approved; notices,
/// arrivals, registration, a transfer; with what is refused on the way. At the end everything is proved again.
class TestSummerRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void handsTheGeneralPoolOver();
    void runsTheFirstBatch();
    void confirmsAtTheCounter();
    void confirmsByFile();
    void closesTheFirstBatch();
    void approvesTheFirstLists();
    void runsTheSecondBatch();
    void movesSeatsAndSupplements();
    void printsNotices();
    void registersWhoArrived();
    void transfersAfterOneSemester();
    void provesEverythingAgain();
    void cleanupTestCase();

private:
    /// Somebody pre-admitted, and the card they bring.
    struct Waiting {
        QString number;
        QString card;
        qint64 schoolId = 0;
        QString school;
    };

    void goTo(QDate day) { m_season->clock.time = QDateTime(day, QTime(2, 0), Qt::UTC); }
    [[nodiscard]] Office &office() { return *m_season->office; }
    [[nodiscard]] QList<Waiting> waiting(int batch);
    /// A program of the school that asks for no interview and has a seat left; empty where there is none.
    [[nodiscard]] QString programOf(qint64 school);
    /// Everybody of a batch who waits confirms by a file from the schools, but for those at these places of a hundred.
    void confirmAll(int batch, int waitingOfHundred);
    /// Every school's list of a batch through all its levels; how many candidates.
    [[nodiscard]] qint64 approveAll(int batch);
    [[nodiscard]] qint64 inState(const char *state, int batch);
    /// The first column of a query's rows.
    [[nodiscard]] QStringList texts(QByteArrayView sql);

    std::unique_ptr<TrialDemo> m_season;
};

namespace
{

constexpr int candidates = 6'000;

QLatin1String codeOf(const Error &error)
{
    return codeName(error.code);
}

template <typename Value>
const char *outcome(const Result<Value> &result)
{
    return result ? "done" : codeOf(result.error()).data();
}

} // namespace

void TestSummerRehearsal::initTestCase()
{
    m_season = std::make_unique<TrialDemo>(candidates, DemoStage::Ready, 1, QDate(2021, 7, 18));
    m_season->clock.isChosen = true;
}

QList<TestSummerRehearsal::Waiting> TestSummerRehearsal::waiting(int batch)
{
    return *store::readRows<Waiting>(
        office().database(),
        "SELECT c.candidate_no, c.person_key, s.id, s.code FROM admission a JOIN candidate c ON c.id = a.candidate_id"
        " JOIN school s ON s.id = a.school_id WHERE a.state = 'pre_admitted' AND a.batch = ? ORDER BY s.code, a.place,"
        " c.candidate_no",
        [](store::Statement &row) {
            return Waiting{row.text(0), row.text(1), row.integer(2), row.text(3)};
        },
        batch);
}

QString TestSummerRehearsal::programOf(qint64 school)
{
    return texts("SELECT code FROM program WHERE ended IS NULL AND interview_minimum IS NULL AND (seats IS NULL OR"
                 " taken < seats) AND school_id = " +
                 QByteArray::number(school) + " ORDER BY code")
        .value(0);
}

QStringList TestSummerRehearsal::texts(QByteArrayView sql)
{
    const Result<QList<QString>> read = store::readRows<QString>(office().database(), sql.toByteArray(),
                                                                 [](store::Statement &row) { return row.text(0); });
    return read ? *read : QStringList();
}

qint64 TestSummerRehearsal::inState(const char *state, int batch)
{
    return m_season->count(QByteArray("SELECT count(*) FROM admission WHERE state = '") + state +
                           "' AND batch = " + QByteArray::number(batch));
}

void TestSummerRehearsal::confirmAll(int batch, int waitingOfHundred)
{
    struct Open {
        QString code;
        qint64 free;
    };
    QMap<qint64, QList<Open>> programs;
    const Result<QList<bool>> read = store::readRows<bool>(
        office().database(),
        "SELECT school_id, code, coalesce(seats, 1000000) - taken FROM program WHERE ended IS NULL"
        " AND interview_minimum IS NULL ORDER BY code",
        [&programs](store::Statement &row) {
            programs[row.integer(0)].append({row.text(1), row.integer(2)});
            return true;
        });
    QVERIFY(read.has_value());
    QByteArray rows = "candidate_no,id_number,school_code,program_code\n";
    int place = 0;
    int asked = 0;
    for (const Waiting &one : waiting(batch)) {
        if (place++ % 100 < waitingOfHundred)
            continue;
        for (Open &open : programs[one.schoolId]) {
            if (open.free == 0)
                continue;
            --open.free;
            ++asked;
            rows += QStringList{one.number, one.card, one.school, open.code}.join(u',').toUtf8() + '\n';
            break;
        }
    }
    QVERIFY(asked > 0);
    const qint64 before = inState("confirmed", batch);
    ImportRequest request;
    request.kind = QStringLiteral("confirmations");
    request.path = m_season->folder.filePath(QStringLiteral("confirmations.csv"));
    QFile file(request.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size());
    file.close();
    NoProgress progress;
    const Result<ImportReport> report = ImportDesk(office()).importFile(request, progress);
    QVERIFY2(report.has_value(), outcome(report));
    QCOMPARE(inState("confirmed", batch) - before, asked);
}

qint64 TestSummerRehearsal::approveAll(int batch)
{
    ApprovalDesk desk(office());
    qint64 approved = 0;
    QStringList schools;
    const QList<ListView> views = *desk.views();
    for (const ListView &view : views) {
        // A school stands with each of its lists.
        if (view.list.batch != batch || view.confirmed == 0 || schools.contains(view.code()))
            continue;
        schools.append(view.code());
        Result<ListView> list = desk.submit(view.code(), batch);
        // As many levels as the rule book has for this school (R26).
        while (list && list->waitsFor)
            list = desk.approve({list->list.id, list->list.version}, QStringLiteral("已核对"));
        if (!list) {
            qWarning("%s %s", qPrintable(view.code()), codeOf(list.error()).data());
            return -1;
        }
        approved += view.confirmed;
    }
    return approved;
}

void TestSummerRehearsal::handsTheGeneralPoolOver()
{
    const Result<QList<AreaPool>> pools = PoolDesk(office()).pools();
    QVERIFY(pools.has_value());
    QVERIFY(pools->size() > 1);
    for (const AreaPool &pool : *pools) {
        QVERIFY2(pool.line.has_value(), qPrintable(pool.area));
        QVERIFY2(pool.hasResult, qPrintable(pool.area));
        QVERIFY2(pool.comeBack().has_value(), qPrintable(pool.area));
    }
}

void TestSummerRehearsal::runsTheFirstBatch()
{
    NoProgress progress;
    BatchRequest second;
    second.batch = 2;
    second.backup = false;
    QCOMPARE(BatchDesk(office()).run(second, progress).error().code, ErrorCode::EarlierBatchOpen);
    BatchRequest first;
    first.backup = false;
    const Result<BatchReport> report = BatchDesk(office()).run(first, progress);
    QVERIFY2(report.has_value(), outcome(report));
    QCOMPARE(report->run.preAdmitted, m_season->count("SELECT count(*) FROM admission"));
    QCOMPARE(BatchDesk(office()).run(second, progress).error().code, ErrorCode::EarlierBatchOpen);
}

void TestSummerRehearsal::confirmsAtTheCounter()
{
    goTo(QDate(2021, 7, 21));
    AdmissionDesk desk(office());
    const QList<Waiting> queue = waiting(1);
    QVERIFY(queue.size() > 100);
    const Waiting &first = queue[0];
    const Waiting &other = queue.last();
    const auto ask = [&](const Waiting &one, const QString &card) {
        Confirmation wanted;
        wanted.candidate = one.number;
        wanted.card = card;
        wanted.program = programOf(one.schoolId);
        return wanted;
    };
    QString wrongDigit = first.card;
    wrongDigit.back() = wrongDigit.back() == u'1' ? u'2' : u'1';
    QCOMPARE(desk.confirm(ask(first, wrongDigit)).error().code, ErrorCode::NotIdentityNumber);
    QCOMPARE(desk.confirm(ask(first, other.card)).error().code, ErrorCode::IdentityNumberDiffers);
    QCOMPARE(desk.lookUpCard(first.card, other.school)->refusal->code, ErrorCode::AdmittedElsewhere);
    Confirmation withoutCard = ask(first, {});
    withoutCard.proof = QStringLiteral("户口簿");
    QCOMPARE(desk.confirm(withoutCard).error().code, ErrorCode::SecondOfficerMissing);
    withoutCard.second.name = QStringLiteral("李复核");
    QVERIFY2(desk.confirm(withoutCard).has_value(), outcome(desk.confirm(withoutCard)));
    QCOMPARE(desk.confirm(ask(first, first.card)).error().code, ErrorCode::AdmissionStateWrong);

    for (int i = 1; i < 30; ++i) {
        const Result<HeldSeat> seat = desk.confirm(ask(queue[i], queue[i].card));
        QVERIFY2(seat.has_value(), outcome(seat));
    }
    QVERIFY(desk.decline(queue[30].number, QStringLiteral("外出务工")).has_value());
    QCOMPARE(desk.confirm(ask(queue[30], queue[30].card)).error().code, ErrorCode::NotAdmitted);
    QVERIFY(desk.withdraw(queue[1].number, QStringLiteral("改报普高")).has_value());
    QCOMPARE(desk.reject(queue[31].number, QStringLiteral("ugly"), {}, {QStringLiteral("教育局王")}).error().code,
             ErrorCode::ReasonCodeUnknown);
    QVERIFY(desk.reject(queue[31].number, QStringLiteral("health"), {}, {QStringLiteral("教育局王")}).has_value());
    QCOMPARE(inState("confirmed", 1), 29);
    QCOMPARE(m_season->count("SELECT count(*) FROM former_admission"), 3);
}

void TestSummerRehearsal::confirmsByFile()
{
    confirmAll(1, 5);
    // Whoever comes when the last day is over comes too late (R25).
    goTo(QDate(2021, 7, 23));
    const Waiting late = waiting(1).first();
    Confirmation wanted;
    wanted.candidate = late.number;
    wanted.card = late.card;
    wanted.program = programOf(late.schoolId);
    QCOMPARE(AdmissionDesk(office()).confirm(wanted).error().code, ErrorCode::ConfirmationOverdue);
}

void TestSummerRehearsal::closesTheFirstBatch()
{
    goTo(QDate(2021, 7, 22));
    QCOMPARE(BatchDesk(office()).close(1).error().code, ErrorCode::BatchNotDue);
    goTo(QDate(2021, 7, 23));
    const qint64 open = inState("pre_admitted", 1);
    QVERIFY(open > 0);
    const Result<CloseReport> closed = BatchDesk(office()).close(1);
    QVERIFY2(closed.has_value(), outcome(closed));
    QCOMPARE(closed->released, open);
    QCOMPARE(BatchDesk(office()).close(1).error().code, ErrorCode::BatchClosed);
}

void TestSummerRehearsal::approvesTheFirstLists()
{
    ApprovalDesk desk(office());
    QVERIFY(*desk.unsubmitted() > 0);
    const Result<QList<ListView>> all = desk.views();
    const ListView *some = nullptr;
    for (const ListView &view : *all) {
        if (view.list.batch == 1 && view.confirmed > 3)
            some = &view;
    }
    QVERIFY(some != nullptr);
    const QString school = some->code();
    // An objection holds the list up until the school signs after all.
    QVERIFY(desk.answer(school, 1, ListAnswer::Objected, QStringLiteral("名单有误")).has_value());
    QVERIFY(!desk.submit(school, 1).has_value());
    QVERIFY(desk.answer(school, 1, ListAnswer::Signed).has_value());
    const Result<ListView> list = desk.submit(school, 1);
    QVERIFY2(list.has_value(), outcome(list));
    const QString one = desk.sheetOf(*list)->entries.first().number;
    const Result<ListView> rest = desk.giveBack({list->list.id, list->list.version}, QStringLiteral("核对专业"), {one});
    QVERIFY2(rest.has_value(), outcome(rest));
    QCOMPARE(m_season->count("SELECT count(*) FROM admission a JOIN candidate c ON c.id = a.candidate_id WHERE"
                             " a.state = 'confirmed' AND c.candidate_no = '" +
                             one.toLatin1() + "'"),
             1);
    // Where the list of the rest was on its way, it goes to its end; whoever came back is on a further one.
    Result<ListView> further = desk.view({school, 1, list->list.number});
    while (further && further->waitsFor)
        further = desk.approve({further->list.id, further->list.version}, QStringLiteral("已核对"));
    QVERIFY2(further.has_value(), outcome(further));
    QVERIFY(approveAll(1) > 0);
    QCOMPARE(inState("confirmed", 1), 0);
    QVERIFY(inState("approved", 1) > 1000);
    QCOMPARE(AdmissionDesk(office()).withdraw(one, QStringLiteral("反悔")).error().code,
             ErrorCode::AdmissionStateWrong);
}

void TestSummerRehearsal::runsTheSecondBatch()
{
    goTo(QDate(2021, 7, 24));
    NoProgress progress;
    BatchRequest request;
    request.batch = 2;
    request.backup = false;
    const Result<BatchReport> report = BatchDesk(office()).run(request, progress);
    QVERIFY2(report.has_value(), outcome(report));
    QVERIFY(report->run.preAdmitted > 0);
    // Whoever a school turned away is not sent there again (R22).
    QCOMPARE(m_season->count("SELECT count(*) FROM admission a JOIN former_admission f ON f.candidate_id ="
                             " a.candidate_id AND f.school_id = a.school_id WHERE f.state IN ('declined', 'rejected')"),
             0);
    confirmAll(2, 10);
    goTo(QDate(2021, 7, 27));
    QVERIFY(BatchDesk(office()).close(2).has_value());
    QVERIFY(approveAll(2) > 0);
}

void TestSummerRehearsal::movesSeatsAndSupplements()
{
    NoProgress progress;
    SupplementDesk desk(office());
    const int batch = *desk.batch();
    QCOMPARE(batch, 3);
    // Two places of one school with seats of their own: one gives to the other.
    const QList<VacancyRow> before = *desk.vacancies();
    std::optional<SeatMove> move;
    for (const VacancyRow &from : before) {
        for (const VacancyRow &to : before) {
            const bool isWithin = from.schoolCode == to.schoolCode && from.districtText != to.districtText;
            if (!move && isWithin && from.free() > 1)
                move = SeatMove{from.schoolCode,
                                from.districtText,
                                to.schoolCode,
                                to.districtText,
                                1,
                                QStringLiteral("衡招办调〔2021〕1号")};
        }
    }
    QVERIFY(move.has_value());
    const Result<PlanOrder> moved = SeatTransferDesk(office()).move(*move);
    QVERIFY2(moved.has_value(), outcome(moved));

    VacancyPublication publication;
    publication.path = m_season->folder.filePath(QStringLiteral("vacancies.xlsx"));
    QVERIFY(desk.publish(publication, progress).has_value());
    const QString admitted = texts("SELECT c.candidate_no FROM admission a JOIN candidate c ON c.id = a.candidate_id"
                                   " LIMIT 1")
                                 .value(0);
    QVERIFY(!desk.add({admitted, move->fromSchool}).has_value());
    const QStringList unplaced = texts("SELECT candidate_no FROM candidate WHERE ended IS NULL AND id NOT IN"
                                       " (SELECT candidate_id FROM admission) ORDER BY 1");
    int taken = 0;
    for (const QString &candidate : unplaced) {
        for (const VacancyRow &vacancy : before) {
            if (vacancy.free() > 2 && desk.add({candidate, vacancy.schoolCode}).has_value()) {
                ++taken;
                break;
            }
        }
        if (taken == 10)
            break;
    }
    QCOMPARE(taken, 10);
    QVERIFY(!SeatTransferDesk(office()).move(*move).has_value()); // the supplement has begun
    confirmAll(3, 0);
    QVERIFY(BatchDesk(office()).close(3).has_value());
    QVERIFY(approveAll(3) > 0);
}

void TestSummerRehearsal::printsNotices()
{
    NoticeDesk desk(office());
    const QString school = texts("SELECT s.code FROM admission a JOIN school s ON s.id ="
                                 " a.school_id ORDER BY s.code LIMIT 1")
                               .value(0);
    QVERIFY(
        desk.giveRange({school, QStringLiteral("000001"), QStringLiteral("000900"), QStringLiteral("H")}).has_value());
    QCOMPARE(
        desk.giveRange({school, QStringLiteral("000900"), QStringLiteral("000901"), QStringLiteral("H")}).error().code,
        ErrorCode::NoticeRangeTaken);
    NoProgress progress;
    NoticeRequest request;
    request.path = m_season->folder.filePath(QStringLiteral("notices.pdf"));
    const Result<WrittenNotices> first = desk.write(request, progress);
    QVERIFY2(first.has_value(), outcome(first));
    QCOMPARE(first->issued, m_season->count("SELECT count(*) FROM admission"));
    request.filter.schoolCode = school;
    QCOMPARE(desk.write(request, progress)->reprinted, m_season->count("SELECT count(*) FROM admission a JOIN school s"
                                                                       " ON s.id = a.school_id WHERE s.code = '" +
                                                                       school.toLatin1() + "'"));
    // A revoked admission takes its notice with it (R28).
    const AdmissionNotice notice = desk.notices(school)->first();
    QVERIFY(AdmissionDesk(office())
                .revoke(notice.code.candidate, QStringLiteral("衡招办撤〔2021〕1号"), QStringLiteral("冒名顶替"))
                .has_value());
    QVERIFY(desk.notice(notice.code.number)->isVoid);
}

void TestSummerRehearsal::registersWhoArrived()
{
    goTo(QDate(2021, 9, 5));
    QByteArray rows = "candidate_no,arrived\n";
    const QList<QString> approved = texts(
        "SELECT c.candidate_no FROM admission a JOIN candidate c ON c.id = a.candidate_id WHERE a.state = 'approved'"
        " ORDER BY c.candidate_no");
    for (qsizetype i = 0; i < approved.size(); ++i)
        rows += approved[i].toLatin1() + (i % 50 == 0 ? ",0\n" : ",1\n");
    QFile file(m_season->folder.filePath(QStringLiteral("registered.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size());
    file.close();
    ImportRequest arrivals;
    arrivals.kind = QStringLiteral("registered");
    arrivals.path = file.fileName();
    NoProgress progress;
    QVERIFY(ImportDesk(office()).importFile(arrivals, progress).has_value());

    RegistrationDesk desk(office());
    const qint64 absent = (approved.size() + 49) / 50;
    QCOMPARE(qint64(desk.absentTable()->rows()), absent);
    RegistrationRequest request;
    request.path = m_season->folder.filePath(QStringLiteral("registration.xlsx"));
    const Result<WrittenRegistration> written = desk.write(request, progress);
    QVERIFY2(written.has_value(), outcome(written));
    QCOMPARE(written->rows, approved.size() - absent);
    QCOMPARE(written->leftOut.rows, absent);
}

void TestSummerRehearsal::transfersAfterOneSemester()
{
    const QList<QString> registered = texts(
        "SELECT c.candidate_no FROM admission a JOIN candidate c ON c.id = a.candidate_id WHERE a.state = 'registered'"
        " AND (SELECT count(*) FROM program p WHERE p.school_id = a.school_id AND p.ended IS NULL"
        " AND p.interview_minimum IS NULL AND p.id <> a.program_id AND (p.seats IS NULL OR p.taken < p.seats)) > 0"
        " ORDER BY c.candidate_no");
    QVERIFY(!registered.isEmpty());
    const QString &candidate = registered.first();
    const QStringList programs =
        texts("SELECT p.code FROM admission a JOIN candidate c ON c.id = a.candidate_id JOIN program p ON p.school_id ="
              " a.school_id AND p.ended IS NULL AND p.interview_minimum IS NULL AND p.id <> a.program_id"
              " AND (p.seats IS NULL OR p.taken < p.seats) WHERE c.candidate_no = '" +
              candidate.toLatin1() + "' ORDER BY p.code");
    TransferRequest wanted;
    wanted.candidate = candidate;
    wanted.program = programs.first();
    wanted.reason = QStringLiteral("转专业");
    TransferDesk desk(office());
    QCOMPARE(desk.transfer(wanted).error().code, ErrorCode::TransferTooEarly);
    goTo(QDate(2022, 3, 1));
    const Result<Transfer> done = desk.transfer(wanted);
    QVERIFY2(done.has_value(), outcome(done));
    QCOMPARE(done->to.programCode, wanted.program);
}

void TestSummerRehearsal::provesEverythingAgain()
{
    for (int batch = 1; batch <= 3; ++batch)
        QVERIFY2(BatchDesk(office()).verify(batch)->checks.holds(), qPrintable(QString::number(batch)));
    const Result<SeasonCheckReport> report = SeasonDesk(office()).check();
    QVERIFY(report.has_value());
    for (const store::SeasonCheck &check : report->checks)
        QVERIFY2(check.holds, qPrintable(check.name));
}

void TestSummerRehearsal::cleanupTestCase()
{
    m_season.reset();
}

QTEST_GUILESS_MAIN(TestSummerRehearsal)

#include "tst_summer_rehearsal.moc"
