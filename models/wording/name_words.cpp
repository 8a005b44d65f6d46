// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/name_words.h"

#include "models/domain/ranking_key.h"
#include "models/wording/phrase.h"
#include "models/wording/term_words.h"

namespace hengzhao::wording
{

namespace
{

constexpr std::array ordinals = {
    QT_TRANSLATE_NOOP("ordinals", "first"),   QT_TRANSLATE_NOOP("ordinals", "second"),
    QT_TRANSLATE_NOOP("ordinals", "third"),   QT_TRANSLATE_NOOP("ordinals", "fourth"),
    QT_TRANSLATE_NOOP("ordinals", "fifth"),   QT_TRANSLATE_NOOP("ordinals", "sixth"),
    QT_TRANSLATE_NOOP("ordinals", "seventh"), QT_TRANSLATE_NOOP("ordinals", "eighth"),
    QT_TRANSLATE_NOOP("ordinals", "ninth"),   QT_TRANSLATE_NOOP("ordinals", "tenth"),
};

/// "first" to "tenth", or nothing.
QString ordinal(int number)
{
    if (number < 1 || number > static_cast<int>(ordinals.size()))
        return {};
    return QCoreApplication::translate("ordinals", ordinals[static_cast<size_t>(number - 1)]);
}

using Kind = RankingKey::Kind;
constexpr std::array keyWords = {
    Phrase<Kind>{Kind::Total, QT_TRANSLATE_NOOP("ranking keys", "total score")},
    Phrase<Kind>{Kind::Evaluation, QT_TRANSLATE_NOOP("ranking keys", "comprehensive evaluation")},
    Phrase<Kind>{Kind::Interview, QT_TRANSLATE_NOOP("ranking keys", "interview score")},
    Phrase<Kind>{Kind::Lot, QT_TRANSLATE_NOOP("ranking keys", "lot")},
    Phrase<Kind>{Kind::Number, QT_TRANSLATE_NOOP("ranking keys", "candidate number")},
};

QString subjectsWord(const QList<Subject> &subjects)
{
    QStringList words;
    for (Subject subject : subjects)
        words.append(word(subject));
    if (words.size() == 1)
        return words.first();
    const QString plus = QCoreApplication::translate("ranking keys", " + ", "between the subjects of a sum");
    return filled(QCoreApplication::translate("ranking keys", "%1", "a sum of subjects"), {words.join(plus)});
}

constexpr std::array kindWords = {
    NamedPhrase{"districts", QT_TRANSLATE_NOOP("kinds", "districts")},
    NamedPhrase{"junior-schools", QT_TRANSLATE_NOOP("kinds", "junior-high schools")},
    NamedPhrase{"graduates", QT_TRANSLATE_NOOP("kinds", "junior-high rolls")},
    NamedPhrase{"schools", QT_TRANSLATE_NOOP("kinds", "recruiting schools")},
    NamedPhrase{"filings", QT_TRANSLATE_NOOP("kinds", "reviewed filings")},
    NamedPhrase{"programs", QT_TRANSLATE_NOOP("kinds", "programs")},
    NamedPhrase{"plans", QT_TRANSLATE_NOOP("kinds", "plans")},
    NamedPhrase{"general-plans", QT_TRANSLATE_NOOP("kinds", "plans of the general high schools")},
    NamedPhrase{"sanctions", QT_TRANSLATE_NOOP("kinds", "sanctions")},
    NamedPhrase{"inspections", QT_TRANSLATE_NOOP("kinds", "inspections")},
    NamedPhrase{"candidates", QT_TRANSLATE_NOOP("kinds", "candidates")},
    NamedPhrase{"certificates", QT_TRANSLATE_NOOP("kinds", "graduation certificates")},
    NamedPhrase{"choices", QT_TRANSLATE_NOOP("kinds", "choices")},
    NamedPhrase{"interviews", QT_TRANSLATE_NOOP("kinds", "interview scores")},
    NamedPhrase{"lines", QT_TRANSLATE_NOOP("kinds", "cut-off lines")},
    NamedPhrase{"general", QT_TRANSLATE_NOOP("kinds", "result of the general high schools")},
    NamedPhrase{"confirmations", QT_TRANSLATE_NOOP("kinds", "confirmations")},
    NamedPhrase{"supplement", QT_TRANSLATE_NOOP("kinds", "entries of the supplement")},
    NamedPhrase{"registered", QT_TRANSLATE_NOOP("kinds", "arrivals")},
    NamedPhrase{"duplicates", QT_TRANSLATE_NOOP("kinds", "duplicate registrations")},
    NamedPhrase{"directory", QT_TRANSLATE_NOOP("kinds", "directory of contacts")},
    NamedPhrase{"visits", QT_TRANSLATE_NOOP("kinds", "school visits")},
    NamedPhrase{"lessons", QT_TRANSLATE_NOOP("kinds", "career-guidance lessons")},
    NamedPhrase{"materials", QT_TRANSLATE_NOOP("kinds", "promotion material")},
    NamedPhrase{"activities", QT_TRANSLATE_NOOP("kinds", "activities")},
    NamedPhrase{"posters", QT_TRANSLATE_NOOP("kinds", "posters")},
    NamedPhrase{"visit-reports", QT_TRANSLATE_NOOP("kinds", "reported visits")},
    NamedPhrase{"admissions", QT_TRANSLATE_NOOP("kinds", "live admissions")},
    NamedPhrase{"seats", QT_TRANSLATE_NOOP("kinds", "seats in all")},
};

constexpr std::array listWords = {
    NamedPhrase{"admissions", QT_TRANSLATE_NOOP("lists", "admission list")},
    NamedPhrase{"unplaced", QT_TRANSLATE_NOOP("lists", "candidates not placed")},
    NamedPhrase{"general-pool", QT_TRANSLATE_NOOP("lists", "candidates at or above the line")},
    NamedPhrase{"chase-list", QT_TRANSLATE_NOOP("lists", "applied to general schools without vocational choices")},
    NamedPhrase{"vacancies", QT_TRANSLATE_NOOP("lists", "free seats")},
    NamedPhrase{"choice-directory", QT_TRANSLATE_NOOP("lists", "directory of schools for the choices")},
    NamedPhrase{"directory", QT_TRANSLATE_NOOP("lists", "call sheet")},
    NamedPhrase{"registration", QT_TRANSLATE_NOOP("lists", "registration files")},
    NamedPhrase{"left-out", QT_TRANSLATE_NOOP("lists", "left out of registration")},
    NamedPhrase{"not-arrived", QT_TRANSLATE_NOOP("lists", "approved, but not arrived")},
    NamedPhrase{"results", QT_TRANSLATE_NOOP("lists", "results for publication")},
    NamedPhrase{"booklet", QT_TRANSLATE_NOOP("lists", "qualification booklet")},
    NamedPhrase{"platform", QT_TRANSLATE_NOOP("lists", "report to the provincial platform")},
    NamedPhrase{"poster", QT_TRANSLATE_NOOP("lists", "poster")},
    NamedPhrase{"approval-form", QT_TRANSLATE_NOOP("lists", "approval form")},
    NamedPhrase{"roster", QT_TRANSLATE_NOOP("lists", "roster")},
    NamedPhrase{"daily", QT_TRANSLATE_NOOP("lists", "daily report")},
    NamedPhrase{"weekly", QT_TRANSLATE_NOOP("lists", "weekly report")},
    NamedPhrase{"evaluation", QT_TRANSLATE_NOOP("lists", "evaluation sheet")},
};

constexpr std::array figureNames = {
    NamedPhrase{"share", QT_TRANSLATE_NOOP("figures", "vocational and general")},
    NamedPhrase{"split", QT_TRANSLATE_NOOP("figures", "split of the graduates")},
    NamedPhrase{"entry", QT_TRANSLATE_NOOP("figures", "entry rate")},
    NamedPhrase{"completion", QT_TRANSLATE_NOOP("figures", "completion of the plans")},
    NamedPhrase{"years", QT_TRANSLATE_NOOP("figures", "vocational share over years")},
    NamedPhrase{"whereabouts", QT_TRANSLATE_NOOP("figures", "whereabouts of the graduates")},
    NamedPhrase{"unknown", QT_TRANSLATE_NOOP("figures", "graduates whose whereabouts are unknown")},
    NamedPhrase{"heat", QT_TRANSLATE_NOOP("figures", "plan against admissions")},
    NamedPhrase{"histogram", QT_TRANSLATE_NOOP("figures", "totals of the candidates")},
    NamedPhrase{"demand", QT_TRANSLATE_NOOP("figures", "first choices against seats")},
    NamedPhrase{"flow", QT_TRANSLATE_NOOP("figures", "from districts to school districts")},
    NamedPhrase{"days", QT_TRANSLATE_NOOP("figures", "the batches day by day")},
};

constexpr std::array stageWords = {
    NamedPhrase{"empty", QT_TRANSLATE_NOOP("stages", "empty")},
    NamedPhrase{"preparing", QT_TRANSLATE_NOOP("stages", "in preparation")},
    NamedPhrase{"ready", QT_TRANSLATE_NOOP("stages", "ready to run")},
    NamedPhrase{"running", QT_TRANSLATE_NOOP("stages", "admitting")},
    NamedPhrase{"closed", QT_TRANSLATE_NOOP("stages", "closed")},
};

constexpr std::array filingStateWords = {
    NamedPhrase{"draft", QT_TRANSLATE_NOOP("filings", "draft")},
    NamedPhrase{"submitted", QT_TRANSLATE_NOOP("filings", "submitted")},
    NamedPhrase{"returned", QT_TRANSLATE_NOOP("filings", "returned")},
    NamedPhrase{"accepted", QT_TRANSLATE_NOOP("filings", "accepted")},
    NamedPhrase{"published", QT_TRANSLATE_NOOP("filings", "published")},
    NamedPhrase{"withdrawn", QT_TRANSLATE_NOOP("filings", "withdrawn")},
    NamedPhrase{"closed", QT_TRANSLATE_NOOP("filings", "closed")},
};

constexpr std::array checkWords = {
    NamedPhrase{"limits", QT_TRANSLATE_NOOP("checks", "no limit is exceeded")},
    NamedPhrase{"order", QT_TRANSLATE_NOOP("checks", "nobody stands behind somebody of lower rank")},
    NamedPhrase{"eligibility", QT_TRANSLATE_NOOP("checks", "everybody admitted may be")},
    NamedPhrase{"complete", QT_TRANSLATE_NOOP("checks", "everybody in the pool has one decision")},
    NamedPhrase{"certificate", QT_TRANSLATE_NOOP("checks", "the certificate is right")},
    NamedPhrase{"integrity", QT_TRANSLATE_NOOP("checks", "the database is whole")},
    NamedPhrase{"guards", QT_TRANSLATE_NOOP("checks", "the guards of the database stand")},
    NamedPhrase{"audit_chain", QT_TRANSLATE_NOOP("checks", "the audit log is unbroken")},
    NamedPhrase{"bucket_limits", QT_TRANSLATE_NOOP("checks", "no bucket is over its limit")},
    NamedPhrase{"school_limits", QT_TRANSLATE_NOOP("checks", "no school is over its limit")},
    NamedPhrase{"program_limits", QT_TRANSLATE_NOOP("checks", "no program is over its limit")},
    NamedPhrase{"transfers_within_limits", QT_TRANSLATE_NOOP("checks", "transfers exceed no limit")},
    NamedPhrase{"bucket_counters", QT_TRANSLATE_NOOP("checks", "the seats counted for each bucket are those taken")},
    NamedPhrase{"school_counters", QT_TRANSLATE_NOOP("checks", "the seats counted for each school are those taken")},
    NamedPhrase{"program_counters", QT_TRANSLATE_NOOP("checks", "the seats counted for each program are those taken")},
    NamedPhrase{"allotments_within_limit", QT_TRANSLATE_NOOP("checks", "no school's allotments are above its limit")},
    NamedPhrase{"cuts_ordered", QT_TRANSLATE_NOOP("checks", "every cut seat has its order")},
    NamedPhrase{"claims_open", QT_TRANSLATE_NOOP("checks", "open claims take every seat that falls free")},
    NamedPhrase{"stops_ordered", QT_TRANSLATE_NOOP("checks", "every stopped qualification has its order")},
    NamedPhrase{"inspections_away", QT_TRANSLATE_NOOP("checks", "nobody inspects in their own district")},
    NamedPhrase{"one_live_admission", QT_TRANSLATE_NOOP("checks", "nobody holds two admissions")},
    NamedPhrase{"notices_stand", QT_TRANSLATE_NOOP("checks", "every standing notice is of a confirmed admission")},
    NamedPhrase{"no_admission_twice_at_general",
                QT_TRANSLATE_NOOP("checks", "nobody is admitted here and by a general high school")},
    NamedPhrase{"admissions_match_decisions", QT_TRANSLATE_NOOP("checks", "every admission is as it was decided")},
    NamedPhrase{"admissions_match_entries",
                QT_TRANSLATE_NOOP("checks", "every supplement admission is as it was entered")},
    NamedPhrase{"corrections_applied", QT_TRANSLATE_NOOP("checks", "every approved correction stands in the data")},
    NamedPhrase{"calls_in_turn", QT_TRANSLATE_NOOP("checks", "everybody called to a place was called to a free one")},
    NamedPhrase{"decisions_complete", QT_TRANSLATE_NOOP("checks", "every run has decided about its whole pool")},
    NamedPhrase{"runs_finished", QT_TRANSLATE_NOOP("checks", "every run is finished")},
    NamedPhrase{"candidates_unique", QT_TRANSLATE_NOOP("checks", "every candidate stands once")},
    NamedPhrase{"foreign_keys", QT_TRANSLATE_NOOP("checks", "every reference leads somewhere")},
    NamedPhrase{"inputs_audited", QT_TRANSLATE_NOOP("checks", "every input has its audit record")},
};

/// The checks of one batch, taken together: "batch_1".
QString batchCheckWord(const QString &name)
{
    const QString prefix = QStringLiteral("batch_");
    bool isNumber = false;
    const int batch = name.startsWith(prefix) ? name.sliced(prefix.size()).toInt(&isNumber) : 0;
    return isNumber ? filled(QCoreApplication::translate("checks", "the %1 can be proved again"), {batchWord(batch)})
                    : name;
}

constexpr std::array divideByWords = {
    NamedPhrase{"last-year", QT_TRANSLATE_NOOP("terms", "last year's admissions")},
    NamedPhrase{"candidates", QT_TRANSLATE_NOOP("terms", "candidates")},
    NamedPhrase{"evenly", QT_TRANSLATE_NOOP("terms", "evenly")},
};

} // namespace

QString rankingKeyWord(const QString &keyText)
{
    const std::optional<RankingKey> key = RankingKey::parse(keyText);
    if (!key)
        return keyText;
    return key->kind == Kind::Subjects ? subjectsWord(key->subjects) : phraseOf(keyWords, "ranking keys", key->kind);
}

QString batchWord(int batch)
{
    const QString word = ordinal(batch);
    return word.isEmpty() ? filled(QCoreApplication::translate("ordinals", "batch %1"), {QString::number(batch)})
                          : filled(QCoreApplication::translate("ordinals", "%1 batch"), {word});
}

QString choiceWord(int number)
{
    const QString word = ordinal(number);
    return word.isEmpty() ? filled(QCoreApplication::translate("ordinals", "choice %1"), {QString::number(number)})
                          : filled(QCoreApplication::translate("ordinals", "%1 choice"), {word});
}

QString bucketWord(const QString &districtText, const QString &districtName)
{
    if (districtText.isEmpty())
        return QCoreApplication::translate("buckets", "all districts");
    if (districtText == QLatin1String("*"))
        return QCoreApplication::translate("buckets", "all other districts");
    return districtName.isEmpty() ? districtText : districtName;
}

QString kindWord(const QString &kind)
{
    return phraseOf(kindWords, "kinds", kind);
}

QString stageWord(const QString &stage)
{
    return phraseOf(stageWords, "stages", stage);
}

QString filingStateWord(const QString &state)
{
    return phraseOf(filingStateWords, "filings", state);
}

QString lineReasonWord(const QString &reason)
{
    return reason == QLatin1String("import") ? QCoreApplication::translate("versions", "imported") : reason;
}

QString placeWord(const QString &place)
{
    bool isCode = false;
    place.toInt(&isCode);
    return isCode ? filled(QCoreApplication::translate("places", "outside the city (%1)"), {place}) : place;
}

QString arrivalWord(bool hasCome)
{
    return hasCome ? QCoreApplication::translate("arrivals", "has come")
                   : QCoreApplication::translate("arrivals", "missing");
}

QString forceWord(bool isInForce)
{
    return isInForce ? QCoreApplication::translate("versions", "in force")
                     : QCoreApplication::translate("versions", "former");
}

QString listWord(const QString &what)
{
    return phraseOf(listWords, "lists", what);
}

QString figureWord(const QString &figure)
{
    return phraseOf(figureNames, "figures", figure);
}

QString divideByWord(const QString &by)
{
    return phraseOf(divideByWords, "terms", by);
}

QString rowsPattern()
{
    return QCoreApplication::translate("lists", "%1 rows");
}

QString checkWord(const QString &name)
{
    const QString batchCheck = batchCheckWord(name);
    return batchCheck == name ? phraseOf(checkWords, "checks", name) : batchCheck;
}

} // namespace hengzhao::wording
