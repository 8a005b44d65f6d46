// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usage.h"

#include <QStringList>

namespace hengzhao::cli
{

namespace
{

// Two spaces before a noun; a line set in further goes on with the verb above it.
constexpr const char *everyVerb =
    R"(hengzhao-cli [--season WHERE] [--as ACCOUNT --password-file FILE] [--inspect] [--today YYYY-MM-DD] [--lang zh|en] [--json] [--quiet] NOUN VERB [...]

  season create [--year Y] [--rules FILE] [--open] [--from LAST]
  season demo [--candidates N] [--seed S] [--year Y] [--stage march|ready|august]
         [--tables FOLDER [--format csv|xlsx|dbf]]
  season info | check | backup FILE | archive FILE | copy TO
  rules show | set FILE
  import KIND FILE [--sheet NAME] [--encoding E] [--dry-run] [--changes] [--accept-valid] [--rejects FILE]
         [--add] [--area AREA] [--school C] [--district D]
  filing list [--state STATE] | show SCHOOL
  filing new SCHOOL --category CATEGORY [--name NAME] [--district D] | set SCHOOL FIELD=VALUE...
  filing program SCHOOL CODE NAME YEARS [--tuition YUAN] [--seats N] | program SCHOOL CODE --remove
  filing attach SCHOOL KIND FILE [--note TEXT] | sign SCHOOL NAME POST [--day YYYY-MM-DD]
  filing signers [--export FILE]
  filing outward SCHOOL DESTINATION county|municipality|province SEATS [--result RESULT] [--note TEXT]
  filing submit SCHOOL | permit-late SCHOOL --reason TEXT | verdict SCHOOL CODE accepted|refused [--reason TEXT]
  filing accept SCHOOL [--reason TEXT] | return|withdraw|close SCHOOL --reason TEXT | publish SCHOOL...|--all
         a school with filings of several categories: --category secondary|technician|college|outside
  lines list | set AREA SCORE --reason TEXT | pools
  lines worksheet AREA [--line SCORE] [--out FILE]
  lines sheet AREA FILE [--line SCORE] [--reason TEXT] | notice FILE
  plan list | show SCHOOL | set SCHOOL[:DISTRICT]=N... | program SCHOOL CODE [--seats N] [--interview S]
  plan propose --by last-year|candidates|evenly [--school C]... [--save]
  plan check | accept SCHOOL REMARK --reason TEXT | ratio
  plan issue --document NO --authority A [--school C]... [--order-pdf FILE] [--order-xlsx FILE]
  plan adjust SCHOOL[:DISTRICT]=N... --document NO --reason TEXT [--order-pdf FILE] [--order-xlsx FILE]
  plan transfer SCHOOL[:DISTRICT] SCHOOL[:DISTRICT] N --document NO [--reason TEXT] [--order-pdf FILE]
         [--order-xlsx FILE] | transfers
  plan orders [NO] [--order-pdf FILE] [--order-xlsx FILE]
  batch run N [--mode MODE] [--dry-run] [--reason TEXT] [--no-backup]
  batch verify N | list | compare RUN RUN | close N | sheet N FILE
  batch fairness N [--list MODE.higher|MODE.lower|MODE.placed|MODE.unplaced|MODE.equal|lot|displaced|outscored]
  supplement vacancies [FILE [--headers zh|en]] | add CANDIDATE SCHOOL | list
  supplement import FILE [--sheet NAME] [--encoding E] [--dry-run] [--accept-valid] [--rejects FILE]
  candidate add NUMBER --name NAME --id-number ID --district D --category C [--proof TEXT] [--proof-file FILE]...
         [--junior-school J] [--total T] [COLUMN=VALUE]...
  candidate give-up NUMBER --proof TEXT [--proof-file FILE]...
  candidate correct NUMBER FIELD=VALUE... --reason TEXT --evidence FILE [--evidence FILE]...
  candidate corrections [NUMBER] | effect N | settle N approve|refuse [--reason TEXT]
  explain CANDIDATE [--batch N]
  explain --school C --batch N [--out FILE]
  admission show CANDIDATE | reasons
  admission confirm CANDIDATE --id-number ID --program CODE [--interview SCORE] [--school C]
         without a card, in place of the number: --proof TEXT --second NAME [--second-password-file FILE]
  admission decline CANDIDATE [--id-number ID] [--reason TEXT] | withdraw CANDIDATE [--reason TEXT]
  admission reject CANDIDATE --code C [--remark TEXT] [--second NAME [--second-password-file FILE]]
  admission revoke CANDIDATE --order NO [--reason TEXT]
  admission call SCHOOL [--district D] [--batch N]
  admission slip CANDIDATE FILE [--give-up]
  admission unconfirmed [FILE] [--batch N] [--school C] [--district D]
  admission contact CANDIDATE reached|not-reached|wrong-number [--remark TEXT]
  admission transfer CANDIDATE [--school C] [--program P] --reason TEXT [--second NAME
         [--second-password-file FILE]] | transfers | story CANDIDATE
  list sign|submit SCHOOL --batch N | object SCHOOL --batch N --reason TEXT | status
  list approve SCHOOL --batch N [--number K] [--reason TEXT] | show SCHOOL --batch N [--number K]
  list return SCHOOL --batch N [--number K] --reason TEXT [--candidate CANDIDATE]...
  export admissions|unplaced|general-pool|chase-list|vacancies|choice-directory|directory|not-arrived|results FILE
         [--batch N] [--school C] [--district D] [--area AREA] [--headers zh|en|dbf] [--masked]
         [--split school|district|area]
  export fairness FILE --batch N [--list LIST]
  export approval-form|roster FILE --school C --batch N [--number K] [--unmasked]
  export template KIND FILE [--school C] [--district D] [--headers zh|en|dbf]
  export template all FOLDER [--headers zh|en]
  inspection list [ROUND] | round NAME FIRST LAST | assign ROUND [--district D]... [--dry-run]
  inspection move N DISTRICT | show N | visit N DAY [--by NAMES] | answer N QUESTION=ANSWER... [--remark TEXT]
  inspection finding N TEXT [--due DAY] | settle FINDING TEXT | attach N FILE | sheet N FILE
  inspection checklist | add-question THEME TEXT | drop-question QUESTION
  violation report KIND [CODE] --facts TEXT [--offender school|junior-school|post|unlisted] [--name NAME]
         [--district D] [--on DAY] [--reporter NAME] [--contact TEXT]
  violation list | show N | reporter N | suspects | letter N FILE
  violation investigate N | establish N --reason TEXT | dismiss N --reason TEXT
  sanction add SCHOOL KIND [--seats N|--percent P] [--district D] [--program P] [--violation N]
         [--offender O] [--name NAME] [--remark TEXT] [--dry-run] --order NO
  sanction list [--public] | show N | lift N --order NO --reason TEXT | export FILE
  publicity material list | add SCHOOL --title TEXT [--content TEXT] [--channel CHANNEL] [--file FILE]...
  publicity material submit N | approve N | return N --reason TEXT | release N
  publicity visit list [--from DAY] [--to DAY] [--district D] [--school C] [--junior-school J] [--export FILE]
  publicity visit add SCHOOL JUNIOR-HIGH DAY [morning|afternoon] [--team TEAM] [--remark TEXT]
  publicity visit move N DAY [morning|afternoon] [--junior-school J] | cancel N --reason TEXT
  publicity visit report JUNIOR-HIGH DAY SCHOOL --seen TEXT [--reporter NAME]
  publicity activity list | add DISTRICT KIND DAY [DAY] --title TEXT [--place TEXT] [--junior-school J]
         [--filed DAY] [--permission TEXT] [--remark TEXT]
  publicity activity set N [--first DAY] [--last DAY] [--title TEXT] [--kind KIND] [--district D] [--place TEXT]
         [--junior-school J] [--filed DAY] [--permission TEXT] [--remark TEXT]
  publicity activity attendance N COUNT [--remark TEXT] | cancel N --reason TEXT
  publicity lesson list | add JUNIOR-HIGH DAY --topic TEXT [--classes N] [--attendance N] | remove N
         --reason TEXT
  publicity poster list | add JUNIOR-HIGH DAY CLASSES [--file PHOTOGRAPH]... | down N DAY
  publicity check
  export booklet FILE [--school C] [--draft] [--headers zh|en|dbf] | platform FILE [--headers ...] | poster FILE
  booklet handout list | handout add RECEIVER COPIES [--day YYYY-MM-DD] [--receipt TEXT] | handout remove ID
  booklet platform list | platform report|approve SCHOOL [--day YYYY-MM-DD]
  booklet platform compare FILE [--sheet NAME] [--encoding E]
  export notices FILE.pdf [--school C] [--batch N] [--candidate C] [--new]
  notice range SCHOOL FIRST LAST [--prefix P] | ranges | list [--school C] | export FILE [--school C]
  notice void NUMBER --reason TEXT | check FILE|TEXT [--key FILE] | key FILE
  export registration FILE [--school C] [--split school] [--headers ...]
  registration schools | duplicates | settle N keep|release --reason TEXT [--order NO]
  registration proof SCHOOL FILE | proofs
  figures share|split|entry|completion [--by district|school|junior-school|year|bucket] [--state STATE]
         [--out FILE]
  figures years|whereabouts|unknown|heat|histogram|demand|flow|days [--by WAY] [--district D]
         [--junior-school J] [--school C] [--area AREA] [--state STATE] [--day YYYY-MM-DD]
         [--points N] [--out FILE]
  export report FILE.pdf [--state STATE]
  candidate whereabouts CANDIDATE outside|work|repeating|unknown [--remark TEXT]
  figures snapshot | kept | daily [--day YYYY-MM-DD] | weekly [--week-of YYYY-MM-DD]
  export daily FILE [--day YYYY-MM-DD] [--district D] | weekly FILE [--week-of YYYY-MM-DD] [--district D]
  export evaluation FILE | answer CANDIDATE FILE.pdf
  whatif [--line AREA=SCORE]... [--seats SCHOOL[:DISTRICT]=N]... [--mode MODE] [--ranking KEY,KEY...]
         [--save-as NAME]
  whatif list | show NAME | compare NAME... [--out FILE] | remove NAME | propose NAME --reason TEXT | withdraw
  whatif reach DISTRICT [--by line|seats] | curve AREA [--out FILE]
  directory list | add ORGANISATION NAME POST [--phone P] [--for TEXT] | remove ID
  account add NAME --role R... [--district D] [--school C] --new-password-file FILE | list
  account password [NAME] --new-password-file FILE | disable NAME | enable NAME
  calendar list | tasks
  dispatch list | add TEXT --owner WHO --due YYYY-MM-DD | done ID
)";

} // namespace

QString usage()
{
    return QString::fromLatin1(everyVerb);
}

QString usageOf(const QString &noun)
{
    const QStringList lines = usage().split(QLatin1Char('\n'));
    QString found;
    bool isOfNoun = false;
    for (const QString &line : lines.sliced(1)) {
        if (!line.startsWith(QLatin1String("   ")))
            isOfNoun = line.startsWith(QStringLiteral("  %1 ").arg(noun));
        if (isOfNoun)
            found += line + QLatin1Char('\n');
    }
    return noun.isEmpty() || found.isEmpty() ? usage() : lines.first() + QStringLiteral("\n\n") + found;
}

} // namespace hengzhao::cli
