// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/candidate_desk.h"
#include "models/office/correction_desk.h"
#include "models/office/parent_answer.h"
#include "models/wording/column_words.h"
#include "models/wording/error_words.h"
#include "models/wording/finding_words.h"
#include "models/wording/term_words.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/shown_export.h"
#include "ui/people/people_page.h"
#include "ui/publicity/ask_form.h"

namespace hengzhao::ui
{

namespace
{

/// The columns somebody types for one candidate; the others come with a table.
constexpr const char *typedColumns[] = {"candidate_no", "name", "id_number", "district_code", "junior_school_code"};
constexpr const char *typedScores[] = {"total", "chinese", "math", "english", "evaluation"};

QList<FormChoice> categoryChoices()
{
    QList<FormChoice> choices;
    for (const CandidateCategory category :
         {CandidateCategory::Current, CandidateCategory::Earlier, CandidateCategory::Senior, CandidateCategory::Veteran,
          CandidateCategory::Migrant, CandidateCategory::Unemployed})
        choices.append({codeName(category), wording::word(category)});
    return choices;
}

/// The first sentence, and every problem that was found.
QString allOf(const Error &error)
{
    QStringList lines{wording::sentence(error)};
    if (error.findings.size() > 1) {
        for (const Finding &finding : error.findings)
            lines.append(wording::sentence(finding));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

AskForm *PeoplePage::openForm(const QString &title, const QString &agree)
{
    m_ask = new AskForm(title, agree, this);
    m_ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_ask, &QObject::destroyed, this, [this, form = m_ask] {
        if (m_ask == form)
            m_ask = nullptr;
    });
    return m_ask;
}

template <typename T>
void PeoplePage::keep(const QString &title, const QString &done, std::function<Result<T>(office::Office &)> act)
{
    season()
        .work<T>(title, [act = std::move(act)](office::Office &office, Progress &) { return act(office); })
        .then(this, [this, done](const Result<T> &kept) {
            if (!kept && m_ask != nullptr)
                return m_ask->refuse(allOf(kept.error()));
            if (m_ask != nullptr)
                m_ask->close();
            say(kept.has_value(), kept ? done : allOf(kept.error()));
        });
}

void PeoplePage::askNew()
{
    AskForm *form = openForm(tr("Add a candidate"), tr("Add"));
    form->addRemark(tr("From another source, with the proof of the category; competes in the batches still to come."));
    for (const char *column : typedColumns)
        form->addText(QLatin1String(column), wording::columnWord(QLatin1String(column)));
    form->addChoice(QStringLiteral("category"), wording::columnWord(QStringLiteral("category")), categoryChoices(),
                    codeName(CandidateCategory::Veteran));
    form->addText(QStringLiteral("proof"), wording::columnWord(QStringLiteral("proof")));
    form->addFiles(QStringLiteral("proof"), tr("Proof as files"));
    const QList<FormChoice> yesNo{{QStringLiteral("1"), tr("yes")}, {QStringLiteral("0"), tr("no")}};
    form->addChoice(QStringLiteral("graduated"), wording::columnWord(QStringLiteral("graduated")), yesNo,
                    QStringLiteral("1"));
    form->addText(QStringLiteral("total"), wording::columnWord(QStringLiteral("total")));
    connect(form, &AskForm::agreed, this, [this, form] {
        office::NewCandidate candidate;
        for (const char *column : typedColumns)
            candidate.values.insert(QLatin1String(column), form->value(QLatin1String(column)));
        for (const char *column : {"category", "graduated", "total"})
            candidate.values.insert(QLatin1String(column), form->value(QLatin1String(column)));
        candidate.values.insert(QStringLiteral("proof"), form->value(QStringLiteral("proof")));
        candidate.values.insert(QStringLiteral("applied_general"), QStringLiteral("0"));
        candidate.proofFiles = form->files(QStringLiteral("proof"));
        addCandidate(candidate);
    });
    form->open();
}

void PeoplePage::addCandidate(const office::NewCandidate &candidate)
{
    m_wanted = candidate.values.value(QStringLiteral("candidate_no"));
    keep<office::AddedCandidate>(
        tr("Adding the candidate"),
        tr("Candidate %1 is added and competes in the batches still to come.").arg(m_wanted),
        [candidate](office::Office &office) { return office::CandidateDesk(office).add(candidate); });
}

void PeoplePage::askGiveUp()
{
    const QString number = currentNumber();
    if (number.isEmpty())
        return;
    AskForm *form = openForm(tr("Give up the place at a general school"), tr("Record it"));
    form->addRemark(tr("Candidate %1 then stands in the pool of runs after the first batch.").arg(number));
    form->addText(QStringLiteral("proof"), tr("Proof"));
    form->addFiles(QStringLiteral("proof-files"), tr("Proof as files"));
    connect(form, &AskForm::agreed, this, [this, form, number] {
        giveUp(number, form->value(QStringLiteral("proof")), form->files(QStringLiteral("proof-files")));
    });
    form->open();
}

void PeoplePage::askAnswer()
{
    const QString number = currentNumber();
    if (number.isEmpty())
        return;
    const QString path = askForFile(*this, tr("Answer for a parent"), season(), number, {tr("Pages (*.pdf)")});
    if (!path.isEmpty())
        writeAnswer(number, path);
}

void PeoplePage::writeAnswer(const QString &number, const QString &path)
{
    struct Done {
    };
    keep<Done>(tr("Writing the answer"), tr("Written: %1").arg(path),
               [number, path](office::Office &office) -> Result<Done> {
                   const Result<void> done = office::writeParentAnswer(office, number, path);
                   return done ? Result<Done>(Done()) : failure(done.error());
               });
}

void PeoplePage::giveUp(const QString &number, const QString &proof, const QStringList &files)
{
    struct Done {
    };
    keep<Done>(tr("Recording the give-up"), tr("The place at a general school is given up."),
               [number, proof, files](office::Office &office) -> Result<Done> {
                   const Result<void> done = office::CandidateDesk(office).giveUpGeneral(number, proof, files);
                   return done ? Result<Done>(Done()) : failure(done.error());
               });
}

void PeoplePage::askCorrection()
{
    const QString number = currentNumber();
    if (number.isEmpty())
        return;
    AskForm *form = openForm(tr("Correct key data"), tr("Ask for it"));
    form->addRemark(tr("Candidate %1. Fill in only what is wrong; a second person decides.").arg(number));
    for (const char *field : {"name", "id_number"})
        form->addText(QLatin1String(field), wording::columnWord(QLatin1String(field)));
    for (const char *field : typedScores)
        form->addText(QLatin1String(field), wording::columnWord(QLatin1String(field)));
    form->addText(QStringLiteral("reason"), tr("Reason"));
    form->addFiles(QStringLiteral("evidence"), tr("Evidence"));
    connect(form, &AskForm::agreed, this, [this, form, number] {
        office::CorrectionAsk wanted;
        wanted.candidate = number;
        for (const QString &field : correctableFields()) {
            if (const QString text = form->value(field).trimmed(); !text.isEmpty())
                wanted.values.append({field, text});
        }
        wanted.reason = form->value(QStringLiteral("reason"));
        wanted.evidence = form->files(QStringLiteral("evidence"));
        correct(wanted);
    });
    form->open();
}

void PeoplePage::correct(const office::CorrectionAsk &wanted)
{
    keep<qint64>(tr("Asking for a correction"), tr("The correction waits for a second person."),
                 [wanted](office::Office &office) { return office::CorrectionDesk(office).ask(wanted); });
}

void PeoplePage::say(bool isDone, const QString &text)
{
    m_notice->say(isDone ? Tone::Good : Tone::Bad, isDone ? tr("done") : tr("not done"), text);
    Q_EMIT noticed(text);
}

} // namespace hengzhao::ui
