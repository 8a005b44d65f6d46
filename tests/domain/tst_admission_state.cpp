// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/admission_state.h"

#include <QSet>
#include <QTest>

using namespace hengzhao;
using State = AdmissionState;
using Act = AdmissionAct;

Q_DECLARE_METATYPE(hengzhao::AdmissionState)
Q_DECLARE_METATYPE(hengzhao::AdmissionAct)

namespace
{

constexpr std::array allActs = {Act::Confirm, Act::Decline, Act::Release, Act::Reject,   Act::Withdraw, Act::Submit,
                                Act::Review,  Act::Approve, Act::Return,  Act::Register, Act::Revoke};

/// The picture of rules, section 6, as a table: a line a state, a column an act, in the order of allActs; a dot where
/// the act is refused, else the first letters of the state it leads to.
struct Line {
    State from;
    const char *cells;
};

constexpr std::array picture = {
    //                           con dec rel rej wit sub rev app ret reg rvk
    Line{State::PreAdmitted, "CON DEC REL REJ .   .   .   .   .   .   RVK"},
    Line{State::Confirmed, "  .   .   .   .   WIT SUB .   .   .   .   RVK"},
    Line{State::Submitted, "  .   .   .   .   .   .   REV .   CON .   .  "},
    Line{State::Reviewed, "   .   .   .   .   .   .   .   APP CON .   .  "},
    Line{State::Approved, "   .   .   .   .   .   .   .   .   .   REG RVK"},
    Line{State::Registered, " .   .   .   .   .   .   .   .   .   .   .  "},
    Line{State::Declined, "   .   .   .   .   .   .   .   .   .   .   .  "},
    Line{State::Released, "   .   .   .   .   .   .   .   .   .   .   .  "},
    Line{State::Rejected, "   .   .   .   .   .   .   .   .   .   .   .  "},
    Line{State::Withdrawn, "  .   .   .   .   .   .   .   .   .   .   .  "},
    Line{State::Revoked, "    .   .   .   .   .   .   .   .   .   .   .  "},
};

std::optional<State> stateOf(const QByteArray &cell)
{
    static const QHash<QByteArray, State> states = {
        {"CON", State::Confirmed},  {"DEC", State::Declined},  {"REL", State::Released}, {"REJ", State::Rejected},
        {"WIT", State::Withdrawn},  {"SUB", State::Submitted}, {"REV", State::Reviewed}, {"APP", State::Approved},
        {"REG", State::Registered}, {"RVK", State::Revoked}};
    return states.contains(cell) ? std::optional(states[cell]) : std::nullopt;
}

} // namespace

class TestAdmissionState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void stepsAreTheTable();
    void live_data();
    void live();
    void liveStatesFromOneOn();
    void namesReadBack();
    void chineseWordsRead();
};

void TestAdmissionState::steps_data()
{
    QTest::addColumn<AdmissionState>("from");
    QTest::addColumn<AdmissionAct>("act");
    QTest::addColumn<QByteArray>("to");
    for (const Line &line : picture) {
        const QList<QByteArray> cells = QByteArray(line.cells).simplified().split(' ');
        QCOMPARE(cells.size(), static_cast<qsizetype>(allActs.size()));
        for (size_t i = 0; i < allActs.size(); ++i)
            QTest::addRow("%s %s", codeName(line.from).data(), codeName(allActs[i]).data())
                << line.from << allActs[i] << cells[static_cast<qsizetype>(i)];
    }
}

void TestAdmissionState::steps()
{
    QFETCH(AdmissionState, from);
    QFETCH(AdmissionAct, act);
    QFETCH(QByteArray, to);
    QCOMPARE(nextState(from, act), stateOf(to));
}

void TestAdmissionState::stepsAreTheTable()
{
    QCOMPARE(allAdmissionStates().size(), static_cast<qsizetype>(picture.size()));
    QCOMPARE(allAdmissionSteps().size(), 14);
    for (const AdmissionStep &step : allAdmissionSteps()) {
        QCOMPARE(nextState(step.from, step.act), std::optional(step.to));
        QVERIFY2(isLive(step.from), "an ended admission never moves again");
    }
}

// R4: any state but declined, released, rejected, withdrawn, revoked.
void TestAdmissionState::live_data()
{
    QTest::addColumn<AdmissionState>("state");
    QTest::addColumn<bool>("live");
    const QSet<QLatin1String> ended = {QLatin1String("declined"), QLatin1String("released"), QLatin1String("rejected"),
                                       QLatin1String("withdrawn"), QLatin1String("revoked")};
    for (State state : allAdmissionStates())
        QTest::newRow(codeName(state).data()) << state << !ended.contains(codeName(state));
}

void TestAdmissionState::live()
{
    QFETCH(AdmissionState, state);
    QTEST(isLive(state), "live");
}

void TestAdmissionState::liveStatesFromOneOn()
{
    QCOMPARE(liveStatesFrom(State::PreAdmitted), (QList{State::PreAdmitted, State::Confirmed, State::Submitted,
                                                        State::Reviewed, State::Approved, State::Registered}));
    QCOMPARE(liveStatesFrom(State::Confirmed),
             (QList{State::Confirmed, State::Submitted, State::Reviewed, State::Approved, State::Registered}));
    QCOMPARE(liveStatesFrom(State::Approved), (QList{State::Approved, State::Registered}));
}

void TestAdmissionState::namesReadBack()
{
    QSet<QLatin1String> names;
    for (State state : allAdmissionStates()) {
        QCOMPARE(parseAdmissionState(QString(codeName(state))), std::optional(state));
        names.insert(codeName(state));
    }
    QCOMPARE(names.size(), allAdmissionStates().size());
    QVERIFY(!parseAdmissionState(u"admitted"));
    QVERIFY(!parseAdmissionState(u""));
}

void TestAdmissionState::chineseWordsRead()
{
    QCOMPARE(parseAdmissionState(u"预录"), std::optional(State::PreAdmitted));
    QCOMPARE(parseAdmissionState(u"退档"), std::optional(State::Rejected));
    QCOMPARE(parseAdmissionState(u"PRE_ADMITTED"), std::optional(State::PreAdmitted));
}

QTEST_GUILESS_MAIN(TestAdmissionState)
#include "tst_admission_state.moc"
