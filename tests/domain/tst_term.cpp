// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/batch.h"
#include "models/domain/candidate.h"
#include "models/domain/role.h"
#include "models/domain/school.h"

#include <QTest>

#include <functional>

using namespace hengzhao;

namespace
{

/// Reads a word and gives back the code of what it meant; empty where it meant nothing.
using ReadWord = std::function<QString(QStringView)>;

template <typename E>
ReadWord reader(std::optional<E> (*parse)(QStringView))
{
    return [parse](QStringView word) {
        const std::optional<E> value = parse(word);
        return value ? QString(codeName(*value)) : QString();
    };
}

struct Vocabulary {
    const char *name;
    ReadWord read;
    /// Code and Chinese word by turns, separated by spaces (contract, sections 2 and 3).
    QString words;
};

QList<Vocabulary> vocabularies()
{
    return {
        {"school category", reader(parseSchoolCategory),
         QStringLiteral("secondary 中职 technician 技工 college 高职 outside 外市")},
        {"school nature", reader(parseSchoolNature), QStringLiteral("public 公办 private 民办")},
        {"candidate category", reader(parseCandidateCategory),
         QStringLiteral("current 应届 earlier 往届 senior 高中 veteran 退役 migrant 返乡 unemployed 待业")},
        {"batch mode", reader(parseBatchMode),
         QStringLiteral("choice-first 志愿优先 score-first 平行志愿 deferred 延迟录取 supplement 调剂补录")},
        {"choice source", reader(parseChoiceSource),
         QStringLiteral("supplementary-or-first 补填或原志愿 supplementary 补填志愿 second 第二志愿")},
        {"role", reader(parseRole),
         QStringLiteral("municipal-education 市教育局 municipal-labour 市人社局 county-education 县教育局 "
                        "county-labour 县人社局 office 市中职招生办 school 招生学校 junior-school 初中学校 "
                        "discipline 纪检 inspector 督查 administrator 系统管理员")},
    };
}

} // namespace

class TestTerm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsRead_data();
    void wordsRead();
};

void TestTerm::wordsRead_data()
{
    QTest::addColumn<int>("vocabulary");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("chinese");
    const QList<Vocabulary> all = vocabularies();
    for (int i = 0; i < all.size(); ++i) {
        const QStringList words = all[i].words.split(u' ');
        for (qsizetype j = 0; j + 1 < words.size(); j += 2)
            QTest::addRow("%s %s", all[i].name, words[j].toLatin1().data()) << i << words[j] << words[j + 1];
    }
}

void TestTerm::wordsRead()
{
    QFETCH(int, vocabulary);
    QFETCH(QString, code);
    QFETCH(QString, chinese);
    const ReadWord read = vocabularies()[vocabulary].read;
    QCOMPARE(read(code), code);
    QCOMPARE(read(chinese), code);
    QCOMPARE(read(code.toUpper()), code);
    QCOMPARE(read(QStringLiteral("　%1 ").arg(code)), code);
    QCOMPARE(read(code + u'x'), QString());
    QCOMPARE(read(chinese + u'x'), QString());
    QCOMPARE(read({}), QString());
}

QTEST_GUILESS_MAIN(TestTerm)
#include "tst_term.moc"
