// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/dbf_sink.h"

#include "models/files/decoder.h"
#include "tests/files/rows_of_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hengzhao;
using namespace hengzhao::files;

class TestDbfSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeBack_data();
    void rowsComeBack();
    void widthsAreTheLongestValues();
    void manyRowsComeBack();
    void everyCharacterComesBackOrIsRefused();
    void refused_data();
    void refused();
    void nothingStandsBeforeFinish();
    void nothingIsWrittenAfterARefusal();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("table.dbf")); }

    QTemporaryDir m_folder;
};

void TestDbfSink::rowsComeBack_data()
{
    QTest::addColumn<QString>("value");

    const auto row = [](const char *name, const char *value) { QTest::newRow(name) << QString::fromUtf8(value); };
    row("plain", "abc");
    row("empty", "");
    row("zeros before", "00120");
    row("eighteen digits", "430405201101010012");
    row("identity number with X", "43040520110101001X");
    row("blanks before and inside", "  a  b");
    row("Chinese", "衡阳市第一中等职业学校");
    row("a name of minorities", "买买提·艾力");
    row("a rare name that GBK has", "喆堃镕");
    row("full-width", "ＡＢ　１２");
    row("score", "612.50");
    row("what csv would quote", "a,\"b\";c");
    row("line break", "a\nb");
    row("formula", "=1+1");
    row("as long as can be", QByteArray(254, 'x').constData());
}

void TestDbfSink::rowsComeBack()
{
    QFETCH(QString, value);
    const Rows rows{
        texts({"KSH", "XM", "DZ_2"}), {QStringLiteral("1"), value, QString()}, {QStringLiteral("2"), QString(), value}};
    QVERIFY(writeRows(path(), rows));
    QCOMPARE(rowsOfFile(path()), Result<Rows>(rows));
}

void TestDbfSink::widthsAreTheLongestValues()
{
    QVERIFY(writeRows(path(), {texts({"A", "B", "C"}), texts({"1", "", "张三"}), texts({"123", "", "x"})}));
    const QByteArray bytes = bytesOf(path());
    QCOMPARE(bytes.size(), 32 + 3 * 32 + 1 + 2 * (1 + 3 + 1 + 4) + 1);
    QCOMPARE(bytes[29], '\x4D');
    QVERIFY(bytes.endsWith(QByteArray(" 123 x   \x1A")));
    QVERIFY(bytes.contains(QByteArray(" 1   \xD5\xC5\xC8\xFD")));
}

void TestDbfSink::manyRowsComeBack()
{
    Rows rows{texts({"KSH", "XM"})};
    for (int i = 0; i < 20000; ++i)
        rows.append({QString::number(430400000000 + i), QStringLiteral("考生%1").arg(i)});
    QVERIFY(writeRows(path(), rows));
    QCOMPARE(rowsOfFile(path()), Result<Rows>(rows));
}

/// The reader takes GB18030 for what the writer called GBK: wherever the two differ, the writer has to refuse.
void TestDbfSink::everyCharacterComesBackOrIsRefused()
{
    GbkEncoder encoder;
    const std::unique_ptr<Decoder> decoder = makeDecoder(Encoding::Gb18030);
    std::array<char16_t, 2 + Decoder::extraRoom> units = {};
    int held = 0;
    QString differing;
    for (char32_t character = 1; character < 0x30000; ++character) {
        const QString text = QString::fromUcs4(&character, 1);
        const auto bytes = encoder.encode(text);
        if (!bytes) {
            QVERIFY(!bytes.error().isEmpty());
            continue;
        }
        ++held;
        const std::optional<Decoded> decoded = decoder->decode(*bytes, true, units.data());
        if (!decoded || QStringView(units.data(), decoded->units) != text)
            differing += QStringLiteral(" %1").arg(uint(character), 4, 16);
    }
    QVERIFY2(differing.isEmpty(), qPrintable(differing));
    QVERIFY(held > 21000);
}

void TestDbfSink::refused_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("rest"); // the args after the path

    const auto row = [](const char *name, const Rows &rows, ErrorCode code, const QStringList &rest) {
        QTest::newRow(name) << rows << code << rest;
    };
    const QStringList names = texts({"KSH", "XM"});
    row("a name that GBK does not have", {names, texts({"1", "a"}), texts({"2", "𠮷"})}, ErrorCode::DbfCharacter,
        texts({"3", "XM", "𠮷"}));
    row("such a name behind others", {names, texts({"1", "张𠮷三"})}, ErrorCode::DbfCharacter,
        texts({"2", "XM", "𠮷"}));
    row("a rare name of two bytes elsewhere", {names, texts({"1", "张㛃"})}, ErrorCode::DbfCharacter,
        texts({"2", "XM", "㛃"}));
    row("euro", {names, texts({"1", "9€"})}, ErrorCode::DbfCharacter, texts({"2", "XM", "€"}));
    row("half a character", {names, {QStringLiteral("1"), QString(QChar(0xD842))}}, ErrorCode::DbfCharacter,
        texts({"2", "XM", "U+D842"}));
    row("a zero", {names, {QStringLiteral("1"), QString(QChar(0))}}, ErrorCode::DbfCharacter,
        texts({"2", "XM", "U+0000"}));
    row("255 letters", {names, {QStringLiteral("1"), QString(255, u'x')}}, ErrorCode::DbfValueTooLong,
        texts({"2", "XM", "255"}));
    row("128 Chinese characters", {names, {QString(128, u'张'), QString()}}, ErrorCode::DbfValueTooLong,
        texts({"2", "KSH", "256"}));
    row("Chinese field name", {texts({"KSH", "姓名"})}, ErrorCode::DbfFieldName, texts({"姓名"}));
    row("small letters", {texts({"name"})}, ErrorCode::DbfFieldName, texts({"name"}));
    row("eleven letters", {texts({"ABCDEFGHIJK"})}, ErrorCode::DbfFieldName, texts({"ABCDEFGHIJK"}));
    row("no name", {texts({"KSH", ""})}, ErrorCode::DbfFieldName, texts({""}));
    row("the same name twice", {texts({"KSH", "KSH"})}, ErrorCode::DbfFieldName, texts({"KSH"}));
    row("a cell too many", {names, texts({"1", "2", "3"})}, ErrorCode::DbfFieldCount, texts({"3"}));
    row("no field", {}, ErrorCode::DbfFieldCount, texts({"0"}));
    QStringList many;
    for (int i = 0; i < 256; ++i)
        many.append(QStringLiteral("F%1").arg(i));
    row("256 fields", {many}, ErrorCode::DbfFieldCount, texts({"256"}));
}

void TestDbfSink::refused()
{
    QFETCH(Rows, rows);
    QFETCH(ErrorCode, code);
    QFETCH(QStringList, rest);
    writeBytes(path(), "old");
    const Result<void> written = writeRows(path(), rows);
    QVERIFY(!written);
    QCOMPARE(written.error(), (Error{code, QStringList(path()) + rest}));
    QCOMPARE(bytesOf(path()), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("table.dbf")});
}

void TestDbfSink::nothingStandsBeforeFinish()
{
    writeBytes(path(), "old");
    {
        const Result<std::unique_ptr<RowSink>> sink = writeTable(path());
        QVERIFY(sink);
        QVERIFY((*sink)->add(texts({"KSH"})));
        QVERIFY((*sink)->add(texts({"1"})));
        QCOMPARE(bytesOf(path()), QByteArray("old"));
    }
    QCOMPARE(bytesOf(path()), QByteArray("old"));
}

void TestDbfSink::nothingIsWrittenAfterARefusal()
{
    writeBytes(path(), "old");
    const Result<std::unique_ptr<RowSink>> sink = writeTable(path());
    QVERIFY(sink);
    QVERIFY((*sink)->add(texts({"XM"})));
    const Result<void> refused = (*sink)->add(texts({"𠮷"}));
    QVERIFY(!refused);
    const Result<void> next = (*sink)->add(texts({"a"}));
    QVERIFY(!next);
    QCOMPARE(next.error(), refused.error());
    const Result<void> finished = (*sink)->finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error(), refused.error());
    QCOMPARE(bytesOf(path()), QByteArray("old"));
}

QTEST_GUILESS_MAIN(TestDbfSink)
#include "tst_dbf_sink.moc"
