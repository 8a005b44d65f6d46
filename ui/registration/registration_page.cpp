// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registration/registration_page.h"

#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/registration_words.h"
#include "ui/parts/card.h"
#include "ui/parts/grid.h"
#include "ui/parts/prompter.h"
#include "ui/registration/transfer_form.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using wording::thousands;

namespace
{

constexpr int arrivalsTab = 1;
constexpr int duplicatesTab = 2;
constexpr int transfersTab = 3;
constexpr int proofsTab = 4;

} // namespace

RegistrationPage::RegistrationPage(OpenSeason &season)
    : Page(season, tr("Registration")), m_tabs(new QTabWidget), m_schools(new Grid(QStringLiteral("registration"))),
      m_absent(new Grid(QStringLiteral("not-arrived"))), m_duplicates(new Grid(QStringLiteral("duplicates"))),
      m_reason(new QLineEdit), m_order(new QLineEdit), m_keep(new QPushButton(wording::word(DuplicateAct::Keep))),
      m_release(new QPushButton(wording::word(DuplicateAct::Release))),
      m_transfers(new Grid(QStringLiteral("transfers"))),
      m_transferForm(new TransferForm(!season.info().facts.isOpen, season.isReadOnly())),
      m_proofs(new Grid(QStringLiteral("proofs"))), m_proofSchool(new QLineEdit),
      m_proof(new QPushButton(tr("Write a proof …")))
{
    for (Grid *grid : {m_schools, m_absent, m_duplicates, m_transfers, m_proofs}) {
        grid->setTight(true);
        // Of the tables that wait behind other tabs nothing is said.
        connect(grid, &Grid::summaryChanged, this, [this, grid](const QString &summary) {
            if (grid->isVisible())
                Q_EMIT summaryChanged(summary);
        });
    }
    m_tabs->addTab(makeSchools(), tr("Schools"));
    m_tabs->addTab(makeAbsent(), tr("Arrivals"));
    m_tabs->addTab(makeDuplicates(), tr("Duplicates"));
    m_tabs->addTab(makeTransfers(), tr("Transfers"));
    m_tabs->addTab(makeProofs(), tr("Proofs"));
    content()->addWidget(m_tabs, 1);
    addTools();
    judge();
}

void RegistrationPage::addTools()
{
    const auto ask = [this](const QString &name, const QString &forms) {
        return QFileDialog::getSaveFileName(this, tr("Where shall the list lie?"), name, forms);
    };
    QPushButton *results = addTool(tr("Results …"), tr("The list for publication: names and numbers masked"), {});
    connect(results, &QPushButton::clicked, this, [this, ask] {
        const QString path = ask(wording::listWord(QStringLiteral("results")), tr("Lists (*.pdf *.xlsx *.csv)"));
        if (!path.isEmpty())
            writeList(QStringLiteral("results"), path);
    });
    QPushButton *arrivals = addTool(tr("Bring in arrivals …"), tr("Goes to the import of what schools reported"), {});
    connect(arrivals, &QPushButton::clicked, this,
            [this] { Q_EMIT wantsPlace(QStringLiteral("import"), QStringLiteral("registered")); });
    QPushButton *files =
        addTool(tr("Registration files …"), tr("Writes the files of the national system, and who is left out and why"),
                Qt::CTRL | Qt::Key_E, true);
    for (QPushButton *tool : {results, arrivals, files})
        tool->setDisabled(season().isReadOnly());
    connect(files, &QPushButton::clicked, this, [this, ask] {
        const QString path = ask(wording::listWord(QStringLiteral("registration")), tr("Workbooks (*.xlsx)"));
        if (!path.isEmpty())
            writeFiles(path);
    });
}

QWidget *RegistrationPage::makeSchools()
{
    m_schools->view().setAccessibleName(tr("Schools"));
    m_schools->setEmptyText(tr("Nobody is admitted yet."));
    auto *card =
        new Card(tr("From approval to registration"), tr("only who is approved and has arrived is registered"));
    auto *one = new QPushButton(tr("Files of this school …"));
    one->setToolTip(tr("Writes the registration files of the current row"));
    one->setDisabled(season().isReadOnly());
    connect(one, &QPushButton::clicked, this, [this] {
        const QString school = currentSchool();
        const QString path = school.isEmpty() ? QString()
                                              : QFileDialog::getSaveFileName(this, tr("Where shall the list lie?"),
                                                                             school, tr("Workbooks (*.xlsx)"));
        if (!path.isEmpty())
            writeFiles(path, school);
    });
    card->addTool(one);
    card->body()->addWidget(m_schools);
    return card;
}

QWidget *RegistrationPage::makeAbsent()
{
    m_absent->view().setAccessibleName(tr("Arrivals"));
    m_absent->setEmptyText(tr("Everybody who is approved has arrived."));
    auto *card = new Card(tr("Approved, but not arrived"), tr("or not reported by the school"));
    auto *list = new QPushButton(tr("Write the list …"));
    list->setToolTip(tr("Writes who did not arrive to a file"));
    list->setDisabled(season().isReadOnly());
    connect(list, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Where shall the list lie?"),
                                                          wording::listWord(QStringLiteral("not-arrived")),
                                                          tr("Lists (*.pdf *.xlsx *.csv)"));
        if (!path.isEmpty())
            writeList(QStringLiteral("not-arrived"), path);
    });
    card->addTool(list);
    card->body()->addWidget(m_absent);
    return card;
}

QWidget *RegistrationPage::makeDuplicates()
{
    m_duplicates->view().setAccessibleName(tr("Duplicates"));
    m_duplicates->setEmptyText(tr("The province has found nobody twice. Its lists come in by the import."));
    auto *card = new Card(tr("Registered elsewhere too"), tr("an open case keeps the candidate out of the files"));
    card->body()->addWidget(m_duplicates);
    m_reason->setPlaceholderText(tr("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_order->setPlaceholderText(tr("order, where an approved admission ends"));
    m_order->setAccessibleName(tr("Order"));
    m_keep->setToolTip(tr("The candidate is registered here"));
    m_release->setToolTip(tr("The candidate goes to the other school; the admission here ends where it can"));
    auto *settling = new QHBoxLayout;
    settling->setContentsMargins(12, 8, 12, 10);
    settling->setSpacing(8);
    settling->addWidget(m_reason, 2);
    settling->addWidget(m_order, 2);
    settling->addWidget(m_keep);
    settling->addWidget(m_release);
    card->body()->addLayout(settling);
    connect(m_duplicates, &Grid::currentChanged, this, &RegistrationPage::judge);
    connect(m_reason, &QLineEdit::textChanged, this, &RegistrationPage::judge);
    connect(m_keep, &QPushButton::clicked, this, [this] { settle(DuplicateAct::Keep); });
    connect(m_release, &QPushButton::clicked, this, [this] { settle(DuplicateAct::Release); });
    return card;
}

QWidget *RegistrationPage::makeTransfers()
{
    m_transfers->view().setAccessibleName(tr("Transfers"));
    m_transfers->setEmptyText(tr("Nobody has been transferred."));
    auto *card = new Card;
    card->body()->addWidget(m_transfers);
    auto *formCard = new Card(tr("Transfer"), tr("after one semester at the admitting school"));
    formCard->body()->addWidget(m_transferForm);
    formCard->body()->addStretch();
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(card);
    halves->addWidget(formCard);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);
    halves->setSizes({820, 330});
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(12);
    connect(m_transferForm, &TransferForm::wantsTransfer, this, &RegistrationPage::transfer);
    return halves;
}

QWidget *RegistrationPage::makeProofs()
{
    m_proofs->view().setAccessibleName(tr("Proofs"));
    m_proofs->setEmptyText(tr("No proof has been given out."));
    auto *card = new Card(tr("Proofs of registration"), tr("for schools outside the city with a published filing"));
    card->body()->addWidget(m_proofs);
    m_proofSchool->setPlaceholderText(tr("school code"));
    m_proofSchool->setAccessibleName(tr("School code"));
    m_proof->setToolTip(tr("Writes the proof as a document and enters it in the register"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 10);
    row->setSpacing(8);
    row->addWidget(m_proofSchool, 1);
    row->addWidget(m_proof);
    row->addStretch(2);
    card->body()->addLayout(row);
    connect(m_proofSchool, &QLineEdit::textChanged, this, &RegistrationPage::judge);
    connect(m_proof, &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getSaveFileName(this, tr("Where shall the proof lie?"), {}, tr("Documents (*.pdf)"));
        if (!path.isEmpty())
            writeProof(m_proofSchool->text().trimmed(), path);
    });
    return card;
}

Result<RegistrationPage::Registered> RegistrationPage::read(office::Office &office)
{
    office::RegistrationDesk desk(office);
    const Result<Table> schools = desk.schoolTable();
    const Result<Table> absent = desk.absentTable();
    const Result<Table> duplicates = office::DuplicateDesk(office).caseTable();
    const Result<Table> transfers = office::TransferDesk(office).transferTable();
    const Result<Table> proofs = desk.proofTable();
    const Result<QList<office::SchoolRegistration>> counts = desk.schools();
    for (const Result<Table> *table : {&schools, &absent, &duplicates, &transfers, &proofs}) {
        if (!*table)
            return failure(table->error());
    }
    if (!counts)
        return failure(counts.error());
    return Registered{*schools, *absent, *duplicates, *transfers, *proofs, *counts};
}

void RegistrationPage::refresh()
{
    season().read<Registered>(&RegistrationPage::read).then(this, [this](const Result<Registered> &found) {
        if (!found)
            return showError(found.error());
        show(*found);
        showContent();
    });
}

void RegistrationPage::show(const Registered &found)
{
    m_schools->setTable(std::make_shared<const Table>(found.schools));
    m_absent->setTable(std::make_shared<const Table>(found.absent));
    m_duplicates->setTable(std::make_shared<const Table>(found.duplicates));
    m_transfers->setTable(std::make_shared<const Table>(found.transfers));
    m_proofs->setTable(std::make_shared<const Table>(found.proofs));
    qint64 approved = 0;
    qint64 registered = 0;
    qint64 open = 0;
    for (const office::SchoolRegistration &school : found.counts) {
        approved += school.approved;
        registered += school.registered;
        open += school.openDuplicates;
    }
    setSentence(tr("%1 approved · %2 registered · %3 duplicates to settle")
                    .arg(thousands(approved), thousands(registered), thousands(open)));
    if (!m_duplicates->currentId() && m_duplicates->table().rowCount() > 0)
        m_duplicates->selectId(m_duplicates->table().idOf(0));
    judge();
}

void RegistrationPage::judge()
{
    const bool canSettle =
        !season().isReadOnly() && m_duplicates->currentId().has_value() && !m_reason->text().trimmed().isEmpty();
    m_keep->setEnabled(canSettle);
    m_release->setEnabled(canSettle);
    m_proof->setEnabled(!season().isReadOnly() && !m_proofSchool->text().trimmed().isEmpty());
}

QString RegistrationPage::currentSchool()
{
    const QModelIndex index = m_schools->view().currentIndex();
    const int column = m_schools->table().table().indexOf(QStringLiteral("school_code"));
    return index.isValid() && column >= 0 ? m_schools->table().plainText(index.row(), column) : QString();
}

void RegistrationPage::settle(DuplicateAct act)
{
    const auto id = m_duplicates->currentId();
    if (!id)
        return;
    season()
        .work<office::DuplicateCase>(
            tr("Settling the case"),
            [id = *id, act, reason = m_reason->text(), order = m_order->text()](office::Office &office, Progress &) {
                return office::DuplicateDesk(office).settle(id, act, reason, order);
            })
        .then(this, [this](const Result<office::DuplicateCase> &settled) {
            if (!settled)
                return tellError(this, tr("The case stands as before"), settled.error());
            m_reason->clear();
            m_order->clear();
            Q_EMIT noticed(tr("Case %1: %2")
                               .arg(QString::number(settled->id),
                                    wording::duplicateOutcomeWord(settled->state, settled->outcome)));
        });
}

void RegistrationPage::transfer()
{
    season()
        .work<office::Transfer>(tr("Transferring the candidate"),
                                [wanted = m_transferForm->request(),
                                 second = m_transferForm->second()](office::Office &office, Progress &) {
                                    return office::TransferDesk(office).transfer(wanted, second.get());
                                })
        .then(this, [this](const Result<office::Transfer> &done) {
            if (!done)
                return tellError(this, tr("The candidate was not transferred"), done.error());
            m_transferForm->begin();
            Q_EMIT noticed(tr("Candidate %1 is now at %2, program %3.")
                               .arg(done->candidateNumber, done->to.schoolName, done->to.programName));
        });
}

void RegistrationPage::writeFiles(const QString &path, const QString &schoolCode)
{
    season()
        .work<office::WrittenRegistration>(
            tr("Writing the registration files"),
            [path, schoolCode](office::Office &office, Progress &progress) {
                return office::RegistrationDesk(office).write({path, schoolCode}, progress);
            })
        .then(this, [this](const Result<office::WrittenRegistration> &written) {
            if (!written)
                return tellError(this, tr("The files were not written"), written.error());
            QString text = tr("%1 candidates in %2; %3 left out, with reasons, in %4.")
                               .arg(thousands(written->rows), written->files.first().path,
                                    thousands(written->leftOut.rows), written->leftOut.path);
            if (written->isBeforeArrivals)
                text += QLatin1Char(' ') + tr("No arrival has been reported yet: whoever is approved is in the files.");
            m_schools->say(Tone::Good, tr("Written"), text);
            Q_EMIT noticed(text);
        });
}

void RegistrationPage::writeList(const QString &what, const QString &path)
{
    using Lists = QList<office::WrittenList>;
    season()
        .work<Lists>(tr("Writing the list"),
                     [what, path](office::Office &office, Progress &progress) {
                         office::ListRequest request;
                         request.what = what;
                         request.path = path;
                         request.title = wording::listWord(what);
                         request.count = wording::rowsPattern();
                         return office::ListDesk(office).write(request, progress);
                     })
        .then(this, [this, path](const Result<Lists> &written) {
            if (!written)
                return tellError(this, tr("The list was not written"), written.error());
            Q_EMIT noticed(tr("The list lies in %1.").arg(path));
        });
}

void RegistrationPage::writeProof(const QString &schoolCode, const QString &path)
{
    season()
        .work<office::RegistrationProof>(tr("Writing the proof"),
                                         [schoolCode, path](office::Office &office, Progress &) {
                                             return office::RegistrationDesk(office).writeProof(schoolCode, path);
                                         })
        .then(this, [this, path](const Result<office::RegistrationProof> &proof) {
            if (!proof)
                return tellError(this, tr("The proof was not written"), proof.error());
            m_proofSchool->clear();
            Q_EMIT noticed(tr("Proof %1 lies in %2.").arg(proof->number, path));
        });
}

void RegistrationPage::lookAt(const QString &what)
{
    if (what == QLatin1String("arrivals"))
        m_tabs->setCurrentIndex(arrivalsTab);
    else if (what == QLatin1String("duplicates"))
        m_tabs->setCurrentIndex(duplicatesTab);
    else if (what == QLatin1String("transfers"))
        m_tabs->setCurrentIndex(transfersTab);
    else if (what == QLatin1String("proofs"))
        m_tabs->setCurrentIndex(proofsTab);
    else
        m_tabs->setCurrentIndex(0);
}

} // namespace hengzhao::ui
