// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wording/spoken.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QXmlStreamReader>

using namespace hengzhao::wording;

namespace
{

struct Message {
    QString source;
    QString translation;
    bool isUnfinished = false;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isUnfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
    message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
}

QList<Message> messagesOf(const QString &name)
{
    QFile file(QStringLiteral(HENGZHAO_SOURCE_DIR "/translations/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message"))
            messages.append(Message{});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, messages.last());
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(L?[0-9]|n)"));
    QSet<QString> places;
    for (QRegularExpressionMatchIterator found = place.globalMatch(text); found.hasNext();)
        places.insert(found.next().captured());
    return places;
}

QString wordTaken()
{
    return QCoreApplication::translate("terms", "confirmed");
}

} // namespace

class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsFinished_data();
    void everyMessageIsFinished();
    void chineseIsSpokenWhileItLives();
    void englishNeedsNoFile();
    void languageOfOptionAndLocale_data();
    void languageOfOptionAndLocale();
};

void TranslationTest::everyMessageIsFinished_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("Chinese") << QStringLiteral("hengzhao_zh_CN.ts");
    QTest::newRow("English plurals") << QStringLiteral("hengzhao_en.ts");
}

void TranslationTest::everyMessageIsFinished()
{
    QFETCH(QString, file);
    const QList<Message> messages = messagesOf(file);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(!message.isUnfinished, qPrintable(message.source));
        QVERIFY2(!message.translation.isEmpty(), qPrintable(message.source));
        // A column's word drops its own number for the choice in words.
        if (message.source != QLatin1String("choice%1"))
            QVERIFY2(placesIn(message.source).contains(placesIn(message.translation)), qPrintable(message.source));
    }
}

void TranslationTest::chineseIsSpokenWhileItLives()
{
    QVERIFY(QFile::exists(QStringLiteral(":/i18n/hengzhao_zh_CN.qm")));
    QCOMPARE(wordTaken(), QStringLiteral("confirmed"));
    {
        const Translation translation(Language::Chinese);
        QCOMPARE(wordTaken(), QStringLiteral("已确认"));
    }
    QCOMPARE(wordTaken(), QStringLiteral("confirmed"));
}

void TranslationTest::englishNeedsNoFile()
{
    const Translation translation(Language::English);
    QCOMPARE(wordTaken(), QStringLiteral("confirmed"));
}

void TranslationTest::languageOfOptionAndLocale_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("isChinese");

    QTest::newRow("asked for Chinese") << QStringLiteral("zh") << QStringLiteral("en_GB") << true;
    QTest::newRow("asked for English") << QStringLiteral("en") << QStringLiteral("zh_CN") << false;
    QTest::newRow("Chinese locale") << QString() << QStringLiteral("zh_CN") << true;
    QTest::newRow("Chinese locale elsewhere") << QString() << QStringLiteral("zh_TW") << true;
    QTest::newRow("English locale") << QString() << QStringLiteral("en_US") << false;
    QTest::newRow("another locale") << QString() << QStringLiteral("fr_FR") << false;
    QTest::newRow("no locale") << QString() << QStringLiteral("C") << false;
}

void TranslationTest::languageOfOptionAndLocale()
{
    QFETCH(QString, option);
    QFETCH(QString, locale);
    QFETCH(bool, isChinese);
    QCOMPARE(languageOf(option, QLocale(locale)) == Language::Chinese, isChinese);
}

QTEST_GUILESS_MAIN(TranslationTest)
#include "tst_translation.moc"
