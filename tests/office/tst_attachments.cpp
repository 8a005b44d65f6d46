// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/trial_season.h"

#include "models/office/attachments.h"
#include "models/office/permission.h"

#include <QDir>

using namespace hengzhao;
using namespace hengzhao::office;

/// Files that hang on filings and the like, and who may do what.
class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesUnfitFiles_data();
    void refusesUnfitFiles();
    void keepsOneContentOnce();
    void writesNothingOver();
    void lets_data();
    void lets();

private:
    static QString put(const TrialSeason &season, const QString &name, const QByteArray &content)
    {
        QFile file(season.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test's file");
        return file.fileName();
    }
    static qint64 hang(TrialSeason &season, qint64 owner, const QString &path)
    {
        const Result<ReadAttachment> read = readAttachment({QStringLiteral("commitment"), path});
        Result<store::Transaction> transaction = season.office->begin();
        const Result<qint64> id =
            store::AttachmentStore(season.office->database())
                .add({QStringLiteral("filing"), owner}, read.value().attachment, read->content, *transaction);
        const Result<void> done =
            transaction->commit({QStringLiteral("attach"), QString(), recordOf(read->attachment)});
        return done ? id.value() : -1;
    }
};

void TestAttachments::refusesUnfitFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("grownTo");
    QTest::addColumn<ErrorCode>("refusal");
    const QByteArray document("%PDF-1.7\n");
    QTest::newRow("empty") << "a.pdf" << QByteArray() << qint64{0} << ErrorCode::AttachmentEmpty;
    QTest::newRow("two gigabytes") << "a.pdf" << document << (qint64{2} << 30) << ErrorCode::AttachmentTooLarge;
    QTest::newRow("a program") << "a.pdf" << QByteArray("MZ") << qint64{0} << ErrorCode::AttachmentTypeUnknown;
    QTest::newRow("a picture named as a document")
        << "a.pdf" << QByteArray("\xff\xd8\xff\xe0") << qint64{0} << ErrorCode::AttachmentTypeDiffers;
    QTest::newRow("without an ending") << "a" << document << qint64{0} << ErrorCode::AttachmentTypeDiffers;
    QTest::newRow("missing") << "" << QByteArray() << qint64{0} << ErrorCode::FileUnreadable;
}

void TestAttachments::refusesUnfitFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(qint64, grownTo);
    QFETCH(ErrorCode, refusal);
    const TrialSeason season;
    const QString path = name.isEmpty() ? season.folder.path() : put(season, name, content);
    if (grownTo > 0)
        QVERIFY(QFile::resize(path, grownTo)); // a sparse file: no byte of it is written
    const Result<ReadAttachment> read = readAttachment({QStringLiteral("commitment"), path});
    QVERIFY(!read);
    QCOMPARE(read.error().code, refusal);
}

void TestAttachments::keepsOneContentOnce()
{
    TrialSeason season;
    const qint64 one = hang(season, 1, put(season, QStringLiteral("one.pdf"), "%PDF-1.7 same"));
    const qint64 other = hang(season, 2, put(season, QStringLiteral("other.pdf"), "%PDF-1.7 same"));
    QVERIFY(one > 0 && other > one);
    QCOMPARE(season.count("SELECT count(*) FROM attachment"), 2);
    QCOMPARE(season.count("SELECT count(*) FROM attachment_content"), 1);
    const Result<QList<Attachment>> found = Attachments(*season.office).of({QStringLiteral("filing"), 2});
    QCOMPARE(found.value().size(), 1);
    QCOMPARE(found->first().name, QStringLiteral("other.pdf"));
    QCOMPARE(found->first().size, 13);
    QCOMPARE(Attachments(*season.office).content(other).value(), QByteArray("%PDF-1.7 same"));
}

void TestAttachments::writesNothingOver()
{
    TrialSeason season;
    const qint64 one = hang(season, 1, put(season, QStringLiteral("a.pdf"), "%PDF-1.7 one"));
    const QDir folder(season.folder.path());
    QVERIFY(folder.mkdir(QStringLiteral("seen")));
    const QString seen = folder.filePath(QStringLiteral("seen"));
    const Result<QString> first = Attachments(*season.office).writeTo(seen, one);
    const Result<QString> second = Attachments(*season.office).writeTo(seen, one);
    QCOMPARE(QFileInfo(first.value()).fileName(), QStringLiteral("a.pdf"));
    QVERIFY(second.value() != *first);
    QFile file(*second);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("%PDF-1.7 one"));
    QCOMPARE(Attachments(*season.office).writeTo(seen, 99).error().code, ErrorCode::RowChanged);
}

void TestAttachments::lets_data()
{
    QTest::addColumn<QString>("roles");
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("who holds the role") << "county-education"
                                        << ""
                                        << "";
    QTest::newRow("its own district") << "county-education"
                                      << "430421"
                                      << "";
    QTest::newRow("another district") << "county-education"
                                      << "430422"
                                      << "outside_district";
    QTest::newRow("who holds another role") << "inspector"
                                            << ""
                                            << "role_needed";
    QTest::newRow("who holds one of two") << "inspector,municipal-education"
                                          << ""
                                          << "";
}

/// An account with some roles, bound to a district or not, asks to act for district 430421.
void TestAttachments::lets()
{
    QFETCH(QString, roles);
    QFETCH(QString, district);
    QFETCH(QString, refusal);
    const TrialSeason trial;
    const Officer officer{QStringLiteral("tester"), QStringLiteral("test")};
    const QString path = trial.folder.filePath(QStringLiteral("sealed.hzs"));
    const auto login = [](const char *name) {
        return Login{QLatin1String(name), QByteArray("right password"), {}, vault::PasswordCost::least()};
    };
    Result<Office> first = Office::create(path, RuleBook::standard(2021), false, officer, trial.clock, login("first"));
    QVERIFY(first);
    QVERIFY(require(*first, {Role::MunicipalEducation}));
    Result<store::Transaction> transaction = first->begin();
    QVERIFY(transaction);
    const vault::Password password = login("second").password;
    const QByteArray salt = vault::newSalt();
    const vault::PasswordKey key = vault::PasswordKey::of(password, salt, vault::PasswordCost::least());
    QList<Role> held;
    for (const QString &role : roles.split(QLatin1Char(',')))
        held.append(parseRole(role).value());
    QVERIFY(store::AccountStore(first->database())
                .insert({QStringLiteral("second"), key.hash(), salt, first->key()->wrapped(key), false, held, district},
                        *transaction));
    QVERIFY(transaction->commit({QStringLiteral("account add"), QString(), {}}));
    const Result<Office> second = Office::open(path, officer, trial.clock, login("second"));
    QVERIFY(second);
    const Result<void> let =
        requireForDistrict(*second, {Role::CountyEducation, Role::MunicipalEducation}, QStringLiteral("430421"));
    QCOMPARE(let ? QString() : QString(codeName(let.error().code)), refusal);
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
