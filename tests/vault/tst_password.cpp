// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/password.h"

#include <QTest>

using namespace hengzhao::vault;

class TestPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void length_data();
    void length();
    void verified_data();
    void verified();
    void saltsDiffer();
    void costIsKept();
    void costs_data();
    void costs();
    void hashIsNoKey();
    void wiped();
    void moved();

private:
    const QByteArray m_salt = QByteArray("0123456789abcdef");
    const QByteArray m_right = QByteArray("correct horse");
};

void TestPassword::length_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("longEnough");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("seven letters") << QStringLiteral("1234567") << false;
    QTest::newRow("eight letters") << QStringLiteral("12345678") << true;
    QTest::newRow("eight bytes of four characters") << QStringLiteral("éééé") << false;
    QTest::newRow("seven Chinese characters") << QStringLiteral("衡阳市中职招生") << false;
    QTest::newRow("eight Chinese characters") << QStringLiteral("衡阳市中职招生办") << true;
    QTest::newRow("four outside the basic plane") << QStringLiteral("𠮷𠮷𠮷𠮷") << false;
}

void TestPassword::length()
{
    QFETCH(QString, text);
    QTEST(Password(text.toUtf8()).isLongEnough(), "longEnough");
}

void TestPassword::verified_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("right");
    QTest::newRow("the same") << m_right << true;
    QTest::newRow("one letter large") << QByteArray("Correct horse") << false;
    QTest::newRow("one letter more") << QByteArray("correct horse ") << false;
    QTest::newRow("a zero byte more") << m_right + '\0' << false;
    QTest::newRow("its beginning") << QByteArray("correct ") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestPassword::verified()
{
    QFETCH(QByteArray, password);
    const QString hash = hashPassword(m_right, m_salt, PasswordCost::least());
    QTEST(verifyPassword(password, m_salt, hash).has_value(), "right");
}

void TestPassword::saltsDiffer()
{
    const QByteArray salt = newSalt();
    QVERIFY(salt != newSalt());
    const QString hash = hashPassword(m_right, salt, PasswordCost::least());
    QVERIFY(hash != hashPassword(m_right, m_salt, PasswordCost::least()));
    QVERIFY(verifyPassword(m_right, salt, hash));
    QVERIFY(!verifyPassword(m_right, m_salt, hash));
}

void TestPassword::costIsKept()
{
    PasswordCost cost = PasswordCost::least();
    cost.passes += 1;
    const QString hash = hashPassword(m_right, m_salt, cost);
    QCOMPARE(costOf(hash), std::optional(cost));
    QVERIFY(verifyPassword(m_right, m_salt, hash));
    QVERIFY(!hash.contains(QString::fromUtf8(m_right)));
}

void TestPassword::costs_data()
{
    QTest::addColumn<QString>("hash");
    QTest::addColumn<bool>("known");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("another kind") << QStringLiteral("argon2id$1$8192$00") << false;
    QTest::newRow("of ours") << QStringLiteral("hengzhao-argon2id13$1$8192$00") << true;
    QTest::newRow("no passes") << QStringLiteral("hengzhao-argon2id13$0$8192$00") << false;
    QTest::newRow("passes without end") << QStringLiteral("hengzhao-argon2id13$17$8192$00") << false;
    QTest::newRow("all memory there is") << QStringLiteral("hengzhao-argon2id13$1$1099511627776$00") << false;
    QTest::newRow("no number") << QStringLiteral("hengzhao-argon2id13$1$many$00") << false;
    QTest::newRow("a part more") << QStringLiteral("hengzhao-argon2id13$1$8192$00$00") << false;
}

void TestPassword::costs()
{
    QFETCH(QString, hash);
    QTEST(costOf(hash).has_value(), "known");
}

// Whoever reads the stored hash must not hold the key that wraps the season's.
void TestPassword::hashIsNoKey()
{
    const PasswordKey key = PasswordKey::of(m_right, m_salt, PasswordCost::least());
    const auto wrapping = QByteArray::fromRawData(reinterpret_cast<const char *>(key.wrapping().data()), Secret::size);
    QVERIFY(key.matches(key.hash()));
    QVERIFY(!key.hash().contains(QLatin1String(wrapping.toHex())));
    QVERIFY(wrapping != QByteArray(Secret::size, '\0'));
}

void TestPassword::wiped()
{
    QByteArray bytes(64, 'x');
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
}

void TestPassword::moved()
{
    Password first(m_right);
    const Password second(std::move(first));
    QCOMPARE(second.utf8(), m_right);
    // What is left behind is the very thing that is asked.
    // NOLINTNEXTLINE(bugprone-use-after-move,clang-analyzer-cplusplus.Move)
    QVERIFY(first.utf8().isEmpty());
    QCOMPARE(m_right, QByteArray("correct horse"));
}

QTEST_GUILESS_MAIN(TestPassword)
#include "tst_password.moc"
