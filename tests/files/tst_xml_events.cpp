// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xml_events.h"

#include <QByteArray>
#include <QStringList>
#include <QTest>

#include <algorithm>

using namespace hengzhao::files;

/// What a reader is told of a document, in however many pieces it comes.
class TestXmlEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void told_data();
    void told();
    void refused_data();
    void refused();
    void asDeepAsAllowed();
};

namespace
{

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Takes the document in pieces of a size; texts that follow each other are one.
bool read(XmlEvents &events, const QByteArray &document, qsizetype pieceSize, QStringList *told = nullptr)
{
    for (qsizetype at = 0; at <= document.size(); at += pieceSize) {
        const QByteArray piece = document.mid(at, pieceSize);
        char *const room = events.room(int(pieceSize));
        if (room == nullptr)
            return false;
        std::copy(piece.begin(), piece.end(), room);
        if (!events.take(int(piece.size()), at + pieceSize > document.size()))
            return false;
        while (told != nullptr && events.next()) {
            const QString text = textOf(events.text());
            if (events.token() == XmlToken::Text && !told->isEmpty() && told->last().startsWith(u'='))
                told->last() += text;
            else if (events.token() == XmlToken::Text)
                told->append(u'=' + text);
            else
                told->append((events.token() == XmlToken::Begin ? u'<' : u'>') + text);
            for (std::size_t i = 0; events.token() == XmlToken::Begin && i < events.attributes(); ++i)
                told->append(u'@' + textOf(events.attributeName(i)) + u'=' + textOf(events.attributeValue(i)));
        }
    }
    return true;
}

} // namespace

void TestXmlEvents::told_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("told");

    QTest::newRow("an element") << QByteArray("<a/>") << "<a >a";
    QTest::newRow("a prefix") << QByteArray(R"(<x:a xmlns:x="u" x:b="1"></x:a>)") << "<a @xmlns:x=u @x:b=1 >a";
    QTest::newRow("characters that are named")
        << QByteArray("<a b=\"&quot;&#x674E;\">1&lt;2&amp;3</a>") << QString::fromUtf8("<a @b=\"李 =1<2&3 >a");
    QTest::newRow("text as it is") << QByteArray("<a><![CDATA[<b>&amp;]]></a>") << "<a =<b>&amp; >a";
    QTest::newRow("a note") << QByteArray("<a>1<!-- <b> -->2</a>") << "<a =12 >a";
    QTest::newRow("Chinese") << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>𠮷</a>")
                             << QString::fromUtf8("<a =𠮷 >a");
    QTest::newRow("two bytes a letter") << QByteArray("\xFF\xFE<\0a\0>\0\x4E\x67<\0/\0a\0>\0", 18)
                                        << QString::fromUtf8("<a =李 >a").replace(u'李', QChar(0x674E));
}

void TestXmlEvents::told()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, told);
    for (qsizetype size = 1; size <= document.size() + 1; ++size) {
        XmlEvents events;
        QStringList all;
        QVERIFY2(read(events, document, size, &all), qPrintable(events.problemText()));
        QCOMPARE(all.join(u' '), told);
    }
}

void TestXmlEvents::refused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<int>("problem");

    const auto row = [](const char *name, const QByteArray &document, XmlEvents::Problem problem) {
        QTest::newRow(name) << document << int(problem);
    };
    using enum XmlEvents::Problem;
    row("nothing", {}, Malformed);
    row("no end", "<a>", Malformed);
    row("another end", "<a></b>", Malformed);
    row("two elements", "<a/><a/>", Malformed);
    row("an attribute twice", R"(<a b="1" b="2"/>)", Malformed);
    row("an entity of nobody", "<a>&b;</a>", Malformed);
    row("a control character", "<a>&#1;</a>", Malformed);
    row("no text of its encoding", "<a>\xFF</a>", Malformed);
    row("an encoding that nobody knows", R"(<?xml version="1.0" encoding="x-y"?><a/>)", Malformed);
    row("a document type", "<!DOCTYPE a><a/>", DocumentType);
    row("entities", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", DocumentType);
    row("too deep", QByteArray("<a>").repeated(XmlEvents::deepest + 1), TooDeep);
    row("a tag that never ends", "<a b=\"" + QByteArray(XmlEvents::mostParserBytes, 'x'), NoMemory);
}

void TestXmlEvents::refused()
{
    QFETCH(QByteArray, document);
    QFETCH(int, problem);
    XmlEvents events;
    QVERIFY(!read(events, document, 8 << 20));
    QCOMPARE(int(events.problem()), problem);
}

void TestXmlEvents::asDeepAsAllowed()
{
    XmlEvents events;
    QVERIFY(read(events,
                 QByteArray("<a>").repeated(XmlEvents::deepest) + QByteArray("</a>").repeated(XmlEvents::deepest),
                 1000));
}

QTEST_GUILESS_MAIN(TestXmlEvents)
#include "tst_xml_events.moc"
