// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/attachment.h"

#include <QTest>

using namespace hengzhao;

class TestAttachment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTypesByContent_data();
    void tellsTypesByContent();
    void makesNamesSafe_data();
    void makesNamesSafe();
};

void TestAttachment::tellsTypesByContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");
    QTest::newRow("document") << QByteArray("%PDF-1.7\n%") << "pdf";
    QTest::newRow("png picture") << QByteArray("\x89PNG\r\n\x1a\n....", 12) << "png";
    QTest::newRow("jpeg picture") << QByteArray("\xff\xd8\xff\xe0....", 8) << "jpeg";
    QTest::newRow("program") << QByteArray("MZ\x90") << "";
    QTest::newRow("text") << QByteArray("PDF") << "";
    QTest::newRow("nothing") << QByteArray() << "";
    QTest::newRow("cut before its mark ends") << QByteArray("%PD") << "";
}

void TestAttachment::tellsTypesByContent()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, type);
    const std::optional<AttachmentType> found = attachmentTypeOf(content);
    QCOMPARE(found ? QString(codeName(*found)) : QString(), type);
}

void TestAttachment::makesNamesSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("as it is") << "承诺书.pdf"
                              << "承诺书.pdf";
    QTest::newRow("a path upwards") << "../../etc/承诺书.pdf"
                                    << "承诺书.pdf";
    QTest::newRow("a path with backslashes") << "C:\\a\\b.pdf"
                                             << "b.pdf";
    QTest::newRow("capitals in its ending") << "A.PDF"
                                            << "A.pdf";
    QTest::newRow("another ending before it") << "a.exe.pdf"
                                              << "a.exe.pdf";
    QTest::newRow("writing turned round") << QStringLiteral("a\u202efdp.pdf") << "afdp.pdf";
    QTest::newRow("line end and tab") << "a\nb\t.pdf"
                                      << "ab.pdf";
    QTest::newRow("what file systems refuse") << "a:b*c?\"<>|.pdf"
                                              << "abc.pdf";
    QTest::newRow("a device") << "CON.pdf"
                              << "fileCON.pdf";
    QTest::newRow("a numbered device") << "com1.pdf"
                                       << "filecom1.pdf";
    QTest::newRow("no device") << "company.pdf"
                               << "company.pdf";
    QTest::newRow("hidden") << "..a.pdf"
                            << "a.pdf";
    QTest::newRow("nothing but an ending") << ".pdf"
                                           << "file.pdf";
    QTest::newRow("too long") << QString(500, QLatin1Char('a')) + QStringLiteral(".pdf")
                              << QString(120, QLatin1Char('a')) + QStringLiteral(".pdf");
}

void TestAttachment::makesNamesSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeAttachmentName(name, AttachmentType::Pdf), safe);
}

QTEST_APPLESS_MAIN(TestAttachment)
#include "tst_attachment.moc"
