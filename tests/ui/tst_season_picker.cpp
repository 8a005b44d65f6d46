// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/trial_window.h"
#include "ui/frame/new_season.h"
#include "ui/frame/season_picker.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace hengzhao;
using namespace hengzhao::ui;

class TestSeasonPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForALogin();
    void opensASealedSeason();
    void opensForAnInspection();
    void saysWhyASeasonIsNotOpened();
    void saysWhatWasDone();
    void newSeasonWantsAPassword_data();
    void newSeasonWantsAPassword();

private:
    static QLineEdit *field(QWidget &window, const QString &name)
    {
        const QList<QLineEdit *> fields = window.findChildren<QLineEdit *>();
        const auto found = std::find_if(fields.begin(), fields.end(),
                                        [&name](const QLineEdit *one) { return one->accessibleName() == name; });
        return found == fields.end() ? nullptr : *found;
    }
};

void TestSeasonPicker::asksForALogin()
{
    SeasonPicker picker({});
    picker.show();
    picker.refuse(QStringLiteral("/somewhere/2021.hzs"), Error{ErrorCode::LoginNeeded, {}, {}});
    QLineEdit *account = field(picker, QStringLiteral("Account"));
    QLineEdit *password = field(picker, QStringLiteral("Password"));
    QVERIFY(account != nullptr && account->isVisible());
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QSignalSpy spy(&picker, &SeasonPicker::loggedIn);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(spy.count(), 0); // nothing typed yet
    QTest::keyClicks(account, QStringLiteral("li.na"));
    QTest::keyClicks(password, QStringLiteral("long enough"));
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toString(), QStringLiteral("/somewhere/2021.hzs"));
    QCOMPARE(password->text(), QString());
    picker.refuse(QStringLiteral("/somewhere/2021.hzs"), Error{ErrorCode::LoginWrong, {}, {}});
    QCOMPARE(account->text(), QStringLiteral("li.na"));
    QVERIFY(account->isVisible());
}

void TestSeasonPicker::opensASealedSeason()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sealed.hzs"));
    const office::StillClock clock;
    const office::Officer officer{QStringLiteral("tester"), QStringLiteral("test")};
    const auto login = [](const char *password) {
        return office::Login{QStringLiteral("li.na"), QByteArray(password), {}, vault::PasswordCost::least()};
    };
    QVERIFY(office::Office::create(path, RuleBook::standard(2021), false, officer, clock, login("long enough")));
    QString name;
    const auto outcome = [&](std::optional<office::Login> given) -> std::optional<ErrorCode> {
        OpenSeason season;
        const Answer<Result<void>> opening = season.open(path, officer, clock, std::move(given));
        if (!QTest::qWaitFor([&opening] { return opening.isHere(); }, 20'000))
            return std::nullopt;
        name = season.officerName();
        return opening.value() ? std::nullopt : std::optional(opening.value().error().code);
    };
    QCOMPARE(outcome(std::nullopt), std::optional(ErrorCode::LoginNeeded));
    QCOMPARE(outcome(login("not the password")), std::optional(ErrorCode::LoginWrong));
    QCOMPARE(name, QString());
    QCOMPARE(outcome(login("long enough")), std::optional<ErrorCode>());
    QCOMPARE(name, QStringLiteral("li.na"));
}

void TestSeasonPicker::opensForAnInspection()
{
    SeasonPicker picker({});
    picker.show();
    const QList<QPushButton *> buttons = picker.findChildren<QPushButton *>();
    const auto fresh = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().startsWith(QLatin1String("New season"));
    });
    auto *box = picker.findChild<QCheckBox *>();
    QVERIFY(fresh != buttons.end() && box != nullptr && box->isVisible());
    QCOMPARE(picker.sight(), office::Sight::Whole);
    QTest::mouseClick(box, Qt::LeftButton, {}, {10, box->height() / 2});
    QCOMPARE(picker.sight(), office::Sight::Inspection);
    QVERIFY(!(*fresh)->isEnabled()); // nothing is made in an inspection
    // A login is asked for in between, and what was chosen stays.
    picker.refuse(QStringLiteral("/somewhere/2021.hzs"), Error{ErrorCode::LoginNeeded, {}, {}});
    QCOMPARE(picker.sight(), office::Sight::Inspection);
    picker.setSight(office::Sight::Whole);
    QVERIFY(!box->isChecked() && (*fresh)->isEnabled());
}

void TestSeasonPicker::saysWhyASeasonIsNotOpened()
{
    SeasonPicker picker({});
    picker.show();
    picker.showWork(QStringLiteral("working"));
    picker.showPart(0.5);
    picker.refuse(QStringLiteral("/somewhere/2021.hzs"), Error{ErrorCode::NotSeason, {QStringLiteral("2021.hzs")}, {}});
    const QList<QLabel *> labels = picker.findChildren<QLabel *>(QStringLiteral("error"));
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QLatin1String("2021.hzs"));
    }));
}

void TestSeasonPicker::saysWhatWasDone()
{
    SeasonPicker picker({});
    picker.show();
    picker.refuse(QStringLiteral("/somewhere/2021.hzs"), Error{ErrorCode::NotSeason, {QStringLiteral("2021.hzs")}, {}});
    picker.showWork(QStringLiteral("working"));
    picker.showDone(QStringLiteral("The tables lie there."));
    const QList<QLabel *> labels = picker.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == QLatin1String("The tables lie there.") &&
               label->objectName() != QLatin1String("error"); // no longer in the colour of one
    }));
}

void TestSeasonPicker::newSeasonWantsAPassword_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("again");
    QTest::addColumn<bool>("isTrial");
    QTest::addColumn<bool>("isReady");

    QTest::newRow("all right") << "li.na"
                               << "long enough"
                               << "long enough" << false << true;
    QTest::newRow("no account") << " "
                                << "long enough"
                                << "long enough" << false << false;
    QTest::newRow("password too short") << "li.na"
                                        << "short"
                                        << "short" << false << false;
    QTest::newRow("two different passwords") << "li.na"
                                             << "long enough"
                                             << "long enougH" << false << false;
    QTest::newRow("a trial season needs none") << ""
                                               << ""
                                               << "" << true << true;
}

void TestSeasonPicker::newSeasonWantsAPassword()
{
    QFETCH(QString, account);
    QFETCH(QString, password);
    QFETCH(QString, again);
    QFETCH(bool, isTrial);
    QFETCH(bool, isReady);
    NewSeason dialog(2021);
    dialog.show();
    field(dialog, QStringLiteral("Account"))->setText(account);
    field(dialog, QStringLiteral("Password"))->setText(password);
    field(dialog, QStringLiteral("Password again"))->setText(again);
    dialog.findChild<QCheckBox *>()->setChecked(isTrial);
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    const auto agree = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton *button) { return button->property("main").toBool(); });
    QVERIFY(agree != buttons.end());
    QCOMPARE((*agree)->isEnabled(), isReady);
    QCOMPARE(dialog.login().has_value(), !isTrial);
}

QTEST_MAIN(TestSeasonPicker)
#include "tst_season_picker.moc"
