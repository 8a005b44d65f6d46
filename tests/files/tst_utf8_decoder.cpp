// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/utf8_decoder.h"

#include <QTest>

#include <rapidcheck.h>

using namespace hengzhao::files;

namespace
{

std::optional<QString> decoded(const QByteArray &bytes, bool last = true)
{
    std::vector<char16_t> text(std::size_t(bytes.size()) + Decoder::extraRoom);
    const std::optional<Decoded> result = Utf8Decoder().decode(bytes, last, text.data());
    if (!result)
        return std::nullopt;
    return QString::fromUtf16(text.data(), result->units);
}

} // namespace

class TestUtf8Decoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invalid_data();
    void invalid();
    void edges_data();
    void edges();
    void incompleteTailIsLeft();
    void anyTextComesBack();
    void anyBytesAgreeWithQt();
};

void TestUtf8Decoder::invalid_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("continuation first") << QByteArray("\x80");
    QTest::newRow("overlong two bytes") << QByteArray("\xC1\xBF");
    QTest::newRow("overlong three bytes") << QByteArray("\xE0\x9F\xBF");
    QTest::newRow("overlong four bytes") << QByteArray("\xF0\x8F\xBF\xBF");
    QTest::newRow("overlong NUL") << QByteArray("\xC0\x80");
    QTest::newRow("first surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("last surrogate") << QByteArray("\xED\xBF\xBF");
    QTest::newRow("above the last character") << QByteArray("\xF4\x90\x80\x80");
    QTest::newRow("five bytes") << QByteArray("\xF8\x88\x80\x80\x80");
    QTest::newRow("missing continuation") << QByteArray("\xE5\xAD"
                                                        "a");
    QTest::newRow("cut off") << QByteArray("\xE5\xAD");
    QTest::newRow("behind plain letters") << QByteArray("abcdefghabcdefgh\xFF");
}

void TestUtf8Decoder::invalid()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decoded(bytes));
    QVERIFY(!decoded("abc" + bytes + (bytes.endsWith("\xE5\xAD") ? "x" : ""), false));
}

void TestUtf8Decoder::edges_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<uint>("character");

    QTest::newRow("NUL") << QByteArray(1, '\0') << 0U;
    QTest::newRow("last of one byte") << QByteArray("\x7F") << 0x7FU;
    QTest::newRow("first of two bytes") << QByteArray("\xC2\x80") << 0x80U;
    QTest::newRow("last of two bytes") << QByteArray("\xDF\xBF") << 0x7FFU;
    QTest::newRow("first of three bytes") << QByteArray("\xE0\xA0\x80") << 0x800U;
    QTest::newRow("before the surrogates") << QByteArray("\xED\x9F\xBF") << 0xD7FFU;
    QTest::newRow("after the surrogates") << QByteArray("\xEE\x80\x80") << 0xE000U;
    QTest::newRow("last of three bytes") << QByteArray("\xEF\xBF\xBF") << 0xFFFFU;
    QTest::newRow("first of four bytes") << QByteArray("\xF0\x90\x80\x80") << 0x10000U;
    QTest::newRow("last of all") << QByteArray("\xF4\x8F\xBF\xBF") << 0x10FFFFU;
}

void TestUtf8Decoder::edges()
{
    QFETCH(QByteArray, bytes);
    QFETCH(uint, character);
    const auto ucs4 = char32_t(character);
    QCOMPARE(decoded(bytes), QString::fromUcs4(&ucs4, 1));
}

void TestUtf8Decoder::incompleteTailIsLeft()
{
    std::vector<char16_t> text(64);
    const std::optional<Decoded> result = Utf8Decoder().decode("ab\xF0\xA0\xAE", false, text.data());
    QVERIFY(result);
    QCOMPARE(result->bytes, 2);
    QCOMPARE(result->units, 2);
}

void TestUtf8Decoder::anyTextComesBack()
{
    QVERIFY(rc::check("text survives UTF-8", [](const std::vector<char32_t> &raw) {
        QString text;
        for (const char32_t value : raw) {
            const char32_t character = value % (QChar::LastValidCodePoint + 1);
            if (!QChar::isSurrogate(character))
                text += QString::fromUcs4(&character, 1);
        }
        RC_ASSERT(decoded(text.toUtf8()) == text);
    }));
}

void TestUtf8Decoder::anyBytesAgreeWithQt()
{
    QVERIFY(rc::check("the same bytes are valid as for Qt", [](const std::vector<char> &raw) {
        QByteArray bytes(raw.data(), qsizetype(raw.size()));
        const bool plain = *rc::gen::arbitrary<bool>();
        if (plain) {
            for (char &byte : bytes)
                byte = char(uchar(byte) % 3 == 0 ? byte : byte & 0x7F);
        }
        RC_ASSERT(decoded(bytes).has_value() == bytes.isValidUtf8());
    }));
}

QTEST_GUILESS_MAIN(TestUtf8Decoder)
#include "tst_utf8_decoder.moc"
