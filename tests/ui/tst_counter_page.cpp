// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/confirming_season.h"
#include "tests/ui/page_season.h"

#include "ui/counter/call_list_pane.h"
#include "ui/counter/candidate_card.h"
#include "ui/counter/counter_page.h"
#include "ui/counter/scan_card.h"
#include "ui/publicity/ask_form.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>

using namespace hengzhao;
using namespace hengzhao::ui;

/// A counter with a queue before it, worked by keyboard alone: the card reader types 18 characters and Enter.
class TestCounterPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmsByCardAndEnter();
    void takesTheNextCardAtOnce();
    void sendsEachAwayWithItsOwnWord_data();
    void sendsEachAwayWithItsOwnWord();
    void soundsEachRefusalOtherwise();
    void choosesAnotherProgram();
    void takesAnInterviewScore();
    void hearsThatAnotherCounterWasQuicker();
    void confirmsWithoutACard();
    void givesUpAPlace();
    void rejectsWithConsent();
    void withdrawsWhatWasDoneLast();
    void writesSlips();
    void marksWhomWasCalled();
};

namespace
{

constexpr const char *firstCard = "430499200601010002";
constexpr const char *thirdCard = "430499200601010029";
constexpr const char *fourthCard = "430499200601010037";
constexpr const char *fifthCard = "430499200601010045";

/// The page in a window of its own, on a season whose first batch has been run.
struct Counter {
    Counter()
    {
        season.fillAndRun();
        opened = openSeason(season);
        page = std::make_unique<CounterPage>(*opened);
        showPage(*page);
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qWarning("the window does not come to the front");
        if (!QTest::qWaitFor([this] { return isFieldReady(); }))
            qFatal("the field does not have the keys");
    }
    /// As the reader types it, into whatever has the keys.
    void type(const char *text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
        press(Qt::Key_Return);
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    /// After a form, as the desktop brings the window to the front again.
    void comeBack()
    {
        page->activateWindow();
        QTRY_VERIFY(isFieldReady());
    }
    [[nodiscard]] QString headline() const { return page->scanCard().headline(); }
    /// The outcome of the last deed.
    [[nodiscard]] QString lastDeed() const
    {
        Grid &done = page->done();
        return done.table().rowCount() == 0 ? QString()
                                            : shownCell(done, done.table().idOf(0), QStringLiteral("outcome"));
    }
    [[nodiscard]] bool isFieldReady() const { return QApplication::focusWidget() == &page->scanCard().field(); }

    office::ConfirmingSeason season;
    std::unique_ptr<OpenSeason> opened;
    std::unique_ptr<CounterPage> page;
};

void fillIn(AskForm *form, const QList<std::pair<const char *, QString>> &values)
{
    QVERIFY(form != nullptr);
    for (const auto &[key, value] : values)
        form->setValue(QLatin1String(key), value);
    for (QPushButton *one : form->findChildren<QPushButton *>()) {
        if (one->property("main").toBool())
            one->click();
    }
}

} // namespace

void TestCounterPage::confirmsByCardAndEnter()
{
    Counter counter;
    QVERIFY(counter.isFieldReady());
    counter.type(firstCard);
    QTRY_COMPARE(counter.headline(), QStringLiteral("Enter confirms: 计算机应用"));
    QVERIFY(counter.page->scanCard().field().text().isEmpty()); // the queue looks on
    QVERIFY2(counter.page->scanCard().sentence().contains(QStringLiteral("甲校")), "no school");
    QCOMPARE(counter.season.confirmed(), QString());
    counter.press(Qt::Key_Return);
    QTRY_COMPARE(counter.headline(), QStringLiteral("confirmed"));
    QCOMPARE(counter.season.confirmed(), QStringLiteral("1:P1"));
    QCOMPARE(counter.lastDeed(), QStringLiteral("confirmed"));
    QCOMPARE(shownCell(counter.page->done(), 1, QStringLiteral("program_name")), QStringLiteral("计算机应用"));
    QTRY_VERIFY(counter.isFieldReady());
    QTRY_VERIFY2(counter.page->sentence().startsWith(QLatin1String("1 confirmed today")),
                 qPrintable(counter.page->sentence()));
    counter.press(Qt::Key_Return); // once more does nothing
    QTest::qWait(50);
    QCOMPARE(counter.page->done().table().rowCount(), 1);
    counter.season.checkAll();
}

void TestCounterPage::takesTheNextCardAtOnce()
{
    Counter counter;
    counter.type(firstCard);
    counter.type(fourthCard); // while the first is still being looked up
    QTRY_COMPARE(counter.headline(), QStringLiteral("Enter confirms: 机械"));
    counter.press(Qt::Key_Return);
    counter.type(thirdCard); // while the fourth is still being kept
    QTRY_COMPARE(counter.season.confirmed(), QStringLiteral("4:Q"));
    QTRY_COMPARE(counter.headline(), QStringLiteral("Enter confirms: 计算机应用"));
    counter.press(Qt::Key_Escape);
    QCOMPARE(counter.headline(), QStringLiteral("Next"));
    counter.press(Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(counter.season.confirmed(), QStringLiteral("4:Q"));
}

void TestCounterPage::sendsEachAwayWithItsOwnWord_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QString>("school");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("headline");
    const auto row = [](const char *name, const char *card, const char *school, const char *before,
                        const char *headline) {
        QTest::newRow(name) << QByteArray(card) << QString::fromLatin1(school) << QByteArray(before)
                            << QString::fromLatin1(headline);
    };
    row("wrong check digit", "430499200601010003", "", "", "Not an identity number");
    row("somebody else", "43049920060101111X", "", "", "Not a candidate of this year");
    row("not placed", fifthCard, "", "", "Not placed");
    row("another school", fourthCard, "A", "", "Another school");
    row("already confirmed", firstCard, "",
        "UPDATE admission SET state = 'confirmed' WHERE candidate_id = (SELECT id FROM candidate WHERE"
        " candidate_no = '1')",
        "Already confirmed");
    row("stopped school", firstCard, "",
        "INSERT INTO sanction (id, kind, effect, offender, school_id, subject_code, subject_name, order_no, day, actor,"
        " added) SELECT 1, 'stopped', 'stop', 'school', id, code, name, '7', '2021-07-20', 'tester', 1 FROM school"
        " WHERE code = 'A'",
        "The school is stopped");
}

void TestCounterPage::sendsEachAwayWithItsOwnWord()
{
    QFETCH(QByteArray, card);
    QFETCH(QString, school);
    QFETCH(QByteArray, before);
    QFETCH(QString, headline);
    Counter counter;
    if (!before.isEmpty())
        QVERIFY(counter.season.office->database().run(before).has_value());
    counter.page->setSchool(school);
    QTRY_VERIFY(counter.isFieldReady());
    counter.type(card.constData());
    QTRY_COMPARE(counter.headline(), headline);
    QVERIFY(!counter.page->scanCard().sentence().contains(QString::fromLatin1(card)));
    QCOMPARE(counter.lastDeed(), headline);
    QVERIFY(counter.page->beeper().last().size() > 1);
    const QString confirmed = counter.season.confirmed();
    counter.press(Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(counter.season.confirmed(), confirmed);
}

void TestCounterPage::soundsEachRefusalOtherwise()
{
    QSet<Beeps> heard{beepsOfSuccess()};
    const QList<ErrorCode> codes{ErrorCode::NotIdentityNumber,   ErrorCode::UnknownCard,
                                 ErrorCode::AdmittedElsewhere,   ErrorCode::NotAdmitted,
                                 ErrorCode::AdmissionStateWrong, ErrorCode::SchoolStopped,
                                 ErrorCode::ProgramFull,         ErrorCode::ConfirmationOverdue,
                                 ErrorCode::InterviewMissing,    ErrorCode::InterviewBelowMinimum};
    for (ErrorCode code : codes)
        heard.insert(beepsOf(code));
    QCOMPARE(heard.size(), codes.size() + 1);
}

void TestCounterPage::choosesAnotherProgram()
{
    Counter counter;
    counter.type(firstCard);
    QTRY_COMPARE(counter.page->candidateCard().program(), QStringLiteral("P1"));
    QCOMPARE(counter.page->candidateCard().programs().rowCount(), 4);
    counter.press(Qt::Key_F2); // P2 asks for an interview, P3 is full, P4 refused
    QCOMPARE(counter.page->candidateCard().program(), QStringLiteral("P2"));
    QCOMPARE(counter.headline(), QStringLiteral("No interview score"));
    counter.press(Qt::Key_Return);
    QTRY_COMPARE(counter.lastDeed(), QStringLiteral("No interview score"));
    counter.press(Qt::Key_F2);
    QCOMPARE(counter.page->candidateCard().program(), QStringLiteral("P1"));
    counter.press(Qt::Key_Up);
    QCOMPARE(counter.page->candidateCard().program(), QStringLiteral("P2"));
    QCOMPARE(counter.season.confirmed(), QString());
}

void TestCounterPage::takesAnInterviewScore()
{
    Counter counter;
    counter.type(firstCard);
    QTRY_COMPARE(counter.page->candidateCard().program(), QStringLiteral("P1"));
    counter.press(Qt::Key_F2);
    counter.press(Qt::Key_F3);
    QCOMPARE(QApplication::focusWidget(), &counter.page->candidateCard().interviewField());
    counter.type("59.5");
    QCOMPARE(counter.headline(), QStringLiteral("Interview not passed"));
    QVERIFY(counter.isFieldReady());
    counter.press(Qt::Key_F3);
    counter.page->candidateCard().interviewField().clear();
    counter.type("60");
    QCOMPARE(counter.headline(), QStringLiteral("Enter confirms: 学前教育"));
    counter.press(Qt::Key_Return);
    QTRY_COMPARE(counter.season.confirmed(), QStringLiteral("1:P2"));
    QCOMPARE(counter.season.count("SELECT interview FROM admission_step"), 6000);
}

void TestCounterPage::hearsThatAnotherCounterWasQuicker()
{
    Counter counter;
    counter.type(firstCard);
    QTRY_COMPARE(counter.headline(), QStringLiteral("Enter confirms: 计算机应用"));
    office::Confirmation other{QStringLiteral("1")};
    other.card = QLatin1String(firstCard);
    other.program = QStringLiteral("P1");
    QVERIFY(office::AdmissionDesk(*counter.season.office).confirm(other).has_value());
    counter.press(Qt::Key_Return);
    QTRY_COMPARE(counter.headline(), QStringLiteral("Already confirmed"));
    QCOMPARE(counter.season.count("SELECT count(*) FROM admission_step"), 1);
}

void TestCounterPage::confirmsWithoutACard()
{
    Counter counter;
    counter.page->lookAt(QStringLiteral("2"));
    QTRY_COMPARE(counter.headline(), QStringLiteral("A proof is missing"));
    counter.press(Qt::Key_F6);
    auto *form = qobject_cast<AskForm *>(QApplication::activeModalWidget());
    QVERIFY(form != nullptr);
    QCOMPARE(form->value(QStringLiteral("candidate")), QStringLiteral("2"));
    fillIn(form, {{"proof", QString()}});
    QVERIFY(!form->refusal().isEmpty());
    fillIn(form, {{"proof", QStringLiteral("户口本")}, {"second", QStringLiteral("李科长")}});
    QTRY_COMPARE(counter.headline(), QStringLiteral("Enter confirms: 计算机应用"));
    counter.comeBack();
    counter.press(Qt::Key_Return);
    QTRY_COMPARE(counter.season.confirmed(), QStringLiteral("2:P1"));
    QCOMPARE(counter.season.text("SELECT proof || ' ' || consent FROM admission_step"),
             QStringLiteral("户口本 李科长"));
}

void TestCounterPage::givesUpAPlace()
{
    Counter counter;
    QCOMPARE(counter.page->askGiveUp(), nullptr); // nobody stands here
    counter.type(firstCard);
    QTRY_COMPARE(counter.headline(), QStringLiteral("Enter confirms: 计算机应用"));
    counter.press(Qt::Key_F4);
    fillIn(qobject_cast<AskForm *>(QApplication::activeModalWidget()), {{"reason", QStringLiteral("随父母外出")}});
    QTRY_COMPARE(counter.headline(), QStringLiteral("declined"));
    QCOMPARE(counter.season.text("SELECT state FROM former_admission"), QStringLiteral("declined"));
    counter.comeBack();
    counter.season.checkAll();
}

void TestCounterPage::rejectsWithConsent()
{
    Counter counter;
    counter.type(firstCard);
    QTRY_COMPARE(counter.headline(), QStringLiteral("Enter confirms: 计算机应用"));
    counter.press(Qt::Key_F7);
    auto *form = qobject_cast<AskForm *>(QApplication::activeModalWidget());
    fillIn(form, {{"code", QStringLiteral("other")}, {"second", QStringLiteral("教育局王")}});
    QTRY_VERIFY(!form->refusal().isEmpty()); // what "other" is must be said
    fillIn(form, {{"code", QStringLiteral("health")}});
    QTRY_COMPARE(counter.headline(), QStringLiteral("rejected"));
    QCOMPARE(counter.season.text("SELECT reason || ' ' || consent FROM admission_step"),
             QStringLiteral("health 教育局王"));
}

void TestCounterPage::withdrawsWhatWasDoneLast()
{
    Counter counter;
    counter.type(firstCard);
    QTRY_COMPARE(counter.headline(), QStringLiteral("Enter confirms: 计算机应用"));
    counter.press(Qt::Key_Return);
    QTRY_COMPARE(counter.headline(), QStringLiteral("confirmed"));
    counter.press(Qt::Key_Escape);
    counter.page->done().selectId(1);
    counter.press(Qt::Key_F9);
    fillIn(qobject_cast<AskForm *>(QApplication::activeModalWidget()), {{"reason", QStringLiteral("误操作")}});
    QTRY_COMPARE(counter.season.text("SELECT state FROM former_admission"), QStringLiteral("withdrawn"));
    QTRY_COMPARE(counter.page->done().table().rowCount(), 2);
    QCOMPARE(counter.season.count("SELECT taken FROM program WHERE code = 'P1'"), 0);
    counter.season.checkAll();
}

void TestCounterPage::writesSlips()
{
    Counter counter;
    counter.type(firstCard);
    QTRY_COMPARE(counter.headline(), QStringLiteral("Enter confirms: 计算机应用"));
    const QString givingUp = counter.season.folder.filePath(QStringLiteral("give-up.pdf"));
    counter.page->writeSlip(givingUp, true);
    QTRY_VERIFY(QFile::exists(givingUp));
    counter.press(Qt::Key_Return);
    QTRY_COMPARE(counter.headline(), QStringLiteral("confirmed"));
    const QString slip = counter.season.folder.filePath(QStringLiteral("slip.pdf"));
    counter.page->writeSlip(slip, false);
    QTRY_VERIFY(QFile::exists(slip));
}

void TestCounterPage::marksWhomWasCalled()
{
    Counter counter;
    counter.page->lookAt(QStringLiteral("unconfirmed"));
    Grid &grid = counter.page->callList().grid();
    QTRY_COMPARE(grid.table().rowCount(), 4);
    grid.view().setFocus();
    QTest::keyClick(&grid.view(), Qt::Key_1);
    QTest::keyClick(&grid.view(), Qt::Key_3);
    QTRY_COMPARE(counter.season.count("SELECT count(*) FROM contact_note"), 2);
    QTRY_COMPARE(shownCell(grid, grid.table().idOf(0), QStringLiteral("contact_mark")), QStringLiteral("reached"));
    QTRY_COMPARE(shownCell(grid, grid.table().idOf(1), QStringLiteral("contact_mark")), QStringLiteral("wrong number"));
    QCOMPARE(shownCell(grid, grid.table().idOf(2), QStringLiteral("contact_mark")), QStringLiteral("not called"));
}

QTEST_MAIN(TestCounterPage)
#include "tst_counter_page.moc"
