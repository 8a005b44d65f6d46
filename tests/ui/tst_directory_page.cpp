// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_season.h"

#include "ui/directory/directory_page.h"

#include <QLineEdit>
#include <QPushButton>

using namespace hengzhao;
using namespace hengzhao::ui;

/// 通讯录 in a real window.
class TestDirectoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesContactsOneAfterAnother();
};

void TestDirectoryPage::takesContactsOneAfterAnother()
{
    office::BatchSeason season;
    const auto opened = openSeason(season);
    DirectoryPage page(*opened);
    showPage(page);
    const auto field = [&page](const char *name) -> QLineEdit * {
        for (QLineEdit *one : page.findChildren<QLineEdit *>()) {
            if (one->accessibleName() == QLatin1String(name))
                return one;
        }
        return nullptr;
    };
    field("Organisation")->setText(QStringLiteral("城校"));
    field("Name")->setText(QStringLiteral("张三"));
    field("Post")->setText(QStringLiteral("校长"));
    QTest::keyClick(field("Post"), Qt::Key_Return);
    QTRY_COMPARE(page.contacts().table().rowCount(), 1);
    QCOMPARE(field("Organisation")->text(), QStringLiteral("城校")); // the next one is often of the same
    QTRY_COMPARE(field("Name")->text(), QString());
    field("Name")->setText(QStringLiteral("李四"));
    field("Post")->setText(QStringLiteral("招生主任"));
    QTest::keyClick(field("Post"), Qt::Key_Return);
    QTRY_COMPARE(page.contacts().table().rowCount(), 2);
    const std::int64_t id = page.contacts().table().idOf(0);
    QVERIFY(typeInto(page.contacts(), id, QStringLiteral("phone"), QStringLiteral("0734-1")));
    QTRY_COMPARE(shownCell(page.contacts(), id, QStringLiteral("phone")), QStringLiteral("0734-1"));
    QVERIFY(page.sentence().contains(QLatin1String("2 contacts at 1")));
    page.contacts().selectId(id);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Remove"))
            button->click();
    }
    QTRY_COMPARE(page.contacts().table().rowCount(), 1);
}

QTEST_MAIN(TestDirectoryPage)
#include "tst_directory_page.moc"
