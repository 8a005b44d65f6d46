// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/approval_season.h"
#include "tests/ui/page_season.h"

#include "ui/accounts/account_form.h"
#include "ui/accounts/account_page.h"
#include "ui/frame/login_form.h"

#include <algorithm>

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace hengzhao;
using namespace hengzhao::ui;

/// Accounts made in the window, and a password of one's own at the first login.
class TestAccountPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAnAccount();
    void putsAnAccountOutOfUse();
    void hasNoneInAnOpenSeason();
    void asksForANewPasswordAtTheLogin();
};

namespace
{

QLineEdit *field(QWidget &form, const char *name)
{
    for (QLineEdit *edit : form.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QLatin1String(name))
            return edit;
    }
    qFatal("no field %s", name);
}

QPushButton *button(QWidget &form, const char *text)
{
    for (QPushButton *each : form.findChildren<QPushButton *>()) {
        if (each->text() == QLatin1String(text))
            return each;
    }
    qFatal("no button %s", text);
}

std::unique_ptr<OpenSeason> openSealed(office::ApprovalSeason &season, const char *account = "wang.fang")
{
    auto opened = std::make_unique<OpenSeason>();
    const Answer<Result<void>> opening =
        opened->open(season.sealedPath(), {QStringLiteral("tester"), QStringLiteral("test")}, season.clock,
                     office::ApprovalSeason::login(QLatin1String(account)));
    if (!QTest::qWaitFor([&opening] { return opening.isHere(); }, 20'000) || !opening.value())
        qFatal("the season cannot be opened");
    return opened;
}

} // namespace

void TestAccountPage::makesAnAccount()
{
    office::ApprovalSeason season;
    season.sealAndConfirm();
    const auto opened = openSealed(season);
    AccountPage page(*opened);
    showPage(page);
    QTRY_COMPARE(page.accounts().table().rowCount(), 1);
    AccountForm &form = page.form();
    QPushButton *agree = button(form, "Make the account");
    QVERIFY(!agree->isEnabled());
    field(form, "Account")->setText(QStringLiteral("li"));
    for (QCheckBox *tick : form.findChildren<QCheckBox *>()) {
        if (tick->text() == QLatin1String("county education bureau"))
            tick->setChecked(true);
    }
    field(form, "District")->setText(QStringLiteral("430421"));
    field(form, "Password")->setText(QStringLiteral("first password"));
    field(form, "Once more")->setText(QStringLiteral("first passwore"));
    QVERIFY(!agree->isEnabled());
    field(form, "Once more")->setText(QStringLiteral("first password"));
    QVERIFY(agree->isEnabled());
    agree->click();
    QTRY_COMPARE_WITH_TIMEOUT(page.accounts().table().rowCount(), 2, 20'000);
    QCOMPARE(season.text("SELECT district_code || must_change FROM account WHERE name = 'li'"),
             QStringLiteral("4304211"));
    QTRY_VERIFY(field(form, "Account")->text().isEmpty());
    QVERIFY(field(form, "Password")->text().isEmpty());
}

void TestAccountPage::putsAnAccountOutOfUse()
{
    office::ApprovalSeason season;
    season.sealAndConfirm();
    season.addAccount(QStringLiteral("li"), {Role::Office});
    const auto opened = openSealed(season);
    AccountPage page(*opened);
    showPage(page);
    QTRY_COMPARE(page.accounts().table().rowCount(), 2);
    page.accounts().selectId(page.accounts().table().idOf(0));
    page.disableOrEnable();
    QTRY_COMPARE(season.text("SELECT disabled_at IS NOT NULL FROM account WHERE name = 'li'"), QStringLiteral("1"));
    // The page learns of it a moment after the season does.
    const auto offersToEnable = [&page] {
        const QList<QPushButton *> all = page.findChildren<QPushButton *>();
        return std::any_of(all.begin(), all.end(), [](const QPushButton *each) {
            return each->text() == QLatin1String("Enable") && each->isEnabled();
        });
    };
    QTRY_VERIFY(offersToEnable());
    page.askPassword();
    QVERIFY(!page.form().isNew());
    QVERIFY(button(page.form(), "Set the password")->isVisible());
}

void TestAccountPage::hasNoneInAnOpenSeason()
{
    office::TrialSeason season;
    const auto opened = openSeason(season);
    AccountPage page(*opened);
    showPage(page);
    QVERIFY(!page.accounts().isVisible());
}

void TestAccountPage::asksForANewPasswordAtTheLogin()
{
    LoginForm form;
    form.show();
    form.begin(QStringLiteral("season.hzs"));
    field(form, "Account")->setText(QStringLiteral("li"));
    field(form, "Password")->setText(QStringLiteral("first password"));
    QPushButton *agree = button(form, "Open the season");
    QVERIFY(agree->isEnabled());
    QVERIFY(!field(form, "New password")->isVisible());
    QVERIFY(!form.take().newPassword);
    form.refuse({ErrorCode::PasswordMustChange});
    QVERIFY(field(form, "New password")->isVisible());
    field(form, "Password")->setText(QStringLiteral("first password"));
    field(form, "New password")->setText(QStringLiteral("seven77"));
    field(form, "Once more")->setText(QStringLiteral("seven77"));
    QVERIFY(!agree->isEnabled());
    field(form, "New password")->setText(QStringLiteral("my own password"));
    field(form, "Once more")->setText(QStringLiteral("my own passwore"));
    QVERIFY(!agree->isEnabled());
    field(form, "Once more")->setText(QStringLiteral("my own password"));
    QVERIFY(agree->isEnabled());
    const office::Login login = form.take();
    QCOMPARE(login.password.utf8(), QByteArray("first password"));
    QCOMPARE(login.newPassword->utf8(), QByteArray("my own password"));
    QVERIFY(field(form, "New password")->text().isEmpty());
    form.begin(QStringLiteral("other.hzs"));
    QVERIFY(!field(form, "New password")->isVisible());
}

QTEST_MAIN(TestAccountPage)
#include "tst_account_page.moc"
