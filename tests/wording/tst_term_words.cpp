// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/term_words.h"

#include "tests/wording/spoken.h"

#include <QSet>

#include <functional>

using namespace hengzhao;
using namespace hengzhao::wording;

namespace
{

/// A closed list: where it is declared, how many values it has, and the word of each by its place.
struct ClosedList {
    const char *header;
    const char *name;
    int values;
    std::function<QString(int)> wordOf;
};

template <typename E>
ClosedList closedList(const char *header, const char *name, int values, int first = 0)
{
    return {header, name, values, [first](int place) { return word(static_cast<E>(first + place)); }};
}

QList<ClosedList> closedLists()
{
    return {
        closedList<AdmissionState>("admission_state.h", "AdmissionState", 11),
        closedList<AdmissionAct>("admission_state.h", "AdmissionAct", 11),
        closedList<SchoolCategory>("school.h", "SchoolCategory", 4),
        closedList<SchoolNature>("school.h", "SchoolNature", 2),
        closedList<CandidateCategory>("candidate.h", "CandidateCategory", 6),
        closedList<BatchMode>("batch.h", "BatchMode", 4),
        closedList<ChoiceSource>("batch.h", "ChoiceSource", 3),
        closedList<Role>("role.h", "Role", 10),
        closedList<Subject>("subject.h", "Subject", 10),
        closedList<Sex>("identity_number.h", "Sex", 2, 1),
        closedList<Standing>("decision.h", "Standing", 5),
        closedList<ChoiceResult>("decision.h", "ChoiceResult", 11),
        closedList<Reason>("decision.h", "Reason", 7),
        closedList<PlanBalance>("plan.h", "PlanBalance", 6),
        closedList<CorrectionState>("correction.h", "CorrectionState", 3),
    };
}

const QStringList kinds =
    QStringLiteral("districts junior-schools graduates schools programs plans general-plans candidates "
                   "certificates choices interviews lines general confirmations supplement registered directory")
        .split(QLatin1Char(' '));

using NamedWord = QString (*)(const QString &);

} // namespace

class TermWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsWord_data();
    void everyValueHasItsWord();
    void wordsOfNames_data();
    void wordsOfNames();
    void unknownNamesStay_data();
    void unknownNamesStay();
    void numbersInWords_data();
    void numbersInWords();
    void bucketWord_data();
    void bucketWord();
};

void TermWordsTest::everyValueHasItsWord_data()
{
    QTest::addColumn<int>("list");
    const QList<ClosedList> lists = closedLists();
    for (qsizetype i = 0; i < lists.size(); ++i)
        QTest::newRow(lists[i].name) << static_cast<int>(i);
}

void TermWordsTest::everyValueHasItsWord()
{
    QFETCH(int, list);
    const ClosedList terms = closedLists()[list];
    QCOMPARE(terms.values, valuesOfEnum(QString::fromLatin1(terms.header), QString::fromLatin1(terms.name)));
    for (Language language : bothLanguages) {
        const Translation translation(language);
        QSet<QString> words;
        for (int place = 0; place < terms.values; ++place) {
            const QString text = terms.wordOf(place);
            QVERIFY2(!text.isEmpty() && !text.contains(QLatin1Char('_')), qPrintable(text));
            QCOMPARE(hasChinese(text), language == Language::Chinese);
            words.insert(text);
        }
        QCOMPARE(static_cast<int>(words.size()), terms.values);
    }
}

void TermWordsTest::wordsOfNames_data()
{
    QTest::addColumn<NamedWord>("wordOf");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");

    const auto row = [](NamedWord wordOf, const char *name, const char *english, const char *chinese) {
        QTest::newRow(name) << wordOf << QString::fromUtf8(name) << QString::fromUtf8(english)
                            << QString::fromUtf8(chinese);
    };
    row(rankingKeyWord, "total", "total score", "总分");
    row(rankingKeyWord, "chinese+math+english", "Chinese + mathematics + English", "语文+数学+英语合计");
    row(rankingKeyWord, "math", "mathematics", "数学");
    row(rankingKeyWord, "evaluation", "comprehensive evaluation", "综合素质评价");
    row(rankingKeyWord, "interview", "interview score", "面试成绩");
    row(rankingKeyWord, "lot", "lot", "抽签");
    row(rankingKeyWord, "candidate_no", "candidate number", "考生号");
    row(kindWord, "lines", "cut-off lines", "普高最低录取控制分数线");
    row(kindWord, "plans", "plans", "招生计划");
    row(filingStateWord, "returned", "returned", "已退回");
    row(lineReasonWord, "import", "imported", "随文件导入");
    row(lineReasonWord, "seats were left", "seats were left", "seats were left");
    row(placeWord, "430100", "outside the city (430100)", "外市（430100）");
    row(placeWord, "衡阳县", "衡阳县", "衡阳县");
    row(stageWord, "ready", "ready to run", "可以预录");
    row(checkWord, "notices_stand", "every standing notice is of a confirmed admission", "有效通知书均对应已确认录取");
    row(checkWord, "one_live_admission", "nobody holds two admissions", "无重复录取");
    row(checkWord, "batch_2", "the second batch can be proved again", "第二批可以复核证明");
}

void TermWordsTest::wordsOfNames()
{
    QFETCH(NamedWord, wordOf);
    QFETCH(QString, name);
    {
        const Translation translation(Language::English);
        QTEST(wordOf(name), "english");
    }
    const Translation translation(Language::Chinese);
    QTEST(wordOf(name), "chinese");
}

void TermWordsTest::unknownNamesStay_data()
{
    QTest::addColumn<NamedWord>("wordOf");
    QTest::addColumn<QStringList>("known");

    QTest::newRow("ranking key") << NamedWord(rankingKeyWord) << QStringList{QStringLiteral("total")};
    QTest::newRow("kind") << NamedWord(kindWord) << kinds;
    QTest::newRow("stage") << NamedWord(stageWord)
                           << QStringLiteral("empty preparing ready running closed").split(QLatin1Char(' '));
    QTest::newRow("check") << NamedWord(checkWord)
                           << QStringLiteral(
                                  "limits order eligibility complete certificate integrity guards audit_chain "
                                  "foreign_keys batch_1")
                                  .split(QLatin1Char(' '));
}

void TermWordsTest::unknownNamesStay()
{
    QFETCH(NamedWord, wordOf);
    QFETCH(QStringList, known);
    const Translation translation(Language::Chinese);
    for (const QString &name : known)
        QVERIFY2(hasChinese(wordOf(name)), qPrintable(name));
    for (const QString &name : {QStringLiteral("batch_x"), QStringLiteral("luck"), QString()})
        QCOMPARE(wordOf(name), name);
}

void TermWordsTest::numbersInWords_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QStringList>("english");
    QTest::addColumn<QStringList>("chinese");
    const auto row = [](const char *name, int number, const QStringList &english, const QStringList &chinese) {
        QTest::newRow(name) << number << english << chinese;
    };
    row("one", 1, {QStringLiteral("first batch"), QStringLiteral("first choice")},
        {QStringLiteral("第一批"), QStringLiteral("第一志愿")});
    row("ten", 10, {QStringLiteral("tenth batch"), QStringLiteral("tenth choice")},
        {QStringLiteral("第十批"), QStringLiteral("第十志愿")});
    row("eleven", 11, {QStringLiteral("batch 11"), QStringLiteral("choice 11")},
        {QStringLiteral("第 11 批"), QStringLiteral("第 11 志愿")});
    row("none", 0, {QStringLiteral("batch 0"), QStringLiteral("choice 0")},
        {QStringLiteral("第 0 批"), QStringLiteral("第 0 志愿")});
}

void TermWordsTest::numbersInWords()
{
    QFETCH(int, number);
    {
        const Translation translation(Language::English);
        QTEST((QStringList{batchWord(number), choiceWord(number)}), "english");
    }
    const Translation translation(Language::Chinese);
    QTEST((QStringList{batchWord(number), choiceWord(number)}), "chinese");
}

void TermWordsTest::bucketWord_data()
{
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");

    const QString code = QStringLiteral("430405");
    const QString name = QStringLiteral("珠晖区");
    QTest::newRow("district") << code << name << name << name;
    QTest::newRow("district without a name") << code << QString() << code << code;
    QTest::newRow("others") << QStringLiteral("*") << QString() << QStringLiteral("all other districts")
                            << QStringLiteral("其他县区");
    QTest::newRow("open") << QString() << QString() << QStringLiteral("all districts") << QStringLiteral("不限");
}

void TermWordsTest::bucketWord()
{
    QFETCH(QString, district);
    QFETCH(QString, name);
    {
        const Translation translation(Language::English);
        QTEST(wording::bucketWord(district, name), "english");
    }
    const Translation translation(Language::Chinese);
    QTEST(wording::bucketWord(district, name), "chinese");
}

QTEST_GUILESS_MAIN(TermWordsTest)
#include "tst_term_words.moc"
