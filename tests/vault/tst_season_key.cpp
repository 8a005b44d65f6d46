// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/season_key.h"

#include <QRegularExpression>
#include <QTest>

using namespace hengzhao;
using namespace hengzhao::vault;

class TestSeasonKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrappedAndUnwrapped();
    void wrapsDiffer();
    void refused_data();
    void refused();
    void personKeys();
    void purposesDiffer();
    void secretsOfTheirOwn();

private:
    static PasswordKey passwordKey(const char *password)
    {
        return PasswordKey::of(QByteArray(password), QByteArray("0123456789abcdef"), PasswordCost::least());
    }

    const IdentityNumber m_person = IdentityNumber::parse(u"11010519491231002X").value();
    const IdentityNumber m_other = IdentityNumber::parse(u"430499200601010010").value();
};

void TestSeasonKey::wrappedAndUnwrapped()
{
    const SeasonKey key = SeasonKey::random();
    const PasswordKey password = passwordKey("first account");
    const std::optional<SeasonKey> again = SeasonKey::unwrapped(key.wrapped(password), password);
    QVERIFY(again);
    QCOMPARE(again->personKey(m_person), key.personKey(m_person));
    QCOMPARE(again->open(key.seal("plain", "place"), "place"), std::optional(QByteArray("plain")));
}

void TestSeasonKey::wrapsDiffer()
{
    const SeasonKey key = SeasonKey::random();
    const PasswordKey password = passwordKey("first account");
    QVERIFY(key.wrapped(password) != key.wrapped(password));
    const std::optional<SeasonKey> second =
        SeasonKey::unwrapped(key.wrapped(passwordKey("second account")), passwordKey("second account"));
    QVERIFY(second);
    QCOMPARE(second->personKey(m_person), key.personKey(m_person));
}

void TestSeasonKey::refused_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("another password") << -1 << QByteArray("other account");
    QTest::newRow("a bit of the nonce") << 0 << QByteArray("first account");
    QTest::newRow("a bit of the key") << 30 << QByteArray("first account");
    QTest::newRow("a bit of the tag") << 71 << QByteArray("first account");
    QTest::newRow("cut short") << -2 << QByteArray("first account");
    QTest::newRow("nothing") << -3 << QByteArray("first account");
}

void TestSeasonKey::refused()
{
    QFETCH(int, change);
    QFETCH(QByteArray, password);
    QByteArray wrapped = SeasonKey::random().wrapped(passwordKey("first account"));
    QCOMPARE(wrapped.size(), 72);
    if (change >= 0)
        wrapped[change] = static_cast<char>(wrapped[change] ^ 1);
    else if (change == -2)
        wrapped.chop(1);
    else if (change == -3)
        wrapped.clear();
    QVERIFY(!SeasonKey::unwrapped(wrapped, passwordKey(password.constData())));
}

void TestSeasonKey::personKeys()
{
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{64}$"));
    const SeasonKey key = SeasonKey::random();
    const QString person = key.personKey(m_person);
    QVERIFY(hex.match(person).hasMatch());
    QCOMPARE(key.personKey(IdentityNumber::parse(u"11010519491231002x").value()), person);
    QVERIFY(key.personKey(m_other) != person);
    QVERIFY(SeasonKey::random().personKey(m_person) != person);
}

void TestSeasonKey::purposesDiffer()
{
    const SeasonKey key = SeasonKey::random();
    const QString digest = key.keyedDigest(m_person.text().toLatin1());
    QVERIFY(digest != key.personKey(m_person));
    QCOMPARE(key.keyedDigest(m_person.text().toLatin1()), digest);
    QVERIFY(SeasonKey::random().keyedDigest(m_person.text().toLatin1()) != digest);
}

void TestSeasonKey::secretsOfTheirOwn()
{
    const auto bytes = [](const Secret &secret) {
        return QByteArray(reinterpret_cast<const char *>(secret.data()), Secret::size);
    };
    const Secret secret = Secret::random();
    QCOMPARE(bytes(Secret()), QByteArray(Secret::size, '\0'));
    QVERIFY(bytes(secret) != bytes(Secret::random()));
    QCOMPARE(bytes(secret.derived(1)), bytes(secret.derived(1)));
    QVERIFY(bytes(secret.derived(1)) != bytes(secret.derived(2)));
    QVERIFY(bytes(secret.derived(1)) != bytes(secret));
}

QTEST_GUILESS_MAIN(TestSeasonKey)
#include "tst_season_key.moc"
