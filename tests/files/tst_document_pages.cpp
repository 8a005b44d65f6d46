// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/document_letters.h"
#include "models/files/document_pages.h"
#include "tests/files/read_pdf.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace hengzhao;
using namespace hengzhao::files;

/// Documents of headings, facts, tables and references: everything on its page, nothing lost, and read back as written.
class TestDocumentPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
    void refersToThePageWhereItStands();
    void repeatsTheTitlesOfATable();
    void keepsAPartTogether();
    void partsARowHigherThanAPage();
    void fillsColumnsBeforePages();
    void endsColumnsAtOneHeight();
    void numbersPagesButNotTheCover();
    void marksEveryPageOfADraft();
    void breaksLinesWhereTheScriptAllows_data();
    void breaksLinesWhereTheScriptAllows();
    void turnsItsPaper_data();
    void turnsItsPaper();
    void keepsWhatAFormSays();
    void partsAFieldHigherThanAPage();
    void keepsSignaturesOnOnePage();
    void drawsDotsThatAReaderSees();
    void standsInWithTheFirstLineOnly_data();
    void standsInWithTheFirstLineOnly();
    void embedsItsLetters();
    void drawsAPageAsAPicture();
    void namesOfMarksStandApart_data();
    void namesOfMarksStandApart();
    void leavesTheOldFile();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("document.pdf")); }
    [[nodiscard]] QStringList pagesOf(const Document &document) const
    {
        const Result<void> written = DocumentPages(document).writePdf(path());
        return written ? textOfPages(path()) : QStringList();
    }

    QTemporaryDir m_folder;
};

namespace
{

DocumentPart partOf(const QList<Block> &blocks, DocumentPart::Start start = DocumentPart::Start::Here)
{
    return {start, blocks};
}

Document documentOf(const QList<DocumentPart> &parts)
{
    Document document;
    document.title = QStringLiteral("手册");
    document.parts = parts;
    return document;
}

TableBlock tableOf(int rows)
{
    TableBlock table;
    table.columns = {{QStringLiteral("专业代码"), 1}, {QStringLiteral("专业名称"), 3}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({QString::number(710000 + i), QStringLiteral("计算机应用")});
    return table;
}

} // namespace

void TestDocumentPages::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("characters that are radicals too") << QStringLiteral("高一金龙");
    QTest::newRow("outside the basic plane") << QStringLiteral("𠮷田职业学校");
    QTest::newRow("leading zeros") << QStringLiteral("00401");
    QTest::newRow("full width") << QStringLiteral("（演示）");
    QTest::newRow("an address of the web") << QStringLiteral("https://a.org/b-c?d=e");
}

void TestDocumentPages::keepsEveryCharacter()
{
    QFETCH(QString, text);
    Facts facts;
    facts.facts = {{QStringLiteral("名称"), text}, {QStringLiteral("网址"), text, true}};
    TableBlock table = tableOf(1);
    table.rows.append({text, text});
    Entries entries{{{text, {}, text}}, 2};
    const QStringList pages = pagesOf(documentOf({partOf({Heading{text, 2}, Paragraph{text}, facts, table, entries})}));
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first().count(text), 8);
}

void TestDocumentPages::refersToThePageWhereItStands()
{
    QList<DocumentPart> parts;
    Entries contents;
    for (int i = 0; i < 60; ++i) {
        const QString name = QStringLiteral("学校%1号").arg(i, 3, 10, QLatin1Char('0'));
        contents.entries.append({name, name});
        parts.append(partOf({Heading{name, 2, name}, tableOf(i % 9)}, DocumentPart::Start::Together));
    }
    parts.prepend(partOf({contents}, DocumentPart::Start::NewPage));
    parts.append(partOf({contents}, DocumentPart::Start::NewPage));
    const Document document = documentOf(parts);
    const DocumentPages laid(document);
    const QStringList pages = pagesOf(document);
    QCOMPARE(pages.size(), laid.pages());
    QVERIFY(pages.size() > 4);
    for (const Entry &entry : contents.entries) {
        const qsizetype page = laid.pageOf(entry.anchor);
        QVERIFY2(pages[page].contains(entry.text), qPrintable(entry.text));
        // Name and number stand on one line of the contents, and again in the index.
        const QString line = entry.text + QString::number(page + 1) + QLatin1Char('\n');
        QVERIFY2(pages.first().contains(line), qPrintable(line));
        QVERIFY2(QStringList(pages.mid(pages.size() - 2)).join(QString()).contains(line), qPrintable(line));
    }
    QCOMPARE(laid.pageOf(QStringLiteral("no such anchor")), -1);
}

void TestDocumentPages::repeatsTheTitlesOfATable()
{
    const QStringList pages = pagesOf(documentOf({partOf({tableOf(200)})}));
    QVERIFY(pages.size() > 2);
    int rows = 0;
    for (const QString &page : pages) {
        QCOMPARE(page.count(QStringLiteral("专业代码")), 1);
        rows += static_cast<int>(page.count(QStringLiteral("计算机应用")));
    }
    QCOMPARE(rows, 200);
}

void TestDocumentPages::keepsAPartTogether()
{
    const QString name = QStringLiteral("第二所学校");
    const QStringList pages = pagesOf(
        documentOf({partOf({tableOf(30)}), partOf({Heading{name, 2, name}, tableOf(20)}, DocumentPart::Start::Together),
                    partOf({tableOf(2)}, DocumentPart::Start::Together)}));
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[0].count(QStringLiteral("计算机应用")), 30);
    QCOMPARE(pages[1].count(QStringLiteral("计算机应用")), 22);
    QVERIFY(pages[1].startsWith(name));
    QCOMPARE(pages.join(QString()).count(name), 1); // what was laid out in vain is gone
}

void TestDocumentPages::partsARowHigherThanAPage()
{
    TableBlock table = tableOf(1);
    QString text;
    for (int i = 0; i < 2000; ++i)
        text += QStringLiteral("item%1x ").arg(i);
    table.rows.append({QStringLiteral("1"), text});
    const QString found = pagesOf(documentOf({partOf({table})})).join(QString());
    for (int i = 0; i < 2000; ++i)
        QVERIFY2(found.contains(QStringLiteral("item%1x").arg(i)), qPrintable(QString::number(i)));
}

void TestDocumentPages::fillsColumnsBeforePages()
{
    Entries entries{{}, 2};
    for (int i = 0; i < 150; ++i)
        entries.entries.append({QStringLiteral("条目%1完").arg(i)});
    const Document document = documentOf({partOf({entries})});
    const QStringList pages = pagesOf(document);
    QCOMPARE(pages.size(), 2); // three columns are not enough for one page, and do not need three
    for (int i = 0; i < 150; ++i)
        QCOMPARE(pages.join(QString()).count(QStringLiteral("条目%1完").arg(i)), 1);
}

void TestDocumentPages::endsColumnsAtOneHeight()
{
    Entries entries{{}, 3};
    for (int i = 0; i < 12; ++i)
        entries.entries.append({QStringLiteral("条%1").arg(i + 10)});
    const QStringList lines =
        pagesOf(documentOf({partOf({entries})})).first().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines, (QStringList{QStringLiteral("条10条14条18"), QStringLiteral("条11条15条19"),
                                 QStringLiteral("条12条16条20"), QStringLiteral("条13条17条21")}));
}

void TestDocumentPages::numbersPagesButNotTheCover()
{
    Document document =
        documentOf({partOf({Paragraph{QStringLiteral("封面")}}), partOf({tableOf(100)}, DocumentPart::Start::NewPage)});
    document.hasCover = true;
    document.head = QStringLiteral("页眉");
    document.foot = QStringLiteral("第%1页共%2页");
    const QStringList pages = pagesOf(document);
    QVERIFY(pages.size() > 2);
    QVERIFY(!pages.first().contains(QStringLiteral("第1页")) && !pages.first().contains(QStringLiteral("页眉")));
    for (qsizetype page = 1; page < pages.size(); ++page) {
        QVERIFY(pages[page].contains(QStringLiteral("第%1页共%2页").arg(page + 1).arg(pages.size())));
        QVERIFY(pages[page].contains(QStringLiteral("页眉")));
    }
}

void TestDocumentPages::marksEveryPageOfADraft()
{
    Document document = documentOf({partOf({tableOf(100)})});
    document.hasCover = true;
    const PagePicture plain = DocumentPages(document).picture(0, 300);
    QVERIFY(!pagesOf(document).join(QString()).contains(QStringLiteral("草稿")));
    document.watermark = QStringLiteral("草稿");
    const DocumentPages laid(document);
    for (const QString &page : pagesOf(document))
        QVERIFY(page.contains(QStringLiteral("草稿")));
    // Large across the page, not only at its top.
    const PagePicture marked = laid.picture(0, 300);
    qsizetype differs = 0;
    for (qsizetype i = plain.dots.size() / 3; i < plain.dots.size(); ++i)
        differs += plain.dots[i] != marked.dots[i] ? 1 : 0;
    QVERIFY2(differs > 2000, qPrintable(QString::number(differs)));
}

void TestDocumentPages::breaksLinesWhereTheScriptAllows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("room"); // in Chinese characters
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QString() << 5 << QStringList{QString()};
    QTest::newRow("one that fits") << QStringLiteral("学校名称") << 5 << QStringList{QStringLiteral("学校名称")};
    QTest::newRow("between characters") << QStringLiteral("一二三四五六七") << 3
                                        << QStringList{QStringLiteral("一二三"), QStringLiteral("四五六"),
                                                       QStringLiteral("七")};
    QTest::newRow("not before a comma") << QStringLiteral("一二三，四") << 3
                                        << QStringList{QStringLiteral("一二"), QStringLiteral("三，四")};
    QTest::newRow("between words") << QStringLiteral("open to all") << 4
                                   << QStringList{QStringLiteral("open to"), QStringLiteral("all")};
    QTest::newRow("a word that is too long") << QStringLiteral("abcdefghijklmnop") << 4 << QStringList{};
    QTest::newRow("line breaks of its own")
        << QStringLiteral("一\n二") << 5 << QStringList{QStringLiteral("一"), QStringLiteral("二")};
    QTest::newRow("narrower than a character")
        << QStringLiteral("𠮷田") << 0 << QStringList{QStringLiteral("𠮷"), QStringLiteral("田")};
}

void TestDocumentPages::breaksLinesWhereTheScriptAllows()
{
    QFETCH(QString, text);
    QFETCH(int, room);
    QFETCH(QStringList, lines);
    const PdfLetters letters(10);
    const double width = room * widthOf(letters, QStringLiteral("校")) + 0.1;
    const QStringList found = brokenLines(letters, text, width);
    if (lines.isEmpty()) {
        QVERIFY(found.size() > 1);
        QCOMPARE(found.join(QString()), text); // cut, and nothing lost
        return;
    }
    QCOMPARE(found, lines);
}

void TestDocumentPages::turnsItsPaper_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::addColumn<double>("margin");
    QTest::addColumn<QString>("size");
    const auto row = [](const char *name, const Sheet &sheet, const char *size) {
        QTest::newRow(name) << sheet.width << sheet.height << sheet.margin << QString::fromLatin1(size);
    };
    row("A4 upright", a4Sheet, "595.28 x 841.89");
    row("A4 across", across(a4Sheet), "841.89 x 595.28");
    row("A5 upright", a5Sheet, "419.53 x 595.28");
    row("A5 across", across(a5Sheet), "595.28 x 419.53");
}

void TestDocumentPages::turnsItsPaper()
{
    QFETCH(double, width);
    QFETCH(double, height);
    QFETCH(double, margin);
    QFETCH(QString, size);
    Document document = documentOf({partOf({tableOf(60)})});
    document.sheet = {width, height, margin};
    document.foot = QStringLiteral("第%1页共%2页");
    const QStringList pages = pagesOf(document);
    QVERIFY(spoken(QStringLiteral("pdfinfo"), {path()}).contains(size));
    QCOMPARE(pages.join(QString()).count(QStringLiteral("计算机应用")), 60);
    QVERIFY(pages.last().contains(QStringLiteral("第%1页共%1页").arg(pages.size())));
}

void TestDocumentPages::keepsWhatAFormSays()
{
    FieldGrid grid;
    grid.fields = {{QStringLiteral("姓名"), QStringLiteral("高一金")},
                   {QStringLiteral("学校"), QStringLiteral("龙门中学")},
                   {QStringLiteral("审批意见"), QStringLiteral("同意录取"), 2, 4, QStringLiteral("（盖章）")},
                   {QStringLiteral("备注"), {}}};
    TableBlock roster = tableOf(2);
    roster.isBoxed = true;
    const Signatures signatures{{{QStringLiteral("经办人"), QStringLiteral("2021-07-20")}, {QStringLiteral("监护人")}}};
    const QStringList pages = pagesOf(documentOf({partOf({grid, roster, signatures})}));
    QCOMPARE(pages.size(), 1);
    for (const char *text :
         {"姓名高一金学校龙门中学", "审批意见同意录取", "（盖章）", "备注", "经办人2021-07-20监护人"})
        QVERIFY2(pages.first().contains(QString::fromUtf8(text)), text);
}

void TestDocumentPages::partsAFieldHigherThanAPage()
{
    QString text;
    for (int i = 0; i < 2000; ++i)
        text += QStringLiteral("item%1x ").arg(i);
    const FieldGrid grid{{{QStringLiteral("事实"), text, 1, 1, QStringLiteral("（盖章）")}}, 1};
    const QStringList pages = pagesOf(documentOf({partOf({grid})}));
    QVERIFY(pages.size() > 1);
    for (int i = 0; i < 2000; ++i)
        QVERIFY2(pages.join(QString()).contains(QStringLiteral("item%1x").arg(i)), qPrintable(QString::number(i)));
    QVERIFY(pages.last().contains(QStringLiteral("（盖章）")));
    QCOMPARE(pages.join(QString()).count(QStringLiteral("（盖章）")), 1);
}

void TestDocumentPages::keepsSignaturesOnOnePage()
{
    const Signatures signatures{{{QStringLiteral("督查人员")}, {QStringLiteral("学校")}}, 2, 3};
    for (int rows = 30; rows < 60; ++rows) {
        const QStringList pages = pagesOf(documentOf({partOf({tableOf(rows), signatures})}));
        QVERIFY(pages.last().contains(QStringLiteral("督查人员学校")));
        QCOMPARE(pages.join(QString()).count(QStringLiteral("督查人员")), 1);
    }
}

/// The picture is drawn, and every dot of it found where it belongs, with a light edge around, also under a watermark.
void TestDocumentPages::drawsDotsThatAReaderSees()
{
    constexpr int side = 21;
    constexpr int edge = 4;
    BitMatrix bits{side, {}};
    for (int i = 0; i < side * side; ++i)
        bits.isDark.append(i % 3 == 0 || i / side % 5 == 0);
    constexpr double dot = 4;
    Document document = documentOf(
        {partOf({Gap{25}, Picture{bits, (side + 2 * edge) * dot, TextAlign::Centre, QStringLiteral("扫码核验")}})});
    document.watermark = QStringLiteral("草稿");
    QVERIFY(pagesOf(document).first().contains(QStringLiteral("扫码核验")));
    constexpr int scale = 2;
    const DocumentPages laid(document);
    const PagePicture picture = laid.picture(0, qRound(a4Sheet.width * scale));
    const double left = (a4Sheet.width - (side + 2 * edge) * dot) / 2;
    const double top = a4Sheet.margin + 25 * PdfLetters(document.points).lineHeight();
    for (int row = -edge; row < side + edge; ++row) {
        for (int column = -edge; column < side + edge; ++column) {
            const int x = qRound((left + (column + edge + 0.5) * dot) * scale);
            const int y = qRound((top + (row + edge + 0.5) * dot) * scale);
            const bool isInside = row >= 0 && row < side && column >= 0 && column < side;
            const bool isDark = isInside && bits.isDark[row * side + column];
            const auto seen = static_cast<unsigned char>(picture.dots[(qsizetype(y) * picture.width + x) * 4]);
            QVERIFY2(seen == (isDark ? 0x00 : 0xFF), qPrintable(QStringLiteral("%1, %2").arg(row).arg(column)));
        }
    }
}

void TestDocumentPages::standsInWithTheFirstLineOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("indent"); // in Chinese characters
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const char *text, int indent, const QStringList &lines) {
        QTest::newRow(name) << QString::fromUtf8(text) << indent << lines;
    };
    row("nothing", "", 2, {QString()});
    row("no indent", "一二三四五", 0, {QStringLiteral("一二三四"), QStringLiteral("五")});
    row("two characters", "一二三四五六七", 2,
        {QStringLiteral("一二"), QStringLiteral("三四五六"), QStringLiteral("七")});
    row("between words", "at once or not", 2, {QStringLiteral("at"), QStringLiteral("once or"), QStringLiteral("not")});
    row("line breaks of its own", "一\n二", 2, {QStringLiteral("一"), QStringLiteral("二")});
}

void TestDocumentPages::standsInWithTheFirstLineOnly()
{
    QFETCH(QString, text);
    QFETCH(int, indent);
    QFETCH(QStringList, lines);
    const PdfLetters letters(10);
    const double character = widthOf(letters, QStringLiteral("校"));
    QCOMPARE(indentedLines(letters, text, 4 * character + 0.1, indent * character), lines);
}

void TestDocumentPages::embedsItsLetters()
{
    QVERIFY(DocumentPages(documentOf({partOf({Paragraph{QStringLiteral("学校")}})})).writePdf(path()).has_value());
    const QStringList lines =
        spoken(QStringLiteral("pdffonts"), {path()}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines)
        QVERIFY2(line.contains(QLatin1String(" yes yes yes ")), qPrintable(line)); // embedded, subset, readable
}

void TestDocumentPages::drawsAPageAsAPicture()
{
    const DocumentPages laid(documentOf({partOf({tableOf(5)})}));
    const PagePicture picture = laid.picture(0, 600);
    QCOMPARE(picture.width, 600);
    QCOMPARE(picture.height, 849); // A4
    QCOMPARE(picture.dots.size(), 600 * 849 * 4);
    // Letters as small as the page: what is black stands in the upper part.
    const auto dark = [&picture](qsizetype from, qsizetype to) {
        return std::count_if(picture.dots.begin() + from, picture.dots.begin() + to,
                             [](char dot) { return static_cast<unsigned char>(dot) < 0x80; });
    };
    const qsizetype half = picture.dots.size() / 2;
    QVERIFY(dark(0, half) > 50);
    QCOMPARE(dark(half, picture.dots.size()), 0);
}

void TestDocumentPages::namesOfMarksStandApart_data()
{
    QTest::addColumn<double>("second");
    QTest::addColumn<int>("lines");
    QTest::newRow("beside each other where there is room") << 95.0 << 1;
    QTest::newRow("on two lines where one would lie over the other") << 47.0 << 2;
}

void TestDocumentPages::namesOfMarksStandApart()
{
    QFETCH(double, second);
    QFETCH(int, lines);
    BarBlock bars;
    bars.rows = {{QStringLiteral("珠晖区"), {100.0}, {}}};
    bars.marks = {{QStringLiteral("下限四十五"), 45.0}, {QStringLiteral("全市平均"), second}};
    const QStringList pages = pagesOf(documentOf({partOf({bars})}));
    QCOMPARE(pages.size(), 1);
    QSet<qsizetype> found;
    const QStringList text = pages.first().split(QLatin1Char('\n'));
    for (const BarBlock::Mark &mark : std::as_const(bars.marks)) {
        const qsizetype line = text.indexOf(QRegularExpression(QStringLiteral(".*%1.*").arg(mark.name)));
        QVERIFY2(line >= 0, qPrintable(pages.first()));
        found.insert(line);
    }
    QCOMPARE(found.size(), lines);
}

void TestDocumentPages::leavesTheOldFile()
{
    const QString nowhere = m_folder.filePath(QStringLiteral("missing/document.pdf"));
    const Result<void> refused = DocumentPages(documentOf({})).writePdf(nowhere);
    QVERIFY(!refused.has_value());
    QVERIFY(!QFile::exists(nowhere));
}

QTEST_GUILESS_MAIN(TestDocumentPages)
#include "tst_document_pages.moc"
