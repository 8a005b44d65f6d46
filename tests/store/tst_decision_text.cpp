// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decision_text.h"

#include <QTest>

using namespace hengzhao;
using namespace hengzhao::store;

class TestDecisionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data();
    void readsAndWrites();
};

void TestDecisionText::readsAndWrites_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<StoredChoice>>("choices");
    using C = ChoiceResult;
    QTest::newRow("nothing") << QByteArray() << QList<StoredChoice>();
    QTest::newRow("first choice taken") << QByteArray("t1.") << QList<StoredChoice>{{C::Taken, 1}, {C::NotReached, 0}};
    QTest::newRow("outranked, then taken")
        << QByteArray("o1234t56") << QList<StoredChoice>{{C::Outranked, 1234}, {C::Taken, 56}};
    QTest::newRow("every other result") << QByteArray("-urlqbns")
                                        << QList<StoredChoice>{{C::Empty, 0},   {C::UnknownSchool, 0}, {C::Repeated, 0},
                                                               {C::Late, 0},    {C::NotQualified, 0},  {C::Barred, 0},
                                                               {C::NoSeats, 0}, {C::SeatsTaken, 0}};
}

void TestDecisionText::readsAndWrites()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<StoredChoice>, choices);
    std::string written;
    for (const StoredChoice &choice : std::as_const(choices))
        appendStoredChoice(written, choice);
    QCOMPARE(QByteArray::fromStdString(written), text);
    QCOMPARE(parseStoredChoices(written), choices);
}

QTEST_GUILESS_MAIN(TestDecisionText)
#include "tst_decision_text.moc"
