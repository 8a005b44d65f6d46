// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/digest.h"

#include <QTest>

using namespace hengzhao;

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownVectors_data();
    void knownVectors();
    void inPieces();
    void startsAfresh();
    void movedFrom();
};

// FIPS 180-4 examples.
void TestDigest::knownVectors_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("nothing") << QByteArray()
                             << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                 << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TestDigest::knownVectors()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, hex);
    QCOMPARE(toHex(Digest::of(message)), hex);
}

void TestDigest::inPieces()
{
    Digest digest;
    digest.add("a");
    digest.add("");
    digest.add("bc");
    QCOMPARE(digest.finish(), Digest::of("abc"));
}

void TestDigest::startsAfresh()
{
    Digest digest;
    digest.add("something else");
    QVERIFY(digest.finish() != Digest::of("abc"));
    digest.add("abc");
    QCOMPARE(digest.finish(), Digest::of("abc"));
}

void TestDigest::movedFrom()
{
    Digest first;
    first.add("ab");
    Digest second = std::move(first);
    second.add("c");
    QCOMPARE(second.finish(), Digest::of("abc"));
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
