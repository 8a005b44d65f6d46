// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/run_season.h"
#include "tests/ui/shown_texts.h"
#include "ui/frame/main_window.h"

#include "models/wording/language.h"

using namespace hengzhao;
using namespace hengzhao::ui;

/// Every word a page shows can be read whole, and is in the language that was asked for.
class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QCoreApplication::setApplicationName(QStringLiteral("hengzhao-test")); }
    void nothingIsCut_data();
    void nothingIsCut();
    void everythingIsTranslated_data();
    void everythingIsTranslated();
};

namespace
{

void addPlaces()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isChinese");
    for (const Place &place : places()) {
        QTest::addRow("%s in English", qPrintable(place.name)) << place.name << false;
        QTest::addRow("%s in Chinese", qPrintable(place.name)) << place.name << true;
    }
}

/// A window on a season after its first batch, as an officer with a small screen has it.
struct OpenWindow {
    OpenWindow(const QString &place, bool isChinese)
        : translation(isChinese ? wording::Language::Chinese : wording::Language::English),
          window(*trial.window, {isChinese, Brightness::Light, standardFontPoints})
    {
        dress(*qApp, Brightness::Light, standardFontPoints);
        window.resize(1366, 768);
        window.show();
        window.goTo(place);
        isReady = QTest::qWaitFor([this] { return !window.currentPage()->isLoading(); }, 20'000);
        QTest::qWait(150); // until it is laid out
    }

    PageSeason trial;
    wording::Translation translation;
    MainWindow window;
    bool isReady = false;
};

} // namespace

void TestLabels::nothingIsCut_data()
{
    addPlaces();
}

void TestLabels::nothingIsCut()
{
    QFETCH(QString, place);
    QFETCH(bool, isChinese);
    const OpenWindow open(place, isChinese);
    QVERIFY(open.isReady);
    const QStringList cut = cutTexts(open.window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

void TestLabels::everythingIsTranslated_data()
{
    QTest::addColumn<QString>("place");
    for (const Place &place : places())
        QTest::addRow("%s", qPrintable(place.name)) << place.name;
}

void TestLabels::everythingIsTranslated()
{
    QFETCH(QString, place);
    const OpenWindow open(place, true);
    QVERIFY(open.isReady);
    // What is no word of the program's: file names, keys, formats, and who made the trial season.
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    const QStringList names =
        QStringLiteral("season hzs tester test English csv png svg pdf PDF dbf xls UTF GBK Excel WPS "
                       "Ctrl Shift Alt Enter Return Space Del Esc")
            .split(QLatin1Char(' '));
    QStringList foreign;
    for (const QString &text : shownTexts(open.window)) {
        if (text == open.trial.window->where())
            continue;
        for (auto found = word.globalMatch(text); found.hasNext();) {
            if (const QString one = found.next().captured(); !names.contains(one))
                foreign.append(one + QLatin1String(" in: ") + text);
        }
    }
    QVERIFY2(foreign.isEmpty(), qPrintable(foreign.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
