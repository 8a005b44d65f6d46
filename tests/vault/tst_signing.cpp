// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/signing.h"

#include <QTest>

using namespace hengzhao::vault;

class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signedAndVerified();
    void refused();
    void secretIsSealed();

private:
    const SeasonKey m_key = SeasonKey::random();
    const SigningKeys m_keys = newSigningKeys(m_key);
};

void TestSigning::signedAndVerified()
{
    const std::optional<QByteArray> proof = signature("head of a session", m_keys, m_key);
    QVERIFY(proof);
    QVERIFY(isSignature(*proof, "head of a session", m_keys.publicKey));
    // Ed25519 signs the same bytes the same way.
    QCOMPARE(signature("head of a session", m_keys, m_key), proof);
}

void TestSigning::refused()
{
    QByteArray bytes = signature("head of a session", m_keys, m_key).value();
    QVERIFY(!isSignature(bytes, "head of another", m_keys.publicKey));
    QVERIFY(!isSignature(bytes, "head of a session", newSigningKeys(m_key).publicKey));
    QVERIFY(!isSignature(bytes.first(63), "head of a session", m_keys.publicKey));
    QVERIFY(!isSignature(bytes, "head of a session", QByteArray()));
    bytes[10] = static_cast<char>(bytes[10] ^ 1);
    QVERIFY(!isSignature(bytes, "head of a session", m_keys.publicKey));
}

void TestSigning::secretIsSealed()
{
    QCOMPARE(m_keys.publicKey.size(), 32);
    // The secret half of a pair ends in the public one: readable, it would show.
    QVERIFY(!m_keys.sealedSecret.contains(m_keys.publicKey));
    QVERIFY(!signature("head of a session", m_keys, SeasonKey::random()));
    QVERIFY(!signature("head of a session", {m_keys.publicKey, QByteArray()}, m_key));
}

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
