// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include <QCommandLineParser>
#include <QIcon>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace hengzhao;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("hengzhao"));
    QApplication::setOrganizationName(QStringLiteral("hengzhao"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/hengzhao-128.png")));
    QApplication::setApplicationVersion(QStringLiteral(HENGZHAO_VERSION));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("season"), QStringLiteral("a season file"), QStringLiteral("[season]"));
    parser.addOptions(
        {{QStringLiteral("demo"), QStringLiteral("opens the demo season, made where there is none")},
         {QStringLiteral("candidates"), QStringLiteral("how many the demo has"), QStringLiteral("number")},
         {QStringLiteral("lang"), QStringLiteral("zh or en"), QStringLiteral("language")},
         {QStringLiteral("dark"), QStringLiteral("dark colours")},
         {QStringLiteral("place"), QStringLiteral("the place to begin at"), QStringLiteral("name")},
         {QStringLiteral("inspect"), QStringLiteral("opens the season read-only, without personal data")},
         {QStringLiteral("wall"), QStringLiteral("turns the dashboards by itself on the whole screen")},
         {QStringLiteral("seconds"), QStringLiteral("how long the wall shows each of them"), QStringLiteral("number")},
         {QStringLiteral("today"), QStringLiteral("a day to rehearse on, such as 2021-05-30"), QStringLiteral("day")},
         {QStringLiteral("pictures"), QStringLiteral("keeps a picture of every page in a folder, then ends"),
          QStringLiteral("folder")}});
    parser.process(application);
    desktop::Start start;
    start.season = parser.positionalArguments().value(0);
    start.demo = parser.isSet(QStringLiteral("demo"));
    if (parser.isSet(QStringLiteral("candidates")))
        start.demoCandidates = parser.value(QStringLiteral("candidates")).toInt();
    start.pictures = parser.value(QStringLiteral("pictures"));
    start.place = parser.value(QStringLiteral("place"));
    if (parser.isSet(QStringLiteral("today"))) {
        start.today = QDate::fromString(parser.value(QStringLiteral("today")), Qt::ISODate);
        if (!start.today->isValid()) {
            std::fputs("--today is a day such as 2021-05-30\n", stderr);
            return 2;
        }
    }
    start.inspect = parser.isSet(QStringLiteral("inspect"));
    start.wall = parser.isSet(QStringLiteral("wall"));
    if (parser.isSet(QStringLiteral("seconds"))) {
        bool isNumber = false;
        start.seconds = parser.value(QStringLiteral("seconds")).toInt(&isNumber);
        if (!isNumber || *start.seconds < ui::fewestWallSeconds || *start.seconds > ui::mostWallSeconds) {
            std::fprintf(stderr, "--seconds is a whole number from %d to %d\n", ui::fewestWallSeconds,
                         ui::mostWallSeconds);
            return 2;
        }
    }
    ui::WindowChoices choices = desktop::rememberedChoices();
    if (parser.isSet(QStringLiteral("lang")))
        choices.isChinese = parser.value(QStringLiteral("lang")) != QLatin1String("en");
    if (parser.isSet(QStringLiteral("dark")))
        choices.brightness = ui::Brightness::Dark;
    desktop::Desktop desktop(application, start, choices);
    desktop.begin();
    if (start.pictures.isEmpty())
        desktop.tellOfCrash();
    return QApplication::exec();
}
