// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ranking_key.h"

#include <QTest>

using namespace hengzhao;
using Kind = RankingKey::Kind;

Q_DECLARE_METATYPE(hengzhao::RankingKey)

class TestRankingKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refused_data();
    void refused();
    void subjectsReadBack();
    void totalOrder_data();
    void totalOrder();
};

void TestRankingKey::parses_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<RankingKey>("key");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *words, QLatin1String written, const RankingKey &key, QLatin1String text) {
        QTest::newRow(words) << QString(written) << key << QString(text);
    };
    row("total", QLatin1String("total"), {Kind::Total}, QLatin1String("total"));
    row("evaluation", QLatin1String("evaluation"), {Kind::Evaluation}, QLatin1String("evaluation"));
    row("interview", QLatin1String("interview"), {Kind::Interview}, QLatin1String("interview"));
    row("lot", QLatin1String("lot"), {Kind::Lot}, QLatin1String("lot"));
    row("candidate number", QLatin1String("candidate_no"), {Kind::Number}, QLatin1String("candidate_no"));
    row("one subject", QLatin1String("math"), {Kind::Subjects, {Subject::Math}}, QLatin1String("math"));
    row("a sum", QLatin1String("chinese+math+english"),
        {Kind::Subjects, {Subject::Chinese, Subject::Math, Subject::English}}, QLatin1String("chinese+math+english"));
    row("a sum in another order", QLatin1String("pe+physics"), {Kind::Subjects, {Subject::Pe, Subject::Physics}},
        QLatin1String("pe+physics"));
    row("spaces", QLatin1String(" chinese + math "), {Kind::Subjects, {Subject::Chinese, Subject::Math}},
        QLatin1String("chinese+math"));
}

void TestRankingKey::parses()
{
    QFETCH(QString, written);
    QFETCH(RankingKey, key);
    const std::optional<RankingKey> parsed = RankingKey::parse(written);
    QCOMPARE(parsed, std::optional(key));
    QTEST(parsed->text(), "text");
}

void TestRankingKey::refused_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("nothing") << QString();
    QTest::newRow("an unknown subject") << QStringLiteral("latin");
    QTest::newRow("an unknown subject in a sum") << QStringLiteral("chinese+latin");
    QTest::newRow("a subject twice") << QStringLiteral("math+math");
    QTest::newRow("a plus at the end") << QStringLiteral("math+");
    QTest::newRow("only a plus") << QStringLiteral("+");
    QTest::newRow("the total in a sum") << QStringLiteral("total+math");
    QTest::newRow("capitals") << QStringLiteral("Math");
    QTest::newRow("a minus") << QStringLiteral("chinese-math");
}

void TestRankingKey::refused()
{
    QFETCH(QString, written);
    QVERIFY(!RankingKey::parse(written));
}

void TestRankingKey::subjectsReadBack()
{
    for (size_t i = 0; i < subjectCount; ++i) {
        const auto subject = static_cast<Subject>(i);
        QCOMPARE(parseSubject(QString(codeName(subject))), std::optional(subject));
    }
    QVERIFY(!parseSubject(u"total"));
}

// Contract, section 3: a ranking without a lot ends in the candidate number.
void TestRankingKey::totalOrder_data()
{
    QTest::addColumn<QStringList>("written");
    QTest::addColumn<QStringList>("total");
    const auto row = [](const char *words, const QString &written, const QString &total) {
        QTest::newRow(words) << written.split(u' ', Qt::SkipEmptyParts) << total.split(u' ');
    };
    row("with a lot", QStringLiteral("total lot"), QStringLiteral("total lot"));
    row("with the candidate number", QStringLiteral("total candidate_no"), QStringLiteral("total candidate_no"));
    row("with neither", QStringLiteral("total math"), QStringLiteral("total math candidate_no"));
    row("empty", QString(), QStringLiteral("candidate_no"));
}

void TestRankingKey::totalOrder()
{
    QFETCH(QStringList, written);
    QList<RankingKey> ranking;
    for (const QString &key : written)
        ranking.append(*RankingKey::parse(key));
    QStringList total;
    for (const RankingKey &key : totalRanking(ranking))
        total.append(key.text());
    QTEST(total, "total");
}

QTEST_GUILESS_MAIN(TestRankingKey)
#include "tst_ranking_key.moc"
