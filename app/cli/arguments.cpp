// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QCoreApplication>
#include <QSet>

namespace hengzhao::cli
{

namespace
{

/// Options that take a value; all others stand alone.
const QSet<QString> &optionsWithValue()
{
    static const QSet<QString> options = {
        QStringLiteral("season"),     QStringLiteral("as"),         QStringLiteral("password-file"),
        QStringLiteral("today"),      QStringLiteral("lang"),       QStringLiteral("year"),
        QStringLiteral("rules"),      QStringLiteral("from"),       QStringLiteral("candidates"),
        QStringLiteral("seed"),       QStringLiteral("stage"),      QStringLiteral("sheet"),
        QStringLiteral("tables"),     QStringLiteral("encoding"),   QStringLiteral("rejects"),
        QStringLiteral("area"),       QStringLiteral("reason"),     QStringLiteral("mode"),
        QStringLiteral("batch"),      QStringLiteral("school"),     QStringLiteral("district"),
        QStringLiteral("headers"),    QStringLiteral("split"),      QStringLiteral("by"),
        QStringLiteral("state"),      QStringLiteral("line"),       QStringLiteral("seats"),
        QStringLiteral("phone"),      QStringLiteral("for"),        QStringLiteral("owner"),
        QStringLiteral("due"),        QStringLiteral("out"),        QStringLiteral("format"),
        QStringLiteral("category"),   QStringLiteral("name"),       QStringLiteral("note"),
        QStringLiteral("day"),        QStringLiteral("result"),     QStringLiteral("tuition"),
        QStringLiteral("document"),   QStringLiteral("authority"),  QStringLiteral("interview"),
        QStringLiteral("order-pdf"),  QStringLiteral("order-xlsx"), QStringLiteral("percent"),
        QStringLiteral("order"),      QStringLiteral("program"),    QStringLiteral("violation"),
        QStringLiteral("offender"),   QStringLiteral("remark"),     QStringLiteral("facts"),
        QStringLiteral("on"),         QStringLiteral("reporter"),   QStringLiteral("contact"),
        QStringLiteral("title"),      QStringLiteral("content"),    QStringLiteral("channel"),
        QStringLiteral("file"),       QStringLiteral("to"),         QStringLiteral("junior-school"),
        QStringLiteral("team"),       QStringLiteral("place"),      QStringLiteral("filed"),
        QStringLiteral("permission"), QStringLiteral("attendance"), QStringLiteral("classes"),
        QStringLiteral("topic"),      QStringLiteral("seen"),       QStringLiteral("export"),
        QStringLiteral("receipt"),    QStringLiteral("id-number"),  QStringLiteral("proof"),
        QStringLiteral("second"),     QStringLiteral("code"),       QStringLiteral("second-password-file"),
    };
    return options;
}

const QStringList &globalOptions()
{
    static const QStringList options = {
        QStringLiteral("season"), QStringLiteral("as"),   QStringLiteral("password-file"), QStringLiteral("today"),
        QStringLiteral("lang"),   QStringLiteral("json"), QStringLiteral("quiet")};
    return options;
}

tl::unexpected<Error> wrong(const QString &detail)
{
    return failure(ErrorCode::WrongUsage, {detail});
}

struct ArgumentWords {
    Q_DECLARE_TR_FUNCTIONS(ArgumentWords)
};

Result<void> readWords(const QStringList &words, Arguments &arguments, QStringList &plain)
{
    bool onlyPlain = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyPlain || !word.startsWith(QLatin1String("--"))) {
            plain.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyPlain = true;
            continue;
        }
        const QString name = word.sliced(2).section(QLatin1Char('='), 0, 0);
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (!optionsWithValue().contains(name)) {
            if (equals >= 0)
                return wrong(ArgumentWords::tr("%1 takes no value").arg(QStringLiteral("--") + name));
            arguments.given[name].append(QStringLiteral("1"));
            continue;
        }
        if (equals >= 0)
            arguments.given[name].append(word.sliced(equals + 1));
        else if (i + 1 < words.size())
            arguments.given[name].append(words[++i]);
        else
            return wrong(ArgumentWords::tr("%1 needs a value").arg(QStringLiteral("--") + name));
    }
    return {};
}

QString fromEnvironment(const QString &value, const char *variable)
{
    return value.isEmpty() ? qEnvironmentVariable(variable) : value;
}

} // namespace

Result<Arguments> readArguments(const QStringList &words)
{
    Arguments arguments;
    QStringList plain;
    // Known before all else, so that even wrong usage is answered in the form asked for.
    arguments.json = words.contains(QLatin1String("--json"));
    if (const Result<void> read = readWords(words, arguments, plain); !read)
        return failure(read.error());
    arguments.quiet = arguments.has(QStringLiteral("quiet"));
    arguments.language = arguments.value(QStringLiteral("lang"));
    if (arguments.has(QStringLiteral("lang")) && arguments.language != QLatin1String("zh") &&
        arguments.language != QLatin1String("en"))
        return wrong(ArgumentWords::tr("--lang is zh or en"));
    arguments.season = fromEnvironment(arguments.value(QStringLiteral("season")), "HENGZHAO_SEASON");
    arguments.account = fromEnvironment(arguments.value(QStringLiteral("as")), "HENGZHAO_ACCOUNT");
    arguments.passwordFile =
        fromEnvironment(arguments.value(QStringLiteral("password-file")), "HENGZHAO_PASSWORD_FILE");
    if (arguments.has(QStringLiteral("today"))) {
        const QDate today = QDate::fromString(arguments.value(QStringLiteral("today")), Qt::ISODate);
        if (!today.isValid())
            return wrong(ArgumentWords::tr("--today is a date such as 2021-07-20"));
        arguments.today = today;
    }
    arguments.noun = plain.value(0);
    arguments.verb = plain.value(1);
    arguments.rest = plain.mid(2);
    return arguments;
}

Result<Command> findCommand(const Arguments &arguments, const QList<Command> &commands)
{
    if (arguments.noun.isEmpty())
        return wrong(ArgumentWords::tr("a command is missing"));
    bool nounIsKnown = false;
    for (const Command &command : commands) {
        if (command.noun != arguments.noun)
            continue;
        nounIsKnown = true;
        // Nouns without verbs take what follows as their words.
        if (!command.verb.isEmpty() && command.verb != arguments.verb)
            continue;
        const auto words =
            command.verb.isEmpty() ? arguments.rest.size() + (arguments.verb.isEmpty() ? 0 : 1) : arguments.rest.size();
        const QString name = (command.noun + QLatin1Char(' ') + command.verb).trimmed();
        if (words < command.leastWords)
            return wrong(ArgumentWords::tr("%1 needs more").arg(name));
        if (words > command.mostWords)
            return wrong(ArgumentWords::tr("%1 does not take so much").arg(name));
        for (auto option = arguments.given.cbegin(); option != arguments.given.cend(); ++option) {
            if (!command.options.contains(option.key()) && !globalOptions().contains(option.key()))
                return wrong(ArgumentWords::tr("%1 does not know %2").arg(name, QStringLiteral("--") + option.key()));
        }
        return command;
    }
    if (!nounIsKnown)
        return wrong(ArgumentWords::tr("there is no command %1").arg(arguments.noun));
    return wrong(ArgumentWords::tr("%1 does not know %2").arg(arguments.noun, arguments.verb));
}

QString usage()
{
    return QStringLiteral(
        "hengzhao-cli [--season WHERE] [--as ACCOUNT --password-file FILE] [--today YYYY-MM-DD] [--lang zh|en] [--json]"
        " [--quiet] NOUN VERB [...]\n\n"
        "  season create [--year Y] [--rules FILE] [--open] [--from LAST]\n"
        "  season demo [--candidates N] [--seed S] [--year Y] [--stage march|ready|august]\n"
        "         [--tables FOLDER [--format csv|xlsx|dbf]]\n"
        "  season info | check | backup FILE | archive FILE | copy TO\n"
        "  rules show | set FILE\n"
        "  import KIND FILE [--sheet NAME] [--encoding E] [--dry-run] [--changes] [--accept-valid] [--rejects FILE]\n"
        "         [--add] [--area AREA]\n"
        "  filing list [--state STATE] | show SCHOOL\n"
        "  filing new SCHOOL --category CATEGORY [--name NAME] [--district D] | set SCHOOL FIELD=VALUE...\n"
        "  filing program SCHOOL CODE NAME YEARS [--tuition YUAN] [--seats N] | program SCHOOL CODE --remove\n"
        "  filing attach SCHOOL KIND FILE [--note TEXT] | sign SCHOOL NAME POST [--day YYYY-MM-DD]\n"
        "  filing outward SCHOOL DESTINATION county|municipality|province SEATS [--result RESULT] [--note TEXT]\n"
        "  filing submit SCHOOL | permit-late SCHOOL --reason TEXT | verdict SCHOOL CODE accepted|refused [--reason "
        "TEXT]\n"
        "  filing accept SCHOOL [--reason TEXT] | return|withdraw|close SCHOOL --reason TEXT | publish "
        "SCHOOL...|--all\n"
        "         a school with filings of several categories: --category secondary|technician|college|outside\n"
        "  lines list | set AREA SCORE --reason TEXT\n"
        "  plan list | show SCHOOL | set SCHOOL[:DISTRICT]=N... | program SCHOOL CODE [--seats N] [--interview S]\n"
        "  plan propose --by last-year|candidates|evenly [--school C]... [--save]\n"
        "  plan check | accept SCHOOL REMARK --reason TEXT | ratio\n"
        "  plan issue --document NO --authority A [--school C]... [--order-pdf FILE] [--order-xlsx FILE]\n"
        "  plan adjust SCHOOL[:DISTRICT]=N... --document NO --reason TEXT [--order-pdf FILE] [--order-xlsx FILE]\n"
        "  plan orders [NO] [--order-pdf FILE] [--order-xlsx FILE]\n"
        "  batch run N [--mode MODE] [--dry-run] [--reason TEXT] [--no-backup]\n"
        "  batch verify N | list | compare RUN RUN | close N\n"
        "  admission show CANDIDATE | reasons\n"
        "  admission confirm CANDIDATE --id-number ID --program CODE [--interview SCORE] [--school C]\n"
        "         without a card, in place of the number: --proof TEXT --second NAME [--second-password-file FILE]\n"
        "  admission decline CANDIDATE [--id-number ID] [--reason TEXT] | withdraw CANDIDATE [--reason TEXT]\n"
        "  admission reject CANDIDATE --code C [--remark TEXT] [--second NAME [--second-password-file FILE]]\n"
        "  admission revoke CANDIDATE --order NO [--reason TEXT]\n"
        "  admission call SCHOOL [--district D] [--batch N]\n"
        "  admission slip CANDIDATE FILE [--give-up]\n"
        "  admission unconfirmed [FILE] [--batch N] [--school C] [--district D]\n"
        "  admission contact CANDIDATE reached|not-reached|wrong-number [--remark TEXT]\n"
        "  explain CANDIDATE\n"
        "  export admissions|unplaced|general-pool|vacancies|choice-directory|directory FILE [--batch N]\n"
        "         [--school C] [--district D] [--headers zh|en|dbf] [--masked] [--split school|district]\n"
        "  export template KIND FILE [--school C] [--district D] [--headers zh|en|dbf]\n"
        "  export template all FOLDER [--headers zh|en]\n"
        "  inspection list [ROUND] | round NAME FIRST LAST | assign ROUND [--district D]... [--dry-run]\n"
        "  inspection move N DISTRICT | show N | visit N DAY [--by NAMES] | answer N QUESTION=ANSWER... [--remark "
        "TEXT]\n"
        "  inspection finding N TEXT [--due DAY] | settle FINDING TEXT | attach N FILE | sheet N FILE\n"
        "  inspection checklist | add-question THEME TEXT | drop-question QUESTION\n"
        "  violation report KIND [CODE] --facts TEXT [--offender school|junior-school|post|unlisted] [--name NAME]\n"
        "         [--district D] [--on DAY] [--reporter NAME] [--contact TEXT]\n"
        "  violation list | show N | reporter N | suspects | letter N FILE\n"
        "  violation investigate N | establish N --reason TEXT | dismiss N --reason TEXT\n"
        "  sanction add SCHOOL KIND [--seats N|--percent P] [--district D] [--program P] [--violation N]\n"
        "         [--offender O] [--name NAME] [--remark TEXT] [--dry-run] --order NO\n"
        "  sanction list [--public] | show N | lift N --order NO --reason TEXT | export FILE\n"
        "  publicity material list | add SCHOOL --title TEXT [--content TEXT] [--channel CHANNEL] [--file FILE]...\n"
        "  publicity material submit N | approve N | return N --reason TEXT | release N\n"
        "  publicity visit list [--from DAY] [--to DAY] [--district D] [--school C] [--junior-school J] [--export "
        "FILE]\n"
        "  publicity visit add SCHOOL JUNIOR-HIGH DAY [morning|afternoon] [--team TEAM] [--remark TEXT]\n"
        "  publicity visit move N DAY [morning|afternoon] [--junior-school J] | cancel N --reason TEXT\n"
        "  publicity visit report JUNIOR-HIGH DAY SCHOOL --seen TEXT [--reporter NAME]\n"
        "  publicity activity list | add DISTRICT KIND DAY [DAY] --title TEXT [--place TEXT] [--junior-school J]\n"
        "         [--filed DAY] [--permission TEXT] [--remark TEXT]\n"
        "  publicity activity attendance N COUNT [--remark TEXT] | cancel N --reason TEXT\n"
        "  publicity lesson list | add JUNIOR-HIGH DAY --topic TEXT [--classes N] [--attendance N] | remove N\n"
        "         --reason TEXT\n"
        "  publicity poster list | add JUNIOR-HIGH DAY CLASSES [--file PHOTOGRAPH]... | down N DAY\n"
        "  publicity check\n"
        "  export booklet FILE [--school C] [--draft] [--headers zh|en|dbf] | platform FILE [--headers ...] | poster"
        " FILE\n"
        "  booklet handout list | handout add RECEIVER COPIES [--day YYYY-MM-DD] [--receipt TEXT] | handout remove ID\n"
        "  booklet platform list | platform report|approve SCHOOL [--day YYYY-MM-DD]\n"
        "  booklet platform compare FILE [--sheet NAME] [--encoding E]\n"
        "  figures share|split|entry|completion [--by district|school|junior-school|year|bucket] [--state STATE]\n"
        "         [--out FILE]\n"
        "  whatif [--line AREA=SCORE]... [--seats SCHOOL[:DISTRICT]=N]... [--mode MODE]\n"
        "  directory list | add ORGANISATION NAME POST [--phone P] [--for TEXT] | remove ID\n"
        "  calendar list | tasks\n"
        "  dispatch list | add TEXT --owner WHO --due YYYY-MM-DD | done ID\n");
}

} // namespace hengzhao::cli
