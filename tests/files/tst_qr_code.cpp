// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/qr_code.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hengzhao::files;

/// QR codes, as a reader finds them.
class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsCorners();
    void whatNoCodeHolds_data();
    void whatNoCodeHolds();
    void readsBack_data();
    void readsBack();
};

namespace
{

/// The code as a picture in the plainest format there is, with its light edge.
QByteArray pictureOf(const BitMatrix &bits)
{
    constexpr int edge = 4;
    constexpr int dot = 4;
    const int side = (bits.side + 2 * edge) * dot;
    QByteArray picture = "P5 " + QByteArray::number(side) + ' ' + QByteArray::number(side) + " 255\n";
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int row = y / dot - edge;
            const int column = x / dot - edge;
            const bool isInside = row >= 0 && column >= 0 && row < bits.side && column < bits.side;
            picture += isInside && bits.isDark[qsizetype(row) * bits.side + column] ? '\0' : '\xFF';
        }
    }
    return picture;
}

} // namespace

void TestQrCode::hasItsCorners()
{
    const std::optional<BitMatrix> code = qrCode("HZ1");
    QVERIFY(code.has_value());
    QCOMPARE(code->side, 21); // the smallest there is
    QCOMPARE(code->isDark.size(), 21 * 21);
    // A finder: seven dark dots, then a light one; in three corners, not in the fourth.
    for (int column = 0; column < 7; ++column)
        QVERIFY(code->isDark[column]);
    QVERIFY(!code->isDark[7]);
    QVERIFY(code->isDark[20] && code->isDark[20 * 21]);
    QVERIFY(qrCode("HZ2")->isDark != code->isDark);
}

void TestQrCode::whatNoCodeHolds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("too much") << QByteArray(2'332, 'a');
}

void TestQrCode::whatNoCodeHolds()
{
    QFETCH(QByteArray, text);
    QVERIFY(!qrCode(text));
}

void TestQrCode::readsBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a notice") << QByteArray("HZ1,210405000025,3643000001,610113,ZS2021000001,") + QByteArray(86, 'x');
    QTest::newRow("Chinese") << QByteArray("HZ1,1,甲校,P,衡职0001,");
}

void TestQrCode::readsBack()
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("zbarimg"));
    if (reader.isEmpty())
        QSKIP("zbarimg is not installed");
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("code.pgm")));
    const QByteArray picture = pictureOf(*qrCode(text));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(picture) == picture.size());
    file.close();
    QProcess process;
    process.start(reader, {QStringLiteral("-q"), QStringLiteral("--raw"), file.fileName()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput().trimmed(), text);
}

QTEST_GUILESS_MAIN(TestQrCode)
#include "tst_qr_code.moc"
