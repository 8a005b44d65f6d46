// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealing.h"

#include <QTest>

using namespace hengzhao::vault;

class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void nothingReadable();
    void neverTheSameTwice();
    void refused_data();
    void refused();

private:
    const PersonalData m_data{QStringLiteral("11010519491231002X"), QStringLiteral("13900000000"),
                              QStringLiteral("王建国"), QStringLiteral("衡阳市雁峰区解放路1号")};
    const QString m_number = QStringLiteral("2143040001");
    const SeasonKey m_key = SeasonKey::random();
};

void TestSealing::roundTrip_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("all") << QStringList{m_data.identityNumber, m_data.phone, m_data.guardian, m_data.address};
    QTest::newRow("identity number alone") << QStringList{m_data.identityNumber, {}, {}, {}};
    QTest::newRow("quotes and breaks") << QStringList{m_data.identityNumber, QStringLiteral("\"1\\2\""),
                                                      QStringLiteral("a\nb"), QStringLiteral("𠮷\t{}")};
}

void TestSealing::roundTrip()
{
    QFETCH(QStringList, fields);
    const PersonalData data{fields[0], fields[1], fields[2], fields[3]};
    QCOMPARE(opened(sealed(data, m_number, m_key), m_number, m_key), std::optional(data));
}

void TestSealing::nothingReadable()
{
    const QByteArray bytes = sealed(m_data, m_number, m_key);
    for (const QString &text : {m_data.identityNumber, m_data.phone, m_data.guardian, m_data.address}) {
        QVERIFY(!bytes.contains(text.toUtf8()));
        QVERIFY(!bytes.contains(text.toUtf8().first(6)));
    }
    QVERIFY(!bytes.contains("id_number"));
}

void TestSealing::neverTheSameTwice()
{
    QVERIFY(sealed(m_data, m_number, m_key) != sealed(m_data, m_number, m_key));
}

void TestSealing::refused_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"another season", "another candidate", "changed nonce", "changed data", "changed tag",
                             "cut short", "shorter than any seal", "nothing"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestSealing::refused()
{
    QFETCH(QString, what);
    QByteArray bytes = sealed(m_data, m_number, m_key);
    const auto flip = [&](qsizetype at) { bytes[at] = static_cast<char>(bytes[at] ^ 0x40); };
    QString number = m_number;
    const SeasonKey other = SeasonKey::random();
    if (what == QLatin1String("another candidate"))
        number = QStringLiteral("2143040002");
    else if (what == QLatin1String("changed nonce"))
        flip(0);
    else if (what == QLatin1String("changed data"))
        flip(40);
    else if (what == QLatin1String("changed tag"))
        flip(bytes.size() - 1);
    else if (what == QLatin1String("cut short"))
        bytes.chop(1);
    else if (what == QLatin1String("shorter than any seal"))
        bytes.truncate(39);
    else if (what == QLatin1String("nothing"))
        bytes.clear();
    QVERIFY(!opened(bytes, number, what == QLatin1String("another season") ? other : m_key));
}

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
