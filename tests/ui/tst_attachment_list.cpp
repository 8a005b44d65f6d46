// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_season.h"
#include "ui/parts/attachment_list.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QSignalSpy>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The files that hang on something, as a page shows them.
class TestAttachmentList : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void view(const QUrl &url) { m_viewed = url; }

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "view"); }
    void handsACopyToTheViewer();
    void offersChangesOnlyWhereTheyAreLet();

private:
    QUrl m_viewed;
};

namespace
{

qint64 hang(office::BatchSeason &season)
{
    const QString path = season.folder.filePath(QStringLiteral("承诺书.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("%PDF-1.7 text") < 0)
        return -1;
    file.close();
    const Result<office::ReadAttachment> read = office::readAttachment({QStringLiteral("commitment"), path});
    Result<store::Transaction> transaction = season.office->begin();
    const Result<qint64> id = store::AttachmentStore(season.office->database())
                                  .add({QStringLiteral("filing"), 1}, read->attachment, read->content, *transaction);
    return transaction->commit({QStringLiteral("attach"), QString(), {}}) ? id.value() : -1;
}

QStringList visibleButtons(const AttachmentList &list)
{
    QStringList texts;
    for (const QPushButton *button : list.findChildren<QPushButton *>()) {
        if (button->isVisibleTo(&list))
            texts.append(button->text());
    }
    return texts;
}

} // namespace

void TestAttachmentList::handsACopyToTheViewer()
{
    office::BatchSeason season;
    const qint64 id = hang(season);
    QVERIFY(id > 0);
    const auto opened = openSeason(season);
    QString copy;
    {
        AttachmentList list(*opened, {{QStringLiteral("commitment"), QStringLiteral("Commitment")}});
        const QSignalSpy spy(&list, &AttachmentList::opened);
        list.open(id);
        QTRY_COMPARE(spy.size(), 1);
        copy = spy.first().first().toString();
        QCOMPARE(m_viewed.toLocalFile(), copy);
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("%PDF-1.7 text"));
    }
    QVERIFY(!QFile::exists(copy)); // it went away with the list
}

void TestAttachmentList::offersChangesOnlyWhereTheyAreLet()
{
    office::BatchSeason season;
    const auto opened = openSeason(season);
    AttachmentList list(*opened, {{QStringLiteral("commitment"), QStringLiteral("Commitment")}});
    const QList<office::Attachment> one{
        {7, QStringLiteral("commitment"), QStringLiteral("a.pdf"), {}, AttachmentType::Pdf, 2048, {}}};
    list.show(one, false);
    QCOMPARE(list.shownNames(), QStringList{QStringLiteral("a.pdf")});
    QCOMPARE(visibleButtons(list), QStringList{QStringLiteral("Open")});
    list.show(one, true);
    QCOMPARE(visibleButtons(list).size(), 3);
    const QSignalSpy spy(&list, &AttachmentList::wantsRemoval);
    for (QPushButton *button : list.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Take away"))
            button->click();
    }
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toLongLong(), 7);
}

QTEST_MAIN(TestAttachmentList)
#include "tst_attachment_list.moc"
